import type { overview as english } from '../en/overview.ts'
import type { Translated } from '../translate.ts'

export const overview: Translated<typeof english> = {
  'overview.ahead': ({ n }) => `今後${n}日間`,
  'overview.ahead.lead':
    '近い順。菱形は示された日、帯は期間で、端が薄れるものは日が定まっていません。上限は「遅くともこの日」であり、確定した日付ではありません。',
  'overview.ahead.none': '対象の中に、この期間の期日はありません。',
  'overview.ahead.after': 'その後の最初の期日：',
  'overview.ahead.all': ({ n, read }) =>
    (n > 0 ? `ほか${n}件${read > 0 ? `（うち${read}件は公表のみ）` : ''}。` : '') +
    'この期間を年表で見る',
  'overview.ahead.found': '公表から規則により読み取り',
  'overview.doubtful': '確かでないもの',
  'overview.authorities': ({ jurisdiction, n, bodies }) =>
    `${jurisdiction}：当局別（${bodies}当局・${n}件）`,
  'overview.sources.sum': ({ ok, all }) => `情報源${all}件中${ok}件が良好`,
  'overview.sources.worst': ({ n }) => `確認を要するもの${n}件（深刻な順）：`,
  'overview.sources.more': ({ n }) => `確認を要するもの ほか${n}件`,
  'overview.visit.more': 'ほかにもあります。公表一覧をご覧ください。',
  'overview.visit.order': '重要度の高い順。',
  'posture.count': ({ n }) => `対象${n}件`,
  'posture.colon': '：',
  'posture.semicolon': '、',
  'posture.stop': '。',
  'posture.stage': ({ n, stage }) => `${stage}${n}`,
  'posture.stages': ({ stages }) => `（${stages}）`,
  'posture.open': ({ n, latest }) => `日付未定${n}件（遅くとも${latest}）`,
  'overview.title': '概況',
  'overview.heading': ({ day }) => `${day}現在の状況`,
  'overview.jurisdictions': '法域別の状況',
  'overview.none': '対象の法令・文書はまだありません。規制がないという意味ではありません。',
  'overview.nextDay': '次に示された日',
  'overview.nextWindow': '次に終わる期間',
  'overview.told': ({ note }) => `${note}（当方の注記）`,
  'overview.lastChange': '最新の公表',
  'overview.lastChange.none': '保存された公表はまだありません',
  'overview.primary': ({ share, n }) => `記述${n}件のうち${share}が一次情報に基づく`,
  'overview.authority.none': '公表は記録しているが、対象の法令・文書がない当局：',
  'overview.authority.updates': ({ n }) =>
    n === 0 ? '保存した公表なし' : `公表${n.toLocaleString('ja')}件`,
  'overview.callout': '注視すべき予測',
  'overview.callout.two': ({ n }) =>
    n === 1
      ? '解釈は1通りです。'
      : `${n}通りに読むことができ、元の表現が判明するまで双方を残しています。`,
  'overview.callout.duty': 'これに左右される対応事項',
  'overview.changes': '最近の動き',
  'overview.changes.linked': '対象の法令・文書に関連するもの',
  'overview.changes.other': 'その他（新しい順）',
  'overview.changes.none': '関連する公表はまだ保存されていません。',
  'overview.changes.all': ({ n }) => `公表${n.toLocaleString('ja')}件をすべて見る`,
  'overview.lapsed.lead': '告知または予測された期間が過ぎましたが、結果を確認できていません。',
  'overview.passed.lead':
    '期間が過ぎましたが、法令・文書の前回点検以降、結果は記録されていません（結果の調査は未実施）。',
  'overview.open.lead':
    '期日を迎えた、または間近です。特記のないものは、実施を示す情報源をまだ読んでいません。',
  'overview.open.said': '保存済みの公表に実施を示す記載があります（規則による提案、確認待ち）：',
  'overview.proposed': '規則による変更の提案',
  'overview.proposed.lead':
    '公表から規則により読み取ったもので、人は確認しておらず、上の内容には反映していません。',
  'overview.sources': '情報源',
  'overview.empty.title': 'まだ何も保存されていません',
  'overview.empty.text':
    '知らせは、下記の当局の公開ページを読み、応答をそのまま保存し、公表を法令・文書に対応付けます。最初の確認はワーカーの起動とともに始まります。それまでは、収録済みの内容のみを表示します。',
  'posture.lapsed': ({ n }) => `期間経過・結果未確認の予測${n}件`,
  'posture.passed': ({ n, day }) => `期間経過${n}件（${day}の点検以降、結果の記録なし）`,
  'posture.unverified': ({ n }) => `告知のみで実施未確認${n}件`,
  'posture.disputed': ({ n }) => `主体に争いのあるもの${n}件`,
  'posture.proposed': ({ n }) => `規則による未確認の提案${n}件`,
  'posture.statute': ({ n }) => `法律${n}`,
  'posture.plan': ({ n }) => `計画${n}`,
  'posture.comply-or-explain': ({ n }) => `コンプライ・オア・エクスプレイン型コード${n}`,
  'posture.guidance': ({ n }) => `指針${n}`,
  'posture.fact-finding': ({ n }) => `実態調査${n}`,
  'posture.none-yet': ({ n }) => `法案${n}`,
  'overview.visit': ({ at }) => `前回の利用（${at}）以降`,
  'overview.visit.none': 'その後にここで確認した公表はなく、確定した事項もありません。',
  'overview.visit.confirmed': 'その後の確定',
  'overview.visit.linked': ({ n }) =>
    `規則の変更により、以前からある公表${n}件を新たに関連付けました。通知はしていません。`,
}
