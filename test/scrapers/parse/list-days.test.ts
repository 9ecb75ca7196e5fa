import { describe, expect, test } from 'vitest'
import { list } from '#scrapers/parse/list.ts'
import type { Document, Rows } from '#scrapers/source.ts'
import { bunkaNews } from '#scrapers/sources/bunka-news.ts'
import { jftcMonth } from '#scrapers/sources/jftc-month.ts'
import { metiPress } from '#scrapers/sources/meti-press.ts'
import { mojPress } from '#scrapers/sources/moj-press.ts'
import { ppcInformation } from '#scrapers/sources/ppc-information.ts'
import { dated, days, link, page } from '../pages.ts'

const general = (document: Document) => list()(document) as Rows
const jftc = (body: string) => jftcMonth.parse(page(body)) as Rows
const moj = (body: string) =>
  mojPress.parse(page(body, 'https://www.moj.go.jp/hisho/kouhou/press_r8.html')) as Rows

const spc =
  '<li><a href="/houdou/pressrelease/2026/jun/260608_kanki.html">(令和8年6月8日)処理状況について</a></li>'

test.each([
  ['full-width digits', '（令和８年６月８日）処理状況について'],
  ['a weekday', '(令和8年6月8日（月）)処理状況について'],
  ['blanks of every width', '(令和 8年\u2003６月　8日)　処理状況について'],
  ['line ends', '\r\n\t(令和8年6月8日)\r\n\t処理状況について\r\n'],
  ['a letter for the era', 'R8.6.8 処理状況について'],
  ['a Gregorian day', '2026年6月8日　処理状況について'],
  ['slashes', '2026/06/08 処理状況について'],
])('a day with %s is read', (_, text) => {
  const { rows } = jftc(`<ul><li><a href="/x.html">${text}</a></li></ul>`)
  expect(rows.map(dated)).toEqual([['処理状況について', '2026-06-08', 'text']])
})

test.each([
  ['before the link', '令和8年6月8日 <a href="/x.html">処理状況について</a>'],
  [
    'before the link, with a label',
    '令和8年6月8日 報道発表 <a href="/x.html">処理状況について</a>',
  ],
  ['after the link in brackets', '<a href="/x.html">処理状況について</a>（令和8年6月8日）'],
  [
    'in an element of its own',
    '<p><b>令和8年6月8日</b></p><div><a href="/x.html">処理状況について</a></div>',
  ],
  ['inside the link', '<a href="/x.html"><p>2026年6月8日</p><p>処理状況について</p></a>'],
  ['with the name of the date', '公表日：令和8年6月8日<br><a href="/x.html">処理状況について</a>'],
  [
    'around an inner list',
    '<p>令和8年6月8日</p><ul><li><a href="/x.html">処理状況について</a></li></ul>',
  ],
])('a day %s is the day of the row', (_, row) => {
  const { rows } = general(page(`<ul><li>${row}</li></ul>`))
  expect(rows.map(dated)).toEqual([['処理状況について', '2026-06-08', 'text']])
})

test('a day in the cell before, and one that spans rows, date the links of a table', () => {
  const { rows } = general(
    page(`<table>
      <tr><th>日付</th><th>件名</th></tr>
      <tr><td rowspan="2">令和8年6月8日</td><td><a href="/a.html">一</a></td></tr>
      <tr><td><a href="/b.html">二</a></td></tr>
      <tr><td>令和8年6月9日</td><td><a href="/c.html">三</a></td></tr></table>`),
  )
  expect(rows.map(dated)).toEqual([
    ['一', '2026-06-08', 'text'],
    ['二', '2026-06-08', 'text'],
    ['三', '2026-06-09', 'text'],
  ])
})

test('a dt dates every dd that follows it', () => {
  const { rows } = general(
    page(`<dl><dt>令和8年6月8日</dt><dd><a href="/a">一</a></dd><dd><a href="/b">二</a></dd>
      <dt>令和8年6月9日</dt><dd><a href="/c">三</a></dd></dl>`),
  )
  expect(rows.map(({ published }) => published)).toEqual(['2026-06-08', '2026-06-08', '2026-06-09'])
})

