import { expect, test } from 'vitest'
import { list } from '#scrapers/parse/list.ts'
import type { Rows } from '#scrapers/source.ts'
import { jftcMonth } from '#scrapers/sources/jftc-month.ts'
import { ppcInformation } from '#scrapers/sources/ppc-information.ts'
import { dated, link, page } from '../pages.ts'

const general = list()
const jftc = (body: string) => jftcMonth.parse(page(body)) as Rows
const ppc = (body: string) =>
  ppcInformation.parse(page(body, 'https://www.ppc.go.jp/information/')) as Rows

const spc =
  '<li><a href="/houdou/pressrelease/2026/jun/260608_kanki.html">(令和8年6月8日)処理状況について</a></li>'
const pubcomme =
  '<li><a href="/houdou/pressrelease/2026/mar/260330_pubcomme.html">(令和8年3月30日)指針（案）について</a></li>'

test('a row that is listed under a day has that day and its title', () => {
  const { rows, candidates, problems } = jftc(`<ul>${spc}</ul>`)
  expect(rows).toEqual([
    {
      url: 'https://www.jftc.go.jp/houdou/pressrelease/2026/jun/260608_kanki.html',
      address: 'https://www.jftc.go.jp/houdou/pressrelease/2026/jun/260608_kanki.html',
      key: null,
      title: '処理状況について',
      summary: '',
      label: null,
      published: '2026-06-08',
      publishedFrom: 'text',
    },
  ])
  expect({ candidates, problems }).toEqual({ candidates: 1, problems: [] })
})

test('the order of rows does not matter', () => {
  const readings = [spc + pubcomme, pubcomme + spc].map((rows) => jftc(`<ul>${rows}</ul>`).rows)
  expect(readings[0]).toEqual(readings[1]?.toReversed())
})

test('menus, breadcrumb, footer, paging and links within the page are no items', () => {
  const menu = '<ul><li><a href="/about.html">公取委について</a></li></ul>'
  const { rows, candidates } = jftc(`<header>${menu}</header><nav>${menu}</nav>
    <div id="topicpath"><a href="/">ホーム</a></div><div class="breadcrumb">${spc}</div>
    ${menu}<ul><li><a href="../may/index.html">5月</a></li><li><a href="#top">先頭へ</a></li></ul>
    <ul>${pubcomme}</ul><div class="pagination"><ul>${spc}</ul></div>
    <div id="footer2021"><ul>${spc}</ul></div><footer><ul>${spc}</ul></footer>`)
  expect(candidates).toBe(1)
  expect(rows.map(({ published }) => published)).toEqual(['2026-03-30'])
})

test('a wrapper that closes too early loses no row', () => {
  const { rows } = jftc(`<div id="CONT"><p>報道発表</p></div></div><ul>${spc}${pubcomme}</ul>`)
  expect(rows).toHaveLength(2)
})

test('an attachment beside a title is not an item of its own', () => {
  const { rows, candidates } = general(
    page(`<ul><li>令和8年6月8日 <a href="/a.html">指針の公表</a>
      <a href="/a.pdf">PDF（PDF形式：500KB）</a> <a href="/a.html"><img src="n.gif" alt="新着"></a></li></ul>`),
  )
  expect(candidates).toBe(1)
  expect(rows.map(({ title }) => title)).toEqual(['指針の公表'])
})

test('two links of one row with words of their own are two items of one day', () => {
  const { rows } = general(
    page('<ul><li>令和8年6月8日 <a href="/a">勧告</a>及び<a href="/b">警告</a></li></ul>'),
  )
  expect(rows.map(dated)).toEqual([
    ['勧告', '2026-06-08', 'text'],
    ['警告', '2026-06-08', 'text'],
  ])
})

test('a row that looks like an item and cannot be read is counted and told', () => {
  const { rows, candidates, problems } = jftc(`<ul>${spc}
    <li><a href="javascript:void(0)">(令和8年6月9日)開く</a></li>
    <li>(令和8年6月10日)リンクのない発表</li></ul>`)
  expect(rows).toHaveLength(1)
  expect(candidates).toBe(3)
  expect(problems).toEqual([
    { code: 'row-without-address', params: { words: '(令和8年6月9日)開く' } },
    { code: 'row-without-address', params: { words: '(令和8年6月10日)リンクのない発表' } },
  ])
})

