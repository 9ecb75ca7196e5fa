import { expect, test } from 'vitest'
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

test.each(['PDF', 'ＰＤＦ', 'PDF版', 'PDF（500KB）', 'こちら', '', 'English'])(
  '"%s" names no matter',
  (text) => expect(isPointer(text)).toBe(true),
)

test.each(['PDFの公開', '概要と本文', '勧告'])('"%s" is a title', (text) => {
  expect(isPointer(text)).toBe(false)
})

test('texts compare without width and blanks', () => {
  expect(comparable('令和７年　度')).toBe(comparable('令和7年度'))
  expect(comparable('付')).not.toBe(comparable('付け'))
})
