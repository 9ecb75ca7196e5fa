import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateOf, monthOf, yearOf } from '#content/dates/day.ts'
import { toEra } from '#content/dates/eras.ts'
import { readDay, readListedDay } from '#content/dates/list-day.ts'
import { everyDay, someDay } from './every-day.ts'

test.each([
  ['令和8年6月18日', '2026-06-18'],
  ['令和８年６月９日（火）', '2026-06-09'],
  ['令和元年5月1日', '2019-05-01'],
  ['令和3年\u20034月16日', '2021-04-16'],
  ['令和3年\u3000 4月 16日', '2021-04-16'],
  ['平成38年8月7日', '2026-08-07'],
  ['昭和六十三年十二月三十一日', '1988-12-31'],
  ['（令和8年6月18日）', '2026-06-18'],
  ['公表日：2026年8月17日', '2026-08-17'],
  ['令和8年(2026年)8月17日', '2026-08-17'],
  ['2026/06/12', '2026-06-12'],
  ['2026-06-12', '2026-06-12'],
  ['2026.6.12', '2026-06-12'],
  ['R8.4.16', '2026-04-16'],
  ['H30.11.6', '2018-11-06'],
  ['2026-08-17T09:01:09+0900', '2026-08-17'],
  ['2026-08-17T05:00:00+09:00', '2026-08-17'],
  ['2026-06-18T16:30:00Z', '2026-06-19'],
  ['2026-06-11T15:00:Z', '2026-06-12'],
  ['2026-06-18T23:30:00-05:00', '2026-06-19'],
  ['Thu, 18 Jun 2026 10:00:00 +0900', '2026-06-18'],
  ['18 Jun 2026 10:00:00 JST', '2026-06-18'],
  ['Thu, 18 Jun 2026 15:00:00 GMT', '2026-06-19'],
  ['Thu, 18 Jun 2026 10:30:00 EDT', '2026-06-18'],
  ['Thu, 18 Jun 2026 11:00:00 EDT', '2026-06-19'],
  ['Wed, 18 Nov 2026 07:00:00 PST', '2026-11-19'],
  ['Thu, 18 Jun 26 09:00:00 +0900', '2026-06-18'],
  ['26 April 2026', '2026-04-26'],
])('%s is read', (text, day) => {
  expect(readDay(text)).toBe(day)
})

test.each([
  '',
  '6月18日',
  '令和8年6月',
  '令和8年度',
  '2026年2月30日',
  '2026-02-30T00:00:00Z',
  '2026-13-01',
  '令和7年法律第53号',
  '平成15年5月30日法律第57号',
  'Thu, 18 Jun 2026 23:00:00 CET',
  '2026年8月17日（2026年8月18日更新）',
  '03-3581-0141',
  'https://www.meti.go.jp/press/2026/06/12/index.html',
  'ver.2026.6.12',
])('“%s” names no one day', (text) => {
  expect(readDay(text)).toBeNull()
})

test('what is odd about a day is noted', () => {
  expect(readListedDay('平成38年8月7日').notes).toEqual(['era-overrun'])
  expect(readListedDay('令和8年6月18日（金）').notes).toEqual(['weekday-mismatch'])
  expect(readListedDay('令和8年6月18日（木）').notes).toEqual([])
})

const wide = (text: string) =>
  text.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))
const kanji = (text: string) => text.replace(/\d/g, (d) => '〇一二三四五六七八九'.charAt(Number(d)))
const plain = (day: string) => `${yearOf(day)}年${monthOf(day)}月${dateOf(day)}日`
const english = (day: string) =>
  `${dateOf(day)} ${'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')[monthOf(day) - 1]} ${yearOf(day)}`
const letter = (day: string) => {
  const { era, year } = toEra(day)!
  const initial = { 令和: 'R', 平成: 'H', 昭和: 'S', 大正: 'T', 明治: 'M' }[era]
  return `${initial}${year}.${monthOf(day)}.${dateOf(day)}`
}

const forms: [string, (day: string) => string][] = [
  ['an era day', (day) => toEra(day)!.text],
  ['a full-width era day', (day) => wide(toEra(day)!.text)],
  ['a kanji day', (day) => kanji(plain(day))],
  ['a Gregorian day', plain],
  ['an ISO day', (day) => day],
  ['a slashed day', (day) => day.replaceAll('-', '/')],
  ['an era letter day', letter],
  ['an English day', english],
  ['an instant in Tokyo', (day) => `${day}T00:00:00+09:00`],
  ['the same instant in UTC, without seconds', (day) => `${before(day)}T15:00:Z`],
]

const before = (day: string) => everyDay[everyDay.indexOf(day) - 1] ?? '1925-12-31'

describe('reading is the inverse of writing', () => {
  test.each(forms)('for %s', (_, write) => {
    fc.assert(
      fc.property(someDay, (day) => {
        expect(readDay(write(day))).toBe(day)
      }),
      { numRuns: 150 },
    )
  })

  test('for every day from 1926 to 2060 in its era', () => {
    const wrong = everyDay.filter((day) => readDay(toEra(day)!.text) !== day)
    expect(wrong).toEqual([])
  })
})

test('no text makes it throw', () => {
  const pieces = fc.array(
    fc.constantFrom(
      '令和',
      '8',
      '年',
      '6',
      '月',
      '1',
      '日',
      '/',
      '-',
      'T',
      ':',
      'Z',
      '\ud800',
      '(',
      '元',
    ),
  )
  fc.assert(fc.property(pieces, (parts) => void readDay(parts.join(''))))
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readDay(text)))
})
