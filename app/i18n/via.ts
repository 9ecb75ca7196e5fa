import type { Text } from '#content/schema.ts'
import { sayDay, sayIsoDays } from './dates.ts'
import type { Language } from './translate.ts'

/**
 * What “via” may name: somebody through whom it came; a source itself, by name or only by its kind; or
 * nothing that anybody read.
 */
export type Standing = 'relay' | 'source' | 'unread'

/** Words of ours for where something comes from; a proper name is left as it is, and is a relay. */
const WORDS: (Text & { is?: Exclude<Standing, 'relay'> })[] = [
  { en: 'public tracker', ja: '公開トラッカー' },
  {
    en: 'public tracker, one citing NDL Current Awareness (car/284024)',
    ja: '公開トラッカー（カレントアウェアネスcar/284024を引用するものを含む）',
  },
  { en: 'public excerpts', ja: '公開された抜粋' },
  { en: 'secondary source', ja: '二次資料', is: 'source' },
  { en: 'unofficial wording', ja: '非公式の表記', is: 'unread' },
  { en: 'from memory, not checked', ja: '記憶による（未確認）', is: 'unread' },
  { en: 'digest of AB 412', ja: 'AB 412の要旨', is: 'source' },
  { en: 'white paper of 2025', ja: '令和7年版の白書', is: 'source' },
  { en: 'a public issue list', ja: '公開の課題一覧', is: 'source' },
  {
    en: 'agenceurope as relayed by a public tracker',
    ja: '公開トラッカーが転載したagenceurope',
  },
  { en: 'billtrack50 and legiscan', ja: 'billtrack50、legiscan' },
  { en: 'press', ja: '報道', is: 'source' },
  { en: 'law-firm note', ja: '法律事務所の記事', is: 'source' },
  { en: 'reading by fiscal year', ja: '会計年度による読み方', is: 'unread' },
  {
    en: 'public tracker that quotes the PPC’s page',
    ja: '個人情報保護委員会のページを引用する公開トラッカー',
  },
  { en: 'public tracker that quotes the council', ja: '会議の資料を引用する公開トラッカー' },
  {
    en: 'e-Gov law API as relayed by a public tracker',
    ja: '公開トラッカーが転載したe-Gov法令API',
  },
  { en: 'a TechJack Solutions page', ja: 'TechJack Solutionsのページ', is: 'source' },
  { en: 'another TechJack Solutions page', ja: 'TechJack Solutionsの別のページ', is: 'source' },
  { en: 'abe-legal and The Register', ja: 'abe-legal、The Register' },
  {
    en: 'JFTC English page index_3_241002 as cited',
    ja: '引用された公取委英文ページ（index_3_241002）',
    is: 'source',
  },
  {
    en: 'digitalpolicyalert, events 23214 and 23229',
    ja: 'digitalpolicyalert（イベント23214、23229）',
  },
  { en: 'Prime Minister’s Office', ja: '首相官邸', is: 'source' },
  { en: 'Cabinet Office', ja: '内閣府', is: 'source' },
  { en: 'Agency for Cultural Affairs', ja: '文化庁', is: 'source' },
  {
    en: 'Japan Newspaper Publishers and Editors Association',
    ja: '日本新聞協会',
    is: 'source',
  },
]

const ARCHIVE: Text = { en: 'public archive of the list', ja: '公開アーカイブ' }
const HANDLE = /^[\w-]+\/[\w.-]+$/
const SCRAPER = /^public scraper of (\S+?), (\d{4}-\d\d-\d\d)$/
const PRESS = /^press of (\d{4}-\d\d-\d\d)$/
const ADDRESS = /[,\s]*https?:\/\/\S+/g

const toldBy = (via: string) => via.replaceAll("'", '’').replace(ADDRESS, '').trim()
const wordFor = (told: string) => WORDS.find(({ en, ja }) => en === told || ja === told)

export function standingOf(via: string): Standing {
  const told = toldBy(via)
  return wordFor(told)?.is ?? (PRESS.test(told) ? 'source' : 'relay')
}

/** Where something comes from, in the reader's words; never an address or the handle of an archive. */
export function sayVia(via: string, language: Language): string {
  const told = toldBy(via)
  const word = wordFor(told)
  if (word) return word[language]
  const [, host, day] = SCRAPER.exec(told) ?? []
  if (host && day) {
    const on = sayDay(day, language)
    return language === 'en'
      ? `public archive of ${host}, ${on}`
      : `${host}の公開アーカイブ（${on}）`
  }
  const press = PRESS.exec(told)?.[1]
  if (press) {
    const on = sayDay(press, language)
    return language === 'en' ? `press of ${on}` : `${on}の報道`
  }
  // The handle of an archive names an account, not a publisher; a site has a point in its host.
  if (HANDLE.test(told) && !told.split('/')[0]!.includes('.')) return ARCHIVE[language]
  return told === '' ? ARCHIVE[language] : sayIsoDays(told, language)
}
