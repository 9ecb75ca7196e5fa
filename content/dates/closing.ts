import { isShortCall } from './call-length.ts'
import type { Day } from './day.ts'
import { endsOnDay, extendedWindow } from './extension.ts'
import { firstDay, lastDay } from './standing.ts'
import type { Window } from './window.ts'
import { areHolidaysKnown, isWorkingDay, remindOn } from './working-days.ts'

export type Closing = {
  /** True where its law extends it to the next working day. */
  extended: boolean
  /** True for a call for comments: from its first day to its last. */
  call: boolean
  /** The day from which it is looked at, where Japan's holidays matter to it; null where they do not. */
  today: Day | null
}

/**
 * A period for filing, answering or commenting in Japan with what its days alone do not say: that its law
 * extended it, that a call is short, and the working day before a last day on which offices are closed.
 */
export function closingWindow(window: Window, { extended, call, today }: Closing): Window {
  const ends = extended ? extendedWindow(window) : window
  const before = today && workedBefore(ends, today)
  const isShort =
    call && firstDay(ends) !== lastDay(ends) && isShortCall({ ...ends, kind: 'comment-window' })
  if (!before && !isShort) return ends
  return {
    ...ends,
    ...(before && { workedBefore: before }),
    ...(isShort && { shortCall: true as const }),
  }
}

/** The working day before a last day that is none and is still ahead; else null. */
function workedBefore(window: Window, today: Day): Day | null {
  const last = lastDay(window)
  if (last === null || last < today || !endsOnDay(window) || !areHolidaysKnown(last)) return null
  return isWorkingDay(last) ? null : remindOn(last)
}
