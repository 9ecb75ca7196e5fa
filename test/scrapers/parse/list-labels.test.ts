import { expect, test } from 'vitest'
import { list } from '#scrapers/parse/list.ts'
import { dated, page, rowsOf } from '../pages.ts'

const general = list()
const titles = (rows: string) => rowsOf(rows).map(({ title }) => title)
const day = '<div class="date">令和8年11月5日</div>'
const linked = (inside: string) => `<li><a href="/a.html">${day}${inside}</a></li>`

test.each(['category', 'tag', 'news-cat', 'icon', 'c-label', 'genre01', 'newsType', 'ico ico-law'])(
  'a category inside the link, classed %s, is no part of the title',
  (name) => {
    for (const element of ['div', 'p']) {
      const category = `<${element} class="${name}">個人情報保護法等</${element}>`
      const rows = rowsOf(linked(`${category}第375回委員会を開催しました。`))
      expect(rows.map(dated)).toEqual([['第375回委員会を開催しました。', '2026-11-05', 'text']])
    }
  },
)

test('cards that are one link each are read alike', () => {
  const card = (n: number) =>
    `<div class="item"><a href="/${n}">${day}<div class="category">個人情報保護法等</div>
      <div class="title">第${n}回委員会</div></a></div>`
  const { rows } = general(page(`<main>${card(375)}${card(374)}</main>`))
  expect(rows.map(({ title }) => title)).toEqual(['第375回委員会', '第374回委員会'])
})

test('where one part of a link is classed as its title, or is a heading, that is the title', () => {
  const lead = '<p class="lead">本日、甲に対し勧告を行いました。</p>'
  expect(titles(linked(`<span class="news-title">甲について</span>${lead}`))).toEqual([
    '甲について',
  ])
  expect(titles(linked(`<h3>甲について</h3>${lead}<span>詳細を見る</span>`))).toEqual([
    '甲について',
  ])
})

test('a title that runs on beside its marked part is kept whole', () => {
  for (const inside of [
    '<span class="title">令和7年度</span>調査の結果について',
    '<span class="title">令和7年度</span><span>調査の結果について</span>',
    '<span class="title">令和7年度</span><strong class="title">調査の結果について</strong>',
  ]) {
    expect(titles(linked(inside))).toEqual(['令和7年度調査の結果について'])
  }
})

test('a heading that names only the kind of news, or a category by its class, is no title', () => {
  expect(
    titles(linked('<p class="cat-title">個人情報</p><p class="text">甲について公表しました</p>')),
  ).toEqual([expect.stringContaining('甲について公表しました')])
  expect(titles(linked('<h3>お知らせ</h3><p>甲について公表しました</p>'))).toEqual([
    'お知らせ甲について公表しました',
  ])
})

test('a classed word that is all, most or the middle of a title stays in it', () => {
  expect(titles(linked('<span class="icon">甲に対する件</span>'))).toEqual(['甲に対する件'])
  expect(titles(linked('<span class="icon">甲に対する件</span>概要'))).toEqual(['甲に対する件概要'])
  expect(titles(linked('指針の<span class="tag">公表</span>'))).toEqual(['指針の公表'])
  expect(
    titles(linked('<span class="tag">独占禁止法</span>に関する相談事例集を公表しました')),
  ).toEqual(['独占禁止法に関する相談事例集を公表しました'])
  expect(titles(linked('<span class="type-a">甲社の件</span>に対する命令について'))).toEqual([
    '甲社の件に対する命令について',
  ])
})

test('a category in a row is no part of the title that its words give to a link', () => {
  expect(
    titles(`<li><span>令和8年11月5日</span> <span class="tag">独占禁止法</span>
      <span>甲社に対する命令について</span> <a href="/a.pdf">PDF</a></li>`),
  ).toEqual(['甲社に対する命令について'])
})