test('a day that no calendar has is told, and the row is dated otherwise', () => {
  const link = '/houdou/pressrelease/2026/jun/260630_x.html'
  const { rows, problems } = jftc(`<ul><li><a href="${link}">(令和8年6月31日)勧告</a></li></ul>`)
  expect(rows.map(dated)).toEqual([['(令和8年6月31日)勧告', '2026-06-30', 'slug']])
  expect(problems).toEqual([
    { code: 'row-day-impossible', params: { words: '(令和8年6月31日)勧告' } },
  ])
})

const ppcRow =
  '<li><time datetime=" 2026-07-07 " class="news-date">令和8年7月7日</time><div class="news-text"><a href="/news/press/2026/260707?ref=ninf">公表しました。</a></div></li>'

test('a padded datetime, a missing label and more wrappers are read', () => {
  const labelled = ppcRow.replace('</time>', '</time><span class="news-label">お知らせ</span>')
  const wrapped = ppcRow.replace(/<li>(.*)<\/li>/, '<div><li><div>$1</div></li></div>')
  for (const [row, label] of [
    [ppcRow, null],
    [labelled, 'お知らせ'],
    [wrapped, null],
  ] as const) {
    const { rows } = ppc(`<section><div><ul class="news-list">${row}</ul></div></section>`)
    expect(rows).toMatchObject([{ title: '公表しました。', published: '2026-07-07', label }])
  }
})

test('a datetime that is none gives way to the words', () => {
  const { rows } = ppc(`<ul class="news-list">${ppcRow.replace(' 2026-07-07 ', '令和')}</ul>`)
  expect(rows.map(dated)).toEqual([['公表しました。', '2026-07-07', 'text']])
})

test('a page without the declared markup is read by the general rule, and that is said', () => {
  const { rows, problems } = ppc(`<ul class="news">${ppcRow}</ul>`)
  expect(rows.map(dated)).toEqual([['公表しました。', '2026-07-07', 'time']])
  expect(problems).toEqual([{ code: 'other-markup', params: { selector: '.news-list li' } }])
})

test('dated links outside the declared markup are told', () => {
  const { rows, problems } = ppc(`<ul class="news-list">${ppcRow}</ul><ul class="new">${spc}</ul>`)
  expect(rows).toHaveLength(1)
  expect(problems).toEqual([{ code: 'links-outside', params: { selector: '.news-list li', n: 1 } }])
})

test('a link that is not marked as declared is still the link of its row', () => {
  const row = ppcRow.replace('class="news-text"', 'class="news-body"')
  expect(ppc(`<ul class="news-list">${row}</ul>`).rows.map(dated)).toEqual([
    ['公表しました。', '2026-07-07', 'time'],
  ])
})

test('a list of divisions is read, and the menu beside it is not', () => {
  const row = (day: string, title: string) =>
    `<div class="news"><div class="day">${day}</div><div><p><a href="/${title}">${title}</a></p></div></div>`
  const { rows } = general(
    page(`<div><div class="menu"><a href="/about">案内</a></div>
      ${row('令和8年6月8日', '一')}${row('2026年6月9日', '二')}${row('', '三')}</div>`),
  )
  expect(rows.map(dated)).toEqual([
    ['一', '2026-06-08', 'text'],
    ['二', '2026-06-09', 'text'],
    ['三', null, 'none'],
  ])
})

test('a layout table is no row, so a day on the page does not date its links', () => {
  const links = Array.from({ length: 40 }, (_, i) => `<p><a href="/${i}">案内${i}</a></p>`).join('')
  const { candidates } = general(
    page(`<table><tr><td><p>令和8年6月8日</p>${links}</td></tr></table>`),
  )
  expect(candidates).toBe(0)
})

test('a commented-out row is not there, and dates nothing', () => {
  const { rows } = ppc(`<ul class="news-list"><!-- ${ppcRow} -->
    <li><!-- ${ppcRow} --><div class="news-text"><a href="/x">公表</a></div></li></ul>`)
  expect(rows.map(dated)).toEqual([['公表', null, 'none']])
})

