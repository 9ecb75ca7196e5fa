import type { Text } from '#content/schema.ts'
import type { Language } from './translate.ts'
import { PRESS, sayVia, toldBy } from './via.ts'

/**
 * What the “via” of a claim may name: somebody through whom it came; a source itself, by name or only by
 * its kind; or nothing that anybody read. A proper name is a relay.
 */
export type Standing = 'relay' | 'source' | 'unread'

const SOURCES: readonly Text[] = [
  { en: 'secondary source', ja: '二次資料' },
  { en: 'digest of AB 412', ja: 'AB 412の要旨' },
  { en: 'white paper of 2025', ja: '令和7年版の白書' },
  { en: 'a public issue list', ja: '公開の課題一覧' },
  { en: 'press', ja: '報道' },
  { en: 'law-firm note', ja: '法律事務所の記事' },
  { en: 'a TechJack Solutions page', ja: 'TechJack Solutionsのページ' },
  { en: 'another TechJack Solutions page', ja: 'TechJack Solutionsの別のページ' },
  {
    en: 'JFTC English page index_3_241002 as cited',
    ja: '引用された公取委英文ページ（index_3_241002）',
  },
  { en: 'Prime Minister’s Office', ja: '首相官邸' },
  { en: 'Cabinet Office', ja: '内閣府' },
  { en: 'Agency for Cultural Affairs', ja: '文化庁' },
  {
    en: 'Japan Newspaper Publishers and Editors Association',
    ja: '日本新聞協会',
  },
]
const UNREAD: readonly Text[] = [
  { en: 'unofficial wording', ja: '非公式の表記' },
  { en: 'from memory, not checked', ja: '記憶による（未確認）' },
  { en: 'reading by fiscal year', ja: '会計年度による読み方' },
]

const among = (words: readonly Text[], told: string): Text | undefined =>
  words.find(({ en, ja }) => en === told || ja === told)

export function standingOf(via: string): Standing {
  const told = toldBy(via)
  if (among(UNREAD, told)) return 'unread'
  return among(SOURCES, told) || PRESS.test(told) ? 'source' : 'relay'
}

/** Where a claim comes from, in the reader's words. */
export function sayOrigin(via: string, language: Language): string {
  const told = toldBy(via)
  const word = among(UNREAD, told) ?? among(SOURCES, told)
  return word ? word[language] : sayVia(via, language)
}
