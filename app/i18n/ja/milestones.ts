import type { milestones as english } from '../en/milestones.ts'
import type { Translated } from '../translate.ts'

export const milestones: Translated<typeof english> = {
  'instrument.col.name': '法令・文書',
  'instrument.col.force': '効力',
  'instrument.col.stage': '段階',
  'instrument.col.next': '次の期日',
  'instrument.col.updates': '公表',
  'instrument.stage.atLatest': '遅くとも',
  'instrument.stage.unknown': 'まだ段階に達していません',
  'instrument.milestones.ahead': '今後・期間中・未確定',
  'instrument.milestones.behind': 'これまで',
  'instrument.milestones.none': '日付のある節目の記録はありません。',
  'reading.label': ({ n }) => `解釈${n}`,
  'milestone.disputed': '主体に争いあり',
  'milestone.readings': ({ n }) => `解釈${n}通り`,
  'milestone.confirmed': ({ day }) => `${day}にここで確認`,
  'claim.read': ({ day }) => `${day}閲覧`,
  'claim.via': ({ via }) => `${via}経由`,
  'claim.confirmAt': '確認先',
  'claim.noAddress': 'アドレス不明',
  'claims.show': ({ n }) => `出典${n}件`,
  'overview.next': '次の期日',
  'overview.next.none': '今後の期日はありません。',
  'timeline.today': '今日',
  'timeline.reading': ({ n, of }) => `解釈${n}／${of}`,
  'replaced.id': ({ id, day }) => `${day}から「${id}」に代わる項目です。`,
}