test('an undated row of a dated list is dated by its slug, its folder, or not at all', () => {
  const { rows, candidates } = jftc(`<ul>${spc}
    <li><a href="/houdou/pressrelease/2026/JUN/260603_iken.pdf.html">意見</a></li>
    <li><a href="../apr/keiyu_kokuhatsu.html">告発</a></li>
    <li><a href="/yakusokutegata_yousei.html">要請</a></li>
    <li><a href="https://youtu.be/abc">動画</a></li></ul>`)
  expect(candidates).toBe(5)
  expect(rows.slice(1).map(dated)).toEqual([
    ['意見', '2026-06-03', 'slug'],
    ['告発', '2026-04', 'folder'],
    ['要請', null, 'none'],
    ['動画', null, 'none'],
  ])
})

test('a release folder makes an item of a link even where no row is dated', () => {
  const { rows } = jftc('<ul><li><a href="260604_honda.html">勧告</a></li></ul>')
  expect(rows.map(dated)).toEqual([['勧告', '2026-06-04', 'slug']])
})

const press = (comment: string, href: string) =>
  `<dl class="dlst02">${comment}<dd><a href="${href}"> 公表について</a></dd></dl>`

test('another year of the ministry of justice is read from its comments', () => {
  const { rows } = moj(
    `<div id="content">${press('<!-- dt>平成39年1月7日</dt -->', '/a.html')}
     ${press('<!-- dt>令和９年1月６日</dt -->', '/b.html')}${press('<dt>令和9年1月5日</dt>', '/c.html')}</div>`,
  )
  expect(rows.map(dated)).toEqual([
    ['公表について', '2027-01-07', 'comment'],
    ['公表について', '2027-01-06', 'comment'],
    ['公表について', '2027-01-05', 'text'],
  ])
})

test('without comments a month heading and the year of the page give the month', () => {
  const body = `<div id="content"><h1>令和８年のプレスリリース</h1>
    <h3><span>8月</span></h3>${press('', '/a.html')}
    <h3>令和７年12月</h3>${press('', '/b.html')}</div>`
  const { rows } = moj(body)
  expect(rows.map(({ published, publishedFrom }) => [published, publishedFrom])).toEqual([
    ['2026-08', 'heading'],
    ['2025-12', 'heading'],
  ])
})

test('one comment dates each of the links under it, up to the next', () => {
  const { rows } = moj(`<div id="content"><dl class="dlst02">
    <!-- dt>平成38年8月7日</dt --><dd><a href="/a">一</a></dd><dd><a href="/b">二</a></dd>
    <!-- dt>平成38年8月6日</dt --><dd><a href="/c">三</a></dd></dl></div>`)
  expect(rows.map(({ published }) => published)).toEqual(['2026-08-07', '2026-08-07', '2026-08-06'])
})

test('of several dated links in one paragraph each has the day that stands before it', () => {
  const { rows } = general(
    page(`<p>（令和8年7月8日）<a href="/a.html">説明会の開催について</a><br>
      （令和8年7月7日）<a href="/b.html">報告書の公表について</a> <a href="/b.pdf">別紙一覧</a></p>`),
  )
  expect(rows.map(({ published }) => published)).toEqual(['2026-07-08', '2026-07-07', '2026-07-07'])
})

test('a day at the start of a title that is not that of the listing stays in the title', () => {
  const beside = (day: string, title: string) =>
    `<li><p class="news_list_date">${day}</p><p><a href="/x.html">${title}</a></p></li>`
  const { rows } = general(
    page(`<ul>
    ${beside('2026年6月12日', '令和8年7月15日 セミナーを開催します')}
    ${beside('2026年6月11日', '令和8年4月1日改正ガイドラインを公表しました')}
    ${beside('2026年6月10日', '(令和8年6月10日)処理状況')}
    <li><time datetime="2026-06-09">6/9</time><a href="/y.html">（令和8年5月20日）部会議事録</a></li></ul>`),
  )
  expect(rows.map(({ title, published }) => [published, title])).toEqual([
    ['2026-06-12', '令和8年7月15日 セミナーを開催します'],
    ['2026-06-11', '令和8年4月1日改正ガイドラインを公表しました'],
    ['2026-06-10', '処理状況'],
    ['2026-06-09', '（令和8年5月20日）部会議事録'],
  ])
})

