import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extendedWindow } from '#content/dates/extension.ts'
import { lastDay } from '#content/dates/standing.ts'
import type { Window } from '#content/dates/window.ts'
import { say } from '#content/dates/words.ts'
import { isWorkingDay } from '#content/dates/working-days.ts'
import { someDay } from './every-day.ts'

const day = (on: string): Window => ({ start: on, end: on, precision: 'day' })

test('a closing day on a Sunday is extended to Monday, and says from which day', () => {
  const window = extendedWindow(day('2026-11-29'))
  expect(window).toEqual({ ...day('2026-11-30'), extendedFrom: '2026-11-29' })
  expect(say(window, 'en')).toBe('30 Nov 2026 (extended from 29 Nov 2026)')
  expect(say(window, 'ja')).toBe('2026年11月30日（2026年11月29日から延長）')
})

test('a period that ends in the year-end holidays ends on the first working day of January', () => {
  const window: Window = { start: '2026-12-01', end: '2026-12-30', precision: 'range' }
  expect(extendedWindow(window)).toEqual({
    ...{ start: '2026-12-01', end: '2027-01-04', precision: 'range', extendedFrom: '2026-12-30' },
  })
})

test('a closing hour stays on the day that it moves to, and 00:00 leaves the whole of that day', () => {
  const at = (end: string): Window => ({ start: end, end, precision: 'datetime' })
  expect(extendedWindow(at('2026-11-29T17:00+09:00')).end).toBe('2026-11-30T17:00+09:00')
  expect(lastDay(extendedWindow(at('2026-11-30T00:00+09:00')))).toBe('2026-11-30')
})

test('what ends on a working day, has no end, or has no set day stays as it is', () => {
  const bound: Window = { start: '2026-07-17', end: '2028-07-16', precision: 'upper-bound' }
  const open: Window = { start: '2026-11-29', end: null, precision: 'open-ended' }
  for (const window of [day('2026-11-30'), bound, open]) expect(extendedWindow(window)).toBe(window)
})

test('what ends in a year whose holidays nobody knows yet stays as it is', () => {
  expect(extendedWindow(day('2060-11-28'))).toEqual(day('2060-11-28'))
})

test('an extended day is one on which administrative organs work, and none lies between', () => {
  fc.assert(
    fc.property(someDay, (on) => {
      fc.pre(on >= '1971-01-01' && on < '2050-01-01')
      const { end, extendedFrom } = extendedWindow(day(on))
      expect(isWorkingDay(end!)).toBe(true)
      expect(extendedFrom === undefined).toBe(isWorkingDay(on))
    }),
  )
})
