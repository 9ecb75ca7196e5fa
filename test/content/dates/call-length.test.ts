import { expect, test } from 'vitest'
import { isShortCall } from '#content/dates/call-length.ts'
import { findDates } from '#content/dates/find.ts'

const precision = 'range' as const
const call = (start: string, end: string) =>
  isShortCall({ kind: 'comment-window', start, end, precision })

test('a call of thirty days, its first day counted, is not short', () => {
  expect(call('2026-10-09', '2026-11-07')).toBe(false)
  expect(call('2026-10-09', '2026-11-06')).toBe(true)
})

test('a call that closes at 00:00 ends the day before', () => {
  expect(call('2026-10-09', '2026-11-07T00:00+09:00')).toBe(true)
  expect(call('2026-10-09', '2026-11-07T24:00+09:00')).toBe(false)
})

test('only a call with both ends known to the day is short', () => {
  const [start, end] = ['2026-10-01', '2026-10-10']
  expect(isShortCall({ kind: 'comment-close', start: end, end, precision })).toBe(false)
  expect(isShortCall({ kind: 'other', start, end, precision })).toBe(false)
  const kind = 'comment-window'
  expect(isShortCall({ kind, start: null, end, precision })).toBe(false)
  expect(isShortCall({ kind, start, end, precision: 'third-of-month' })).toBe(false)
})

test('a short call is noted beside its dates', () => {
  const notes = (text: string) => findDates(text, { published: '2026-10-09' })[0]?.notes
  expect(notes('10月９日から10月23日まで意見を募集')).toEqual(['short-call'])
  expect(notes('10月９日から11月９日まで意見を募集')).toBeUndefined()
})
