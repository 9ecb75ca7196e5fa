import { expect, test } from 'vitest'
import { list } from '#scrapers/parse/list.ts'
import { snapshot } from '#scrapers/parse/snapshot.ts'
import { compareSnapshots } from '#scrapers/parse/snapshot-change.ts'
import type { Rows } from '#scrapers/source.ts'
import { page, rowsOf } from '../pages.ts'

const ROWS = [
  ['令和9年6月9日', 'a.html', '第一の公表について'],
  ['令和9年6月4日', 'b.html', '第二の公表について'],
  ['令和9年6月1日', 'c.html', '第三の公表について'],
] as const
const DAYS = ['2027-06-09', '2027-06-04', '2027-06-01']

/** The days that are read of a page on which each row is written so, all of them in one box. */
function daysIn(open: string, row: (day: string, link: string) => string, close: string) {
  const rows = ROWS.map(([day, href, title]) => row(day, `<a href="${href}">${title}</a>`))
  const { rows: read } = list()(page(open + rows.join('') + close)) as Rows
  return read.map(({ published }) => published)
}

const BOXES = [
  ['an article', '<article>', '</article>'],
  ['one item of a list', '<ul><li>', '</li></ul>'],
  ['one cell', '<table><tr><td>', '</td></tr></table>'],
  ['one dd', '<dl><dt>12月</dt><dd>', '</dd></dl>'],
] as const
const WRITTEN: [string, (day: string, link: string) => string][] = [
  ['span and link', (day, link) => `<div class="i"><span>${day}</span>${link}</div>`],
  [
    'divisions',
    (day, link) => `<div><div class="d">${day}</div><div class="t">${link}</div></div>`,
  ],
  ['the day below', (day, link) => `<div><p>${link}</p><p>${day}</p></div>`],
  ['a time and a heading', (day, link) => `<div><time>${day}</time><h4>${link}</h4></div>`],
]

test.each(
  BOXES.flatMap(([box, open, close]) =>
    WRITTEN.map(([how, row]) => [box, how, row, open, close] as const),
  ),
)('in %s that holds several rows (%s) each link has its own day', (_, __, row, open, close) => {
  expect(daysIn(open, row, close)).toEqual(DAYS)
})

test('a link in a dt has the day of its dd, and one in a cell that of the cell before it', () => {
  expect(daysIn('<dl>', (day, link) => `<dt>${link}</dt><dd>${day}</dd>`, '</dl>')).toEqual(DAYS)
  const cells = (day: string, link: string) => `<td>${day}</td><td>${link}</td>`
  expect(daysIn('<table><tr>', cells, '</tr></table>')).toEqual(DAYS)
})

test('a row with a day, papers and a last day is one row', () => {
  const row = `<li><span>令和9年6月4日</span> <a href="/a.html">意見募集について</a> <a href="/b.pdf">概要</a> <span>令和9年7月4日</span></li>`
  expect(rowsOf(row).map(({ published }) => published)).toEqual(['2027-06-04'])
})

test('an article of several links gives each the words of its own block', () => {
  const block = (href: string, title: string) =>
    `<div class="t">${title}：<a href="${href}">届出書</a></div>`
  const body = `<article><h1>届出</h1>${block('/1.pdf', '株式会社甲')}${block('/2.pdf', '株式会社乙')}</article>`
  expect(snapshot(page(body)).links.map(({ context }) => context)).toEqual([
    '株式会社甲:届出書',
    '株式会社乙:届出書',
  ])
})

const linked = (folder: string, ...names: string[]) =>
  snapshot(
    page(names.map((name) => `<p><a href="${folder}${name}.html">${name}の資料</a></p>`).join('')),
  )
const newIn = (before: ReturnType<typeof linked>, after: ReturnType<typeof linked>) =>
  compareSnapshots(before, after).newLinks.map(({ text }) => text)

test('links that moved with their folder or site are not new', () => {
  const before = linked('/titeki2/', 'keikaku', 'kousou')
  expect(newIn(before, linked('/archive/titeki2/', 'keikaku', 'kousou'))).toEqual([])
  expect(
    newIn(before, linked('https://www.kantei.go.jp/titeki2/', 'keikaku', 'kousou', 'hatsumei')),
  ).toEqual(['hatsumeiの資料'])
})

test('the papers of the next meeting, under the same names, are new', () => {
  expect(newIn(linked('/dai13/', 'siryou1'), linked('/dai14/', 'siryou1'))).toEqual([
    'siryou1の資料',
  ])
})

test('a link that is there still under its old address moved nowhere', () => {
  const twice = snapshot(
    page('<p><a href="/a/x.html">資料</a></p><p><a href="/b/x.html">資料</a></p>'),
  )
  expect(newIn(snapshot(page('<p><a href="/a/x.html">資料</a></p>')), twice)).toEqual(['資料'])
})

test('readings over kanji are no words of a title', () => {
  const ruby = '<ruby>個人<rp>(</rp><rt>こじん</rt><rp>)</rp></ruby>情報の取扱いについて'
  expect(rowsOf(`<li>令和9年6月4日 <a href="/a.html">${ruby}</a></li>`)[0]!.title).toBe(
    '個人情報の取扱いについて',
  )
})

