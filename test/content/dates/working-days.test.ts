import fc from 'fast-check'
import { expect, test } from 'vitest'
import { weekdayOf, yearOf } from '#content/dates/day.ts'
import { findDates } from '#content/dates/find.ts'
import {
  addWorkingDays,
  extended,
  HOLIDAYS_KNOWN,
  holidayOn,
  isWorkingDay,
  remindOn,
  workingDaysBetween,
} from '#content/dates/working-days.ts'
import { everyDay } from './every-day.ts'

test('weekends, public and substitute holidays are no working days', () => {
  expect(isWorkingDay('2026-11-20')).toBe(true)
  expect(isWorkingDay('2026-11-21')).toBe(false)
  expect(isWorkingDay('2026-11-23')).toBe(false)
  // Constitution Day 2026 is a Sunday: the substitute is the next day that is no holiday.
  expect(isWorkingDay('2026-05-06')).toBe(false)
  // Between two holidays.
  expect(isWorkingDay('2026-09-22')).toBe(false)
  expect(holidayOn('2026-11-23')).toEqual({ ja: '勤労感謝の日', en: 'Labor Thanksgiving Day' })
  expect(holidayOn('2026-11-24')).toBeNull()
})

test('administrative organs rest from 29 December to 3 January', () => {
  const days = ['2026-12-28', '2026-12-29', '2026-12-31', '2028-01-03', '2027-01-04']
  expect(days.map(isWorkingDay)).toEqual([true, false, false, false, true])
})

test('working days are counted after the first day, up to and including the last', () => {
  expect(workingDaysBetween('2026-11-20', '2026-11-25')).toBe(2)
  expect(workingDaysBetween('2026-11-25', '2026-11-20')).toBe(-2)
  expect(workingDaysBetween('2026-11-20', '2026-11-20')).toBe(0)
})

test('so many working days on or back skip the year end', () => {
  expect(addWorkingDays('2026-12-28', 1)).toBe('2027-01-04')
  expect(addWorkingDays('2027-01-04', -1)).toBe('2026-12-28')
  expect(addWorkingDays('2026-12-30', 0)).toBe('2026-12-30')
})

test('adding working days and counting them agree', () => {
  const day = fc.constantFrom(...everyDay.filter((d) => yearOf(d) >= 2000 && yearOf(d) <= 2040))
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 40 }), (from, count) => {
      expect(workingDaysBetween(from, addWorkingDays(from, count))).toBe(count)
    }),
  )
})

test('a period that ends on a holiday is extended to the next working day, and says from which', () => {
  expect(extended('2026-11-20')).toEqual({ day: '2026-11-20', extendedFrom: null })
  // A Saturday before a Sunday and a public holiday.
  expect(extended('2026-11-21')).toEqual({ day: '2026-11-24', extendedFrom: '2026-11-21' })
  expect(extended('2026-12-31')).toEqual({ day: '2027-01-04', extendedFrom: '2026-12-31' })
})

test('a reminder moves to the working day before', () => {
  expect(remindOn('2026-11-20')).toBe('2026-11-20')
  expect(remindOn('2026-11-23')).toBe('2026-11-20')
  expect(remindOn('2027-01-01', 3)).toBe('2026-12-23')
})

test('an enforcement day stays on the Sunday on which it falls', () => {
  const promulgated = '2026-07-17'
  const read = (text: string) => findDates(text, { published: promulgated, promulgated })[0]?.end
  expect(read('公布の日から起算して六月を経過した日から施行する')).toBe('2027-01-17')
  expect(read('公布の日から起算して二年を超えない範囲内において政令で定める日')).toBe('2028-07-16')
  expect(['2027-01-17', '2028-07-16'].map(weekdayOf)).toEqual([0, 0])
})

test('a year whose holidays are not known is refused', () => {
  expect(() => isWorkingDay(`${HOLIDAYS_KNOWN.to + 1}-04-01`)).toThrow('not known')
  expect(() => isWorkingDay('soon')).toThrow('no day')
})

test('the holidays of next year are known', () => {
  expect(HOLIDAYS_KNOWN.to).toBeGreaterThan(new Date().getUTCFullYear())
})
