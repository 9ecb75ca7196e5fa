import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, fromNumber } from '#content/dates/day.ts'
import { boundsProblem, windowOf } from '#content/dates/iso.ts'
import { When } from '#content/schema.ts'

test('a day, a month and a year are all of their days', () => {
  expect(windowOf('2026-08-25')).toEqual({
    start: '2026-08-25',
    end: '2026-08-25',
    precision: 'day',
  })
  expect(windowOf('2028-02')).toEqual({
    start: '2028-02-01',
    end: '2028-02-29',
    precision: 'month',
  })
  expect(windowOf('2027')).toEqual({ start: '2027-01-01', end: '2027-12-31', precision: 'year' })
})

test('every month ends the day before the next begins', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (number) => {
      const month = fromNumber(number).slice(0, 7)
      const { end } = windowOf(month)
      expect(end!.slice(0, 7)).toBe(month)
      expect(addDays(end!, 1).slice(8)).toBe('01')
    }),
  )
})

test.each(['2026-13', '2026-02-30', '26-01-01', '令和8年', '2026/08/25'])(
  '%s is refused',
  (text) => {
    expect(When.safeParse(text).success).toBe(false)
  },
)

test('words stay with content and out of the window', () => {
  const when = { start: '2026-10-11', end: '2026-10-20', precision: 'third-of-month' as const }
  expect(windowOf(When.parse({ ...when, words: '10月中旬' }))).toEqual(when)
})

test.each([
  [{ start: '2026-02-30', end: null, precision: 'range' as const }, 'neither a day'],
  [{ start: '2026-01-26T23:59Z', end: null, precision: 'datetime' as const }, 'neither a day'],
  [{ start: '2026-02-02', end: '2026-02-01', precision: 'range' as const }, 'after its end'],
  [{ start: '2026-02-02', end: null, precision: 'unknown' as const }, 'neither start nor end'],
  [{ start: '2026-02-02', end: '2026-02-03', precision: 'day' as const }, 'same start and end'],
  [{ start: '2026-02-02', end: null, precision: 'upper-bound' as const }, 'latest possible day'],
])('%j cannot stand', (window, says) => {
  expect(boundsProblem(window)).toContain(says)
})

test('a closing minute in Japan time stands', () => {
  const minute = '2026-01-26T23:59+09:00'
  expect(boundsProblem({ start: minute, end: minute, precision: 'datetime' })).toBeNull()
})
