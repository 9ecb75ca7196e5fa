import type { sources as english } from '../en/sources.ts'
import type { Translated } from '../translate.ts'

export const sources: Translated<typeof english> = {
  'sources.title': '情報源',
  'sources.lead':
    '確認しているページとフィードについて、得られた公表から見た状態、直近の確認結果、問題がある場合の対応を示します。',
  'sources.none': '情報源の定義がありません。',
  'sources.role.own': '当局自身のページ',
  'sources.role.witness': '第三者：他者の公表を転載',
  'sources.kind.list': '日付のある一覧',
  'sources.kind.snapshot': '日付のないページ（比較により把握）',
  'sources.col.source': '情報源',
  'sources.col.authority': '当局',
  'sources.col.outcome': '直近の確認',
  'sources.col.new': '最新の公表',
  'sources.col.standing': '状態',
  'sources.col.counts': '保存件数',
  'sources.lone': '直近の回で失敗しました。次の回も失敗した場合は障害として扱います。',
  'sources.permanent': ({ from, to }) =>
    `${from}は${to}へ恒久的に転送されており、転送先を読み取りました。情報源の定義をこのURLに改めてください。`,
  'incident.reading': ({ since }) => `${since}から読み取れていません。`,
  'incident.silence': ({ since }) => `${since}から、通常より長く新着がありません。`,
  'incident.recall-miss': ({ since }) =>
    `第三者の掲載にあり、この情報源になかった公表があります（${since}に検知）。`,
  'incident.gap': ({ since }) => `一覧の掲載が前回の続きから始まっていません（${since}に検知）。`,
  'next.blocked':
    '対応：ブラウザーでページを開いてください。開ける場合は、当局に読み取りの許可を求めてください。拒否の回避はしないでください。',
  'next.moved':
    '対応：新しいURLを開き、当局自身のものか確かめてください。当局のものであれば、URLとホストを情報源の定義に加えてください。',
  'next.missing':
    '対応：当局のトップページからこのページを探し、新しいURLを情報源の定義に記載してください。',
  'next.failing':
    '対応：ページを開き、最後の取得データと比べてください。構造が変わっていれば「probe」で取得し、解析を直してください。保存済みのデータは読み直されます。',
  'next.unreachable':
    '対応：他の情報源に接続できるか確かめてください。どれにも接続できなければこちらのネットワークの問題、接続できるならサイトの復旧を待ってください。',
  'next.frozen':
    '対応：フィードと、同じ当局の他の一覧を開いてください。フィードが止まっていれば、代わりに一覧を読み取ってください。',
  'next.late': '対応：ページを開き、保存済みのものより新しい公表があるか確かめてください。',
  'next.silent':
    '対応：ページを開いてください。新しい公表があれば解析の漏れです。当局からの公表がないだけであれば、通常の間隔を長く定義してください。',
  'next.recall-miss':
    '対応：第三者が掲載したものを開き、当局のどの一覧にあるかを探して、読み取れなかった理由を確かめてください。',
  'next.gap':
    '対応：当局の他の一覧や過去の掲載を開き、その間の公表を確かめてください。保存したページは「supply」で読み取れます。繰り返す場合は、読み取りの間隔を短くしてください。',
  'sources.captures': ({ n }) => `取得データ${n.toLocaleString('ja')}件`,
  'sources.updates': ({ n }) => `公表${n.toLocaleString('ja')}件`,
  'sources.misses': ({ n }) =>
    `取りこぼし${n.toLocaleString('ja')}件（第三者が転載し、当局の情報源にはなかったもの）`,
  'sources.waiting': ({ n }) => `転載${n.toLocaleString('ja')}件が当局自身の掲載待ち`,
  'sources.rows': ({ candidates, parsed }) => `${candidates}行中${parsed}行を読み取り`,
  'sources.status': ({ status }) => `HTTP ${status}`,
  'sources.ended': '解消した障害',
  'sources.ended.none': 'まだありません。',
  'sources.ended.source': '情報源',
  'sources.ended.what': '障害の内容',
  'sources.ended.ended': '解消日時',
  'sources.standings': '各状態の意味',
  'sources.meanings': '確認結果の意味',
  'check.ok': '正常',
  'check.ok.means': 'ページが応答し、全体を読み取りました。',
  'check.not-modified': '変更なし',
  'check.not-modified.means': '前回正常に読み取って以降、変更がないとサーバーが回答しました。',
  'check.empty-suspicious': '空・要注意',
  'check.empty-suspicious.means':
    '応答はありましたが、常に掲載があるはずの項目がありませんでした。公表がない日とはみなしません。',
  'check.blocked': '拒否',
  'check.blocked.means':
    'サーバーまたはrobots.txtに拒否されたか、内容の代わりに確認画面が返されました。',
  'check.missing': '消失',
  'check.missing.means': 'このURLは、誰に対しても存在しません。',
  'check.blocked-or-missing': '拒否または消失',
  'check.blocked-or-missing.means':
    '「見つかりません」との応答でした。プログラムに対してそう答えるサーバーもあるため、削除とはみなしません。',
  'check.moved': '移転',
  'check.moved.means': 'この情報源に登録のないホストへの転送だったため、追跡しませんでした。',
  'check.parse-failed': '解析不能',
  'check.parse-failed.means':
    'ページは保存しましたが、構造を解釈できませんでした。解析の改善後に読み直します。',
  'check.too-large': '容量超過',
  'check.too-large.means': '応答が上限を超えたため、保存しませんでした。',
  'check.timeout': '時間切れ',
  'check.timeout.means': '制限時間内に応答がありませんでした。',
  'check.unreachable': '接続不能',
  'check.unreachable.means':
    'ネットワークまたはサーバーに接続できず、ページについては何も分かりませんでした。',
  'check.never': '未閲覧',
  'check.never.means': 'ワーカーがまだ確認していません。',
}
