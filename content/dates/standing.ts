import { addDays, type Day, daysBetween } from './day.ts'
import type { Window } from './window.ts'

export const STANDINGS = ['ahead', 'open', 'due-soon', 'past', 'unknown'] as const
export type Standing = (typeof STANDINGS)[number]

/** A window that ends today or within so many days is due soon, whether or not it has begun. */
export const DUE_SOON_DAYS = 30

type Bounds = Pick<Window, 'start' | 'end'>

/** The first day of a window, or null when it is unbounded or unknown. */
export function firstDay({ start }: Pick<Window, 'start'>): Day | null {
  return start === null ? null : start.slice(0, 10)
}

/**
 * The last day on which one can still act. A closing time of 00:00 leaves nothing of its own day,
 * so it is the day before; 24:00 is the end of the day it names.
 */
export function lastDay({ end }: Pick<Window, 'end'>): Day | null {
  if (end === null) return null
  const day = end.slice(0, 10)
  return /T00:00(:00)?\+09:00$/.test(end) ? addDays(day, -1) : day
}

/** Where a day falls against a window. `past` is after the last day; open-ended windows stay `open`. */
export function standing(window: Bounds, today: Day): Standing {
  const last = lastDay(window)
  const first = firstDay(window)
  if (last === null && first === null) return 'unknown'
  if (last !== null && last < today) return 'past'
  if (last !== null && daysBetween(today, last) <= DUE_SOON_DAYS) return 'due-soon'
  return first !== null && first > today ? 'ahead' : 'open'
}

/** Days until the last day of a window: 0 on that day, negative when past, null without an end. */
export function daysLeft(window: Bounds, today: Day): number | null {
  const last = lastDay(window)
  return last === null ? null : daysBetween(today, last)
}

/** Earliest last day first, then earliest first day; what has no end comes after, unknown at the end. */
export function compareWindows(a: Bounds, b: Bounds): number {
  return compareDays(lastDay(a), lastDay(b)) || compareDays(firstDay(a), firstDay(b))
}

function compareDays(a: Day | null, b: Day | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}
