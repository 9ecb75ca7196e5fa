import type { review as english } from '../en/review.ts'
import type { Translated } from '../translate.ts'

export const review: Translated<typeof english> = {
  'review.title': '確認待ち',
  'review.lead': ({ links, findings }) =>
    `判明事項${findings}件、不確かな関連付け${links}件が判断を待っています。`,
  'review.show': '表示',
  'review.show.waiting': '判断待ち',
  'review.show.decided': '最近の判断',
  'review.decided.lead': '新しい順に、判断した人とともに表示します。いつでも判断し直せます。',
  'review.decided.empty': 'まだ判断はありません。',
  'review.decided.findings': '判明事項',
  'review.decided.links': '関連付け',
  'review.conflicts': '収録内容との食い違い',
  'review.empty': '判断を待つものはありません。',
  'review.findings': '判明事項の提案',
  'review.links': '不確かな関連付け',
  'review.more': ({ n }) => `新しい順に${n}件を表示しています。判断が進むと続きが表示されます。`,
  'review.keys':
    'キー操作（項目にフォーカスがある間）：J 次へ、K 前へ、C 確認、R 却下、L 別の法令・文書に関連付け、N メモ。判明事項では C・R はボタンへの移動のみで、Enter で決定します。',
  'review.signIn': '判断するにはサインインしてください。',
  'review.role': '現在の役割では閲覧のみ可能です。',
}
