import type { authorities as english } from '../en/authorities.ts'
import type { Translated } from '../translate.ts'

export const authorities: Translated<typeof english> = {
  'authorities.title': '当局',
  'authorities.lead':
    '公表を行う機関の一覧です。それぞれの役割、所管する法令・文書、ここに保存している公表の件数を示します。',
  'authorities.col.name': '当局',
  'authorities.col.role': '役割',
  'authorities.col.instruments': '法令・文書',
  'authorities.col.sources': '登録済みの情報源',
  'authorities.col.updates': '公表',
  'authorities.notRead': '未読',
  'authorities.others': ({ n }) => `対象の法令・文書や独自の情報源がない機関（${n}）`,
  'authority.home': '公式サイト',
  'authority.jurisdiction': '法域',
  'authority.stored': '保存件数',
  'authority.instruments': '所管する法令・文書',
  'authority.instruments.none': 'この機関名に掲げる対象の法令・文書はありません。',
  'authority.duties': '所管する法令・文書の対応事項',
  'authority.ahead': '今後の節目',
  'authority.ahead.none': '日付のある節目は今後ありません。',
  'authority.updates': '最近の公表',
  'authority.updates.none': '公表は保存されていません。',
  'authority.updates.all': ({ n }) => `公表${n.toLocaleString('ja')}件をすべて表示`,
  'authority.sources': '情報源の状況',
  'authority.sources.none':
    '独自の情報源はありません。ここにある情報は他からの転載によるものです。',
  'authority.months': '月別の公表件数',
}
