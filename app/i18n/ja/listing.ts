import type { listing as english } from '../en/listing.ts'
import type { Translated } from '../translate.ts'

export const listing: Translated<typeof english> = {
  'updates.byAddress': 'URLによる',
  'updates.unsure': '要確認',
  'updates.via': ({ via }) => `${via}経由`,
  'updates.told': ({ note }) => `${note}（転載元による当方の注記。一覧の題名には記載なし）`,
  'composed.noted': ({ who, what, day, listed }) =>
    day ? `${who}：${what}、${day}${listed ? '転載' : ''}` : `${who}：${what}、日付なし`,
  'composed.on': ({ instruments }) => `（${instruments}関連）`,
  'composed.dates': ({ dates }) => `。${dates}`,
  'composed.note': '下記の構造化した事実から組み立てた文であり、題名の翻訳ではありません。',
  'origin.new.why': 'この環境が情報源を確認する中で最初に見つけたもの',
  'origin.found-late.why': '当時ページを取得できず、公表より後に見つけたもの',
  'origin.baseline.why': 'この情報源を初めて読んだ時点ですでに掲載されていたもの',
  'origin.backfill.why': '初回実行前から、公開の一覧により把握していたもの',
  'update.link.score': ({ score }) => `重み ${score}`,
}
