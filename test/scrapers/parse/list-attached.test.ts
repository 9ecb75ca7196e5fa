import { expect, test } from 'vitest'
import { list } from '#scrapers/parse/list.ts'
import type { Rows } from '#scrapers/source.ts'
import { dated, link, page, rowsOf } from '../pages.ts'

const titles = (rows: string) => rowsOf(rows).map(({ title }) => title)
const release = '<a href="a.html">(令和8年11月5日)甲に対する勧告について</a>'
const next = link('(令和8年11月4日)乙について', 'b.html')

test.each(['[English]', '（英語）', 'English version', '英語版はこちら'])(
  'a second link %s is no item of its own',
  (words) => {
    const row = `<li>${release} <a href="/en/a.html">${words}</a></li>`
    expect(titles(row + next)).toEqual(['甲に対する勧告について', '乙について'])
  },
)

test('the only link of a row is an item in whatever tongue', () => {
  const rows = rowsOf('<li>令和8年11月5日 年次報告書 <a href="/en/a.html">[English]</a></li>')
  expect(rows.map(dated)).toEqual([['年次報告書', '2026-11-05', 'text']])
})

test('papers in brackets behind a link are attached to it, however they are called', () => {
  const read = list({ item: '.news-list li', link: '.news-text a[href]' })
  for (const papers of [
    '（<a href="/x.pdf">別紙1</a>、<a href="/y.pdf">概要資料</a>）',
    '（<a href="/x.pdf">命令書の写し</a>、<a href="/y.xlsx">対象者の一覧表</a>）',
  ]) {
    const body = `<ul class="news-list"><li><time datetime="2026-11-05">令和8年11月5日</time>
      <div class="news-text"><a href="/a">甲について公表しました。</a>${papers}</div></li></ul>`
    expect((read(page(body)) as Rows).rows.map(dated)).toEqual([
      ['甲について公表しました。', '2026-11-05', 'time'],
    ])
  }
})

test('a page in brackets, and a file that is the first or not in any, is an item', () => {
  const row = '<li>令和8年11月5日 <a href="/a">甲社に対する勧告</a>'
  expect(titles(`${row}（<a href="/b">乙社に対する警告</a>）</li>`)).toHaveLength(2)
  expect(titles(`${row}（甲） <a href="/b.pdf">乙社に対する警告</a></li>`)).toHaveLength(2)
  expect(
    titles(
      '<li>令和8年11月5日 命令（<a href="/a.pdf">甲社の件</a>、<a href="/b.pdf">乙社の件</a>）</li>',
    ),
  ).toHaveLength(2)
})

const below = (href: string, words: string) =>
  `<li>${release}<ul><li><a href="${href}">${words}</a></li></ul></li>`

test('papers in a list below a dated release are no items of their own', () => {
  for (const row of [
    below('a1.pdf', '課徴金の計算の基礎'),
    below('a2.html', '（別紙）課徴金の計算'),
  ]) {
    expect(titles(row + next)).toEqual(['甲に対する勧告について', '乙について'])
    const declared = list({ item: 'ul.news > li' })(page(`<ul class="news">${row}${next}</ul>`))
    expect((declared as Rows).rows).toHaveLength(2)
  }
})

test('pages in a list below a release, papers with a day, and papers below a day alone are items', () => {
  expect(titles(below('c.html', '丙に対する警告について') + next)).toHaveLength(3)
  expect(titles(below('c.pdf', '(令和8年11月6日)資料の訂正について') + next)).toHaveLength(3)
  expect(
    titles(
      '<li>令和8年11月5日<ul><li><a href="a.pdf">甲社の件</a></li><li><a href="b.pdf">乙社の件</a></li></ul></li>',
    ),
  ).toEqual(['甲社の件', '乙社の件'])
})
