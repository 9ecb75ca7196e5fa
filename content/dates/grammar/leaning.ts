import type { CueKind } from './cue-kind.ts'
import type { Cue } from './cues.ts'
import { NO_MORE } from './former.ts'
import type { Shape } from './phrase.ts'
import { type Behind, japaneseTense, type Tense, type TenseSaid } from './tense.ts'
import { englishTense, type englishTensesOf } from './tense-english.ts'
import { firstFrom, type Stretch } from './words-at.ts'

/**
 * Which way a date without a year lies from the day of publication, as its words have it. Within
 * `slack` days on the wrong side it is not sure that the words rule that year out; `late` says that
 * they do not at all, since such a notice is often listed a little after the day; `chains` that a date before
 * it in its sentence outweighs them; `soon` that it is the last day of a call that runs.
 */
export type Leaning = {
  way: 'past' | 'future' | 'near'
  slack: number
  late?: boolean
  chains?: boolean
  soon?: boolean
}

export const NEAR: Leaning = { way: 'near', slack: 0 }
const NEXT: Leaning = { way: 'future', slack: 0 }

// A verb with a tense outweighs a noun, but a page may be listed some days after its own date.
const VERB = 7
const NOUN = 61

const AHEAD: readonly (CueKind | undefined)[] = ['closes', 'due', 'target', 'effective', 'comply']
// 「期限は11月27日とし、調査票を送付しました」: what was done is another thing.
const CLOSES: readonly (CueKind | undefined)[] = ['closes', 'due']
const CHAINS: readonly (CueKind | undefined)[] = ['effective', 'comply']
const OPENS: readonly (CueKind | undefined)[] = ['comment-open', 'opens', 'topic']
const OF_CALL: readonly (CueKind | undefined)[] = ['topic', 'closes', 'comment-open']
const DONE: readonly (CueKind | undefined)[] = ['cabinet-decision', 'enacted', 'promulgated']

// A record of a meeting tells what is over, whatever its tense.
const RECORD =
  /議事(?:録|要旨|概要|次第)|会議録|会見録|(?:会見|会議|委員会|部会|検討会|懇談会|審議会)の?(?:概要|要旨|記録|結果)|開催(?:結果|実績|報告)|\bminutes\b/i

const SCHEDULE = /(?:今後の?|審議)(?:予定|スケジュール|日程)|スケジュール(?:\(案\))?[:\s]/g
const SCHEDULE_REACH = 300

/** Whether a place stands in a list of what is to come; the text is looked through when that is first asked. */
export function scheduledIn(text: string): (at: number) => boolean {
  let heads: { from: number }[] | undefined
  return (at) => {
    heads ??= [...text.matchAll(SCHEDULE)].map(({ index }) => ({ from: index }))
    const head = heads[firstFrom(heads, at) - 1]
    if (head === undefined || at - head.from > SCHEDULE_REACH) return false
    return !text.slice(head.from, at).includes('。')
  }
}

const MOVED_UNTIL =
  /\b(?:(?:postpon|extend|delay|defer|reschedul)\w{1,3}|moved|pushed back|put off|h[oe]ld (?:[a-z]+ ){1,5}back)(?: [a-z0-9 -]{1,72}?)?( to| until)? $/i
const MOVED_UNTIL_REACH = 96
const UNTIL = /^(?:until|till|to) /i

/** “Has been postponed until D”, wherever the phrase at a place begins: with the “until” or behind it. */
export function isMovedTo(text: string, at: number): boolean {
  if (text.charAt(at - 1) !== ' ') return false
  const moved = MOVED_UNTIL.exec(text.slice(Math.max(0, at - MOVED_UNTIL_REACH), at))
  return moved !== null && (moved[1] !== undefined || UNTIL.test(text.slice(at, at + 6)))
}

const PUT_OFF = /^(?:延期|延長|先送り|後ろ倒し|繰り?下げ)/

/** 「適用をDまで延期する」, where the phrase ends. */
export const isPutOff = (text: string, end: number): boolean =>
  PUT_OFF.test(text.slice(end, end + MOVED_REACH))

type Tenses = { own: Tense | null; later: Tense | null }

const AIMED = /目途|目処|めど|メド|\bnext\b/i
const MOVED_TO = /^(?:に|へ)?(?:変更|延期|延長|先送り|後ろ倒し|繰り?下げ|改め)/
// 「施行日が4月1日に決まった」.
const SETTLED =
  /^[にと](?:決ま(?:った|りました)|決定(?:した|しました|され)|定められた|設定された)(?!現行)|^と(?:いたし|し)(?:た|ました)/
// 「施行期日を10月1日と定める政令を決定した」.
const SETS = /^と(?:定め|す)る/
const MOVED_REACH = 8
const FORMER_REACH = 40
const ABOUT = /頃|ごろ/

/** What stands around a phrase, as far as its neighbours and its sentence reach. */
export type Around = {
  before: Stretch
  words: string
  behind: Behind
  cue: Cue | undefined
}

