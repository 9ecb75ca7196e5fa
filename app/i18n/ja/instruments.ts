import type { instruments as english } from '../en/instruments.ts'
import type { Translated } from '../translate.ts'

export const instruments: Translated<typeof english> = {
  'instruments.title': '法令・文書',
  'instruments.lead': ({ n }) =>
    `対象は${n}件：法律、法案、計画、コード、ガイドライン、調査、検討会。`,
  'instruments.none': '対象の法令・文書はまだありません。',
  'instrument.aliases': '別名',
  'instrument.lawNumber': '法令番号',
  'instrument.authority': '所管',
  'instrument.scope': '適用範囲',
  'instrument.pages': '確認すべき公式ページ',
  'instrument.reviewed': ({ day }) => `内容の見直し：${day}`,
  'instrument.stale': ({ day }) =>
    `${day}以降、内容を見直していません。利用の前に公式ページをご覧ください`,
  'instrument.from.added':
    'この項目はこの環境で追加されたもの（CONTENT_DIR）で、Shiraseに付属するものではありません。',
  'instrument.from.overrides':
    'この項目はこの環境の内容（CONTENT_DIR）で、Shiraseに付属する内容に代えて表示しています。',
  'instrument.from.short.added': '追加',
  'instrument.from.short.overrides': '差替え',
  'instrument.ladder': '段階',
  'instrument.rung.now': '現在',
  'instrument.steps': 'これまでの経過と出典',
  'instrument.rung.ahead.none': '時期不明',
  'instrument.rung.more': ({ n }) => `ほか${n}件`,
  'instrument.rung.unrecorded': '記録なし',
  'instrument.milestones': '節目',
  'instrument.obligations': '対応事項',
  'instrument.obligations.none': '課される義務の記録はありません。',
  'instrument.obligations.apart': '未施行の義務と任意の取組は、施行済みの義務とは合算しません。',
  'instrument.facts': '判明していることと出典',
  'instrument.conflicts': '情報源が食い違う点',
  'conflict.chosen': '採用した値',
  'conflict.why': '理由',
  'conflict.versions': '流通している記述',
  'instrument.briefs': '解説の主張と検証',
  'briefs.lead': '公表された解説の主張（当方の要約）と、それぞれについて記録が示すこと。',
  'briefs.record': '記録',
  'briefs.see': '参照',
  'instrument.updates': '関連する公表',
  'instrument.updates.none': '関連する公表はまだ保存されていません。',
  'instrument.updates.all': '関連する公表をすべて表示',
  'instrument.findings': 'この環境で判明したこと',
  'instrument.findings.none': '提案はありません。',
  'rejected.title': '見直すべき語句',
  'rejected.lead':
    '次の語句による関連付けを人が外しています。多ければ、併せて要る語を加える、重みを下げる、より長い語句を加えるなどの見直しが要ります。',
  'rejected.times': ({ rejected, confirmed }) => `外した ${rejected}件、確認した ${confirmed}件`,
}
