import { expect, test } from 'vitest'
import { isNewMark, withoutNewMark } from '#content/new-mark.ts'
import { comparable, isPointer, oneLine, withoutFileNotes } from '#scrapers/parse/text.ts'

test('blanks collapse, and ideographic blanks and width stay', () => {
  expect(oneLine(' 第233回　独占\r\n\t 懇話会\u00a0 ')).toBe('第233回　独占 懇話会')
})

test.each([
  ['配付資料1（PDF形式：500KB）', '配付資料1'],
  ['総括［PDF：1MB］', '総括'],
  ['決定（ＰＤＦ：２３９ＫＢ）', '決定'],
  ['答申 [PDF 1.2MB／3ページ]', '答申'],
  ['資料(463 KB)', '資料'],
  ['様式（Word）', '様式'],
  ['指針（新しいウィンドウで開きます）', '指針'],
  ['ファイルダウンロード 新規ウインドウで開きます。指針pdfダウンロード(463 KB)', '指針'],
  ['指針（案）（令和8年版）', '指針（案）（令和8年版）'],
  ['第２０回会合（EATOP）等の開催について', '第２０回会合（EATOP）等の開催について'],
  ['調査（3ページ目）', '調査（3ページ目）'],
])('%s is %s', (text, title) => {
  expect(withoutFileNotes(text)).toBe(title)
})

test.each([
  ...[
    'PDF',
    'ＰＤＦ',
    'PDF版',
    'PDF（500KB）',
    'PDF版はこちら',
    'こちら',
    'こちらをご覧ください',
    '',
  ],
  ...[
    '詳細を見る',
    '【詳細】',
    '>>続きを読む',
    '詳細ページへ',
    '詳しくはこちら →',
    '本文を読む',
    'もっと見る',
  ],
  ...['（報道発表資料）', '資料', '概要資料', '別紙1', 'Read more', 'Details »'],
  ...['English', '[English]', '（英語）', 'English version', '英語版はこちら'],
])('"%s" names no matter', (text) => expect(isPointer(text)).toBe(true))

test.each([
  ...['PDFの公開', '概要と本文', '勧告', '資料1', '資料の訂正', '詳細設計の公表', '報道発表'],
  ...['もっと見やすく', 'English for all', '英語版の公表', 'More on AI', 'ページ', '続報'],
])('"%s" is a title', (text) => expect(isPointer(text)).toBe(false))

test('texts compare without width and blanks', () => {
  expect(comparable('令和７年　度')).toBe(comparable('令和7年度'))
  expect(comparable('付')).not.toBe(comparable('付け'))
})

test.each([
  ['【NEW】指針の改正について', '指針の改正について'],
  ['指針の改正について（新着）', '指針の改正について'],
  ['指針の改正について NEW', '指針の改正について'],
  ['指針の改正についてNEW!', '指針の改正について'],
  ['【更新】指針の改正について', '【更新】指針の改正について'],
  ['新着情報の配信について', '新着情報の配信について'],
  ['NEW RULES ON DATA', 'NEW RULES ON DATA'],
  ['What is NEW', 'What is NEW'],
])('%s without its mark is %s', (title, expected) => {
  expect(withoutNewMark(title)).toBe(expected)
})

test.each(['NEW', 'New!', '新着', '【新着】'])('%s only marks what stands beside it', (text) => {
  expect(isNewMark(text)).toBe(true)
})

test.each(['新着情報', 'News', '更新', ''])('“%s” does not', (text) => {
  expect(isNewMark(text)).toBe(false)
})

test('what CP932 and JIS converters write in two ways is the same', () => {
  expect(comparable('10月1日～2日（−1）')).toBe(comparable('10月1日〜2日（－1）'))
})
