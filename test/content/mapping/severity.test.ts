import { expect, test } from 'vitest'
import { severityOf } from '#content/mapping/severity.ts'
import type { UpdateType } from '#content/mapping/update.ts'
import { titled } from './instruments.ts'

const cases: [string, UpdateType, string][] = [
  ['個人情報の保護に関する法律の公布', 'law-enacted', 'high'],
  ['政令案に対する意見募集', 'public-comment', 'high'],
  ['大規模プラットフォーム事業者を指定しました', 'notice', 'high'],
  ['個人情報の保護に関する法律についてのガイドライン', 'guideline', 'high'],
  ['ガイドラインの一部改正', 'guideline', 'medium'],
  ['検討会報告書（案）', 'report', 'medium'],
  ['検討会報告書', 'report', 'high'],
  ['意見募集の結果', 'consultation-result', 'medium'],
  ['知的財産推進計画2026', 'cabinet-decision', 'medium'],
  ['法律案の閣議決定・国会提出', 'cabinet-decision', 'high'],
  ['コードの届出開始日・届出様式', 'notice', 'high'],
  ['政令・規則等の整備に関する今後の進め方について', 'notice', 'medium'],
  ['検討会について掲載しました。', 'meeting', 'low'],
  ['解説動画を公開しました', 'notice', 'low'],
]

test.each(cases)('%s (%s) is of %s severity', (title, type, severity) => {
  expect(severityOf(titled(title), type).severity).toBe(severity)
})

const ofMeeting = (title: string, summary = '') =>
  severityOf({ ...titled(title), summary }, 'meeting').severity

test('a meeting is a step, and matters more when it decides', () => {
  const title = '第347回個人情報保護委員会を開催しました。'
  expect(ofMeeting(title)).toBe('medium')
  expect(ofMeeting(title, '制度改正方針を決定。')).toBe('high')
})

test('the records of a meeting are no step, unless they tell what it was about', () => {
  const title = '第2回懇談会の議事録を掲載しました。'
  expect(ofMeeting(title)).toBe('low')
  expect(ofMeeting(title, '論点を議論した。')).toBe('medium')
  expect(ofMeeting('民事責任の在り方に関する検討会（第5回）議事次第')).toBe('medium')
})

test('the reason names the rule and the words that decided', () => {
  expect(severityOf(titled('検討会報告書（案）'), 'report').reason).toEqual({
    rule: 'a draft or interim report',
    words: { field: 'title', phrase: '（案）', start: 6, end: 9 },
  })
})
