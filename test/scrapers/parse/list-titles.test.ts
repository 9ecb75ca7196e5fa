import { expect, test } from 'vitest'
import { list } from '#scrapers/parse/list.ts'
import { dated, page, rowsOf } from '../pages.ts'

const general = list()
const titles = (body: string) => general(page(body)).rows.map(({ title }) => title)

const card = (inside: string) => `<div class="card">${inside}</div>`
const button = (words: string, n = 1) => `<p><a href="/${n}.html">${words}</a></p>`
const cards = (...insides: string[]) =>
  `<main><h2>新着情報</h2><div>${insides.map(card).join('')}</div></main>`

test.each([
  ...[
    '詳細を見る',
    '（報道発表資料）',
    '【詳細】',
    '>>続きを読む',
    '詳細ページへ',
    '詳しくはこちら',
  ],
  ...['本文を読む', '資料', 'Read more', 'もっと見る'],
])('a card is titled by its heading, not by its button %s', (words) => {
  const one = (n: number) =>
    `<p class="date">令和8年11月${n}日</p><h3>${n}に対する勧告について</h3>${button(words, n)}`
  for (const body of [cards(one(5), one(4)), cards(one(5))]) {
    expect(general(page(body)).rows[0]).toMatchObject({
      title: '5に対する勧告について',
      published: '2026-11-05',
    })
  }
})

test('what is no heading by its element is one by its class', () => {
  expect(
    titles(`<ul><li><span class="date">令和8年11月5日</span><p class="news_ttl">甲について</p>
      <p>本日、甲に対し勧告を行いました。</p><a href="/a.html">詳細</a></li></ul>`),
  ).toEqual(['甲について'])
})

test('the heading of a list, or of a part of a card, is not its title', () => {
  const day = '<p>令和8年11月5日</p>'
  expect(titles(cards(`<h3>お知らせ</h3>${day}<p>甲について</p>${button('詳細')}`))).toEqual([
    expect.stringContaining('甲について'),
  ])
  expect(titles(cards(`${day}<h3>甲について</h3><h4>概要</h4>${button('PDF')}`))).toEqual([
    '甲について',
  ])
  expect(
    titles(
      '<section><h2>調査の結果</h2><p>令和8年11月5日 甲について <a href="/a">PDF</a></p></section>',
    ),
  ).toEqual(['甲について'])
})

test('without a heading a link that only points is named by the other words of its row', () => {
  expect(titles('<ul><li>令和8年11月5日 甲について <a href="/a">詳細を見る</a></li></ul>')).toEqual(
    ['甲について'],
  )
})

test('the only link of a row stays an item, though it says no more than where it leads', () => {
  expect(rowsOf('<li>令和8年11月5日 <a href="/a">報道発表資料</a></li>').map(dated)).toEqual([
    ['報道発表資料', '2026-11-05', 'text'],
  ])
})

test('a link of its own words keeps them, whatever heads its card', () => {
  expect(
    titles(cards(`<p>令和8年11月5日</p><h3>乙社の件</h3>${button('命令書の概要について')}`)),
  ).toEqual(['命令書の概要について'])
})
