import { describe, expect, test } from 'vitest'
import { list } from '#scrapers/parse/list.ts'
import type { Rows } from '#scrapers/source.ts'
import { dated, days, page, rowsOf } from '../pages.ts'

// What a rule that takes something away must leave where it is.

const PLAIN = '<li>令和8年11月1日 <a href="/p.html">前の公表について</a></li>'
const read = (row: string) => rowsOf(PLAIN + row).slice(1)
const titles = (row: string) => read(row).map(({ title }) => title)
const here = '<a href="/a.html">こちら</a>'

describe('a title', () => {
  test.each([
    [
      `「指針（通則編）」の一部改正については${here}をご覧ください。`,
      '「指針（通則編）」の一部改正について',
    ],
    [
      `電気通信事業法（昭和59年法律第86号）の改正については${here}`,
      '電気通信事業法（昭和59年法律第86号）の改正について',
    ],
    [`「報告書(ver.2.0)」は${here}`, '「報告書(ver.2.0)」'],
    [`${here}の指針（案）を公表しました`, 'こちらの指針（案）を公表しました'],
  ])('is not cut at a bracket where its row points: %s', (words, title) => {
    expect(titles(`<li>令和8年11月5日　${words}</li>`)).toEqual([title])
  })

  const linked = (inside: string) =>
    titles(`<li><a href="/a.html"><time>令和8年11月5日</time>${inside}</a></li>`)[0]

  test.each([
    [
      '<h3>公正取引委員会</h3><p>株式会社乙に対する勧告について</p>',
      '株式会社乙に対する勧告について',
    ],
    [
      '<p class="title">行政指導</p><p class="desc">生成AIに対する注意喚起について</p>',
      '生成AIに対する注意喚起について',
    ],
    [
      '<p class="ttl">第3回</p><p class="txt">検討会 議事要旨を公表しました</p>',
      '検討会 議事要旨を公表しました',
    ],
    ['<span class="tag">生成AI</span>事業者ガイドラインの改定について', '生成AI'],
    ['「AI指針」<span class="type">（案）</span>', '（案）'],
    ['<span class="tag">令和7年度</span>年次報告の公表について', '令和7年度'],
  ])('keeps what follows its short heading, and what tells it from others: %s', (inside, part) => {
    expect(linked(inside)).toContain(part)
  })
})

describe('a day', () => {
  test.each([
    '令和8年11月5日（木）、<a href="/a.html">「AI指針」を公表しました</a>',
    '<a href="/a.html">令和8年11月5日（木）－「AI指針」を公表しました</a>',
    '<a href="/a.html">令和8年11月5日（木）付 事務総長定例会見記録</a>',
  ])('with its weekday is read before a comma, a dash and 付: %s', (row) => {
    expect(days(read(`<li>${row}</li>`))).toEqual(['2026-11-05'])
  })

  test.each([
    '<a href="/a.html">（令和8年6月3日公表）「指針」の一部訂正について</a><span>2026年11月5日</span>',
    '<a href="/a.html">［改正］令和3年5月19日 整備法の概要</a>　2026年11月5日掲載',
    '<a href="/a.html">【会見】令和8年6月3日 大臣閣議後記者会見の概要</a>（2026年11月5日）',
  ])('of the matter does not take the place of the listed one: %s', (row) => {
    const [item] = read(`<li>${row}</li>`)
    expect(item?.published).toBe('2026-11-05')
    expect(item?.title).toMatch(/令和/)
  })
})

