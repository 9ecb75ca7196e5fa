import { expect, test } from 'vitest'
import { rowsOf } from '../pages.ts'

const titleOf = (words: string) => rowsOf(`<li>令和8年11月5日　${words}</li>`)[0]?.title
const here = '<a href="/a.html">こちら</a>'
const matter = '甲について公表しました。'

test.each([
  ...[`詳細は${here}をご覧ください。`, `詳しくは\n ${here}\n をご参照ください`, `詳細は${here}。`],
  ...[`（詳細は${here}）`, `※資料は${here}からダウンロードできます。`, `<br>内容は${here}です`],
  ...[here, `${here}をご覧ください。`, '<a href="/a.html">詳しくはこちら</a>をご覧ください。'],
])('a sentence that only points goes whole: %s', (pointing) => {
  expect(titleOf(matter + pointing)).toBe(matter)
})

test('behind a blank, too, what begins with 詳しくは is a sentence', () => {
  expect(titleOf(`甲の調査について　詳しくは${here}をご覧ください。`)).toBe('甲の調査について')
})

test('what stands behind such a sentence stays', () => {
  expect(titleOf(`${matter}詳細は${here}をご覧ください。乙も公表しました。`)).toBe(
    `${matter}乙も公表しました。`,
  )
})

test('of a sentence that points, what it is about is the title', () => {
  expect(titleOf(`甲の件については${here}をご覧ください。`)).toBe('甲の件について')
})

test('a link that is a word of a sentence stays in it', () => {
  expect(titleOf('指針の<a href="/a.html">概要</a>を公表しました')).toBe('指針の概要を公表しました')
})

test.each([
  ['指針<a href="/a.pdf">[PDF]</a>を公表しました', '指針を公表しました'],
  ['指針について <a href="/a.pdf">PDF</a>及び<a href="/a.doc">Word</a>', '指針について 及び'],
  ['指針について（<a href="/a.pdf">PDF</a>）', '指針について'],
])('a format is no word of any: %s', (words, title) => expect(titleOf(words)).toBe(title))
