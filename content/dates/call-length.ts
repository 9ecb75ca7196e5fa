import { daysBetween } from './day.ts'
import { endsOnDay } from './extension.ts'
import { firstDay, lastDay } from './standing.ts'
import type { FoundDate } from './window.ts'

/** The least number of days for a call (Administrative Procedure Act, art. 39(3)). */
const LEAST_DAYS = 30

/**
 * True for a call for comments of which both ends are known and that is shorter than 30 days, the day
 * of the notice counted, as the Act counts from it (起算して). A closing time of 00:00 leaves nothing
 * of its own day. A month, or a part of one, in which a call falls is not how long it is open.
 */
export function isShortCall(
  date: Pick<FoundDate, 'kind' | 'start' | 'end' | 'precision'>,
): boolean {
  if (date.kind !== 'comment-window') return false
  const [first, last] = [firstDay(date), lastDay(date)]
  if (first === null || last === null) return false
  return endsOnDay(date) && daysBetween(first, last) + 1 < LEAST_DAYS
}
