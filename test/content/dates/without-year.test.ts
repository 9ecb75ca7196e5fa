import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween } from '#content/dates/day.ts'
import { findDates } from '#content/dates/find.ts'
import { someDay } from './every-day.ts'
import { found } from './found.ts'

test.each([
  ['10月1日から施行する', '2026-01-05', 'effective 2026-10-01'],
  ['10月1日に施行', '2026-01-05', 'effective 2026-10-01'],
  ['4月1日から適用されます', '2026-11-05', 'effective 2027-04-01'],
  ['10月1日に開催予定', '2026-01-05', 'meeting 2026-10-01'],
  ['8月20日に説明会を開催いたします', '2026-01-05', 'meeting 2026-08-20'],
  ['意見募集の結果は3月に公表', '2026-11-05', 'target 2027-03-01..2027-03-31'],
  ['結果は6月に公表する', '2026-11-05', 'target 2027-06-01..2027-06-30'],
  ['報告書は9月30日に公表予定です', '2026-01-05', 'published 2026-09-30'],
  ['指針は8月を目途に改定', '2026-11-21', 'target 2027-08-01..2027-08-31'],
  ['8月31日（必着）', '2026-01-05', 'comment-close 2026-08-31'],
  ['応募の締切は9月30日', '2026-01-05', 'due 2026-09-30'],
  ['9月30日までに提出してください', '2026-01-05', 'due 2026-09-30'],
  ['9月30日までにご提出いただきますようお願いします', '2026-01-05', 'due 2026-09-30'],
  ['8月20日から10月1日まで意見募集', '2026-01-05', 'comment-window 2026-08-20..2026-10-01'],
  ['7月下旬に公表する予定', '2026-01-05', 'target 2026-07-21..2026-07-31'],
  ['The rules will apply from 1 October.', '2026-01-05', 'effective 2026-10-01'],
  ['Replies must arrive by September 30.', '2026-01-05', 'due 2026-09-30'],
  ['The report shall be published on 1 October.', '2026-01-05', 'published 2026-10-01'],
  ['The panel is scheduled to meet on October 1.', '2026-01-05', 'meeting 2026-10-01'],
])('what lies ahead is the first from publication on: %s on %s', (text, on, window) => {
  expect(found(text, on)).toEqual([window])
})

test.each([
  ['10月1日から施行された', '2026-01-05', 'effective 2025-10-01'],
  ['3月20日に施行されています', '2026-11-21', 'effective 2026-03-20'],
  ['12月1日に開催しました', '2026-11-05', 'meeting 2025-12-01'],
  ['3月に公表しました', '2026-11-05', 'published 2026-03-01..2026-03-31'],
  ['3月10日付け事務連絡', '2026-11-05', 'other 2026-03-10'],
  ['3月31日まで意見を募集した', '2026-11-05', 'comment-close 2026-03-31'],
  ['5月20日の閣議で決定した', '2026-11-21', 'cabinet-decision 2026-05-20'],
  ['2月10日、規則の一部を改正する法律が成立した', '2026-11-05', 'enacted 2026-02-10'],
  ['第13回議事要旨（3月18日開催）', '2026-11-21', 'meeting 2026-03-18'],
  ['大臣閣議後記者会見の概要（5月18日）', '2026-11-21', 'meeting 2026-05-18'],
  ['The guidance was published on 20 May.', '2026-11-21', 'published 2026-05-20'],
  ['On 20 May the Commission adopted the rules.', '2026-11-21', 'other 2026-05-20'],
])('what is over is the last up to publication: %s on %s', (text, on, window) => {
  expect(found(text, on)).toEqual([window])
})

test.each([
  ['10月1日に開催した', '2026-10-05', 'meeting 2026-10-01'],
  ['第5回（10月1日）の資料を掲載しました', '2026-10-05', 'meeting 2026-10-01'],
  ['10月1日から意見を募集します', '2026-10-05', 'comment-open 2026-10-01'],
  ['10月1日から11月2日まで意見を募集します', '2026-10-05', 'comment-window 2026-10-01..2026-11-02'],
  ['意見の提出は10月30日締切', '2026-11-20', 'comment-close 2026-10-30'],
])('a notice listed some days late keeps its days: %s on %s', (text, on, window) => {
  expect(found(text, on)[0]).toEqual(window)
})

