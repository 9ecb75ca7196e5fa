import type { frame as english } from '../en/frame.ts'
import type { Translated } from '../translate.ts'

export const frame: Translated<typeof english> = {
  'brand.name': '知らせ',
  'brand.line': 'AI・知財・個人情報をめぐる日本の当局の公表を、根拠とともに',
  skip: '本文へ移動',
  'nav.label': 'メイン',
  'nav.overview': '概況',
  'nav.timeline': '年表',
  'nav.updates': '公表一覧',
  'nav.instruments': '法令・文書',
  'nav.obligations': '対応事項',
  'nav.sources': '情報源',
  'language.switch': 'English',
  'theme.label': '配色',
  'theme.auto': '端末に合わせる',
  'theme.light': '明るい',
  'theme.dark': '暗い',
  'notice.label': 'お知らせ',
  'notice.replay':
    'この画面は再生用に保存した取得データを表示しています。本日、当局から直接取得したものではありません。',
  'notice.clock': ({ at }) =>
    `時計を${at}に固定しています。「今日」に基づく表示はすべてこの時点で計算しています。`,
  'notice.reviewedLater': ({ day }) =>
    `法令・文書の内容は${day}に見直したもので、固定した時計より後です。その後に記録した結果は表示しませんが、説明文が後の日付に触れることがあります。`,
  'notice.readOnly':
    '管理者がまだいないため、閲覧専用です。npm startが表示したリンクを開くと管理者になれます。',
  'footer.advice': '情報提供であり、法的助言ではありません。',
  'footer.authorities': '当局一覧',
  'footer.glossary': '用語集',
  'footer.origin': ({ authority, address }) => `出典：${authority}（${address}）、加工して作成`,
  'footer.stored': ({ read, relayed }) =>
    `公表のうち${read.toLocaleString('ja')}件は公開ページをここで取得して読んだもの、${relayed.toLocaleString('ja')}件は第三者が保存した一覧によるもので、当局のページでは読んでいません。`,
  'footer.origins': '公表の題名・本文・日付の出典（いずれも加工して作成）：',
  'footer.schedule': ({ times }) => `情報源は毎日${times}に確認します。`,
  'footer.cron': ({ pattern }) =>
    `情報源は「${pattern}」（cron形式、日本時間）に従って確認します。`,
  'footer.today': ({ day }) => `日付は日本時間です。今日は${day}です。`,
  'error.notFound.title': 'ページが見つかりません',
  'error.notFound.text':
    'URLに誤りがあるか、この環境には存在しないものです。一度保存したものが元のURLから消えることはありません。',
  'error.gone.title': '取り下げた項目です',
  'error.gone.text': '以前ここに掲載していましたが、代わる項目はありません。',
  'error.bad.title': 'この要求には応じられません',
  'error.bad.text': 'URLまたは入力内容を解釈できませんでした。',
  'error.failed.title': 'ページを作成できませんでした',
  'error.failed.text':
    '当局側ではなく、こちら側の問題です。保存済みのデータに変更はありません。詳細はウェブプロセスのログにあります。',
  'error.unreachable.title': '応答がありません',
  'error.unreachable.text':
    'オフラインであるか、知らせが動作していません。保存済みのものは失われておらず、応答が戻れば元どおり表示されます。',
  'error.again': 'もう一度試す',
  'error.home': '概況へ戻る',
  underWay: 'ページを取得しています。',
  colon: '：',
  comma: '、',
  count: ({ n }) => n.toLocaleString('ja'),
  'nav.review': '確認待ち',
  'nav.audit': '監査記録',
  'nav.people': '利用者',
  'nav.signIn': 'サインイン',
  'nav.signOut': 'サインアウト',
  'nav.own': '自分のアカウント',
  'error.forbidden.title': 'この操作は許可されていません',
  'error.forbidden.text':
    'サインインしていますが、この操作は他の役割に限られます。役割は管理者が変更できます。',
}