describe('a link', () => {
  test.each([
    [
      'a word of a sentence',
      '<a href="/optout/">オプトアウト届出書</a>を更新しました。<a href="/x.xlsx">届出書の記入例をまとめた一覧</a>',
      2,
    ],
    [
      'named first of two',
      '<a href="/code/">原則の公表</a>、<a href="/k.html">届出様式の記入要領について</a>',
      2,
    ],
    [
      'behind a bracket that stays open',
      '<a href="/a.html">甲について</a>（その1 <a href="/x1.pdf">乙に対する勧告</a> <a href="/x2.pdf">丙に対する勧告</a>',
      3,
    ],
    [
      'a matter of its own below a meeting',
      '<a href="/t.html">事務総長定例会見</a><ul><li><a href="/x1.pdf">丙に対する勧告について</a></li></ul>',
      2,
    ],
    [
      'a page whose name begins as a part does',
      '<a href="/t.html">定例会見について</a><ul><li><a href="/s.html">参考事例集「AIと独占禁止法」の公表について</a></li></ul>',
      2,
    ],
  ])('that is %s stays an item', (_, row, n) => {
    expect(read(`<li>令和8年11月5日 ${row}</li>`)).toHaveLength(n)
  })
})

test('a panel that is folded above an open one keeps its list', () => {
  const panel = (month: string, how: string, href: string) =>
    `<dt>${month}</dt><dd${how}><ul><li>令和8年${month}5日 <a href="${href}">${month}の公表について</a></li></ul></dd>`
  const body = `<dl>${panel('9月', ' style="display:none"', '/9')}${panel('10月', ' style="display:none"', '/10')}${panel('11月', '', '/11')}</dl>`
  expect((list()(page(body)) as Rows).rows.map(dated)).toHaveLength(3)
})

test('a title or heading of an outage above several items does not take them away', () => {
  const rows = PLAIN + PLAIN.replace('/p', '/q')
  const { body, ...rest } = page(`<ul>${rows}${rows.replaceAll('.html', '.pdf')}</ul>`)
  const titled = body.replace('<title>-', '<title>準備中')
  expect(list()({ ...rest, body: titled }).rows).toHaveLength(4)
  expect(list()(page(`<h1>メンテナンスのお知らせ</h1><ul>${rows}</ul>`)).rows).toHaveLength(2)
})

test('the day of an older page that is announced anew is the listed one', () => {
  const row =
    '<li><a href="/houdou/pressrelease/2025/jun/250622_a.html">(令和8年6月22日)甲について</a></li>'
  const { rows, problems } = list()({ ...page(`<ul>${row}</ul>`), seenOn: '2026-06-23' }) as Rows
  expect([days(rows), problems]).toEqual([['2026-06-22'], []])
})

const hidden = ' style="display:none"'
const listed = (n: number, attrs = '') =>
  `<li${attrs}>令和8年11月${n}日 <a href="/${n}.html">${n}に対する勧告について</a></li>`

test.each([
  ['shown and hidden by turns', listed(5) + listed(4, hidden) + listed(3)],
  ['hidden first, and again below', listed(5, hidden) + listed(4) + listed(3, hidden) + listed(2)],
  [
    'of another class',
    listed(5, `${hidden} class="b"`) + listed(4, ' class="a"') + listed(3, ' class="a"'),
  ],
])('rows that a filter hides are read: %s', (_, rows) => {
  expect(rowsOf(rows)).toHaveLength((rows.match(/<li/g) ?? []).length)
})

test('a year of a table that is folded below its button keeps its rows', () => {
  const toggle = (year: string) =>
    `<tr><td colspan="2"><a href="#" class="toggle">${year}</a></td></tr>`
  const row = (n: number) =>
    `<tr${hidden}><td>令和8年3月${n}日</td><td><a href="/${n}.html">${n}に対する勧告について</a></td></tr>`
  const body = `<table>${toggle('令和7年度')}${row(5)}${toggle('令和6年度')}${row(4)}</table>`
  expect((list()(page(body)) as Rows).rows.map(({ url }) => url.slice(-7))).toEqual(
    expect.arrayContaining(['/5.html', '/4.html']),
  )
})

