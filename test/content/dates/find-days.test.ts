import { expect, test } from 'vitest'
import { findDates } from '#content/dates/find.ts'
import { found } from './found.ts'

const on = '2026-10-09'

test.each([
  ['この政令は、令和九年四月一日から施行する', 'effective 2027-04-01'],
  ['令和３年９月１日施行', 'effective 2021-09-01'],
  ['施行期日を令和9年4月1日とする', 'effective 2027-04-01'],
  ['施行日：2027/04/01', 'effective 2027-04-01'],
  ['平成38年8月7日公表', 'published 2026-08-07'],
  ['令和8（2026）年8月25日に公表した', 'published 2026-08-25'],
  ['R8.11.21開催', 'meeting 2026-11-21'],
  ['回答期限は11月5日', 'due 2026-11-05'],
  ['提出期限は令和8年11月30日（月）（必着）', 'due 2026-11-30'],
  ['11月30日を期限として意見を募集する', 'comment-close 2026-11-30'],
  ['10月30日（金）必着', 'comment-close 2026-10-30'],
  ['（令和8年8月18日公表）', 'published 2026-08-18'],
  ['昨年12月24日に公表した', 'published 2025-12-24'],
  ['施行期日を本年12月1日とする', 'effective 2026-12-01'],
  ['今月16日から適用', 'effective 2026-10-16'],
  ['来月2日に開催', 'meeting 2026-11-02'],
  ['２日、報告書を公表した', 'published 2026-10-02'],
  ['金曜日に公表した', 'published 2026-10-09'],
  ['来週月曜日に開催', 'meeting 2026-10-12'],
  ['本日公布された', 'promulgated 2026-10-09'],
  ['Comments are due by October 26, 2026.', 'comment-close 2026-10-26'],
  ['entered into force on 1 August 2024', 'effective 2024-08-01'],
  ['must comply from 2nd of December 2027', 'effective 2027-12-02'],
  ['effective Jan. 1, 2027', 'effective 2027-01-01'],
])('%s', (text, window) => {
  expect(found(text, on)).toEqual([window])
})

test.each([
  ['10月30日（金）午後5時必着', 'comment-close 2026-10-30T17:00+09:00'],
  ['受付は2026年11月26日23:59で終了', 'comment-close 2026-11-26T23:59+09:00'],
  ['11月6日正午締切', 'comment-close 2026-11-06T12:00+09:00'],
  ['11月6日24時必着', 'comment-close 2026-11-06T24:00+09:00'],
  ['2026年9月4日0時0分締切', 'comment-close 2026-09-04T00:00+09:00'],
  ['意見募集期間は11月10日17時30分まで', 'comment-close 2026-11-10T17:30+09:00'],
  ['Comments close at 11:59 p.m. on October 30, 2026', 'comment-close 2026-10-30T23:59+09:00'],
])('a time is kept as written: %s', (text, window) => {
  expect(found(text, on)).toEqual([window])
})

test('24:00 is an instant of the day it names', () => {
  expect(new Date('2026-11-06T24:00+09:00').toISOString()).toBe('2026-11-06T15:00:00.000Z')
})

test.each([
  [
    '令和8年7月10日に可決・成立し、同月17日に公布された',
    ['enacted 2026-07-10', 'promulgated 2026-07-17'],
  ],
  [
    '2026年7月13日に国会で成立し、7月14日に公布が閣議決定された',
    ['enacted 2026-07-13', 'cabinet-decision 2026-07-14'],
  ],
  [
    '閣議決定（4月7日）を経て、5月20日に成立、同日公布',
    ['cabinet-decision 2026-04-07', 'enacted 2026-05-20', 'promulgated 2026-05-20'],
  ],
  [
    '令和7年12月24日に公表し、翌年1月26日に締め切った',
    ['published 2025-12-24', 'comment-close 2026-01-26'],
  ],
  [
    '一部は令和8年10月1日、その余は令和9年4月1日から施行',
    ['effective 2026-10-01', 'effective 2027-04-01'],
  ],
  [
    '政令の公布日を10月30日、法律の施行日を12月1日とする',
    ['promulgated 2026-10-30', 'effective 2026-12-01'],
  ],
])('a later date leans on the one before: %s', (text, windows) => {
  expect(found(text, on)).toEqual(windows)
})

test('what is odd about a day is noted', () => {
  const notes = (text: string) => findDates(text, { published: on })[0]?.notes
  expect(notes('平成38年8月7日公表')).toEqual(['era-overrun'])
  expect(notes('令和8年11月21日（日）開催')).toEqual(['weekday-mismatch'])
  expect(notes('令和8年11月21日（土）開催')).toBeUndefined()
  expect(notes('Sunday, November 21, 2026')).toEqual(['weekday-mismatch'])
  expect(notes('Saturday, 21 November 2026')).toBeUndefined()
})

test('without a day of publication a date that does not say its year is left out', () => {
  expect(found('回答期限は11月5日', null)).toEqual([])
  expect(found('今月16日、明日、年内、来年度から、7月までに', null)).toEqual([])
})
