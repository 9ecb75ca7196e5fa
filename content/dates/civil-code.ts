import { addDays, type Day, dateOf, dayOf, daysInMonth, monthOf, yearOf } from './day.ts'

/** A length of time as a law states it; `months` holds years too (一年六月 = 18). */
export type Duration = { months: number; days: number }

/** The same date `months` later; where the month has no such date, its last (not art. 143). */
export function addMonths(day: Day, months: number): Day {
  const { year, month } = monthAfter(day, months)
  return dayOf(year, month, Math.min(dateOf(day), daysInMonth(year, month))) ?? day
}

/** Civil Code art. 140: the first day counts only where the law says so (起算して). */
export function firstCounted(event: Day, counted: boolean): Day {
  return counted ? event : addDays(event, 1)
}

/**
 * The last day of a period, by Civil Code art. 143: the day before the one that corresponds to the
 * first counted day; where the last month has no such day, that month's last.
 */
export function lastDayOf(first: Day, { months, days }: Duration): Day {
  if (months === 0) return addDays(first, days - 1)
  const { year, month } = monthAfter(first, months)
  const corresponding = dayOf(year, month, dateOf(first))
  const last = corresponding
    ? addDays(corresponding, -1)
    : dayOf(year, month, daysInMonth(year, month))
  return addDays(last ?? first, days)
}

/** The day on which a period has passed (を経過した日): the day after its last. */
export function dayElapsed(first: Day, duration: Duration): Day {
  return addDays(lastDayOf(first, duration), 1)
}

/**
 * The day on which a law without an enforcement clause takes effect: twenty days from promulgation,
 * the first counted, have passed (Act on General Rules for Application of Laws, art. 2).
 */
export function enforcedByDefault(promulgated: Day): Day {
  return dayElapsed(promulgated, { months: 0, days: 20 })
}

function monthAfter(day: Day, months: number) {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months
  return { year: Math.floor(index / 12), month: (index % 12) + 1 }
}
