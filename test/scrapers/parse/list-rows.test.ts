import { expect, test } from 'vitest'
import { list } from '#scrapers/parse/list.ts'
import type { Rows } from '#scrapers/source.ts'
import { link, page, rowsOf } from '../pages.ts'

const read = list({ item: '.news-list li' })
const news = (rows: string) => read(page(`<ul class="news-list">${rows}</ul>`)) as Rows
const row = link('(令和8年11月5日)甲について', '/a.html')
const titles = (rows: { title: string }[]) => rows.map(({ title }) => title)

test('a row without words or link is no item, and nothing is said of it', () => {
  for (const empty of ['<li></li>', '<li> <span>&nbsp;</span>\n</li>']) {
    expect(news(row + empty)).toMatchObject({ candidates: 1, problems: [] })
  }
})

test('a row of words alone is still told', () => {
  const { candidates, problems } = news(`${row}<li>相談窓口の休止について</li>`)
  expect(candidates).toBe(2)
  expect(problems).toEqual([
    { code: 'row-without-address', params: { words: '相談窓口の休止について' } },
  ])
})

const draft = '(令和8年11月9日)準備中の記事'

test.each(['style="display:none"', 'style="color:red; DISPLAY : none;"', 'hidden'])(
  'a row with %s is not read',
  (how) => {
    const hidden = `<li ${how}><a href="/x.html">${draft}</a></li>`
    expect(titles(news(hidden + row).rows)).toEqual(['甲について'])
    expect(titles(rowsOf(hidden + row))).toEqual(['甲について'])
    const line = `<tr ${how}><td>令和8年11月9日</td><td><a href="/x.html">準備中</a></td></tr>`
    const { rows } = list()(
      page(`<table>${line}<tr><td>令和8年11月5日</td><td><a href="/a">甲</a></td></tr></table>`),
    ) as Rows
    expect(titles(rows)).toEqual(['甲'])
  },
)

test('rows that a page folds away at the end of a list, or as a whole, are read', () => {
  const folded = `<li style="display:none"><a href="/b.html">(令和8年11月4日)乙について</a></li>`
  expect(titles(news(row + folded).rows)).toEqual(['甲について', '乙について'])
  const tab = `<div style="display:none"><ul class="news-list">${row}</ul></div>`
  expect(titles((read(page(tab)) as Rows).rows)).toEqual(['甲について'])
})
