import { daysBetween } from '../day.ts'
import type { DateContext, DateKind, Window } from '../window.ts'
import type { Phrase } from './phrase.ts'

// A page is listed some days after its own date at the most.
export const LISTED_WITHIN = 7

const REACH = 40
// Further in, a date is of what stands in front of it.
const LEADS_WITHIN = 24
// What ends a field of a heading, a list or a footer.
const MARKS = '|·•┃◆■▼>》\\n'
const BEGINS = new RegExp(
  `^[\\s([【〔]*$|[${MARKS}/\\])】〔([【]\\s*$|^[\\p{sc=Han}\\p{sc=Kana}]{1,8}\\s$|[A-Z][a-z]+, $`,
  'u',
)
const ENDS = new RegExp(
  `^(?!\\s*\\n[^\\n。]{1,24}決定)(?:\\s*$|\\s?[${MARKS}/[【]|[\\])】〕](?![^。、]{0,3}(?:施行|適用|開催|から|より|まで|に|の|は|を|付))|\\s?\\)?:)`,
)
// So marked off it is a date of its own, whatever verb comes after: “· 5 min read”, “| News |”.
const OWN = /^\s?(?:[·•]|\|\s?[^|。\n]{1,14}\|)/
// …報告書（概要）〔R8.9.29〕, not 判決（令和8年9月10日）.
const OF_PAPER =
  /(?:報告書|ガイドライン|指針|手引き?|について|概要|結果|資料|一覧|状況|案)(?:\([^()]{1,12}\))?[([【〔]$/
// 令和8年6月6日　本部決定.
const DONE = /^\s?[^。、\d\n]{0,16}(?:決定|申合せ|申し合わせ|改[定正]|制定|開[催会議])/
const DAY = '2026-06-06'.length
const UNSAID: readonly (DateKind | null)[] = [null, 'target', 'other']

/**
 * Whether a day is the dateline of a piece: written out with its year, it is that of publication or
 * lies a few days before it, and it stands apart (「経済 2026/6/6 08:35」, “6 June 2026 · 5 min read”,
 * “Brussels, 6.6.2026”).
 */
export function isDateline(
  text: string,
  { shape, from, to }: Phrase,
  kind: DateKind | null,
  { start, end }: Window,
  { published }: DateContext,
): boolean {
  if (published === null || start === null || start !== end) return false
  if (shape.is !== 'point' || shape.bound !== 'at' || shape.point.year?.base !== 'given')
    return false
  const days = daysBetween(start.slice(0, 10), published)
  if (days < 0 || days > LISTED_WITHIN) return false
  const before = text.slice(Math.max(0, from - REACH), from)
  const after = text.slice(to, to + REACH)
  const leads = from < LEADS_WITHIN && /^[\s([【〔]*$/.test(before)
  const inBrackets = /[([【〔]$/.test(before)
  if (leads && days === 0 && OWN.test(after)) return true
  if (!UNSAID.includes(kind) || !BEGINS.test(before)) return false
  // 経済 2026/6/6 08:35 AI計画; 令和8年6月6日　報告書について.
  const isTimed = start.length > DAY || (leads && /^\s/.test(after))
  if (days === 0 && isTimed && !DONE.test(after)) return true
  // Brussels, 6.6.2026. The Commission …
  if (days === 0 && from < LEADS_WITHIN && /^[A-Z][a-z]+, $/.test(before) && /^\.\s/.test(after)) {
    return true
  }
  if (!ENDS.test(after)) return false
  if (inBrackets && OF_PAPER.test(before) && /^.\s*$/.test(after)) return true
  // Between marks, but not at the head, only the very day.
  return days === 0 || (leads && !/^\s*$/.test(after))
}
