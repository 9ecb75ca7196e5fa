import holidayJp from '@holiday-jp/holiday_jp'
import { addDays, type Day, isDay, weekdayOf, yearOf } from './day.ts'

// Only the table is used: the package's functions format a Date in the machine's own zone.
const holidays: Record<string, { name: string; name_en: string }> = holidayJp.holidays
const years = Object.keys(holidays).map(yearOf)

/** The years whose public holidays are known. */
export const HOLIDAYS_KNOWN = { from: Math.min(...years), to: Math.max(...years) }

/** True for a day, and those around it, of which it is known whether they are holidays. */
export const areHolidaysKnown = (day: Day): boolean =>
  yearOf(day) > HOLIDAYS_KNOWN.from && yearOf(day) < HOLIDAYS_KNOWN.to

/** The name of a public holiday or substitute holiday, or null. */
export function holidayOn(day: Day): { ja: string; en: string } | null {
  const found = Object.hasOwn(holidays, day) ? holidays[day] : undefined
  return found ? { ja: found.name, en: found.name_en } : null
}

/**
 * True on a day when Japan's administrative organs work: not a Saturday, Sunday or public holiday,
 * nor 29 December to 3 January (Act on Holidays of Administrative Organs, art. 1). Throws a
 * RangeError for a year whose holidays are not known.
 */
export function isWorkingDay(day: Day): boolean {
  if (!isDay(day)) throw new RangeError(`“${day}” is no day`)
  const year = yearOf(day)
  if (year < HOLIDAYS_KNOWN.from || year > HOLIDAYS_KNOWN.to) {
    throw new RangeError(`the public holidays of ${year} are not known`)
  }
  const weekday = weekdayOf(day)
  return weekday !== 0 && weekday !== 6 && !isYearEnd(day) && !Object.hasOwn(holidays, day)
}

/** Working days after `from`, up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(from: Day, to: Day): number {
  if (to < from) return -workingDaysBetween(to, from)
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day)) count++
  }
  return count
}

/** The day that lies so many working days after a day, or before it when negative. */
export function addWorkingDays(day: Day, count: number): Day {
  const step = count < 0 ? -1 : 1
  let reached = day
  for (let left = Math.abs(count); left > 0; ) {
    reached = addDays(reached, step)
    if (isWorkingDay(reached)) left--
  }
  return reached
}

/**
 * The last day of a period for filing or answering whose law extends it: the next working day where it
 * falls on a holiday, with the day that it was extended from. Never for an enforcement, promulgation or
 * application day, which stays where it falls.
 */
export function extended(last: Day): { day: Day; extendedFrom: Day | null } {
  if (isWorkingDay(last)) return { day: last, extendedFrom: null }
  return { day: addWorkingDays(last, 1), extendedFrom: last }
}

/** The day to be reminded on, so many working days before; never one on which nobody works. */
export function remindOn(day: Day, workingDaysBefore = 0): Day {
  const from = isWorkingDay(day) ? day : addWorkingDays(day, -1)
  return addWorkingDays(from, -workingDaysBefore)
}

const isYearEnd = (day: Day): boolean => day.slice(5) >= '12-29' || day.slice(5) <= '01-03'
