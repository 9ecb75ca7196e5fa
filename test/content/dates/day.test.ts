import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf, daysInMonth, isDay, weekdayOf } from '#content/dates/day.ts'
import { everyDay } from './every-day.ts'

test('every day from 1926 to 2060 exists, and weekdays follow each other', () => {
  everyDay.forEach((day, i) => {
    if (!isDay(day)) throw new Error(day)
    // 1926-01-01 was a Friday.
    if (weekdayOf(day) !== (i + 5) % 7) throw new Error(day)
  })
})

test('a day that no calendar has is null', () => {
  expect(dayOf(2026, 2, 29)).toBeNull()
  expect(dayOf(2100, 2, 29)).toBeNull()
  expect(dayOf(2000, 2, 29)).toBe('2000-02-29')
  expect(dayOf(2026, 13, 1)).toBeNull()
})

test('months have the lengths of the proleptic calendar', () => {
  const month = fc.record({
    y: fc.integer({ min: 1000, max: 9999 }),
    m: fc.integer({ min: 1, max: 12 }),
  })
  fc.assert(
    fc.property(month, ({ y, m }) => {
      expect(daysInMonth(y, m)).toBe(new Date(Date.UTC(y, m, 0)).getUTCDate())
    }),
  )
})