test('a day on which something was done is part of the title', () => {
  const { rows } = general(
    page(`<ul>${link('平成30年7月15日公表のガイドライン')}${link('(令和8年6月1日)別件')}</ul>`),
  )
  expect(rows.map(({ title, published }) => [published, title])).toEqual([
    [null, '平成30年7月15日公表のガイドライン'],
    ['2026-06-01', '別件'],
  ])
})

test('a day that is still to come is none of publication', () => {
  const { rows } = general(
    page(`<ul>${link('令和9年7月15日 講習会開催', '/a')}${link('令和9年6月15日 告示', '/b')}</ul>`),
  )
  expect(rows.map(({ title, published }) => [published, title])).toEqual([
    [null, '令和9年7月15日 講習会開催'],
    ['2027-06-15', '告示'],
  ])
})

test('of links parted by breaks each has the day behind it where the days stand behind', () => {
  const { rows } = general(
    page(`<p><a href="/a">甲</a>（令和8年6月10日）<br>
    <a href="/b">乙</a>（令和8年6月9日）<br><a href="/c">丙</a>（令和8年6月5日）</p>`),
  )
  expect(days(rows)).toEqual(['2026-06-10', '2026-06-09', '2026-06-05'])
})

test('a column that is not of publication dates no row', () => {
  const { rows } = general(
    page(`<table><tr><th>件名</th><th>意見提出期限</th><th>掲載日</th></tr>
    <tr><td><a href="/a">甲</a></td><td>令和8年7月9日</td><td>令和8年6月9日</td></tr></table>`),
  )
  expect(days(rows)).toEqual(['2026-06-09'])
})

const heads = (cell: 'td' | 'th') =>
  `<tr>${['公表日', '件名', '提出期限'].map((head) => `<${cell}>${head}</${cell}>`).join('')}</tr>`
const call = (name: string, published: string) =>
  `<tr>${published}<td><a href="/${name}">${name}</a></td><td>令和8年7月9日</td></tr>`
const day = (attributes = '') => `<td${attributes}>令和8年6月1日</td>`

test.each([
  [
    'past a cell that reaches down',
    `${heads('th')}${call('a', day(' rowspan="2"'))}${call('b', '')}`,
  ],
  ['by heads in plain cells', `${heads('td')}${call('a', day())}${call('b', day())}`],
  [
    'below a caption',
    `<tr><th colspan="3">一覧</th></tr>${heads('th')}${call('a', day())}${call('b', day())}`,
  ],
])('a column is known %s', (_, lines) => {
  const { rows } = general(page(`<table>${lines}</table>`))
  expect(days(rows)).toEqual(['2026-06-01', '2026-06-01'])
})

test.each([
  [
    'a word of events in the same cell',
    '<tr><td>分野</td><td>実施中の意見募集</td></tr><tr><td>AI</td><td>令和8年6月1日 <a href="/a">甲</a></td></tr>',
  ],
  [
    'the day of a meeting, where nothing else tells',
    '<tr><td>会合</td><td>開催日</td><td>件名</td></tr><tr><td>第1回</td><td>令和8年6月1日</td><td><a href="/a">甲</a></td></tr>',
  ],
  [
    'a line of matter above',
    '<tr><td>準備中</td><td>次回開催のお知らせ</td></tr><tr><td>令和8年6月1日</td><td><a href="/a">甲</a></td></tr>',
  ],
  [
    'a last day that reaches down',
    `${heads('th')}<tr>${day(' rowspan="2"')}<td><a href="/b">乙</a></td><td rowspan="2">令和8年7月9日</td></tr><tr><td><a href="/a">甲</a></td></tr>`,
  ],
])('a day is that of its row beside %s', (_, lines) => {
  const { rows } = general(page(`<table>${lines}</table>`))
  expect(rows.find(({ title }) => title === '甲')?.published).toBe('2026-06-01')
})

test('a `dt` that names its day and a last day dates by the first', () => {
  const { rows } = general(
    page('<dl><dt>令和8年6月9日（締切 令和8年7月9日）</dt><dd><a href="/a">甲</a></dd></dl>'),
  )
  expect(days(rows)).toEqual(['2026-06-09'])
})

test('a last day in the place of the day of a row is none', () => {
  const { rows } = general(
    page(`<dl><dt>締切 令和8年6月9日</dt><dd><a href="/houdou/2026/a">甲</a></dd>
      <dt>令和8年6月8日</dt><dd><a href="/houdou/2026/b">乙</a></dd></dl>`),
  )
  expect(days(rows)).toEqual([null, '2026-06-08'])
})

