import { EVENT, JAPANESE, type TenseWord } from './tense-words.ts'
import { finderOf, firstFrom, type Said, type Stretch } from './words-at.ts'

/** Whether words tell of something done, of something to come, or only name a last day. */
export type Tense = 'past' | 'future' | 'deadline'

export type TenseSaid = Said<TenseWord>

/** The words of parts of a folded text that say when things are done, in order. */
export const tensesOf: (text: string, parts: readonly Stretch[]) => TenseSaid[] = finderOf(
  JAPANESE,
  [],
)

// 「10月1日の会議資料を掲載します」: the verb is not done on the day, unless the day is that of the event.
const MEETING = '[^。、]{0,8}(?:閣議|会議|会合|会見|委員会|審議会|部会|官報)[でに]'
const OF_A_THING = new RegExp(
  `(?:\\([^()]{1,4}\\))?\\)?の(?!${EVENT}|予定|締|期限|${MEETING})`,
  'y',
)
// 「24日の会見で、調査を始めると発表した」: what was said there is another thing.
const SAID_THERE =
  /(?:の[^。、]{0,8}(?:会見|閣議|会議|会合|委員会|部会)後?で、|(?<=(?<![月\d])\d{1,2}日(?:\([^)]{1,3}\))?)の[^。、]{0,8}会見で)[^。]{0,80}(?:と|を)(?:発表|公表|表明|説明|報告|明らかに)した/y
// 公取委は14日、案を公表。: a headline leaves the verb out.
const HEADLINE = /を(?:公表|発表|可決|決定|指導|命令|勧告|要請)$/
const LONGEST_END = 4
const ADVERB = /(?:\([^)]{0,12}\))?[、,]/y
const EXTENDED = /(?:に|へ)?延長|の\d{1,3}日間(?:と|に)(?:さ|し|設定|決)/y
const DATED = /付け?(?![でけ]|の官報[でに])/y

/** Where a phrase ends, how far its words reach before the next one, and the end of its sentence. */
export type Behind = { from: number; to: number; rest: number }

/**
 * The tense of the verb that a date belongs to: the first after it, or the last of the sentence
 * where the date stands in front as an adverb (10月1日、…), not behind its label. `own` is null where the verb goes on.
 */
export function japaneseTense(text: string, said: TenseSaid[], labelled: boolean, behind: Behind) {
  const first = firstFrom(said, behind.from)
  if (!labelled && matches(ADVERB, text, behind.from)) {
    const isHeadline = HEADLINE.test(text.slice(behind.rest - LONGEST_END, behind.rest))
    return { own: isHeadline ? 'past' : closing(said, first, behind.rest), later: null }
  }
  // A verb that the sentence goes on from has its tense from what follows.
  const on = goesOn(said, first, behind.to)
  const own = opening(text, said, first, behind.from, on < 0 ? behind.to : said[on]!.from)
  return { own, later: on < 0 ? null : firstTense(said, on + 1, behind.to, false) }
}

function goesOn(said: TenseSaid[], first: number, end: number): number {
  for (let i = first; i < said.length && said[i]!.from < end; i++) {
    if (said[i]!.kind === 'goes-on') return i
  }
  return -1
}

/** A date that only names a thing (10月1日の資料) takes none to come. */
function opening(text: string, said: TenseSaid[], first: number, from: number, to: number) {
  // 「Dまで延長しました」: what is done is done to a last day, which lies ahead.
  if (matches(EXTENDED, text, from)) return 'deadline'
  if (matches(DATED, text, from) || matches(SAID_THERE, text, from)) return 'past'
  const tense = firstTense(said, first, to, matches(OF_A_THING, text, from))
  return tense ?? (text.charAt(from) === '付' ? 'past' : null)
}

function firstTense(said: TenseSaid[], first: number, end: number, names: boolean): Tense | null {
  for (let i = first; i < said.length && said[i]!.from < end; i++) {
    const { kind } = said[i]!
    if (kind === 'past' || kind === 'deadline') return kind
    if (kind === 'express' || (kind === 'verb' && !names)) return 'future'
  }
  return null
}

function closing(said: TenseSaid[], first: number, end: number): Tense | null {
  let last = firstFrom(said, end) - 1
  while (last >= first && said[last]!.kind === 'goes-on') last--
  const kind = last >= first ? said[last]!.kind : 'deadline'
  if (kind === 'deadline') return null
  return kind === 'past' ? 'past' : 'future'
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
