import { expect, test } from 'vitest'
import { markedDay } from '#scrapers/parse/marked-day.ts'
import { dated, link, rowsOf } from '../pages.ts'

test.each([
  ['【新着】(令和8年11月5日)乙に対する勧告について', '乙に対する勧告について'],
  ['[NEW] 令和8年11月5日　乙に対する勧告について', '乙に対する勧告について'],
  ['（新着）（令和8年11月5日）乙に対する勧告について', '乙に対する勧告について'],
  ['新着：(令和8年11月5日)乙に対する勧告について', '乙に対する勧告について'],
  ['【報道発表】(令和8年11月5日)乙に対する勧告について', '【報道発表】乙に対する勧告について'],
  ['【訂正】(令和8年11月5日)乙に対する勧告について', '【訂正】乙に対する勧告について'],
])('the day behind the mark of %s is that of the row', (text, title) => {
  expect(rowsOf(link(text)).map(dated)).toEqual([[title, '2026-11-05', 'text']])
})

test('a mark in front of the words that name a link is taken out with their day', () => {
  const rows = rowsOf('<li>【新着】(令和8年11月5日)乙について <a href="/a.html">詳細</a></li>')
  expect(rows.map(dated)).toEqual([['乙について', '2026-11-05', 'text']])
})

test.each([
  ...['【締切】(令和8年11月5日)意見募集について', '【開催】(令和8年11月5日)講演会について'],
  ...['（訂正）(令和8年11月5日)甲について', '新着情報(令和8年11月5日)について'],
  ...[
    '【新着】甲（令和8年11月5日公表）について',
    '【報道発表】令和8年11月5日に行われた会合について',
  ],
])('%s begins with no day of a listing', (text) => expect(markedDay(text)).toBeNull())
