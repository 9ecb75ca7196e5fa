import type { CueKind } from './cue-kind.ts'
import type { Cue } from './cues.ts'
import type { Phrase } from './phrase.ts'

const LABEL =
  /^(?:の?\s?(?:日|期日|日程|日時|時期|期間|期限|予定日?|年月日))?(?:・[一-龠]{1,4}日)?(?:(?:は|を|が|も|:|\s|•|\(|\)|\[|【|「|】|〕|\]|=|…|当初)、?)+(?:\d{1,2}(?:年|か月|ヶ月|カ月|月)後の)?$/
const ENGLISH_LABEL =
  /^(?:[\s:,]|is|was|are|were|be|been|will|on|by|at|in|the|from|to|as|of|it|law|or|before|diet|cabinet|house|senate|parliament|council|commission|european|official|journal|gazette|federal|register|union|eu)*$/i
const FIELD = /^の?(?:日|期日|日時|期限)[:\s】〕\]=…]+$/

/** 結果の公示日 D1 意見募集…: a field of a list has its name in front. */
export const isField = (text: string, label: Cue, { from, to }: Phrase): boolean =>
  FIELD.test(text.slice(label.to, from)) && /^\s/.test(text.charAt(to))

export const OF_COMMENTS: readonly CueKind[] = ['closes', 'ends', 'due', 'opens']

/** “The deadline for comments is D”: the word in front says what about the comments. */
export function ofWhat(text: string, label: Cue, before: Cue[]): Cue {
  const earlier = before.at(-2)
  // 施行予定日, 募集期間(予定).
  if (
    label.kind === 'target' &&
    earlier &&
    /^(?:期間)?\(?$/.test(text.slice(earlier.to, label.from))
  )
    return earlier
  // “A first plenary is planned for early November”.
  if (label.kind === 'target' && earlier?.kind === 'meeting' && label.from - earlier.to <= 9) {
    return earlier
  }
  if (label.kind !== 'topic' || !earlier || label.from - earlier.to > 32) return label
  // 「D1に始まった意見募集は、D2をもって…」: what began has its own day.
  const isOther = earlier.kind === 'opens' && !/[a-z]/i.test(text.charAt(earlier.from))
  return OF_COMMENTS.includes(earlier.kind) && !isOther ? earlier : label
}

/** Whether a label in front says more than the word behind. */
export function outweighs(text: string, label: Cue, first: Cue, phrase: Phrase): boolean {
  // 提出期限はD（必着）: the label says of what the day is the last.
  if (label.kind === 'due' && first.kind === 'closes') return true
  // 施行：D（予定）.
  if (first.kind === 'target' && label.kind !== 'topic') return true
  // “approved on D, passed on …”: an English verb stands in front of its day.
  return label.kind !== 'topic' && /[a-z]/i.test(text.charAt(label.from)) && phrase.to < first.from
}

const LONGEST_LABEL = 24
// “published in the Official Journal of the European Union on”.
const LONGEST_ENGLISH_LABEL = 56

/** Whether a cue stands as the label in front of a phrase: 締切は, published on. */
export function labels(text: string, cue: Cue, phrase: Phrase): boolean {
  const between = text.slice(cue.to, phrase.from)
  // Expected for October-November.
  if (cue.kind === 'target' && between === ' for ') return true
  if (between.length > LONGEST_ENGLISH_LABEL) return false
  if (between.length <= LONGEST_LABEL && LABEL.test(between)) return true
  return /^[\x20-\x7e]*$/.test(between) && ENGLISH_LABEL.test(between)
}

/** Whether a cue is the label of the phrase that comes next. */
export function labelsNext(text: string, cue: Cue, next: Phrase | undefined): boolean {
  return next !== undefined && labels(text, cue, next)
}
