import type { Day } from '#content/dates/day.ts'
import { isNewMark } from '#content/new-mark.ts'
import { leadingDay } from './day-text.ts'

const MARK = /^\s*([【［[（(][^】］\])）]{1,12}[】］\])）]|(?:NEW!?|新着)(?=[\s:：(（]))[\s:：]*/i
// 【会見】令和8年11月5日, 【締切】(令和8年11月5日) tell of another day than that of the listing, and so does
// 【重要】令和8年11月14日（土）受付停止, unless it is set apart in brackets.
const OF_LISTING = /^[【［[](?:報道発表|プレスリリース|お知らせ|重要|訂正|更新|公表|掲載)[】］\]]/
const SET_APART = /^[(（［[〔<＜〈]/
const OF_NOTICE = /お知らせ|重要|訂正/
const OF_EVENT =
  /^[^()（）]{6,16}[(（][日月火水木金土][^。]{0,40}(?:停止|休止|開催|実施|メンテナンス|工事|閉庁|休館|説明会|セミナー|シンポジウム)/

/** A day and the text after it; behind a mark that stays with the text, another day of the row is surer. */
export type MarkedDay = { day: Day; rest: string; isBehindMark?: boolean }

/**
 * The day that a text begins with, alone or behind a mark: 【新着】(令和8年11月5日)…. A mark that says more
 * than that something is new stays with the rest: 【訂正】.
 */
export function markedDay(text: string): MarkedDay | null {
  const leading = leadingDay(text)
  if (leading) return leading
  const [whole = '', mark = ''] = MARK.exec(text) ?? []
  const isNew = isNewMark(mark)
  if (!isNew && !OF_LISTING.test(mark)) return null
  const behind = text.slice(whole.length)
  const isOfMatter = OF_NOTICE.test(mark) && !SET_APART.test(behind) && OF_EVENT.test(behind)
  const opening = isOfMatter ? null : leadingDay(behind)
  if (!opening) return null
  return isNew ? opening : { day: opening.day, rest: mark + opening.rest, isBehindMark: true }
}
