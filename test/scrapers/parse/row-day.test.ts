import { expect, test } from 'vitest'
import { list } from '#scrapers/parse/list.ts'
import type { Rows } from '#scrapers/source.ts'
import { jftcMonth } from '#scrapers/sources/jftc-month.ts'
import { dated, days, link, page, rowsOf } from '../pages.ts'

const PLAIN = '<li>2027年6月1日 <a href="/p.html">前の公表</a></li>'
const read = (row: string) => rowsOf(PLAIN + row).map(dated)[1]

test.each([
  ['（令和9年6月8日掲載）', '<a href="/x.html">状況について</a>（令和9年6月8日掲載）'],
  ['（令和9年6月8日更新）', '<a href="/x.html">状況について</a>（令和9年6月8日更新）'],
  ['（令和9年6月8日公表）', '（令和9年6月8日公表）<a href="/x.html">状況について</a>'],
  ['（令和9年6月8日付けで公表）', '<a href="/x.html">状況について</a>（令和9年6月8日付けで公表）'],
  ['＜令和9年6月8日＞', '＜令和9年6月8日＞<a href="/x.html">状況について</a>'],
  ['・令和9年6月8日', '・令和9年6月8日 <a href="/x.html">状況について</a>'],
  ['■ 2027年6月8日', '■ 2027年6月8日　<a href="/x.html">状況について</a>'],
])('%s beside a link is its day', (_, row) => {
  expect(read(`<li>${row}</li>`)).toEqual(['状況について', '2027-06-08', 'text'])
})

test.each([
  ['a law that was amended then', '<a href="/x.html">指針</a>（令和9年6月8日改正）'],
  ['an event', '<a href="/x.html">令和9年6月8日（火）に説明会を開催します</a>'],
  ['a last day', '<a href="/x.html">指針</a>（令和9年6月8日締切）'],
])('the day of %s is not that of its listing', (_, row) => {
  expect(read(`<li>${row}</li>`)?.[1]).toBeNull()
})

test('hours of an outage after a day make no row that is listed on it', () => {
  const notice =
    '<p>令和9年6月12日(土)22時から13日(日)6時まで、メンテナンスのため利用できません。<a href="/m.html">詳細</a></p>'
  const { rows } = list()(page(`${notice}<ul>${PLAIN}${link('2027年6月2日 状況')}</ul>`)) as Rows
  expect(rows.map(({ title }) => title)).not.toContainEqual(expect.stringContaining('22時から'))
  expect(days(rows)).not.toContain('2027-06-12')
})

test.each([
  ['a cell', '<tr><td>令和9年9月3日</td><td><a href="/x.html">国際シンポジウム</a></td></tr>'],
  ['an element', '<tr><td><p>令和9年9月3日</p><a href="/x.html">国際シンポジウム</a></td></tr>'],
])('a day to come in %s of its own is none of publication', (_, row) => {
  const before = '<tr><td>令和9年6月1日</td><td><a href="/p.html">前の公表</a></td></tr>'
  const { rows } = list()(
    page(`<table>${before}${before.replace('/p', '/q')}${row}</table>`),
  ) as Rows
  expect(days(rows)).toEqual(['2027-06-01', '2027-06-01', null])
})

test('a year that the folder and the name of the page contradict is taken from them, and told', () => {
  const { rows, problems } = jftcMonth.parse(
    page(
      '<ul><li><a href="/houdou/pressrelease/2027/jan/270107_bo.html">(令和8年1月7日)戊に対する勧告について</a></li></ul>',
      'https://www.jftc.go.jp/houdou/pressrelease/2027/jan/index.html',
    ),
  ) as Rows
  expect(rows.map(dated)).toEqual([['戊に対する勧告について', '2027-01-07', 'slug']])
  expect(problems.map(({ code }) => code)).toEqual(['row-year-by-address'])
})

test('a month that the folder and the name of the page contradict is taken from them, and told', () => {
  const read = (day: string) =>
    jftcMonth.parse(
      page(
        `<ul><li><a href="/houdou/pressrelease/2027/mar/270301_bo.html">(${day})戊に対する勧告について</a></li></ul>`,
        'https://www.jftc.go.jp/houdou/pressrelease/2027/mar/index.html',
      ),
    ) as Rows
  expect(read('令和9年2月1日').rows.map(dated)).toEqual([
    ['戊に対する勧告について', '2027-03-01', 'slug'],
  ])
  expect(read('令和9年2月1日').problems).toHaveLength(1)
  // A page is named some days ahead, and an older one is listed anew.
  for (const day of ['令和9年2月25日', '令和9年5月10日']) {
    expect(read(day).rows.map(({ publishedFrom }) => publishedFrom)).toEqual(['text'])
  }
})

test.each([
  '令和8年度以前の新着情報はこちら',
  '過去の新着情報はこちら',
  '令和7年度の新着情報',
  '10月の報道発表資料はこちら',
  ...[
    '次のページ',
    '2',
    '2ページ目',
    '次の20件',
    '前月',
    '一覧へ戻る',
    '（次ページ）',
    '»',
    'Next page',
  ],
])('%s only leads on', (text) => {
  expect(rowsOf(PLAIN + link(text, '/old/')).map(({ title }) => title)).toEqual(['前の公表'])
})

test.each([
  '10月のお知らせ',
  '第2回',
  '前年度の実績',
  '次の20件の命令について',
  '令和7年度の実態調査報告書',
  '個人情報保護に関するお知らせはこちら',
])('%s is an item', (text) => {
  expect(rowsOf(PLAIN + link(text)).map(({ title }) => title)).toEqual(['前の公表', text])
})

test('a page whose title says that it was not found lists nothing, whatever else it shows', () => {
  const { body, ...rest } = page(`<ul>${PLAIN}</ul>`)
  const away = body.replace('<title>-', '<title>ページは見つかりません | 委員会')
  expect(list()({ ...rest, body: away })).toMatchObject({ rows: [], candidates: 0 })
  const heading = page(`<h1>お探しのページは見つかりませんでした</h1><ul>${PLAIN}</ul>`)
  expect(list()(heading)).toMatchObject({ rows: [], candidates: 0 })
})
