import type { Text } from '#content/schema.ts'

/** What people call each source. A list that was only ever relayed has none, and is named below. */
export const SOURCE_NAMES: Record<string, Text> = {
  'ai-hq': { en: 'AI Strategy Headquarters pages', ja: '人工知能戦略本部のページ' },
  'bunka-ai': { en: 'Agency for Cultural Affairs, AI and copyright', ja: '文化庁「AIと著作権」' },
  'bunka-news': { en: 'Agency for Cultural Affairs news', ja: '文化庁 新着情報' },
  'egov-comments': { en: 'e-Gov public comments', ja: 'e-Gov 意見募集' },
  'egov-laws': { en: 'e-Gov law revisions', ja: 'e-Gov 法令の改正履歴' },
  'egov-results': { en: 'e-Gov public comment results', ja: 'e-Gov 意見募集の結果' },
  'eu-digital-strategy': {
    en: 'European Commission, digital strategy',
    ja: '欧州委員会 デジタル戦略',
  },
  'gov-online': {
    en: 'Government public relations online (witness)',
    ja: '政府広報オンライン（転載）',
  },
  'ip-hq-ai-panel': { en: 'IP Strategy HQ, AI panel page', ja: '知財本部 AI時代の検討会のページ' },
  'ip-hq-principle-code': {
    en: 'IP Strategy HQ, Principle Code page',
    ja: '知財本部 プリンシプル・コードのページ',
  },
  'ip-hq-top': { en: 'IP Strategy HQ top page', ja: '知財本部 トップページ' },
  'jftc-month': { en: 'JFTC press releases by month', ja: '公取委 月別報道発表' },
  'jftc-shuyohodo': { en: 'JFTC main press releases', ja: '公取委 主要報道発表' },
  'jftc-top': { en: 'JFTC top page', ja: '公取委 トップページ' },
  'meti-press': { en: 'METI news releases', ja: '経済産業省 ニュースリリース' },
  'moj-info': { en: 'MOJ notices (feed)', ja: '法務省 お知らせ（フィード）' },
  'moj-news': { en: 'MOJ news (feed)', ja: '法務省 新着情報（フィード）' },
  'moj-press': { en: 'MOJ press releases of the year', ja: '法務省 年別プレスリリース' },
  'ppc-information': { en: 'PPC news', ja: '個人情報保護委員会 新着情報' },
  'ppc-press': { en: 'PPC press releases', ja: '個人情報保護委員会 報道発表' },
  'ppc-top': { en: 'PPC top page', ja: '個人情報保護委員会 トップページ' },
  'soumu-news': { en: 'MIC press releases', ja: '総務省 報道発表' },
  'us-federal-register': { en: 'US Federal Register', ja: '米国 連邦官報' },
}

/** The name of a source. A list without a source of its own is named by its host. */
export function sourceName(id: string): Text {
  const name = SOURCE_NAMES[id]
  if (name) return name
  const address = id.startsWith('list:') ? id.slice('list:'.length) : ''
  if (!URL.canParse(address)) return { en: id, ja: id }
  const host = new URL(address).hostname.replace(/^www\./, '')
  return { en: `list at ${host}`, ja: `${host}の一覧` }
}