test('what is struck out holds no more', () => {
  const row =
    '<li>令和9年6月<del>3</del><ins>4</ins>日 <a href="/a.html"><s>警告</s>勧告について</a></li>'
  expect(rowsOf(row).map(({ title, published }) => [title, published])).toEqual([
    ['勧告について', '2027-06-04'],
  ])
})

test.each(['#', '#n1', 'index.html#n1'])('a dated row whose link is %s is reported', (href) => {
  const rows = `<ul><li>令和9年6月4日 <a href="/a.html">公表について</a></li><li>令和9年6月8日 <a href="${href}">勧告について</a></li></ul>`
  const { rows: read, candidates, problems } = list()(page(rows)) as Rows
  expect([read.length, candidates, problems.map(({ code }) => code)]).toEqual([
    ...[1, 2, ['row-without-address']],
  ])
})

test.each(['English', '次月', '11月', 'Adobe Readerのダウンロード', '公式X'])(
  '%s among dated rows is of the site, and no item',
  (words) => {
    const rows = `<li>令和9年6月4日 <a href="/a.html">公表について</a></li><li><a href="/b.html">${words}</a></li>`
    expect(rowsOf(rows)).toHaveLength(1)
  },
)

test.each(['平成9年1月18日', '令和8年1月18日'])(
  '%s, where folder and name say another year, is mistyped',
  (day) => {
    const body = `<ul><li>(令和9年1月7日)<a href="/x.html">前の公表</a></li><li><a href="/houdou/pressrelease/2027/jan/270118_a.html">(${day})勧告について</a></li></ul>`
    const { rows, problems } = list()(page(body)) as Rows
    expect(rows.at(-1)).toMatchObject({ published: '2027-01-18', title: '勧告について' })
    expect(problems.map(({ code }) => code)).toEqual(['row-year-by-address'])
  },
)

const PLAIN = '<li>令和9年6月1日 <a href="/p.html">前の公表</a></li>'
const SAME = '<a href="/z.html">AI指針の策定について</a>'

test.each([
  [
    'a day of change and a link to go on by',
    `<li><time datetime="2027-06-09">令和9年6月9日</time><h2>${SAME}</h2><time datetime="2027-06-10">令和9年6月10日</time><a href="/z.html">続きを読む</a></li>`,
  ],
  [
    'another language',
    `<li>${SAME}<span>（令和9年6月9日）</span><a href="/en.html">English</a><span>（令和9年6月20日）</span></li>`,
  ],
  [
    'a last day and a form',
    `<li><span>令和9年6月9日</span> ${SAME} 締切：<span>令和9年7月9日</span> <a href="/f.html">提出フォーム</a></li>`,
  ],
])('one thing with %s is one row, of its first day', (_, row) => {
  const [first] = rowsOf(row + PLAIN)
  expect([first?.title, first?.published]).toEqual(['AI指針の策定について', '2027-06-09'])
})

test('a table whose heads name its columns holds one thing a line', () => {
  const head = '<tr><th>件名</th><th>公表日</th><th>概要</th><th>改正日</th></tr>'
  const line = (n: number) =>
    `<tr><td><a href="/${n}.html">第${n}の公表について</a></td><td>令和9年6月${n}日</td><td><a href="/${n}g.html">その概要について</a></td><td>令和9年6月1${n}日</td></tr>`
  const { rows } = list()(page(`<table>${head}${line(1)}${line(2)}</table>`)) as Rows
  const first = rows.filter(({ title }) => title.startsWith('第'))
  expect(first.map(({ published }) => published)).toEqual(['2027-06-01', '2027-06-02'])
})

test.each(['s', 'strike', 'del'])('%s that is never closed takes nothing with it', (name) => {
  const struck = `<p><${name}>受付は終了しました。<p>本文</p>`
  expect(rowsOf(PLAIN + PLAIN.replace('/p', '/q') + struck)).toHaveLength(2)
  expect(rowsOf(`<li>${struck}</li>${PLAIN}`).map(({ title }) => title)).toContain('前の公表')
})

test('a title that is struck out whole, with a mark that says why, keeps its words', () => {
  const row = '<li>令和9年6月4日 <a href="/a.html"><s>意見募集について</s></a>（中止）</li>'
  expect(rowsOf(row)[0]!.title).toContain('意見募集について')
})

test('papers that are called alike at every meeting are new in another folder', () => {
  const meeting = (folder: string) =>
    snapshot(
      page(['資料1', '資料2'].map((t) => `<p><a href="/${folder}/${t}.pdf">${t}</a></p>`).join('')),
    )
  expect(newIn(meeting('hosei'), meeting('keiyaku'))).toEqual(['資料1', '資料2'])
})

test('a link that alone took another address is new', () => {
  const one = (folder: string) => snapshot(page(`<p><a href="/${folder}/code.pdf">指針</a></p>`))
  expect(newIn(one('an'), one('kettei'))).toEqual(['指針'])
})
