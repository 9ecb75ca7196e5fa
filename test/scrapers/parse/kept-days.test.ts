import { describe, expect, test } from 'vitest'
import { list } from '#scrapers/parse/list.ts'
import type { Rows } from '#scrapers/source.ts'
import { jftcMonth } from '#scrapers/sources/jftc-month.ts'
import { dated, days, page, rowsOf } from '../pages.ts'

// Of two days in a row, which is that of its listing.

const PLAIN = '<li>令和8年11月1日 <a href="/p.html">前の公表について</a></li>'
const read = (row: string) => rowsOf(PLAIN + row).slice(1)

describe('the day on which a paper came out, in brackets behind its name,', () => {
  test.each([
    '<dt>令和8年11月5日</dt><dd><a href="/a.html">指針の一部改定</a>（令和6年4月19日公表）</dd>',
    '<!-- dt>平成38年11月5日</dt --><dd><a href="/a.html">指針の一部改正</a>（令和7年3月28日公表）</dd>',
  ])('does not take the place of the one above: %s', (rows) => {
    const { rows: found } = list()(page(`<dl>${rows}</dl>`)) as Rows
    expect(days(found)).toEqual(['2026-11-05'])
  })

  test('does not take the place of the one in front', () => {
    const row = '令和8年11月5日　<a href="/a.html">指針</a><span>（令和6年4月19日公表）</span>'
    expect(days(read(`<li>${row}</li>`))).toEqual(['2026-11-05'])
  })

  test('does not take the place of the one in its address', () => {
    const href = '/houdou/pressrelease/2026/nov/261105_shishin.html'
    const row = `<li><a href="${href}">指針の一部改正について</a>（令和7年3月28日公表）</li>`
    const { rows } = jftcMonth.parse(
      page(`<ul>${row}</ul>`, 'https://www.jftc.go.jp/houdou/pressrelease/2026/nov/index.html'),
    ) as Rows
    expect(rows.map(dated)).toEqual([['指針の一部改正について', '2026-11-05', 'slug']])
  })

  test('is that of the row where nothing else says one', () => {
    const row = '<li><a href="/a.html">指針</a>（令和7年3月28日公表）</li>'
    expect(days(read(row))).toEqual(['2025-03-28'])
  })
})

describe('a day behind a mark', () => {
  test.each([
    '2026年11月2日 <a href="/a.html">【お知らせ】令和8年10月30日（金）説明会を開催しました</a>',
    '2026年11月2日　<a href="/a.html">【訂正】令和8年9月30日 報道発表「行政指導」の一部訂正</a>',
    '2026年11月2日　<a href="/a.html">【訂正】(令和8年9月30日)「行政指導」の一部訂正</a>',
  ])('does not take the place of the one in front: %s', (row) => {
    const [item] = read(`<li>${row}</li>`)
    expect([item?.published, item?.title]).toEqual([
      '2026-11-02',
      expect.stringMatching(/^【.*令和8年/),
    ])
  })

  test('is that of its matter, unless it stands in brackets', () => {
    const stop = '<li><a href="/a.html">【重要】令和8年11月14日（土）受付停止</a></li>'
    expect(read(stop).map(dated)).toEqual([['【重要】令和8年11月14日（土）受付停止', null, 'none']])
    const row =
      '<dt>令和8年11月5日</dt><dd>【更新】令和8年4月1日 施行の法に関する<a href="/q">Q&amp;A</a></dd>'
    expect(days((list()(page(`<dl>${row}</dl>`)) as Rows).rows)).toEqual(['2026-11-05'])
  })
})

test.each([
  '令和8年11月10日（火）開催 第12回会議の議事要旨',
  '令和8年10月1日（木）施行 改正法のQ&amp;A',
  '令和8年11月10日（火）必着 意見の募集',
])('with its weekday, too, the day of what is done is not that of the listing: %s', (words) => {
  const [item] = read(`<li>2026年11月12日 <a href="/a.html">${words}</a></li>`)
  expect([item?.published, item?.title.slice(0, 3)]).toEqual(['2026-11-12', '令和8'])
})

test.each([
  '令和8年11月12日（木）　施行令の一部を改正する政令について',
  '令和8年11月12日（木）　適用除外制度の見直しについて',
  '令和8年11月12日（木）　実施要領の改訂について',
  '令和8年11月12日（木）　締約国会合の概要',
  '【報道発表】令和8年11月12日　丙に対する勧告について',
  '【更新】令和8年11月12日　届出書の公表について',
])('a day in front of its matter is that of the listing: %s', (words) => {
  const [item] = read(`<li><a href="/a.html">${words}</a></li>`)
  expect([item?.published, item?.title]).toEqual([
    '2026-11-12',
    expect.not.stringContaining('令和8年'),
  ])
})

test('a day with what was done on it, in the place of the day, dates its row', () => {
  const row = (day: string, n: number) =>
    `<dt>${day}</dt><dd><a href="/${n}.html">第${n}回委員会</a></dd>`
  const body = row('令和8年11月5日（木）開催', 300) + row('令和8年10月29日（木）開催', 299)
  expect(days((list()(page(`<dl>${body}</dl>`)) as Rows).rows)).toEqual([
    '2026-11-05',
    '2026-10-29',
  ])
})

test.each([
  '令和8年11月4日（水）　適用の手引の公表',
  '令和8年11月4日（水）　実施・運用状況について',
  '【重要】令和8年11月4日（水）甲に対する勧告について',
])('a title behind the weekday is none of the day: %s', (words) => {
  expect(days(read(`<li><a href="/a.html">${words}</a></li>`))).toEqual(['2026-11-04'])
})

test('cards that are marked and dated in elements of their own are listed', () => {
  const card = (n: number) =>
    `<li><a href="/${n}.html"><span>【重要】</span><span>2026年11月${n}日</span><span>${n}の公表について</span></a></li>`
  expect(days(rowsOf(card(5) + card(4)))).toEqual(['2026-11-05', '2026-11-04'])
})

test.each([
  [
    'beside a file',
    '<a href="/a.html">丁報告書について</a>（令和8年11月11日公表） <a href="/8.pdf">PDF</a>',
  ],
  [
    'in the folder of its month',
    '<a href="/2026/nov/keiyu.html">丁報告書について</a>（令和8年11月11日公表）',
  ],
  [
    'behind its parts',
    '<a href="/a.html">方針について</a> <a href="/g.pdf">概要</a>（令和8年11月11日公表）',
  ],
])('a day in brackets behind a link %s is that of the row', (_, row) => {
  expect(days(read(`<li>${row}</li>`))).toEqual(['2026-11-11'])
})

test('a day in brackets that is all of a dt is that of its row', () => {
  const row = '<dt>（令和8年11月10日公表）</dt><dd><a href="/a.html">甲について</a></dd>'
  expect(days((list()(page(`<dl>${row}</dl>`)) as Rows).rows)).toEqual(['2026-11-10'])
})

test.each([
  ['still to come', '261120_kouenkai', '2026-11-05', '2026-11-05'],
  ['that came meanwhile', '261120_kouenkai', '2026-11-05', '2026-11-30'],
])(
  'an address that names an event %s does not say when it was announced',
  (_, slug, day, seenOn) => {
    const row = `<li><a href="/houdou/pressrelease/2026/nov/${slug}.html">(令和8年11月5日)講演会の開催について</a></li>`
    const given = page(
      `<ul>${row}</ul>`,
      'https://www.jftc.go.jp/houdou/pressrelease/2026/nov/index.html',
    )
    expect(days((jftcMonth.parse({ ...given, seenOn }) as Rows).rows)).toEqual([day])
  },
)