/** The words of a text that say when things are done. */
export type Verbs = { japanese: TenseSaid[]; english: ReturnType<typeof englishTensesOf> }

/** Whether a text is a record; it is looked through when that is first asked. */
export function recordOf(text: string): () => boolean {
  let known: boolean | undefined
  return () => (known ??= RECORD.test(text))
}

/** The tense that the words around a phrase give it, and that of what the clause goes on to. */
export function tenseOf(
  text: string,
  verbs: Verbs,
  { before, words, behind, cue }: Around,
): Tenses {
  // 「2月5日までとご案内しておりましたが」: a day that then lay ahead.
  if (NO_MORE.test(text.slice(behind.from, behind.from + FORMER_REACH))) {
    return { own: 'deadline', later: null }
  }
  // 「10月までに変更となった」: what is past is the change.
  const to = text.slice(behind.from, behind.from + MOVED_REACH)
  if (AIMED.test(words) || MOVED_TO.test(to)) return { own: 'future', later: null }
  const labelled = cue !== undefined && isLabel(text.slice(cue.to, before.to))
  if (labelled && SETS.test(to)) return { own: 'deadline', later: 'future' }
  if (labelled && SETTLED.test(to)) {
    // 「施行日は8月20日に決まった」 may say when it was settled.
    return { own: text.charAt(before.to - 1) === 'が' ? 'future' : 'deadline', later: null }
  }
  const { own, later } = japaneseTense(text, verbs.japanese, labelled, behind)
  const tense =
    own ?? (isMovedTo(text, before.to) ? 'future' : englishTense(verbs.english, before, behind))
  // 「5月ごろ」 of which nothing is told is one to come.
  return { own: tense === null && later === null && ABOUT.test(words) ? 'future' : tense, later }
}

// 締切は, 施行日を: what stands between a label and its date.
const isLabel = (between: string): boolean => /^[^。、]{0,4}[をはが:]\s{0,4}$/.test(between)

/**
 * The leaning of a phrase from its own tense, or the tense of what its sentence goes on to say; `next`
 * is the character behind it.
 */
export function leaningOf(
  shape: Shape,
  cue: Cue | undefined,
  next: string,
  own: Tense | null,
  later: Tense | null,
  isRecord: () => boolean,
): Leaning {
  if (shape.is === 'point' && shape.bound === 'yearly') return NEXT
  const ends = shape.is === 'point' && shape.bound === 'until'
  const late = OPENS.includes(cue?.kind) && !ends
  // What is reported on is over, whenever the report is made.
  if (cue?.kind === 'reporting-period') return { way: 'past', slack: VERB }
  // 「4月26日までに報告するよう求めた」: what was asked for lies ahead.
  if (own === 'past' && ends && cue?.kind === 'due')
    return { way: 'future', slack: NOUN, late: true }
  // 「8月28日に了承し、9月25日までの意見募集に付した」: it began, and runs on from the day before.
  if (own === 'past')
    return { way: 'past', slack: VERB, chains: ends && OF_CALL.includes(cue?.kind) }
  if (ends && OF_CALL.includes(cue?.kind)) {
    return {
      way: 'future',
      slack: own === 'future' ? VERB : NOUN,
      late: own !== 'future',
      soon: true,
    }
  }
  if (own === 'future')
    return late ? { way: 'future', slack: NOUN, late } : { way: 'future', slack: VERB }
  // 「2月12日に締め切り、結果を載せた」: the closing is done as well.
  if (own === 'deadline' && later === 'past' && (next === 'に' || next === 'で'))
    return { way: 'past', slack: VERB }
  // A notice of a call stays up, and is listed, after its last day.
  if (own === 'deadline') return { way: 'future', slack: NOUN, late: true }
  if (later === 'past' && !CLOSES.includes(cue?.kind)) return { way: 'past', slack: VERB }
  if (ends || AHEAD.includes(cue?.kind)) {
    // 「5月28日成立、6月4日公布・一部施行」 goes on from the day before it.
    return { way: 'future', slack: NOUN, chains: !ends && CHAINS.includes(cue?.kind) }
  }
  if (late || (later === 'future' && !DONE.includes(cue?.kind))) {
    return { way: 'future', slack: NOUN, late: true }
  }
  if ((!cue || cue.kind === 'meeting') && isRecord()) return { way: 'past', slack: VERB }
  // 「8月18日公表」 tells what is done; 「3月に公表」 may be either.
  // A month or a part of one in which a thing was done is mostly told with a verb.
  const noun =
    (DONE.includes(cue?.kind) && isOfDay(shape)) ||
    (cue?.kind === 'published' && next !== 'に' && !isPart(shape))
  return noun && later === null ? { way: 'past', slack: NOUN } : NEAR
}

/** 「10月上旬　公表」 is a plan as often as not. */
const isPart = (shape: Shape): boolean =>
  shape.is === 'point' && ['third', 'month-half', 'season', 'half'].includes(shape.point.unit)

function isOfDay(shape: Shape): boolean {
  return shape.is !== 'point' || ['day', 'day-offset', 'weekday'].includes(shape.point.unit)
}
