import { isNewMark } from '#content/new-mark.ts'
import { leadingDay } from './day-text.ts'

const MARK = /^\s*([【［[（(][^】］\])）]{1,12}[】］\])）]|(?:NEW!?|新着)(?=[\s:：(（]))[\s:：]*/i
const IN_BRACKETS = /^[【［[]/
// 【締切】(令和8年11月5日) tells of another day than that of the listing.
const OF_ANOTHER = /期限|締め?切|〆切|期日|施行|適用|発効|終了|開催|開始|実施|予定|日時|会期|受付/

/**
 * The day that a text begins with, alone or behind a mark: 【新着】(令和8年11月5日)…. A mark that says more
 * than that something is new stays with the rest: 【訂正】.
 */
export function markedDay(text: string): ReturnType<typeof leadingDay> {
  const leading = leadingDay(text)
  if (leading) return leading
  const [whole = '', mark = ''] = MARK.exec(text) ?? []
  const isNew = isNewMark(mark)
  if (!isNew && (!IN_BRACKETS.test(mark) || OF_ANOTHER.test(mark))) return null
  const opening = leadingDay(text.slice(whole.length))
  return opening && { day: opening.day, rest: isNew ? opening.rest : mark + opening.rest }
}
