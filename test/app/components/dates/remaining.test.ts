import { expect, test } from 'vitest'
import { remaining } from '#app/components/dates/remaining.ts'
import type { Precision, Window } from '#content/dates/window.ts'

const TODAY = '2026-11-21'
const window = (start: string | null, end: string | null, precision: Precision): Window => ({
  start,
  end,
  precision,
})

test.each([
  ['2026-11-21', { code: 'today', n: 0 }],
  ['2026-11-22', { code: 'days', n: 1 }],
  ['2027-01-17', { code: 'days', n: 57 }],
  ['2026-10-26', { code: 'since', n: 26 }],
])('a day is so many days off: %s', (day, expected) => {
  expect(remaining(window(day, day, 'day'), TODAY)).toEqual(expected)
})

test('a window is ahead, open or past', () => {
  expect(remaining(window('2027-04-01', '2027-04-30', 'month'), TODAY)).toEqual({
    code: 'opens',
    n: 131,
  })
  expect(remaining(window('2026-10-01', '2026-12-31', 'fiscal-quarter'), TODAY)).toEqual({
    code: 'open',
    n: 40,
  })
  expect(remaining(window('2026-07-01', '2026-09-30', 'quarter'), TODAY)).toEqual({
    code: 'passed',
    n: 52,
  })
})

test('an upper bound is never a day, even on the day before it', () => {
  const bound = window('2026-07-17', '2028-07-16', 'upper-bound')
  expect(remaining(bound, TODAY)).toEqual({ code: 'atMost', n: 603 })
  expect(remaining(bound, '2028-07-15')).toEqual({ code: 'atMost', n: 1 })
  expect(remaining(bound, '2028-07-17')).toEqual({ code: 'passed', n: 1 })
})

test('a closing time of 00:00 leaves the day before as the last', () => {
  const close = window('2026-11-23T00:00+09:00', '2026-11-23T00:00+09:00', 'datetime')
  expect(remaining(close, TODAY)).toEqual({ code: 'days', n: 1 })
})

test('what has no end, or no bounds at all, is said so', () => {
  expect(remaining(window('2026-10-26', null, 'open-ended'), TODAY).code).toBe('running')
  expect(remaining(window('2026-12-01', null, 'open-ended'), TODAY).code).toBe('opens')
  expect(remaining(window(null, null, 'unknown'), TODAY).code).toBe('unknown')
})