test.each([
  ['12月8日、第5回検討会', '2026-11-21', '2026-12-08'],
  ['9月8日、第5回検討会', '2026-11-21', '2026-09-08'],
])('without such words the nearest is taken: %s', (text, on, day) => {
  expect(findDates(text, { published: on })[0]).toMatchObject({ start: day, end: day })
})

test.each([
  ['5月20日、第5回検討会', '2026-11-21'],
  ['5月20日から6月3日', '2026-11-21'],
  ['10月1日から施行する', '2026-10-03'],
])('where two years are as likely, no year is chosen: %s on %s', (text, published) => {
  const [read] = findDates(text, { published })
  expect(read).toMatchObject({ start: null, end: null, precision: 'unknown' })
  expect(read?.notes).toEqual(['year-unsure'])
})

test('the weekday beside a date settles its year', () => {
  expect(found('5月20日（水）、第5回検討会', '2026-11-21')).toEqual(['meeting 2026-05-20'])
  expect(found('10月30日（金）必着', '2026-11-20')).toEqual(['comment-close 2026-10-30'])
})

test.each([
  ['3月10日に公表した案について、10月1日から施行する', '2026-01-05', ['2025-03-10', '2026-10-01']],
  ['6月18日に公表し、10月1日から施行する', '2026-06-20', ['2026-06-18', '2026-10-01']],
  ['10月1日から施行する改正法が8月7日に公布された', '2026-08-10', ['2026-10-01', '2026-08-07']],
  ['4月7日に閣議決定され、8月7日に公布された', '2026-10-09', ['2026-04-07', '2026-08-07']],
  ['8月25日に公表した（案は12月26日に公表した）', '2026-10-01', ['2026-08-25', '2025-12-26']],
  [
    '第5回を3月18日に開催した。次回は5月20日に開催する予定',
    '2026-03-25',
    ['2026-03-18', '2026-05-20'],
  ],
])('each date of a text leans as its own words do: %s', (text, published, days) => {
  expect(findDates(text, { published }).map(({ start }) => start)).toEqual(days)
})

const forward = fc.constantFrom(
  'から施行する',
  'に公表する予定',
  'に開催予定',
  'までに提出すること',
)
const backward = fc.constantFrom('に公表しました', 'に開催した', 'に施行された')

test('words that look ahead never name a day that is over, nor words that look back one to come', () => {
  const dayIn = (text: string, published: string) => findDates(text, { published })[0]?.end
  fc.assert(
    fc.property(
      someDay,
      fc.integer({ min: 0, max: 300 }),
      forward,
      backward,
      (on, by, ahead, back) => {
        const later = addDays(on, by)
        const write = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`
        fc.pre(later.slice(5) !== '02-29' && on.slice(5) !== '02-29')
        expect(dayIn(write(later) + ahead, on)).toBe(later)
        expect(dayIn(write(on) + back, later)).toBe(on)
        const against = dayIn(write(on) + ahead, later)
        if (against) expect(daysBetween(later, against)).toBeGreaterThanOrEqual(0)
      },
    ),
  )
})

test.each([
  ['The rules apply no earlier than 1 October 2027.', 'effective 2027-10-01..'],
  ['enforcement not before 2 December 2027', '2027-12-02..'],
  ['in force on or after 1 March 2027', 'effective 2027-03-01..'],
  ['applicable from 1 March 2027 at the earliest', 'effective 2027-03-01..'],
  ['早くとも2027年10月1日から施行', 'effective 2027-10-01..'],
  ['早ければ2027年4月に施行', 'effective 2027-04-01..'],
  ['2027年4月1日以降に適用', 'effective 2027-04-01..'],
])('a lower bound has no end: %s', (text, window) => {
  expect(found(text, '2026-11-21')[0]).toContain(window)
  expect(findDates(text, { published: '2026-11-21' })[0]?.precision).toBe('open-ended')
})

test.each([
  ['Replies are due no later than 30 November 2026.', 'due 2026-11-30'],
  ['遅くとも2027年3月までに結論', 'target 2026-11-21..2027-03-31'],
  ['遅くとも2027年3月に結論', 'target 2026-11-21..2027-03-31'],
])('an upper bound is no lower one: %s', (text, window) => {
  expect(found(text, '2026-11-21')).toEqual([window])
})
