import { expect, test } from 'vitest'
import { dailyTimes, sayDayInFull, sayInstant, sayListed } from '#app/i18n/dates.ts'

test('a listed month is said as a month, never as a day', () => {
  expect(sayListed('2026-08', 'en')).toBe('Aug 2026')
  expect(sayListed('2026-08', 'ja')).toBe('2026年8月')
  expect(sayListed('2026-08-07', 'ja')).toBe('2026年8月7日')
})

test('an instant is said in Tokyo time', () => {
  expect(sayInstant('2026-11-20T15:30:00.000Z', 'en')).toBe('21 Nov 2026, 00:30 JST')
  expect(sayInstant('2026-11-20T15:30:00.000Z', 'ja')).toBe('2026年11月21日 00:30')
})

test('a day in full has its weekday, and in Japanese its era', () => {
  expect(sayDayInFull('2026-11-21', 'en')).toBe('Sat 21 Nov 2026')
  expect(sayDayInFull('2026-11-21', 'ja')).toBe('2026年11月21日（土）')
})

test('a daily schedule is said as hours, any other is shown as it is written', () => {
  expect(dailyTimes('15 6,10,14,18 * * *')).toEqual(['06:15', '10:15', '14:15', '18:15'])
  expect(dailyTimes('*/5 * * * *')).toBeNull()
  expect(dailyTimes('0 9 * * 1')).toBeNull()
})
