import { type Day, isDay } from '#content/dates/day.ts'
import { readDay } from '#content/dates/list-day.ts'

const B = '[\\s\\u200b]*'
const DIGITS = '[0-9０-９〇一二三四五六七八九十元]{1,3}'
const YEAR = `(?:(?:明治|大正|昭和|平成|令和)${B}${DIGITS}|[0-9０-９]{4})`
const WRITTEN = `${YEAR}${B}年${B}${DIGITS}${B}月${B}${DIGITS}${B}日`
const DOT = `${B}[.．/／・-]${B}`
const NUMERIC = `(?:[MTSHRＲＨ]${B}[0-9０-９]{1,2}|[0-9０-９]{4})${DOT}[0-9０-９]{1,2}${DOT}[0-9０-９]{1,2}(?![0-9０-９])`
const WEEKDAY = `(?:${B}[(（]${B}[日月火水木金土](?:曜日?)?(?:・?祝日?)?${B}[)）])`
const DATE = `(?:${WRITTEN}|${NUMERIC})(?:${WEEKDAY})?`

const PUBLISHED = '公表|公開|掲載|発表|報道発表|更新|公示|告示|公告'
const bracketed = (said: string) =>
  `[(（\\[［【〔<＜〈]${B}(${DATE})${B}${said}${B}[)）\\]］】〕>＞〉]`
const BRACKETED = bracketed('')
// （令和8年11月5日掲載）: alone, or behind words, it tells of the listing.
const LISTED = bracketed(`(?:(?:に|付けで)?(?:掲載|更新))?`)
// （令和8年11月5日公表）: when the paper came out that is listed, perhaps long before.
const SAID_OF = bracketed(`(?:に|付けで)?(?:${PUBLISHED})`)
const TAG = `(?:(?:公表|公開|掲載|発表|報道発表|更新)日?${B}[:：]${B})?`

// 2026年11月9日更新: what was done on the day, as a label of it.
const DONE = `${PUBLISHED}|改訂|改定|決定|制定|発行`
const AFTER = `(?:(?:${DONE})(?=[\\s　:：)）\\]］】〕]|$))?`

// A bare date that runs on into a sentence, a range, hours or an event is not the day of the listing.
const HOURS = `${B}(?:午[前後])?[0-9０-９]{1,2}(?:時|[:：][0-9０-９]{2})(?:[0-9０-９]{1,2}分)?${B}(?:から|より|まで|[~〜～–—－-])`
// A weekday ends it: only what is done on the day, or a word, runs on from there.
const ENDS = `(?!${WEEKDAY}|${HOURS})(?:(?<=[)）])(?![ぁ-ん]|(?:開催|施行|適用|実施|発効|締切|必着|時点|現在|予定)(?=[\\s、。：:の及・）)]+[^\\s]))|(?<![)）])(?![ぁ-ん、。，,~〜～–—－-]|[付以現時開施予締必]|(?:${DONE}|公布|改正|発足|発効)[ぁ-ん]|版))`
const BULLET = `[・■□◆◇●○▼▽]?`
const LEADING = new RegExp(
  `^${B}${BULLET}${B}${TAG}(?:${BRACKETED}|(${DATE})${AFTER}${ENDS})${B}(?:[:：]|(?<=[)）]${B})[、，－-])?${B}`,
)
const TRAILING = new RegExp(`[\\s)）\\]］】〕」』]${TAG}(?:${LISTED}|(${DATE})${AFTER})${B}$`)
const ALONE = new RegExp(`^${B}${TAG}(?:${LISTED}|(${DATE})${AFTER})${B}[:：]?${B}$`)
const SAID = new RegExp(`(?:^|[\\s)）\\]］】〕」』])${SAID_OF}${B}$`)

// Longer than any written date, so that a hostile run of blanks costs nothing.
const LONGEST = 80

/** The day that a text begins with, and the text after it; null when it begins otherwise. */
export function leadingDay(text: string): { day: Day; rest: string } | null {
  const trimmed = text.trimStart()
  const match = LEADING.exec(trimmed.slice(0, LONGEST))
  const day = match && dayOfMatch(match)
  return day ? { day, rest: trimmed.slice(match[0].length) } : null
}

/** The day of a text that says nothing else: `(令和8年6月18日)`, `公表日：2026/6/18`. */
export function onlyDay(text: string): Day | null {
  const trimmed = text.trim()
  const match = trimmed.length <= LONGEST ? ALONE.exec(trimmed) : null
  return match && dayOfMatch(match)
}

/**
 * The day that a text beside a link lists it by: alone, at its start, or set off at its end. A date
 * inside a sentence is not the day of the listing (ppc.go.jp's notice of its move).
 */
export function listedDay(text: string): Day | null {
  const trailing = TRAILING.exec(text.trim().slice(-LONGEST))
  return onlyDay(text) ?? leadingDay(text)?.day ?? (trailing && dayOfMatch(trailing))
}

/** The day in brackets, at the end of a text or alone, on which the paper is said to have come out. */
export function saidDay(text: string): Day | null {
  const match = SAID.exec(text.trim().slice(-LONGEST))
  return match && dayOfMatch(match)
}

/** True for a text that begins with something written like a day that no calendar has. */
export function beginsWithImpossibleDay(text: string): boolean {
  const match = LEADING.exec(text.trimStart().slice(0, LONGEST))
  return match !== null && dayOfMatch(match) === null
}

// A page writes few days, many times each, and reading one costs a grammar.
const known = new Map<string, Day | null>()
const MOST_KNOWN = 1000

const dayOfMatch = (match: RegExpExecArray): Day | null => writtenDay(match[1] ?? match[2] ?? '')

/** The day that a text is, as the grammar reads it; an ISO day needs no grammar. */
export function writtenDay(written: string): Day | null {
  if (isDay(written)) return written
  const before = known.get(written)
  if (before !== undefined) return before
  const day = readDay(written)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(written, day)
  return day
}

const DAY = /(?:\d{4}|(?:令和|平成)(?:\d{1,2}|元))[年./]\d{1,2}[月./]\d{1,2}日?/

/** The first day in a text in NFKC that is written with its year, wherever it stands. */
export const dayWithin = (text: string): Day | null => readDay(DAY.exec(text)?.[0] ?? '')
