import { type Day, dayOf, daysInMonth } from '../day.ts'
import type { Precision } from '../window.ts'

export type Span = { start: Day; end: Day; precision: Precision }

/** From the first day of one month to the last of another; months past 12 run into the next year. */
function months(year: number, first: number, last: number, precision: Precision): Span | null {
  const start = dayOf(carried(year, first), inYear(first), 1)
  const [lastYear, lastMonth] = [carried(year, last), inYear(last)]
  const end = dayOf(lastYear, lastMonth, daysInMonth(lastYear, lastMonth))
  return start && end ? { start, end, precision } : null
}

export const monthSpan = (year: number, month: number) => months(year, month, month, 'month')

/** 1-10, 11-20, 21 to the last; 12 and 23 are two of them together (上中旬, 中下旬). */
export function thirdSpan(year: number, month: number, part: number): Span | null {
  const [first, last] = part > 3 ? [Math.floor(part / 10), part % 10] : [part, part]
  const start = dayOf(year, month, first * 10 - 9)
  const end = dayOf(year, month, last === 3 ? daysInMonth(year, month) : last * 10)
  return start && end
    ? { start, end, precision: first === last ? 'third-of-month' : 'range' }
    : null
}

/** 11月前半, 11月後半: to the fifteenth, from the sixteenth. */
export function monthHalfSpan(year: number, month: number, part: number): Span | null {
  const start = dayOf(year, month, part === 1 ? 1 : 16)
  const end = dayOf(year, month, part === 1 ? 15 : daysInMonth(year, month))
  return start && end ? { start, end, precision: 'range' } : null
}

/** Early, mid and late in a year: four months each. */
export const yearThirdSpan = (year: number, part: number) =>
  months(year, part * 4 - 3, part * 4, 'range')

export const quarterSpan = (year: number, part: number) =>
  months(year, part * 3 - 2, part * 3, 'quarter')

/** Of a Japanese fiscal year, April to March: the fourth lies in the next calendar year. */
export const fiscalQuarterSpan = (year: number, part: number) =>
  months(year, part * 3 + 1, part * 3 + 3, 'fiscal-quarter')

export const halfSpan = (year: number, part: number) =>
  months(year, part * 6 - 5, part * 6, 'range')
export const fiscalHalfSpan = (year: number, part: number) =>
  months(year, part * 6 - 2, part * 6 + 3, 'range')

/** Convention: spring 3-5, summer 6-8, autumn 9-11, winter 12-2. */
export const seasonSpan = (year: number, part: number) =>
  months(year, part * 3, part * 3 + 2, 'season')

export const yearSpan = (year: number) => months(year, 1, 12, 'year')
export const fiscalYearSpan = (year: number) => months(year, 4, 15, 'fiscal-year')

/** The twelve months that end with one (2027年3月期), or a quarter of them. */
export const businessYearSpan = (year: number, lastMonth: number, quarter: number) =>
  quarter === 0
    ? months(year - 1, lastMonth + 1, lastMonth + 12, 'range')
    : months(year - 1, lastMonth + quarter * 3 - 2, lastMonth + quarter * 3, 'quarter')

/** An ordinary session is convened in January (Diet Act, art. 2); until it is, the half year. */
export const sessionSpan = (year: number) => months(year, 1, 6, 'diet-session')

const carried = (year: number, month: number): number => year + Math.floor((month - 1) / 12)
const inYear = (month: number): number => ((month - 1) % 12) + 1