test('a heading of two years says of neither what stands below', () => {
  const { rows } = general(
    page(`<h2>令和８年12月～令和９年1月</h2><h3>1月</h3>
    <ul>${link('甲', '/houdou/a')}<li>令和9年1月5日 <a href="/houdou/b">乙</a></li></ul>`),
  )
  expect(days(rows)).toEqual([null, '2027-01-05'])
})

test('a month that has not begun heads no row', () => {
  const { rows } = general(
    page(`<h1>令和９年</h1><h2>12月</h2>
    <ul>${link('甲', '/houdou/a')}<li>令和9年1月5日 <a href="/houdou/b">乙</a></li></ul>`),
  )
  expect(days(rows)).toEqual([null, '2027-01-05'])
})

test.each([
  '<dt>2026年11月9日更新</dt><dd><a href="/a">甲の件</a></dd><dt>2026年11月8日掲載</dt><dd><a href="/b">乙の件</a></dd>',
  '<dd><a href="/a">令和8年11月9日公表　甲の件</a></dd><dd><span>2026年11月8日更新</span><a href="/b">乙の件</a></dd>',
])('a day with the word of what was done on it is that of the row: %s', (rows) => {
  expect(days(general(page(`<dl>${rows}</dl>`)).rows)).toEqual(['2026-11-09', '2026-11-08'])
})

test('a day behind the last link is not that of a row that bears another', () => {
  const { rows } = general(
    page(`<ul><li><span>2026年11月4日</span><a href="/a">検査結果</a>、<a href="/b">過去の公表資料</a>（令和8年3月1日）</li>
      <li><a href="/c">2026年10月5日 丙について</a><span>更新日：2026年11月10日</span></li></ul>`),
  )
  expect(rows.map(({ title, published }) => [published, title])).toEqual([
    ['2026-11-04', '検査結果'],
    ['2026-11-04', '過去の公表資料'],
    ['2026-10-05', '丙について'],
  ])
})

test.each(['2026年（令和8年）のプレスリリース', '令和8年のプレスリリース（令和7年以前はこちら）'])(
  'a heading that writes one year twice, or another in brackets, says the year: %s',
  (heading) => {
    const { rows } = general(
      page(`<h2>${heading}</h2><h3>8月</h3><ul>${link('甲', '/houdou/a')}
        <li>令和8年9月5日 <a href="/houdou/b">乙</a></li></ul>`),
    )
    expect(days(rows)).toEqual(['2026-08', '2026-09-05'])
  },
)

test('cards that are links of one article have the days that they open with', () => {
  const card = (href: string, day: string, title: string) =>
    `<a href="${href}"><span class="date">${day}</span><p>${title}</p></a>`
  const { rows } = general(
    page(
      `<article><h2>新着</h2>${card('/a', '2026.11.09', '指針')}${card('/b', '2026.11.01', '報告書')}</article>`,
    ),
  )
  expect(rows.map(({ title, published }) => [published, title])).toEqual([
    ['2026-11-09', '指針'],
    ['2026-11-01', '報告書'],
  ])
})

test('an anchor or an undated link in front of a line of dated links shifts no day', () => {
  const line = '令和8年11月9日　<a href="/a">甲</a><br>令和8年11月1日　<a href="/b">乙</a>'
  for (const lead of ['<a name="r8"></a>', '<a href="/list">新着情報</a><br>']) {
    const { rows } = general(page(`<p>${lead}${line}</p>`))
    expect(days(rows.filter(({ title }) => title !== '新着情報'))).toEqual([
      '2026-11-09',
      '2026-11-01',
    ])
  }
})

test('a day that runs on into a noun is still that of the row', () => {
  const { rows } = general(
    page(
      `<ul>${link('令和8年11月9日改正個人情報保護法の資料', '/a')}${link('令和8年11月7日告示第12号について', '/b')}</ul>`,
    ),
  )
  expect(days(rows)).toEqual(['2026-11-09', '2026-11-07'])
})

test('a row whose day is still to come keeps its place in a list of its own', () => {
  const { rows } = general(
    page(`<ul>${link('(令和8年6月8日)甲', '/a')}${link('(令和8年6月7日)乙', '/b')}</ul>
      <h3>開催予定</h3><ul>${link('令和9年12月18日 第14回の開催案内', '/c')}</ul>`),
  )
  expect(days(rows)).toEqual(['2026-06-08', '2026-06-07', null])
})

