import { expect, test } from 'vitest'
import { eraNote, findEra, fiscalYearInEra, gregorianYear, toEra } from '#content/dates/eras.ts'

const year = (era: string, number: number) => gregorianYear(findEra(era)!, number)

test('an era year is a Gregorian year, by name or letter', () => {
  expect(year('令和', 8)).toBe(2026)
  expect(year('R', 1)).toBe(2019)
  expect(year('平成', 38)).toBe(2026)
  expect(year('昭和', 45)).toBe(1970)
  expect(year('大正', 15)).toBe(1926)
  expect(findEra('慶応')).toBeUndefined()
})

test('a day is put in the era that held on it', () => {
  expect(toEra('2019-04-30')?.text).toBe('平成31年4月30日')
  expect(toEra('2019-05-01')?.text).toBe('令和元年5月1日')
  expect(toEra('1989-01-07')?.text).toBe('昭和64年1月7日')
  expect(toEra('1926-12-24')?.text).toBe('大正15年12月24日')
  expect(toEra('1912-07-29')?.text).toBe('明治45年7月29日')
  expect(toEra('1873-01-01')?.text).toBe('明治6年1月1日')
  // Of the old calendar.
  expect(toEra('1872-12-31')).toBeNull()
})

test('an era that runs over, or had not begun, is noted', () => {
  expect(eraNote(findEra('平成')!, '2026-08-07')).toBe('era-overrun')
  expect(eraNote(findEra('令和')!, '2019-04-30')).toBe('era-early')
  expect(eraNote(findEra('令和')!, '2026-08-07')).toBeNull()
})

test('a fiscal year is named by the era of its first day', () => {
  expect(fiscalYearInEra(2026)).toBe('令和8年度')
  expect(fiscalYearInEra(2019)).toBe('平成31年度')
})
