/**
 * A calendar day, `YYYY-MM-DD`, in Japanese business time (Asia/Tokyo). Always text:
 * a day never passes through a local `Date`, so results do not depend on the machine's zone.
 */
export type Day = string

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
  return written(year, month, date)
}

// A text names few days, each many times over while its year is sought.
const KEPT = 4_096
const days = new Array<Day | undefined>(KEPT)
const keys = new Int32Array(KEPT)

function written(year: number, month: number, date: number): Day {
  const key = (year * 12 + month) * 32 + date
  const place = key % KEPT
  const kept = keys[place] === key ? days[place] : undefined
  if (kept !== undefined) return kept
  const day = `${year}-${twoDigits(month)}-${twoDigits(date)}`
  keys[place] = key
  days[place] = day
  return day
}

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value))

const EPOCH = 719_468
const daysBefore = (year: number): number =>
  year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)

/** Days since 1970-01-01. */
export function toNumber(day: Day): number {
  // The years of this count begin in March, so that a leap day ends one.
  const month = monthOf(day)
  const year = yearOf(day) - (month < 3 ? 1 : 0)
  const inYear = Math.floor((153 * (month + (month < 3 ? 9 : -3)) + 2) / 5) + dateOf(day) - 1
  return daysBefore(year) + inYear - EPOCH
}

export function fromNumber(days: number): Day {
  const count = days + EPOCH
  let year = Math.floor((count - 1) / 365.2425)
  if (daysBefore(year + 1) <= count) year += 1
  const inYear = count - daysBefore(year)
  const month = Math.floor((5 * inYear + 2) / 153)
  const date = inYear - Math.floor((153 * month + 2) / 5) + 1
  const early = month > 9
  return written(year + (early ? 1 : 0), month + (early ? -9 : 3), date)
}

// Read digit by digit: these are called for every date of a text, many times over.
const digitAt = (day: Day, at: number): number => day.charCodeAt(at) - 48
const twoAt = (day: Day, at: number): number => digitAt(day, at) * 10 + digitAt(day, at + 1)
export const yearOf = (day: Day): number => twoAt(day, 0) * 100 + twoAt(day, 2)
export const monthOf = (day: Day): number => twoAt(day, 5)
export const dateOf = (day: Day): number => twoAt(day, 8)

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
