import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareWindows, daysLeft, lastDay, standing } from '#content/dates/standing.ts'
import { someDay } from './every-day.ts'

const between = (start: string | null, end: string | null) => ({ start, end })

test('a window stands ahead, open, due soon or past', () => {
  const window = between('2026-07-17', '2028-07-16')
  expect(standing(window, '2026-07-16')).toBe('ahead')
  expect(standing(window, '2026-07-17')).toBe('open')
  expect(standing(window, '2028-06-15')).toBe('open')
  expect(standing(window, '2028-06-16')).toBe('due-soon')
  expect(standing(window, '2028-07-16')).toBe('due-soon')
  expect(standing(window, '2028-07-17')).toBe('past')
})

test('a day that comes within thirty days is due soon before it begins', () => {
  const day = between('2026-12-02', '2026-12-02')
  expect(standing(day, '2026-11-01')).toBe('ahead')
  expect(standing(day, '2026-11-02')).toBe('due-soon')
})

test('a window without an end stays open, and one without bounds is unknown', () => {
  expect(standing(between('2026-04-01', null), '2030-01-01')).toBe('open')
  expect(standing(between('2026-04-01', null), '2026-03-31')).toBe('ahead')
  expect(standing(between(null, null), '2026-01-01')).toBe('unknown')
})

test('a closing time of 00:00 leaves the day before as the last; 24:00 does not', () => {
  expect(lastDay({ end: '2026-07-18T00:00+09:00' })).toBe('2026-07-17')
  expect(lastDay({ end: '2026-07-18T24:00+09:00' })).toBe('2026-07-18')
  expect(lastDay({ end: '2026-07-18T23:59+09:00' })).toBe('2026-07-18')
  expect(daysLeft(between(null, '2026-07-18T00:00+09:00'), '2026-07-17')).toBe(0)
})

test('days left are counted to the last day', () => {
  expect(daysLeft(between('2026-07-17', '2026-07-20'), '2026-07-17')).toBe(3)
  expect(daysLeft(between('2026-07-17', '2026-07-20'), '2026-07-22')).toBe(-2)
  expect(daysLeft(between('2026-07-17', null), '2026-07-22')).toBeNull()
})

test('windows are ordered by last day, then first; unknown comes last', () => {
  const windows = [
    between(null, null),
    between('2026-01-01', null),
    between('2026-02-01', '2026-03-01'),
    between('2026-01-01', '2026-03-01'),
    between('2026-01-01', '2026-02-01'),
  ]
  expect(windows.toSorted(compareWindows)).toEqual(windows.toReversed())
})

test('ordering is consistent both ways', () => {
  const bound = fc.option(someDay)
  const window = fc.record({ start: bound, end: bound })
  fc.assert(
    fc.property(window, window, (a, b) => {
      expect(compareWindows(a, b) + compareWindows(b, a)).toBe(0)
    }),
  )
})
