/**
 * A calendar day, `YYYY-MM-DD`, in Japanese business time (Asia/Tokyo). Always text:
 * a day never passes through a local `Date`, so results do not depend on the machine's zone.
 */
export type Day = string

const DAY_MS = 86_400_000
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

/** True for text that names a day that exists, e.g. `2026-02-28` but not `2026-02-30`. */
export function isDay(text: string): boolean {
  const match = SHAPE.exec(text)
  if (!match) return false
  return dayOf(Number(match[1]), Number(match[2]), Number(match[3])) === text
}

/** The day of a year, month (1-12) and day of month, or null when no such day exists. */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (!(year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && date >= 1)) return null
  if (date > daysInMonth(year, month)) return null
  return `${year}-${twoDigits(month)}-${twoDigits(date)}`
}

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value))

/** Days since 1970-01-01. */
export function toNumber(day: Day): number {
  return Date.UTC(yearOf(day), monthOf(day) - 1, dateOf(day)) / DAY_MS
}

export function fromNumber(days: number): Day {
  return new Date(days * DAY_MS).toISOString().slice(0, 10)
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4))
export const monthOf = (day: Day): number => Number(day.slice(5, 7))
export const dateOf = (day: Day): number => Number(day.slice(8, 10))

/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => (((toNumber(day) + 4) % 7) + 7) % 7

export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
}

export function addDays(day: Day, days: number): Day {
  return fromNumber(toNumber(day) + days)
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return toNumber(to) - toNumber(from)
}

/** The day in Tokyo at an instant. */
export function tokyoDay(instant: Date): Day {
  return new Date(instant.getTime() + 9 * 3_600_000).toISOString().slice(0, 10)
}
