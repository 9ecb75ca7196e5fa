import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#content/dates/day.ts'
import { list } from '#scrapers/parse/list.ts'
import { mistypedYears } from '#scrapers/parse/year-slip.ts'
import type { Row, Rows } from '#scrapers/source.ts'
import { page } from '../pages.ts'

const SEEN = '2027-01-08'
const rows = (...days: (string | null)[]) =>
  days.map((published, i) => ({ published, url: `https://x.example/${i}` }) as Row)
const doubted = (...days: (string | null)[]) =>
  mistypedYears(rows(...days), SEEN).map(({ params }) => params.day)

test.each([
  ['at the head of the list', ['2026-01-06', '2026-12-28', '2026-12-25'], ['2026-01-06']],
  ['within it', ['2027-01-07', '2026-01-06', '2026-12-28'], ['2026-01-06']],
  ['twice', ['2026-01-07', '2026-01-06', '2026-12-28', '2026-12-25'], ['2026-01-06', '2026-01-07']],
  ['from old to new', ['2026-12-25', '2026-12-28', '2026-01-06', '2027-01-07'], ['2026-01-06']],
  [
    'beside months and undated rows',
    [null, '2026-01-06', '2026-12', '2026-12-28', '2026-12-25'],
    ['2026-01-06'],
  ],
])('the year of last January is doubted %s', (_, days, expected) => {
  expect(doubted(...days)).toEqual(expected)
})

test.each([
  ['a row that is pinned', ['2024-04-01', '2026-12-28', '2026-12-25']],
  ['a row that would not be out by then', ['2026-02-01', '2026-12-28', '2026-12-25']],
  ['a list of a whole year', ['2027-01-06', '2026-12-28', '2026-01-06', '2025-12-26']],
  ['a row out of its order by days', ['2026-12-25', '2026-12-28', '2026-12-24']],
  ['a notice of last autumn above this one', ['2025-11-25', '2026-11-20', '2026-11-18']],
  ['a leap day', ['2024-02-29', '2026-12-28', '2026-12-25']],
])('the year of %s is not', (_, days) => {
  expect(doubted(...days)).toEqual([])
})

test('a list in its order is never doubted, whichever way it runs', () => {
  const day = fc.integer({ min: -9_000, max: 0 }).map((n) => addDays(SEEN, n))
  fc.assert(
    fc.property(fc.array(day), fc.boolean(), (days, back) => {
      const sorted = days.toSorted()
      expect(doubted(...(back ? sorted.toReversed() : sorted))).toEqual([])
    }),
  )
})

test('a list page tells of it, and keeps the day as it stands', () => {
  const row = (day: string, name: string) =>
    `<li>${day} <a href="/${name}.html">${name}について</a></li>`
  const body = `<ul>${row('2026年1月6日', '甲')}${row('2026年12月28日', '乙')}${row('2026年12月25日', '丙')}</ul>`
  const read = list()({ ...page(body), seenOn: SEEN }) as Rows
  expect(read.rows.map(({ published }) => published)).toContain('2026-01-06')
  expect(read.problems.map(({ code }) => code)).toEqual(['row-year-mistyped'])
})

const press = (day: string, month = '1月') =>
  list()({
    ...page(
      `<h2>令和９年のプレスリリース</h2><h3>${month}</h3><dl><!-- dt>${day}</dt --><dd><a href="/a.html">会議の開催について</a></dd></dl>`,
    ),
    seenOn: SEEN,
  }) as Rows

test('a row of last January under a heading of this one is of this year, which is told', () => {
  const { rows: found, problems } = press('平成38年1月5日')
  expect(found.map(({ published, publishedFrom }) => [published, publishedFrom])).toEqual([
    ['2027-01-05', 'heading'],
  ])
  expect(problems).toEqual([
    {
      code: 'row-year-by-heading',
      params: { day: '2026-01-05', other: '2027-01-05', url: 'https://www.jftc.go.jp/a.html' },
    },
  ])
})

test.each([
  ['another month', '平成38年2月5日', '2026-02-05'],
  ['this year', '平成39年1月5日', '2027-01-05'],
  ['two years before', '平成37年1月5日', '2025-01-05'],
])('a row of %s stays as it is dated', (_, written, day) => {
  const { rows: found } = press(written)
  expect(found.map(({ published, publishedFrom }) => [published, publishedFrom])).toEqual([
    [day, 'comment'],
  ])
})

test('rows of last year that stand below newer ones are of last year, whatever heads them', () => {
  const row = (day: string, n: number) =>
    `<li>(${day})<a href="/${n}.html">${n}に対する勧告</a></li>`
  const body = `<h1>報道発表資料（令和9年）</h1><h3>1月</h3><ul>${row('令和9年1月7日', 1)}<li><a href="/u.html">お知らせ</a></li></ul>
    <details><summary>令和8年</summary><h3>12月</h3><ul>${row('令和8年12月5日', 2)}</ul><h3>1月</h3><ul>${row('令和8年1月5日', 3)}</ul></details>`
  const { rows: found } = list()({ ...page(body), seenOn: SEEN }) as Rows
  expect(found.map(({ published }) => published)).toEqual([
    '2027-01-07',
    expect.anything(),
    '2026-12-05',
    '2026-01-05',
  ])
})
