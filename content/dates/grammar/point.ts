import type { DateNote } from '../window.ts'

/**
 * A part of a date as written: given outright, or counted from the day of publication (来年) or
 * from the date mentioned last (同年), or the first such month after it (翌1月); or without era or
 * century (27年4月).
 */
export type Reference = {
  base: 'given' | 'today' | 'mention' | 'coming' | 'bare'
  value: number
  note?: DateNote
}

/** A time of day; `zone` is whose clock says it, as zones.ts has them, Tokyo’s where none is named. */
export type Clock = { hour: number; minute: number; zone?: number }

/** Whether one hour of a day is not after the other; hours that run past midnight are none of one day. */
export const isInOrder = (from: Clock, to: Clock): boolean =>
  from.hour * 60 + from.minute <= to.hour * 60 + to.minute

export type Unit =
  | 'day'
  | 'day-offset'
  | 'weekday'
  | 'month'
  | 'month-end'
  | 'third'
  | 'month-half'
  | 'year-third'
  | 'week'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'fiscal-year'
  | 'fiscal-quarter'
  | 'fiscal-half'
  | 'business-year'
  | 'diet-session'

/** A date as written, before context says which it is. */
export type Point = {
  unit: Unit
  year: Reference | null
  month: Reference | null
  /** The date in the month, the third, quarter, half or season, or days from the base. */
  part: number
  weekday: number | null
  time: Clock | null
  /** Written with an era whose years do not reach that day; found out when the day is known. */
  era?: number
  /** The words that were read. */
  name: string
  /** D の前日, の翌日: so many days after it. */
  shift: number
}

export function point(unit: Unit, name: string, parts: Partial<Point> = {}): Point {
  // One by one: spreading the parts over what they replace takes several times as long.
  const { year = null, month = null, part = 0, weekday = null, time = null, era } = parts
  return { unit, name, year, month, part, weekday, time, era, shift: 0 }
}

// Field by field, as above.
export const withTime = (found: Point, time: Clock | null): Point => {
  const { unit, name, year, month, part, weekday, era, shift } = found
  return { unit, name, year, month, part, weekday, time, era, shift }
}

export const inYearOf = (found: Point, year: Reference): Point => {
  const { unit, name, month, part, weekday, time, era, shift } = found
  return { unit, name, year, month, part, weekday, time, era, shift }
}

/** The name of a day that lies behind publication (去る22日). */
export const PAST_DAY = 'past-day'

export const given = (value: number): Reference => ({ base: 'given', value })