test('an attachment beside a named link is no item of its own', () => {
  const { rows } = jftc(`<ul><li><a href="b.html">(令和8年11月16日)二件の排除措置命令について</a>
    <a href="b_01.pdf">別紙1 pdfダウンロード(463 KB)</a> <a href="b.pdf">(印刷用PDF)</a></li></ul>`)
  expect(rows.map(({ title, published }) => [title, published])).toEqual([
    ['二件の排除措置命令について', '2026-11-16'],
  ])
})

test('two named links of a row both bear the day that the row begins with', () => {
  const { rows } = jftc(`<ul><li><a href="b.html">(令和8年11月16日)審査の結果について</a>
    <a href="c.html">株式会社甲の件</a></li></ul>`)
  expect(rows.map(({ published }) => published)).toEqual(['2026-11-16', '2026-11-16'])
})

test('dated links outside the declared list are candidates that were not read', () => {
  const item = (href: string) =>
    `<li><time datetime="2026-06-10">2026年6月10日</time><div class="news-text"><a href="${href}">意見募集</a></div></li>`
  const { rows, candidates, problems } = ppc(
    `<ul class="news-list">${item('/a/')}</ul><ul class="alert-list">${item('/b/')}</ul>`,
  )
  expect([rows.length, candidates]).toEqual([1, 2])
  expect(problems).toEqual([expect.objectContaining({ code: 'links-outside' })])
})

test('a label inside the link is no part of the title, whatever its class is called in full', () => {
  const { rows } =
    jftc(`<ul><li>令和8年12月2日 <a href="/a/"><span class="c-label">個人情報保護法等</span>
    「基本的な考え方」を公表しました</a></li></ul>`)
  expect(rows.map(({ title }) => title)).toEqual(['「基本的な考え方」を公表しました'])
})

test('a wrapper whose class only sounds like paging is read', () => {
  expect(jftc(`<div class="newspager"><ul>${spc}</ul></div>`).rows).toHaveLength(1)
  expect(
    jftc(`<ul>${pubcomme}</ul><div class="list-pager"><ul>${spc}</ul></div>`).rows,
  ).toHaveLength(1)
})

test('links that sort a row are no items: its office, its tag, the list narrowed down', () => {
  const tag = '<span><a href="/tag/chosakuken">著作権</a></span>'
  const { rows } = general(
    page(
      `<table><tr><td>令和8年6月8日</td><td><a href="/a.html">課徴金納付命令に係る報告について</a></td>
        <td><a href="/soshiki/kikaku.html">企画課</a></td></tr></table>
       <ul><li>令和8年6月9日 ${tag}<p><a href="/b.html">分科会の報告書を公表しました</a></p>
        <a href="?cat=1">重要なお知らせに絞る</a></li>
        <li>令和8年6月7日 ${tag}<p><a href="/c.html">相談窓口を開設しました</a></p></li></ul>`,
      'https://www.bunka.go.jp/news.html',
    ),
  )
  expect(rows.map(({ title }) => title)).toEqual([
    '課徴金納付命令に係る報告について',
    '分科会の報告書を公表しました',
    '相談窓口を開設しました',
  ])
})

test('a day that is a part of the name stays in it', () => {
  const { rows } = jftc(`<ul>${link('(令和8年9月16日)付け　事務総長定例会見記録')}</ul>`)
  expect(rows.map(dated)).toEqual([
    ['(令和8年9月16日)付け　事務総長定例会見記録', '2026-09-16', 'text'],
  ])
})

test('a page that only says that it is away lists nothing, whatever day it gives', () => {
  const { rows, candidates } = general(
    page(`<h1>システムメンテナンスのため、ただいまホームページを停止しております</h1>
      <ul><li>令和8年6月12日 20時～23時 <a href="https://www.e-gov.go.jp/">e-Gov</a></li></ul>`),
  )
  expect([rows, candidates]).toEqual([[], 0])
})

test('what only sounds like an office is an item, and a tag is none for standing alone', () => {
  const { rows } = general(
    page(`<ul><li>令和8年6月9日 事例集（<a href="/dk">独占禁止法関係</a>、<a href="/tt">取適法関係の事例集</a>）</li>
      <li>令和8年6月8日 <a href="/ks">独占禁止法教室</a> <a href="/sm">消費者セミナーの開催について</a></li>
      <li>令和8年6月7日 <a href="/r">指針の公表について</a> <a href="/tag/AI/">AI</a></li></ul>`),
  )
  expect(rows.map(({ title }) => title)).toEqual([
    ...['独占禁止法関係', '取適法関係の事例集', '独占禁止法教室', '消費者セミナーの開催について'],
    '指針の公表について',
  ])
})