test.each([
  [
    'papers of a meeting that are matters of their own',
    '<a href="/ai_hq/kaisai.html">人工知能戦略本部（第6回）</a><ul><li><a href="plan.pdf">人工知能基本計画（閣議決定）</a></li><li><a href="press.pdf">総理発言</a></li></ul>',
    3,
  ],
  [
    'orders below another',
    '<a href="/a.html">下請法違反に対する勧告</a><ul><li><a href="b.pdf">課徴金納付命令（丙株式会社）</a></li><li><a href="c.pdf">警告（丁株式会社）</a></li></ul>',
    3,
  ],
  [
    'a call in brackets',
    '<a href="/a.html">フリーランス法の運用状況</a>（<a href="/b.pdf">改正指針（案）の意見募集</a>）',
    2,
  ],
  [
    'an act in a section',
    '<a href="/ai/ai_act/">AI法の全面施行</a><br><a href="/ai/ai_plan/20261105.html">人工知能基本計画の変更の閣議決定について</a>',
    2,
  ],
])('%s are items', (_, row, n) => {
  expect(read(`<li>(令和8年11月5日)${row}</li>`)).toHaveLength(n)
})

test('the papers of a meeting, as parts are called, are attached to it', () => {
  const names = [
    '議事次第',
    '概要（改正案）',
    '新旧対照表（改正）',
    '意見募集要領',
    '調査結果概要',
    '報告書本文',
  ]
  const papers = names.map((name, i) => `<li><a href="/${i}.pdf">${name}</a></li>`).join('')
  const row = `<a href="/dai5.html">第5回検討会の開催について</a><ul>${papers}</ul>`
  expect(read(`<li>(令和8年11月5日)${row}</li>`).map(({ title }) => title)).toEqual([
    '第5回検討会の開催について',
  ])
})

test('files below a matter that repeat its words are attached to it', () => {
  const files = [
    'ガイドライン（通則編）',
    '報告書（案）',
    'アンケート調査の結果',
    '中間取りまとめの方針（案）',
  ]
  const papers = files.map((name, i) => `<li><a href="/${i}.pdf">${name}</a></li>`).join('')
  const row = `<a href="/g.html">ガイドラインの一部改正について</a><ul>${papers}</ul>`
  expect(read(`<li>(令和8年11月5日)${row}</li>`)).toHaveLength(1)
})

test('files below the name of a section are matters of their own', () => {
  const row =
    '<a href="/cstp/ai/">人工知能政策</a><ul><li><a href="/k.pdf">人工知能基本計画（改定案）</a></li></ul>'
  expect(read(`<li>(令和8年11月5日)${row}</li>`)).toHaveLength(2)
})

test('a section of the site named by a field, beside a matter, is no row', () => {
  const row =
    '<a href="/policy/">政策に関する情報</a>｜<a href="/a/7.html">補正予算案の閣議決定について</a>'
  expect(read(`<li><span>令和8年11月5日</span> ${row}</li>`)).toHaveLength(1)
})

test('a meeting that is linked by its number is a row', () => {
  const row = (n: number, day: string) =>
    `<tr><td>第<a href="/dai${n}.html">${n}</a>回</td><td>${day}</td></tr>`
  const body = `<table>${row(4, '令和8年12月')}${row(3, '令和8年11月5日')}</table>`
  expect((list()(page(body)) as Rows).rows.map(({ url }) => url.slice(-10))).toEqual([
    '/dai4.html',
    '/dai3.html',
  ])
})

test.each([
  [
    'a template',
    `<li class="template"${hidden}>令和8年11月9日 <a href="/t.html">タイトルが入ります</a></li>${listed(3)}`,
  ],
  [
    'a head above what is folded',
    `${listed(5, hidden)}${listed(4)}${listed(3, hidden)}<li><a href="/m/">もっと見る</a></li>`,
  ],
  ['four heads', [9, 8, 7, 6].map((n) => listed(n, hidden)).join('') + listed(4)],
])('what is not published yet is not read: %s', (_, rows) => {
  const urls = rowsOf(rows).map(({ url }) => url)
  for (const early of ['/t.html', '/5.html', '/9.html', '/6.html']) {
    expect(urls.some((url) => url.endsWith(early))).toBe(false)
  }
})
