import { lastDay } from './standing.ts'
import type { Window } from './window.ts'
import { areHolidaysKnown, extended } from './working-days.ts'

/**
 * A period for filing or answering, whose law extends it, as it really ends: where its last day is none on
 * which administrative organs work, on the next working day, with the day that it was extended from.
 * A window without an end, one whose last day is not set yet, and one that ends in a year whose holidays
 * are not known stay as they are.
 */
export function extendedWindow(window: Window): Window {
  const last = lastDay(window)
  if (last === null || !endsOnDay(window) || !areHolidaysKnown(last)) return window
  const { day, extendedFrom } = extended(last)
  if (extendedFrom === null) return window
  // 00:00 ended the day before; of the day that it moves to, all is left.
  const time = window.end!.slice(10).replace(/^T00:00.*/, '')
  const end = day + time
  return { ...window, start: window.start === window.end ? end : window.start, end, extendedFrom }
}

/** True for a window whose last day somebody named. */
export const endsOnDay = ({ precision }: Pick<Window, 'precision'>): boolean =>
  precision === 'day' || precision === 'datetime' || precision === 'range'
