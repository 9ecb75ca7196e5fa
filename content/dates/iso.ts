import type { When } from '../schema.ts'
import { type Day, daysInMonth, isDay } from './day.ts'
import type { Window } from './window.ts'

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/
const YEAR = /^[12]\d{3}$/
const INSTANT = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-4]):[0-5]\d(?::[0-5]\d)?\+09:00$/

/** True for a day, month or year as content writes it. */
export function isPeriod(text: string): boolean {
  return isDay(text) || MONTH.test(text) || YEAR.test(text)
}

/** The window that a value of content names; a month or year is all of its days. */
export function windowOf(when: When): Window {
  if (typeof when !== 'string') {
    const { start, end, precision, words } = when
    return { start, end, precision, ...(isSetByOrder(precision, words) && BY_ORDER) }
  }
  if (YEAR.test(when)) return { start: `${when}-01-01`, end: `${when}-12-31`, precision: 'year' }
  const month = MONTH.exec(when)
  if (!month) return { start: when, end: when, precision: 'day' }
  const last = daysInMonth(Number(month[1]), Number(month[2]))
  return { start: `${when}-01`, end: `${when}-${last}`, precision: 'month' }
}

/** What is said of an upper bound whose day a cabinet order will set. */
export const BY_ORDER = { setBy: 'cabinet-order' } as const

/** Whether the words of an upper bound say that a cabinet order sets its day. */
export const isSetByOrder = (precision: string, words: string | undefined): boolean =>
  precision === 'upper-bound' && words !== undefined && /政令|cabinet order/i.test(words)

/** The day of a bound: a bound is a day, or an instant with `+09:00`, whose day is Tokyo's. */
export function boundDay(bound: string | null): Day | null {
  return bound === null ? null : bound.slice(0, 10)
}

/** Why a window cannot stand, in words, or null when it can. */
export function boundsProblem({ start, end, precision }: Window): string | null {
  const bounds = [start, end].filter((bound) => bound !== null)
  const wrong = bounds.find((bound) => !isBound(bound))
  if (wrong) return `“${wrong}” is neither a day that exists nor a time like 2026-01-26T23:59+09:00`
  if (start && end && start > end) return `the window starts on ${start}, after its end ${end}`
  if (precision === 'unknown' && bounds.length) return 'an unknown day has neither start nor end'
  if (precision === 'day' && (!start || start !== end)) return 'one day has the same start and end'
  if (precision === 'upper-bound' && !end) return 'an upper bound needs its latest possible day'
  return null
}

function isBound(text: string): boolean {
  const day = INSTANT.exec(text)?.[1] ?? text
  return isDay(day)
}