describe('a list under one dated line, beside a list of dated rows', () => {
  const beside = '<ul><li>2026年11月24日 <a href="/dated.html">日付のある行</a></li></ul>'
  const rows =
    '<ul><li><a href="/a.html">甲について</a></li><li><a href="/b.html">乙について</a></li></ul>'
  const read = (body: string) => general(page(`${beside}${body}`)).rows.map(dated)
  const of = (day: string) => [
    ['日付のある行', '2026-11-24', 'text'],
    ['甲について', day, 'heading'],
    ['乙について', day, 'heading'],
  ]

  test.each([
    ['a heading that is a day', `<h3>令和8年11月20日（金）</h3>${rows}`, '2026-11-20'],
    ['a heading in a box', `<div class="head"><h3>2026.11.20</h3></div>${rows}`, '2026-11-20'],
    ['a month under its year', `<h2>令和8年</h2><h3>11月</h3><div>${rows}</div>`, '2026-11'],
  ])('is read with the day of %s', (_, body, day) => {
    expect(read(body)).toEqual(of(day))
  })

  test.each([
    ['a heading without a day', `<h3>関連リンク</h3>${rows}`],
    ['a heading of a fiscal year', `<h3>令和8年度</h3>${rows}`],
    ['text of its own', `<h3>2026年11月20日</h3>本日の会議について${rows}`],
    ['a day to come', `<h3>2027年11月20日</h3>${rows}`],
    ['a line that may be the day of today', `<p class="today">2026年11月20日</p>${rows}`],
    ['the day of an update of the page', `<p>令和8年11月20日更新</p>${rows}`],
    ['a paragraph that tells of a day', `<p>2026年11月20日に開催します。</p>${rows}`],
  ])('is left out under %s', (_, body) => {
    expect(read(body)).toEqual([['日付のある行', '2026-11-24', 'text']])
  })
})

describe('items within an item', () => {
  const row = (day: string, name: string, more = '') =>
    `<li><time datetime="${day}">${day}</time><div class="news-text"><a href="/${name}/">${name}について</a>${more}</div></li>`
  const ppc = (rows: string) =>
    (ppcInformation.parse(page(`<ul class="news-list">${rows}</ul>`)) as Rows).rows.map(dated)

  test('each is read once, on its own day: the lists of years in one list', () => {
    const year = (rows: string) => `<li class="tab"><h3>年度</h3><ul>${rows}</ul></li>`
    const rows =
      year(row('2026-06-10', '甲') + row('2026-06-09', '乙')) + year(row('2026-03-31', '丙'))
    expect(ppc(rows)).toEqual([
      ['甲について', '2026-06-10', 'time'],
      ['乙について', '2026-06-09', 'time'],
      ['丙について', '2026-03-31', 'time'],
    ])
  })

  test('one that was added later has its day, and one without a day is a part of the other', () => {
    const added = `<ul>${row('2026-06-12', '補遺')}</ul>`
    expect(ppc(row('2026-06-10', '甲', added))).toEqual([
      ['甲について', '2026-06-10', 'time'],
      ['補遺について', '2026-06-12', 'time'],
    ])
    expect(ppc(row('2026-06-10', '甲', '<ul><li><a href="/a.pdf">別紙</a></li></ul>'))).toEqual([
      ['甲について', '2026-06-10', 'time'],
    ])
  })

  test('attachments that share the day of what they belong to are no items', () => {
    const { rows } = moj(`<div id="content"><dl class="dlst02"><!-- dt>平成38年8月7日</dt -->
      <dd><a href="/a">報告書の公表について</a></dd><dd><a href="/a.pdf">別紙（PDF）</a></dd>
      <dd><a href="/b.pdf">概要［PDF：200KB］</a></dd></dl></div>`)
    expect(rows.map(({ title }) => title)).toEqual(['報告書の公表について'])
  })
})

