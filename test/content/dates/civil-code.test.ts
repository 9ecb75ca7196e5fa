import { expect, test } from 'vitest'
import {
  dayElapsed,
  enforcedByDefault,
  firstCounted,
  lastDayOf,
} from '#content/dates/civil-code.ts'

const months = (count: number) => ({ months: count, days: 0 })

test.each([
  ['2026-07-17', 24, '2028-07-16'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2025-06-04', 3, '2025-09-03'],
  ['2019-05-17', 6, '2019-11-16'],
  ['2027-08-31', 6, '2028-02-29'],
])('from %s, the first day counted, %i months end on %s', (event, count, last) => {
  expect(lastDayOf(firstCounted(event, true), months(count))).toBe(last)
})

test('a period has passed on the day after its last', () => {
  expect(dayElapsed(firstCounted('2026-07-17', true), months(6))).toBe('2027-01-17')
  expect(dayElapsed(firstCounted('2026-07-17', false), months(6))).toBe('2027-01-18')
  expect(dayElapsed(firstCounted('2026-08-31', true), months(6))).toBe('2027-03-01')
})

test('days and weeks are counted one by one', () => {
  expect(lastDayOf('2026-09-16', { months: 0, days: 30 })).toBe('2026-10-15')
})

test('a law without an enforcement clause takes effect when twenty days have passed', () => {
  expect(enforcedByDefault('2026-07-17')).toBe('2026-08-06')
})
