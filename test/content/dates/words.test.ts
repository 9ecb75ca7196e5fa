import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDay } from '#content/dates/day.ts'
import { sayDay, sayMonth } from '#content/dates/day-words.ts'
import { windowOf } from '#content/dates/iso.ts'
import { PRECISIONS, type Precision, type Window } from '#content/dates/window.ts'
import { say } from '#content/dates/words.ts'
import { someDay } from './every-day.ts'

const window = (start: string | null, end: string | null, precision: Precision): Window => ({
  start,
  end,
  precision,
})

test('a day is said plainly, with its weekday or its era when asked', () => {
  expect(sayDay('2026-08-25', 'en')).toBe('25 Aug 2026')
  expect(sayDay('2026-08-25', 'ja')).toBe('2026年8月25日')
  expect(sayDay('2026-11-21', 'ja', { weekday: true, era: true })).toBe('令和8年11月21日（土）')
  expect(sayDay('2026-11-21', 'en', { weekday: true })).toBe('Sat 21 Nov 2026')
  expect(sayMonth('2026-11-21', 'ja')).toBe('2026年11月')
})

test.each([
  [windowOf('2026-08-25'), '25 Aug 2026', '2026年8月25日'],
  [windowOf('2026-08'), 'Aug 2026 (day not known)', '2026年8月（日は不明）'],
  [windowOf('2027'), '2027 (day not known)', '2027年（日は不明）'],
  [
    { ...window('2026-07-17', '2028-07-16', 'upper-bound'), setBy: 'cabinet-order' as const },
    'between 17 Jul 2026 and 16 Jul 2028, on a day to be set by cabinet order',
    '2026年7月17日から2028年7月16日までの間で政令で定める日',
  ],
  [
    window('2026-07-01', '2026-09-30', 'quarter'),
    'Q3 2026 (Jul–Sep 2026)',
    '2026年第3四半期（2026年7〜9月）',
  ],
  [
    window('2027-01-01', '2027-03-31', 'fiscal-quarter'),
    'Q4 of FY2026 (Jan–Mar 2027)',
    '令和8年度第4四半期（2027年1〜3月）',
  ],
  [
    window('2026-04-01', '2027-03-31', 'fiscal-year'),
    'FY2026 (Apr 2026 – Mar 2027)',
    '令和8年度（2026年4月〜2027年3月）',
  ],
  [
    window('2026-10-11', '2026-10-20', 'third-of-month'),
    'mid Oct 2026 (11–20)',
    '2026年10月中旬（11〜20日）',
  ],
  [
    window('2027-06-01', '2027-08-31', 'season'),
    'summer 2027 (Jun–Aug 2027)',
    '2027年夏（2027年6〜8月）',
  ],
  [
    window('2025-06-02', '2025-11-30', 'season'),
    'between 2 Jun 2025 and 30 Nov 2025 (day not known)',
    '2025年6月2日から2025年11月30日までの間（日は不明）',
  ],
  [
    window('2026-09-16', '2026-10-15', 'range'),
    '16 Sep 2026 – 15 Oct 2026',
    '2026年9月16日〜2026年10月15日',
  ],
  [window('2026-04-01', null, 'open-ended'), 'from 1 Apr 2026 on', '2026年4月1日以降'],
  [window(null, '2026-08-31', 'season'), 'by 31 Aug 2026', '2026年8月31日まで'],
  [window(null, null, 'unknown'), 'date not known', '日付は不明'],
])('%o', (shown, en, ja) => {
  expect(say(shown, 'en')).toBe(en)
  expect(say(shown, 'ja')).toBe(ja)
})

test('a time is said in Japan’s; a closing at 00:00 is the end of the day before', () => {
  const at = (text: string) => window(text, text, 'datetime')
  expect(say(at('2026-01-26T23:59+09:00'), 'en')).toBe('26 Jan 2026, 23:59 JST')
  expect(say(at('2026-07-18T00:00+09:00'), 'en')).toBe('17 Jul 2026, 24:00 JST')
  expect(say(at('2026-07-18T00:00+09:00'), 'ja')).toBe('2026年7月17日 24:00')
  const call = window('2026-06-12', '2026-07-11T23:59+09:00', 'datetime')
  expect(say(call, 'en')).toBe('12 Jun 2026 – 11 Jul 2026, 23:59 JST')
})

test('no order sets the day of an upper bound unless its words say so', () => {
  const bound = window('2026-07-17', '2028-07-16', 'upper-bound')
  expect(say(bound, 'en')).toBe('between 17 Jul 2026 and 16 Jul 2028, on a day not yet set')
  const read = { start: '2026-07-17', end: '2028-07-16', precision: 'upper-bound' } as const
  const order = windowOf({ ...read, words: '二年を超えない範囲内において政令で定める日' })
  expect(say(order, 'en')).toContain('to be set by cabinet order')
  expect(say(windowOf({ ...read, words: '来年３月までに施行する' }), 'en')).toContain('not yet set')
})

test('no window of more than a day is said as one day, in either language', () => {
  const periods = PRECISIONS.filter((precision) => !['day', 'datetime'].includes(precision))
  const two = fc.tuple(someDay, someDay).filter(([a, b]) => a < b && isDay(a))
  fc.assert(
    fc.property(two, fc.constantFrom(...periods), ([start, end], precision) => {
      for (const language of ['en', 'ja'] as const) {
        const words = say(window(start, end, precision), language)
        expect(words).not.toBe(sayDay(start, language))
        expect(words).not.toBe(sayDay(end, language))
      }
    }),
  )
})
