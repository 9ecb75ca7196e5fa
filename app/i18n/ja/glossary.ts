import type { glossary as english } from '../en/glossary.ts'
import type { Translated } from '../translate.ts'

export const glossary: Translated<typeof english> = {
  'glossary.title': '用語集',
  'glossary.lead':
    '日本語の法令用語と、知らせでの英語の訳語です。訳語は当方によるもので、公式の訳ではありません。',
  'glossary.count': ({ n }) => `${n}語`,
  'glossary.found': ({ n, total }) => `${total}語中${n}語が該当`,
  'glossary.none': '該当する用語はありません。',
  'glossary.search': '用語を探す',
  'glossary.search.hint':
    '日本語・英語のどちらでも探せます。全角・半角や表記の揺れは区別しません。',
  'glossary.search.apply': '探す',
  'glossary.search.clear': 'すべて表示',
  'glossary.col.ja': '日本語',
  'glossary.col.en': '英語',
  'glossary.col.note': '説明',
  'glossary.col.updates': '公表',
  'glossary.updates': ({ term }) => `「${term}」を含む公表`,
  'glossary.updates.short': '検索',
}
