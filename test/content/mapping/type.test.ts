import { expect, test } from 'vitest'
import { typeOf } from '#content/mapping/type.ts'
import { titled } from './instruments.ts'

test.each([
  ['法務大臣閣議後記者会見の概要－令和8年2月3日（火）', 'speech'],
  ['令和８年２月４日付け　事務総長定例会見記録', 'speech'],
  ['「流通・取引慣行に関する独占禁止法上の指針」改正案に対する意見募集について', 'public-comment'],
  ['「ガイドライン（案）」に関する意見募集の結果について', 'consultation-result'],
  ['株式会社松尾製作所に対する勧告について', 'enforcement-action'],
  ['特定技能の運用に関する方針を閣議決定しました', 'cabinet-decision'],
  ['個人情報の保護に関する法律等の一部を改正する法律案', 'cabinet-decision'],
  ['個人情報の保護に関する法律等の一部を改正する法律', 'law-enacted'],
  ['AI利用に関する検討会の設置について', 'study-panel-launched'],
  ['生成AIに関する実態調査報告書ver.2.0について', 'report'],
  ['第299回個人情報保護委員会を開催しました。', 'meeting'],
  ['AIと著作権に関するチェックリスト＆ガイダンス', 'guideline'],
  ['令和８年司法試験予備試験の出願状況について', 'notice'],
  ['企業結合に関する情報提供フォームを開設しました', 'notice'],
])('the title %s is of the type %s', (title, type) => {
  expect(typeOf(titled(title)).type).toBe(type)
})

test('what an item is comes before what it is about', () => {
  expect(typeOf(titled('法案の閣議決定についての会見')).type).toBe('speech')
  expect(typeOf(titled('第3回検討会報告書')).type).toBe('report')
})

test('the title decides before the summary does', () => {
  const update = { ...titled('第5回検討会'), summary: '案について意見を募集した。' }
  expect(typeOf(update).type).toBe('meeting')
  expect(typeOf({ ...update, title: '省令案とガイドライン案' }).type).toBe('public-comment')
})

test('the reason is a named rule and the words as printed', () => {
  const title = 'ガイドライン（案）に関する　意見募集'
  const { reason } = typeOf(titled(title))
  expect(reason).toEqual({
    rule: 'comments are asked for',
    words: { field: 'title', phrase: '意見募集', start: 14, end: 18 },
  })
  expect(title.slice(14, 18)).toBe('意見募集')
})

test('a title that names no form is a notice, and the reason says that nothing was named', () => {
  expect(typeOf(titled('法テラスの取組'))).toEqual({
    type: 'notice',
    reason: { rule: 'no other form is named', words: null },
  })
})
