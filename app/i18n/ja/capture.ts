import type { capture as english } from '../en/capture.ts'
import type { Translated } from '../translate.ts'

export const capture: Translated<typeof english> = {
  'capture.title': ({ id }) => `取得データ ${id}`,
  'capture.lead': '情報源の応答をそのまま保存したものと、その日時です。',
  'capture.fetched': '取得日時',
  'capture.source': '情報源',
  'capture.requested': '要求したURL',
  'capture.final': '応答したURL',
  'capture.status': 'HTTPステータス',
  'capture.size': 'サイズ',
  'capture.bytes': ({ n }) => `${n.toLocaleString('ja')}バイト`,
  'capture.charset': '文字コード',
  'capture.sha': '内容のSHA-256',
  'capture.hash': '連鎖ハッシュ',
  'capture.previous': '直前の連鎖ハッシュ',
  'capture.first': 'なし（この情報源の最初の取得データ）',
  'capture.kind': '区分',
  'capture.kind.live': '実取得：情報源から直接取得',
  'capture.kind.replay': '再生：保存済みデータによるもので、情報源から取得したものではない',
  'capture.kind.supplied': '手動：人が保存したページ',
  'capture.read': '読み取り',
  'capture.read.at': ({ at }) => `全体を読み取り済み（${at}）`,
  'capture.read.not': '未了。次回に読み取ります',
  'capture.outcome.parse-failed': '解析できませんでした。解析の改善まで保存します',
  'capture.outcome.empty-suspicious': '何も得られず不審なため、解析の改善まで保存します',
  'capture.headers': '応答ヘッダー',
  'capture.body': '本文（テキスト表示）',
  'capture.body.cut': ({ n }) =>
    `先頭の${n.toLocaleString('ja')}文字のみ表示しています。全体はダウンロードできます。`,
  'capture.body.erased': ({ reason }) =>
    `内容は管理者により消去されました（理由：${reason}）。ハッシュと連鎖は残ります。`,
  'capture.body.binary': '本文はテキストではありません。ダウンロードできます。',
  'capture.download': '内容をダウンロード',
  'capture.chain':
    '連鎖は事故や不用意な変更を示すものです。すべてを書き換える運用者を防ぐものではありません。',
}
