import type { Cue } from './cues.ts'
import type { Phrase } from './phrase.ts'
import { firstFrom } from './words-at.ts'

const ADVERB = /^(?:\([^)]{1,4}\))?に?、/
// 5日の閣議後会見で、7月7日に施行されると発表した: what was said there.
const SAID_THERE = /^(?:\([^)]{1,4}\))?の[^。、]{0,10}会見で、?/
const TELLS: readonly Cue['kind'][] = ['published', 'promulgated', 'enacted', 'cabinet-decision']
// Headlines leave the verb out: 案を公表。
const PAST = /^(?:決定)?(?:(?:さ?れ|し)(?:た|まし|て)|$|。)/
const ELSE_DONE =
  /(?:承認|了承|合意|要請|要望|提案|表明|説明|批判|議論|審議|検討|協議)(?:さ?れ|し)(?:た|まし(?:た)?)$/
const LONGEST_VERB = 8
const SAID_REACH = 28
const REACH = 160

/**
 * 「D1、施行日をD2とすることを発表した」: the verb behind another date, at the end of the sentence, is said of
 * the day in front of it all, where nothing nearer is done.
 */
export function mainVerb(
  text: string,
  cues: readonly Cue[],
  phrase: Phrase,
  next: Phrase | undefined,
  end: number,
): Cue | undefined {
  const { shape, to } = phrase
  if (shape.is !== 'point' || shape.point.unit !== 'day') return undefined
  const last = Math.min(end, to + REACH)
  if (SAID_THERE.test(text.slice(to, to + SAID_REACH))) return toldOf(text, cues, to, last)
  if (!ADVERB.test(text.slice(to, to + LONGEST_VERB))) return undefined
  const near = cues.slice(firstFrom(cues, to), firstFrom(cues, Math.min(next?.from ?? last, last)))
  if (near.some((cue) => !cue.spokenOf)) return undefined
  if (next !== undefined && isAlike(text, phrase, next)) return undefined
  if (next === undefined || next.from >= end) return another(text, near, last)
  return toldOf(text, cues, next.to, last) ?? another(text, near, last)
}

const OF_EACH = /^に?、[^。、]{1,12}は$/

/** 「第1回は D1 に、第5回は D2 に開催」: what is done on the one is done on the other. */
const isAlike = (text: string, { from, to }: Phrase, next: Phrase): boolean =>
  text.charAt(from - 1) === 'は' && OF_EACH.test(text.slice(to, next.from))

/** The verb that tells of what was done, in a stretch of the sentence. */
const toldOf = (text: string, cues: readonly Cue[], from: number, to: number): Cue | undefined =>
  cues
    .slice(firstFrom(cues, from), firstFrom(cues, to))
    .findLast((cue) => TELLS.includes(cue.kind) && PAST.test(text.slice(cue.to, cue.to + 4)))

/** 「6月16日、AI法の適用をD2まで延期する案を承認した」: what is done on the day has no word here. */
function another(text: string, spokenOf: readonly Cue[], end: number): Cue | undefined {
  const object = spokenOf.at(-1)
  if (object === undefined || text.charAt(object.to) !== 'を') return undefined
  const isElse = ELSE_DONE.test(text.slice(Math.max(object.to, end - LONGEST_VERB), end))
  return isElse ? { ...object, kind: 'event' } : undefined
}
