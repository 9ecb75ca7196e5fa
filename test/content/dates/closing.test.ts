import { expect, test } from 'vitest'
import { type Closing, closingWindow } from '#content/dates/closing.ts'
import { findDates } from '#content/dates/find.ts'
import type { Window } from '#content/dates/window.ts'
import { say } from '#content/dates/words.ts'

const CALL: Closing = { extended: false, call: true, today: '2026-11-02' }
const day = (on: string): Window => ({ start: on, end: on, precision: 'day' })
const range = (start: string, end: string): Window => ({ start, end, precision: 'range' })

test('a call of fewer than 30 days says so with its days, in both languages', () => {
  const window = closingWindow(range('2026-11-02', '2026-11-13'), CALL)
  expect(say(window, 'en')).toBe('2 Nov 2026 – 13 Nov 2026 (shorter than 30 days)')
  expect(say(window, 'ja')).toBe('2026年11月2日〜2026年11月13日（30日未満）')
})

test('neither a closing day alone, nor a period for answering, nor a month is a short call', () => {
  const period = range('2026-11-02', '2026-11-13')
  const month: Window = { start: '2027-02-01', end: '2027-02-28', precision: 'month' }
  for (const window of [day('2026-11-13'), month]) expect(closingWindow(window, CALL)).toBe(window)
  expect(closingWindow(period, { ...CALL, call: false })).toBe(period)
})

test('a close on a Sunday that no law extends names the working day before it', () => {
  const window = closingWindow(day('2026-11-15'), CALL)
  expect(say(window, 'en')).toBe('15 Nov 2026 (offices closed; last working day: Fri 13 Nov 2026)')
  expect(say(window, 'ja')).toBe('2026年11月15日（閉庁日・直前の開庁日は2026年11月13日）')
})

test('a close that is extended, past, on a working day or not a day names none', () => {
  const on = (window: Window, over: Partial<Closing> = {}) =>
    closingWindow(window, { ...CALL, ...over }).workedBefore
  expect(on(day('2026-11-15'))).toBe('2026-11-13')
  expect(on(day('2026-11-15'), { extended: true })).toBeUndefined()
  expect(on(day('2026-11-15'), { today: '2026-11-16' })).toBeUndefined()
  expect(on(day('2026-11-15'), { today: null })).toBeUndefined()
  expect(on(day('2026-11-13'))).toBeUndefined()
  expect(on({ start: '2027-01-01', end: '2027-01-31', precision: 'month' })).toBeUndefined()
  expect(on(day('2060-11-28'))).toBeUndefined()
})

test('a period that a law sets for handing something in is one of named days', () => {
  const text = '公布の日から起算して三十日以内に届け出なければならない。'
  const context = { published: '2026-07-17', promulgated: '2026-07-17' }
  expect(findDates(text, context)).toMatchObject([
    { kind: 'due', start: '2026-07-17', end: '2026-08-15', precision: 'range' },
  ])
})
