import type { Text } from '#content/schema.ts'
import { sayDay, sayIsoDays } from './dates.ts'
import type { Language } from './translate.ts'

/** Words of ours for where something comes from; a proper name is left as it is. */
const WORDS: Text[] = [
  { en: 'public tracker', ja: '公開トラッカー' },
  {
    en: 'public tracker, one citing NDL Current Awareness (car/284024)',
    ja: '公開トラッカー（カレントアウェアネスcar/284024を引用するものを含む）',
  },
  { en: 'public excerpts', ja: '公開された抜粋' },
  {
    en: 'agenceurope as relayed by a public tracker',
    ja: '公開トラッカーが転載したagenceurope',
  },
  { en: 'billtrack50 and legiscan', ja: 'billtrack50、legiscan' },
  {
    en: 'public tracker that quotes the PPC’s page',
    ja: '個人情報保護委員会のページを引用する公開トラッカー',
  },
  { en: 'public tracker that quotes the council', ja: '会議の資料を引用する公開トラッカー' },
  {
    en: 'e-Gov law API as relayed by a public tracker',
    ja: '公開トラッカーが転載したe-Gov法令API',
  },
  { en: 'abe-legal and The Register', ja: 'abe-legal、The Register' },
  {
    en: 'digitalpolicyalert, events 23214 and 23229',
    ja: 'digitalpolicyalert（イベント23214、23229）',
  },
]

const ARCHIVE: Text = { en: 'public archive of the list', ja: '公開アーカイブ' }
const HANDLE = /^[\w-]+\/[\w.-]+$/
const SCRAPER = /^public scraper of (\S+?), (\d{4}-\d\d-\d\d)$/
export const PRESS = /^press of (\d{4}-\d\d-\d\d)$/
const ADDRESS = /[,\s]*https?:\/\/\S+/g

export const toldBy = (via: string) => via.replaceAll("'", '’').replace(ADDRESS, '').trim()
const wordFor = (told: string) => WORDS.find(({ en, ja }) => en === told || ja === told)

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
