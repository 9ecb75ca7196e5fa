import type { charts as english } from '../en/charts.ts'
import type { Translated } from '../translate.ts'

const days = (least: number, most: number) =>
  least === most ? `${least}日` : `${least}〜${most}日`

export const charts: Translated<typeof english> = {
  'chart.months': '月別・当局別の公表件数',
  'chart.month': '月',
  'chart.total': '計',
  'chart.others': 'その他',
  'chart.table': '数値を表示',
  'chart.picture': 'グラフを表示',
  'chart.unread': '未読取',
  'chart.atLeast': ({ n }) => `少なくとも${n.toLocaleString('ja')}`,
  'chart.span': ({ from, day }) => `${from}から${day}まで`,
  'chart.readTo': ({ name, spans }) => `${name}は${spans}`,
  'chart.relayedOnly': ({ name }) => `${name}は転載のみ`,
  'chart.note': ({ parts }) =>
    `一覧を読んだ期間：${parts}。全部を読んでいない月は図に斜線で示します。公表がなかったという意味ではありません。`,
  'chart.none': '日付のある公表はまだ保存されていません。',
  'chart.stages': '段階別の法令・文書',
  'chart.stages.jurisdiction': '法域',
  'chart.stages.ladder': '種別',
  'chart.stages.stage': '段階',
  'chart.stages.instruments': '名称',
  'chart.stages.n': '件数',
  'chart.stages.note':
    '上の絞り込みにかかわらず、対象のすべてを数えています。法律とソフトローは段階の体系が異なるため、合算しません。',
  'ladder.statute': '法律',
  'ladder.soft-law': 'ソフトロー',
  'chart.severities': '月別・重要度別の公表件数（関連付けのあるもの）',
  'chart.severities.note':
    '重要度は、法令・文書に関連付けた公表だけに規則で付けています。一部しか確認していない月は斜線で示し、件数は少なくともその数であることを表します。',
  'chart.forecasts': '見込みから結果まで',
  'chart.forecasts.milestone': '節目',
  'chart.forecasts.forecast': '見込み',
  'chart.forecasts.came': '結果',
  'chart.forecasts.apart': '隔たり',
  'chart.forecasts.within': '見込みの期間内',
  'chart.forecasts.overlaps': '期間内またはその前後（正確な日は不明）',
  'chart.forecasts.after': ({ least, most }) => `期間の末日から${days(least, most)}後`,
  'chart.forecasts.before': ({ least, most }) => `期間の初日の${days(least, most)}前`,
  'chart.forecasts.axis': '見込みの期間の末日からの日数',
  'chart.forecasts.note':
    '結果が出た見込みを、示されていた期間の幅のまま示します。結果を確認できないまま期限を過ぎたものは含みません。',
  'chart.forecasts.none': '結果が出た見込みの記録はまだありません。',
}