describe('heads of columns', () => {
  const table = (heads: string[], ...lines: string[][]) =>
    `<table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>${lines
      .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
      .join('')}</table>`
  const beside = '<ul><li>2026年6月12日 <a href="/dated.html">日付のある行</a></li></ul>'
  const read = (heads: string[], cells: string[]) =>
    general(page(beside + table(heads, cells)))
      .rows.slice(1)
      .map(dated)
  const named = '<a href="/a.html">告示の改正について</a>'

  test.each([
    ['回', '開催日', '公表資料'],
    ['番号', '公表日（施行日）', '件名'],
    ['番号', '開催日・掲載日', '件名'],
  ])('a day under %s, %s, %s is that of the row', (...heads) => {
    expect(read(heads, ['2', '令和8年6月15日', named])).toEqual([
      ['告示の改正について', '2026-06-15', 'text'],
    ])
  })

  test('a row that tells only of a last day is read without one, wherever its column stands', () => {
    const undated = [['告示の改正について', null, 'none']]
    expect(read(['締切日', '件名'], ['令和8年6月19日', named])).toEqual(undated)
    expect(read(['件名', '意見提出期限'], [named, '令和8年6月19日'])).toEqual(undated)
  })
})

test('a row of divisions with several links is read by its first, on its day', () => {
  const row = (day: string, name: string, more: string) =>
    `<div class="row"><span>${day}</span><a href="/${name}.html">${name}に対する命令</a> ${more}</div>`
  const { rows } = general(
    page(
      row('2026.12.02', '甲', '<a href="/a.pdf">（PDF：300KB）</a>') +
        row('2026.12.01', '乙', '<a href="/en/b.html">English</a>') +
        row('2026.11.30', '丙', ''),
    ),
  )
  expect(rows.map(dated)).toEqual([
    ['甲に対する命令', '2026-12-02', 'text'],
    ['乙に対する命令', '2026-12-01', 'text'],
    ['丙に対する命令', '2026-11-30', 'text'],
  ])
})

test('the day of publication stands before that of a revision, whatever their order', () => {
  const { rows } = general(
    page(`<ul><li><span>更新日：令和8年12月3日</span><span>公表日：令和8年11月3日</span>
      <a href="/a.html">指針について</a></li></ul>`),
  )
  expect(rows.map(dated)).toEqual([['指針について', '2026-11-03', 'text']])
})

test('of lists under one dated heading only the first is its', () => {
  const { rows } = general(
    page(`<h2>令和8年6月</h2><ul><li>2026年6月2日 <a href="/a.html">甲について</a></li></ul>
      <ul><li><a href="/mail/">メール配信サービス</a></li></ul>`),
  )
  expect(rows.map(dated)).toEqual([['甲について', '2026-06-02', 'text']])
})

test('attachments within an item are not links outside, and a row named by its own words is one', () => {
  const attached = '<dd><a href="/a.pdf">別紙1（PDF）</a></dd><dd><a href="/b.pdf">概要</a></dd>'
  const { rows, problems } =
    moj(`<div id="content"><dl class="dlst02"><!-- dt>平成38年8月7日</dt -->
    <dd><a href="/a">報告書の公表について</a></dd>${attached}
    <dd>令和8年司法試験の結果について <a href="/c.pdf">[PDF]</a></dd></dl></div>`)
  expect(rows.map(({ title }) => title)).toEqual([
    '報告書の公表について',
    '令和8年司法試験の結果について',
  ])
  expect(problems).toEqual([])
})

test('dated links that an item holds beside its own are not passed over in silence', () => {
  const rows = [3, 2].map(
    (n) => `<li>2026年6月${n}日 <a href="/${n}.html">その${n}について</a></li>`,
  )
  const pinned = `<li><a class="cut_txt" href="/p.html">常設の案内</a><ul>${rows.join('')}</ul></li>`
  const { problems } = metiPress.parse(page(`<ul class="float_li">${pinned}</ul>`)) as Rows
  expect(problems.map(({ code }) => code)).toContain('links-outside')
})

test('what is named only by a format in a named row is attached to it', () => {
  const attached = '<ul><li>改訂の要点 <a href="/a.pdf">PDF</a></li></ul>'
  const { rows } = bunkaNews.parse(
    page(`<ul class="news_list_tag"><li><p class="news_list_date">2026年6月8日</p>
      <p><a href="/a/">考え方の改訂について</a></p>${attached}</li></ul>`),
  ) as Rows
  expect(rows.map(({ title }) => title)).toEqual(['考え方の改訂について'])
})
