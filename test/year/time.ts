import { addDays, type Day, daysBetween } from '#content/dates/day.ts'
import { isWorkingDay } from '#content/dates/working-days.ts'

/** An hour in Tokyo, `2026-08-13T12`; hours compare as text. */
export type Hour = string

/** The year that is looked at: Golden Week soon after the baseline, and the turn from 令和8 to 9. */
export const FIRST: Day = '2026-04-01'
export const LAST: Day = '2027-03-31'

/** What stands on the pages on the first day was published from here on. */
export const BEFORE: Day = '2026-02-16'

export const hourOf = (day: Day, hour: number): Hour =>
  `${day}T${String(hour).padStart(2, '0')}` as Hour

export const dayOf = (hour: Hour): Day => hour.slice(0, 10)

export const daysFrom = (from: Day, to: Day): Day[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => addDays(from, i))

/** The days on which authorities publish, a month beyond the year. */
export const workdays: readonly Day[] = daysFrom(BEFORE, addDays(LAST, 31)).filter(isWorkingDay)

export const isWorkday = (day: Day): boolean => workdays.includes(day)

/** Of every day, how many working days lie before it or on it. */
const upTo = new Map<Day, number>()
for (const day of daysFrom(BEFORE, addDays(LAST, 31))) {
  upTo.set(day, (upTo.get(addDays(day, -1)) ?? 0) + (workdays.includes(day) ? 1 : 0))
}

/** How many of them lie after a day, up to and including another. */
export const worked = (from: Day, to: Day): number => upTo.get(to)! - (upTo.get(from) ?? 0)

/** The working day so many after a working day. */
export const workdayAfter = (day: Day, count: number): Day =>
  workdays[Math.min(workdays.indexOf(day) + count, workdays.length - 1)]!