test('the only link of its row is an item, whatever its item holds besides', () => {
  const read = list({ item: 'dl.d' })
  const { rows } = read(
    page(`<dl class="d"><dt>令和8年6月9日</dt><dd><a href="/k">企画課</a></dd>
      <dt>令和8年6月8日</dt><dd><a href="/s">大臣会見について</a></dd></dl>`),
  ) as Rows
  expect(rows.map(dated)).toEqual([
    ['企画課', '2026-06-09', 'text'],
    ['大臣会見について', '2026-06-08', 'text'],
  ])
})

test('attachments in an item are no items of their own', () => {
  const read = list({ item: 'ul.news > li' })
  const { rows } = read(
    page(`<ul class="news"><li><p>令和8年6月9日</p><a href="/k">考え方について</a>
      <ul><li><a href="/k.pdf">PDF</a></li><li><a href="/soumu">総務課</a></li></ul></li></ul>`),
  ) as Rows
  expect(rows.map(dated)).toEqual([['考え方について', '2026-06-09', 'text']])
})

test('every link of a row that says something of its own is an item', () => {
  const { rows } = general(
    page(
      `<table><tr><td>令和8年6月8日</td><td><a href="/1/gijishidai.html">議事次第・配布資料</a></td>
        <td><a href="/1/gijiroku.html">議事録</a></td></tr></table>
       <ul><li>令和8年6月9日 <a href="/list?id=10">甲社に対する勧告</a><a href="/list?id=11">乙社</a></li></ul>`,
      'https://www.bunka.go.jp/list',
    ),
  )
  expect(rows.map(({ title }) => title)).toEqual([
    ...['議事次第・配布資料', '議事録', '甲社に対する勧告', '乙社'],
  ])
})

test('a council’s meeting is no office, nor a tag for standing in two lists', () => {
  const row =
    '<li>令和8年6月9日 <a href="/5">第5回検討会</a> <a href="/5m">第5回検討会の議事要旨</a></li>'
  const { rows } = general(
    page(`<table><tr><td>令和8年6月8日</td><td><a href="/h">第5回知的財産戦略本部</a></td>
      <td><a href="/h.pdf">会議の議事録</a></td></tr></table><ul>${row}</ul><ul>${row}</ul>`),
  )
  expect([...new Set(rows.map(({ title }) => title))]).toEqual([
    ...['第5回知的財産戦略本部', '会議の議事録', '第5回検討会', '第5回検討会の議事要旨'],
  ])
})

test('what leads on from a list is no item, however it is put', () => {
  const onward = [
    '報道発表資料一覧へ',
    '6月の一覧',
    'RSS',
    '過去のお知らせ一覧',
    '令和７年分の一覧',
    'もっと見る',
  ]
  const { rows } = general(
    page(`<ul>${spc}${onward.map((text, i) => `<li><a href="/x${i}">${text}</a></li>`).join('')}
      <li><a href="/list.html">認定団体の名簿を更新しました</a></li></ul>`),
  )
  expect(rows.map(({ title }) => title)).toEqual([
    '処理状況について',
    '認定団体の名簿を更新しました',
  ])
})

test('a link that says only its size is named by its row', () => {
  const { rows } = general(
    page('<ul><li>令和8年6月8日 指針の概要 <a href="/a.pdf">PDF:30KB</a></li></ul>'),
  )
  expect(rows.map(({ title }) => title)).toEqual(['指針の概要'])
})

test('a day that the markup and the words of a row give differently is told', () => {
  const row =
    '<li><time datetime="2026-01-05">令和9年1月5日</time> <a href="/a.html">甲について</a></li>'
  const { rows, problems } = list()(page(`<ul>${row}</ul>`)) as Rows
  expect(rows.map(dated)).toEqual([['甲について', '2026-01-05', 'time']])
  expect(problems).toEqual([
    {
      code: 'row-day-contradicted',
      params: { day: '2026-01-05', written: '2027-01-05', url: '/a.html' },
    },
  ])
})
