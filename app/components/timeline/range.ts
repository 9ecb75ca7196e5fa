import { asWritten } from '#app/components/forms/wrong-value.ts'
import {
  addDays,
  type Day,
  dateOf,
  dayOf,
  daysBetween,
  daysInMonth,
  isDay,
  monthOf,
  yearOf,
} from '#content/dates/day.ts'
import { firstDay, lastDay } from '#content/dates/standing.ts'
import type { Window } from '#content/dates/window.ts'

/** The days that the timeline shows, both included. */
export type Range = { from: Day; to: Day }

/** How far it zooms, in months: from a month to ten years. */
export const SPANS = [1, 3, 12, 36, 120] as const
const SHORTEST_DAYS = 28
const LONGEST_DAYS = 3_653
const STANDARD_MONTHS = 36

/** No calendar that we read goes further; an address that does is not one of ours. */
export const EARLIEST: Day = '1900-01-01'
export const LATEST: Day = '2199-12-31'

type WrongDay = { name: 'from' | 'to'; value: string }

/** The days of an address, one year back and two ahead where it names none; and what was no day. */
export function readRange(search: URLSearchParams, today: Day): Range & { wrong: WrongDay[] } {
  const wrong: WrongDay[] = []
  const standard = standardRange(today)
  const named = (name: 'from' | 'to') => {
    const value = search.get(name)?.trim() ?? ''
    if (isDay(value) && value >= EARLIEST && value <= LATEST) return value
    if (value !== '') wrong.push({ name, value: asWritten(value) })
    return standard[name]
  }
  return { ...inOrder(named('from'), named('to')), wrong }
}

/** The earlier one first. */
const inOrder = (a: Day, b: Day): Range => (a <= b ? { from: a, to: b } : { from: b, to: a })

export const lengthOf = ({ from, to }: Range): number => daysBetween(from, to) + 1

/** One year back and two ahead, in whole months. */
export const standardRange = (today: Day): Range =>
  monthsFrom(firstOfMonth(today, -12), STANDARD_MONTHS)

/** The first day of a month, so many months later. */
export const firstOfMonth = (day: Day, later: number): Day =>
  addMonths(`${day.slice(0, 8)}01`, later)

/** So many months, about the same days: today keeps its place, and else the middle does. */
export function spanning(range: Range, months: number, today: Day): Range {
  const length = lengthOf(range)
  const kept = holds(range, today) ? daysBetween(range.from, today) : Math.floor(length / 2)
  const before = Math.round((kept / length) * months * 30.44)
  const start = addDays(addDays(range.from, kept), -before)
  return bounded(monthsFrom(months >= 12 ? firstOfMonth(start, 0) : start, months))
}

/** True for a range that is exactly so many months. */
export const spans = ({ from, to }: Range, months: number): boolean =>
  to === monthsFrom(from, months).to

/** The same length about today, a third of it past. */
export function aroundToday(range: Range, today: Day): Range {
  const months = wholeMonths(range)
  if (months > 0) return monthsFrom(firstOfMonth(today, -Math.floor(months / 3)), months)
  return shiftedByDays(range, daysBetween(range.from, today) - Math.round(lengthOf(range) / 3))
}

/** Earlier (a negative share) or later by a share of its length; whole months stay whole. */
export function shifted(range: Range, share: number): Range {
  const months = wholeMonths(range)
  const step = Math.round(months * share)
  if (step !== 0) return bounded(monthsFrom(addMonths(range.from, step), months))
  return shiftedByDays(range, Math.round(lengthOf(range) * share) || Math.sign(share))
}

/** Longer (a factor above 1) or shorter; the day at `place` (0 to 1 of the width) stays there. */
export function zoomed(range: Range, factor: number, place: number): Range {
  const length = lengthOf(range)
  const wanted = Math.min(Math.max(Math.round(length * factor), SHORTEST_DAYS), LONGEST_DAYS)
  const from = addDays(range.from, Math.round((length - wanted) * place))
  return bounded({ from, to: addDays(from, wanted - 1) })
}

export const shiftedByDays = ({ from, to }: Range, days: number): Range =>
  bounded({ from: addDays(from, days), to: addDays(to, days) })

export const holds = ({ from, to }: Range, day: Day): boolean => from <= day && day <= to

export const isSame = (a: Range, b: Range): boolean => a.from === b.from && a.to === b.to

/** Moved back where it would leave the calendar. */
function bounded({ from, to }: Range): Range {
  if (from < EARLIEST) return { from: EARLIEST, to: addDays(EARLIEST, daysBetween(from, to)) }
  if (to > LATEST) return { from: addDays(LATEST, -daysBetween(from, to)), to: LATEST }
  return { from, to }
}

/** How many months a range is that begins with one and ends with one; 0 for another. */
function wholeMonths({ from, to }: Range): number {
  if (dateOf(from) !== 1 || dateOf(addDays(to, 1)) !== 1) return 0
  return (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from) + 1
}

const monthsFrom = (from: Day, months: number): Range => ({
  from,
  to: addDays(addMonths(from, months), -1),
})

function addMonths(day: Day, later: number): Day {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + later
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
  return dayOf(year, month, Math.min(dateOf(day), daysInMonth(year, month)))!
}

/** True for what has some day between two days; an open end reaches as far as it can. */
export function isWithin({ window }: { window: Window }, { from, to }: Range): boolean {
  const [first, last] = [firstDay(window), lastDay(window)]
  if (!first && !last) return false
  return (first ?? last!) <= to && (last ?? to) >= from
}

/** True for what has no known day, and so no place among days. */
export const isUndated = ({ window }: { window: Window }): boolean =>
  !firstDay(window) && !lastDay(window)

/** What has some day between two days, in the order given, and then what has no known day. */
export function shownIn<Item extends { window: Window }>(
  items: readonly Item[],
  range: Range,
): Item[] {
  return [...items.filter((item) => isWithin(item, range)), ...items.filter(isUndated)]
}
