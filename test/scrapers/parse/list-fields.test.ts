import { expect, test } from 'vitest'
import { rowsOf } from '../pages.ts'

const titles = (rows: string) => rowsOf(rows).map(({ title }) => title)
const line = (field: string, title: string) =>
  `<tr><td>令和8年11月5日</td><td>${field}</td><td>${title}</td></tr>`

test('the field of business in front of what is listed is no item, though it stands there once', () => {
  const rows = `<table>${line('<a href="/dk/">独占禁止法</a>', '<a href="/houdou/2026/a.html">甲に対する命令について</a>')}
    ${line('<a href="/toriteki/index.html">取適法</a>', '<a href="/news/press/2026/261105">乙に対する勧告について</a>')}</table>`
  expect(titles(rows)).toEqual(['甲に対する命令について', '乙に対する勧告について'])
})

test.each([
  ['a page', '/a.html', '甲社の件'],
  ['a numbered folder', '/2026/1105/', '甲社の件'],
  ['a deep folder', '/news/press/kou/', '甲社の件'],
  ['another site', 'https://www.soumu.go.jp/dk/', '甲社の件'],
  ['a section, named at length', '/dk/', '独占禁止法の特設ページの開設'],
])('a first link to %s is an item', (_, href, words) => {
  const other = '<a href="/b.html">乙に対する命令について公表しました</a>'
  expect(titles(`<li>令和8年11月5日 <a href="${href}">${words}</a> ${other}</li>`)).toHaveLength(2)
})

test('a section beside another section, and one that stands alone, are items', () => {
  const section = '<a href="/dk/">独占禁止法</a>'
  expect(
    titles(`<li>令和8年11月5日 ${section} <a href="/tt/">取引適正化の特設ページ</a></li>`),
  ).toHaveLength(2)
  expect(titles(`<li>令和8年11月5日 ${section}</li>`)).toEqual(['独占禁止法'])
})
