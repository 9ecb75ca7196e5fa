import type { health as english } from '../en/health.ts'
import type { Translated } from '../translate.ts'

export const health: Translated<typeof english> = {
  'sources.col.good': '最後に読めた日時',
  'sources.silence': ({ used, allowed }) =>
    `新着のない期間：${used.toLocaleString('ja')}営業日（通常は${allowed}営業日まで）`,
  'sources.never.good': 'まだ一度もありません',
  'health.ok': '良好',
  'health.ok.means': '読み取れており、通常の間隔に十分収まる期間内に新着がありました。',
  'health.quiet': '静穏・正常',
  'health.quiet.means': '読み取れており、通常の間隔の半分以上が過ぎています。',
  'health.late': '遅れ',
  'health.late.means': '通常の間隔を1営業日超えて新着がありません。',
  'health.silent': '無更新',
  'health.silent.means':
    'サーバーの応答にかかわらず、通常の間隔を2営業日以上超えて新着がありません。',
  'health.frozen': '停止',
  'health.frozen.means': '同じ当局の他の一覧が更新される間、通常の間隔を超えて新着がありません。',
  'health.recall-miss': '取りこぼしあり',
  'health.recall-miss.means':
    '過去30日に第三者が掲載したこの当局の公表のうち、当局のどの一覧にもなかったものがあります。',
  'health.gap': '読み逃しの可能性',
  'health.gap.means':
    '過去30日に、前回読み取った掲載がすべて流れた後に一覧を読み取った回があり、その間の掲載がわかりません。',
  'health.blocked': '拒否',
  'health.blocked.means': '直近の回で、少なくとも1ページがサイトに拒否されました。',
  'health.moved': '移転',
  'health.moved.means':
    '直近の回で、登録のないホストへの転送がありました。新しいURLは示しますが、追跡しません。',
  'health.failing': '読取り不良',
  'health.failing.means':
    '直近の回で、ページが消失していたか、大きすぎたか、空だったか、解釈できませんでした。',
  'health.unreachable': '接続不能',
  'health.unreachable.means': '直近の回で、接続できないページがありました。',
  'health.never': '未閲覧',
  'health.never.means': 'ワーカーがまだ確認していません。',
}
