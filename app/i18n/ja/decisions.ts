import type { decisions as english } from '../en/decisions.ts'
import type { Translated } from '../translate.ts'

export const decisions: Translated<typeof english> = {
  'decide.keep': 'こちらを維持',
  'decide.follow': '収録内容に従う',
  'decided.confirmed': '確認',
  'decided.added': '手動で関連付け',
  'decided.rejected': '却下',
  'decided.followed': '収録内容に合わせて取り下げ',
  'decided.already': ({ is, who, day }) =>
    `既に判断されています：${is}（${day}、${who}）。今回の操作では何も変更していません。`,
  'decided.already.again': 'メモは残っています。判断し直す場合は、もう一度押してください。',
  'decided.already.note': ({ note }) => `メモ「${note}」は保存されていません。`,
  'decide.confirm': '確認',
  'decide.reject': '却下',
  'review.note': 'メモ',
  'review.link.to': '関連付ける法令・文書',
  'review.link.add': '関連付ける',
}
