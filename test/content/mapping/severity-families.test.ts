import { expect, test } from 'vitest'
import { SEVERITY_RULES, severityOf } from '#content/mapping/severity.ts'
import type { UpdateType } from '#content/mapping/update.ts'
import { titled } from './instruments.ts'

/** By rule: a type and a title that it decides. */
const EXAMPLES: Record<string, [UpdateType, string]> = {
  'a law is passed or promulgated': ['law-enacted', '改正法の公布'],
  'comments may be sent now': ['public-comment', '規則案に対する意見募集'],
  'a tracked study begins': ['study-panel-launched', '研究会の設置'],
  'a consultation is over': ['consultation-result', '意見募集の結果'],
  'a law is promulgated with the result of its consultation': [
    'consultation-result',
    '規則案に関する意見募集の結果及び規則の公布',
  ],
  'operators are designated': ['notice', '大規模な役務提供者の追加指定'],
  'a measure under the law': ['enforcement-action', '甲社に対する勧告'],
  'a bill is decided or submitted': ['cabinet-decision', '改正法案の閣議決定'],
  'a plan, which binds the government': ['cabinet-decision', '推進計画2027'],
  'guidance in part, revised or in draft': ['guideline', '指針の一部改正'],
  'a translation of what was published': ['report', '報告書の英語版'],
  'research that was commissioned': ['report', '裁判例の調査研究報告書'],
  'a final guideline': ['guideline', '取引の指針'],
  'what the rules under a law will hold': ['report', '規則の整備に向けた基本的な考え方'],
  'a draft or interim report': ['report', '中間とりまとめ'],
  'how a duty is met so far': ['report', '透明化報告の評価'],
  'a follow-up of a study that is over': ['report', '関係者会議の総括'],
  'the report of a tracked study': ['report', '実態調査報告書'],
  'a meeting decides': ['meeting', '方針を了承した第3回会議'],
  'a law is promulgated or a procedure opens': ['notice', '届出の様式'],
  'a duty in force is called to mind': ['notice', 'AIの利用に関する注意喚起'],
  'who takes part, as a list': ['notice', '受入れを表明した事業者の一覧を更新しました'],
  'someone speaks of a report, a study or a new law': ['speech', '改正法の成立を受けた委員長談話'],
  'a step toward new rules': ['notice', '今後の進め方'],
  'an order of the President of the United States': [
    'other',
    'Ensuring American Leadership in Quantum Science',
  ],
  'a bill in a legislature': ['other', 'The bill was amended'],
}

test.each(SEVERITY_RULES.map(({ name }) => name))('%s: has an example, and decides it', (name) => {
  const [type, title] = EXAMPLES[name]!
  expect(severityOf(titled(title), type).reason.rule).toBe(name)
})

test.each([
  ['通報法の全面施行について', 'high'],
  ['Duties of providers start to apply', 'high'],
  ['令和9年4月1日から適用される規定について', 'high'],
  ['大規模な役務提供者の新たな指定', 'high'],
  ['改正法（罰則の部分）が令和9年1月17日に施行されます', 'high'],
  ['English version of the report on data is now available', 'low'],
  ['12月18日に全面施行される法律のオンライン説明会の資料を掲載しました', 'low'],
  ['事業者の届出一覧（令和9年4月1日現在）', 'low'],
  ['改正法の施行に向けたスケジュール', 'medium'],
])('%s is of %s severity', (title, severity) => {
  expect(severityOf(titled(title), 'notice').severity).toBe(severity)
})

test('a leaflet about a duty is publicity', () => {
  expect(severityOf(titled('注意喚起のパンフレットを掲載'), 'notice').severity).toBe('low')
})

test('a translation that a summary only promises makes a report no less', () => {
  const report = { ...titled('実態調査報告書の公表について'), summary: '英訳は後日公表する。' }
  expect(severityOf(report, 'report').severity).toBe('high')
})
