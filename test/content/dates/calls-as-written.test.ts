import fc from 'fast-check'
import { test } from 'vitest'
import { addDays, type Day, dateOf, monthOf, weekdayOf, yearOf } from '#content/dates/day.ts'
import { findDates } from '#content/dates/find.ts'
import { someDay } from './every-day.ts'

const weekday = (day: Day) => '日月火水木金土'.charAt(weekdayOf(day))
const yearless = (day: Day) => `${monthOf(day)}月${dateOf(day)}日`

/** How the year of the last day may be left to the first. */
const lastYear = (first: Day, last: Day) =>
  yearOf(first) === yearOf(last) ? ['', '同年'] : ['', '翌年']

const noWeekday = () => ''
const weekdays = fc.constantFrom(
  noWeekday,
  (day: Day) => `（${weekday(day)}）`,
  (day: Day) => `（${weekday(day)}曜日）`,
)
const joints = fc.constantFrom(
  ['から', 'まで'],
  ['～', ''],
  ['〜', ''],
  ['－', ''],
  ['より', 'まで'],
)
const years = fc.constantFrom(
  () => '',
  (day: Day) => `${yearOf(day)}年`,
  (day: Day) => `令和${yearOf(day) - 2018}年`,
)
const notices = fc.constantFrom(
  (period: string) => `意見募集期間：${period}`,
  (period: string) => `${period}、意見を募集します。`,
  (period: string) => `「ガイドライン（案）」について、${period}の間、意見募集を実施します。`,
  (period: string) => `改定案に関する意見募集について（${period}）`,
  (period: string) => `パブリックコメントを${period}実施いたします。`,
  (period: string) => `${period}の期間、広く国民の皆様から御意見を募集いたします。`,
)
const call = fc.record({
  published: someDay.filter((day) => day > '2019-12-31'),
  opensBy: fc.integer({ min: -3, max: 14 }),
  days: fc.integer({ min: 5, max: 89 }),
  year: years,
  which: fc.nat(1),
  weekdayOfFirst: weekdays,
  weekdayOfLast: weekdays,
  joint: joints,
  notice: notices,
})

test('a call that a notice tells of is read as the window it names, however its two days are written', () => {
  fc.assert(
    fc.property(call, (given) => {
      const { published, joint, year, notice } = given
      const first = addDays(published, given.opensBy)
      const last = addDays(first, given.days)
      fc.pre(![first, last].some((day) => day.endsWith('-02-29')))
      const inYear = year(first) === '' ? '' : lastYear(first, last)[given.which]!
      const opens = `${year(first)}${yearless(first)}${given.weekdayOfFirst(first)}`
      const closes = `${inYear}${yearless(last)}${given.weekdayOfLast(last)}`
      const read = findDates(notice(`${opens}${joint[0]}${closes}${joint[1]}`), { published })
      const windows = read.map(({ kind, start, end }) => `${kind} ${start}..${end}`)
      return windows.join() === `comment-window ${first}..${last}`
    }),
    { numRuns: 400 },
  )
})
