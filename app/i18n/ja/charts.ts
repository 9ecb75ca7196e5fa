import type { charts as english } from '../en/charts.ts'
import type { Translated } from '../translate.ts'

export const charts: Translated<typeof english> = {
  'chart.months': '月別・当局別の公表件数',
  'chart.month': '月',
  'chart.total': '計',
  'chart.others': 'その他',
  'chart.table': '数値を表示',
  'chart.picture': 'グラフを表示',
  'chart.unread': '未読取',
  'chart.atLeast': ({ n }) => `少なくとも${n.toLocaleString('ja')}`,
  'chart.readTo': ({ name, from, day }) => `${name}は${from}から${day}まで`,
  'chart.relayedOnly': ({ name }) => `${name}は転載のみ`,
  'chart.note': ({ parts }) =>
    `一覧を読んだ期間：${parts}。全部を読んでいない月は図に斜線で示します。公表がなかったという意味ではありません。`,
  'chart.none': '日付のある公表はまだ保存されていません。',
}
