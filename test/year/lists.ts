import { findSource } from '#scrapers/sources/index.ts'
import { type Layout, months, single, years } from './layouts.ts'
import * as feeds from './markup/feeds.ts'
import * as html from './markup/html.ts'

/** A source of the year: what the site shows for it, and how much of its authority's work. */
export type List = {
  id: string
  authority: string
  /** The longest silence that is declared as normal, in working days. */
  limit: number
  /** How likely a publication of the authority stands here too, when none is due. */
  share: number
  /** Read by comparison, not by days. */
  undated: boolean
  layout: Layout
}

const PRESS = 'www.jftc.go.jp/houdou/pressrelease/'

function list(id: string, share: number, layout: Layout): List {
  const { authority, quietDays: limit, kind } = findSource(id)!
  return { id, authority, limit, share, undated: kind === 'snapshot', layout }
}

const shuyohodo = years({
  hub: `${PRESS}index.html`,
  heading: '報道発表資料',
  pathOf: (year) => `${PRESS}shuyohodoR${year - 2018}.html`,
  place: `${PRESS}shuyohodo*`,
  markup: html.jftc('主要報道発表'),
})

const mojPress = years({
  hub: 'www.moj.go.jp/press_index.html',
  heading: 'プレスリリース',
  pathOf: (year) => `www.moj.go.jp/hisho/kouhou/press_r${year - 2018}.html`,
  place: 'www.moj.go.jp/hisho/kouhou/press_*',
  markup: html.mojPress,
})

const TITEKI = 'www.cas.go.jp/jp/seisakukaigi/titeki2/'
const COMMENTS = 'public-comment.e-gov.go.jp/rss/'
const REGISTER =
  'www.federalregister.gov/api/v1/documents.json?conditions[term]=artificial+intelligence&order=newest&per_page=20'

/** In the declared order, the witness last. */
export const lists: readonly List[] = [
  list('ip-hq-top', 0.6, single(TITEKI, 400, html.undated('知的財産戦略本部'))),
  list(
    'ip-hq-ai-panel',
    0.4,
    single(`${TITEKI}ai_kentoukai/kaisai/index.html`, 400, html.undated('検討会')),
  ),
  list('jftc-month', 0.9, months(PRESS, findSource('jftc-month')!.quietDays, html.jftc('月別'))),
  list('jftc-shuyohodo', 0.3, shuyohodo),
  list('jftc-top', 0.8, single('www.jftc.go.jp/', 45, html.jftc('新着情報'))),
  list('moj-news', 0.7, single('www.moj.go.jp/news.xml', 10, feeds.moj)),
  list('moj-info', 0.3, single('www.moj.go.jp/info.xml', 10, feeds.moj)),
  list('moj-press', 0.1, mojPress),
  list('ppc-information', 0.9, single('www.ppc.go.jp/information/', 25, html.ppc('ninf'))),
  list('ppc-top', 0.7, single('www.ppc.go.jp/', 20, html.ppc('tninf'))),
  list('bunka-news', 1, single('www.bunka.go.jp/whats_new.html', 20, html.bunka)),
  list('soumu-news', 1, single('www.soumu.go.jp/news.rdf', 15, feeds.soumu)),
  list('meti-press', 1, single('www.meti.go.jp/press/index.html', 10, html.meti)),
  list('egov-comments', 1, single(`${COMMENTS}pcm_list.xml`, 8, feeds.egov)),
  list('egov-results', 1, single(`${COMMENTS}pcm_result.xml`, 8, feeds.egov)),
  list('us-federal-register', 1, single(REGISTER, 20, feeds.federalRegister)),
  list('gov-online', 1, single('www.gov-online.go.jp/info/index.html', 25, html.govOnline)),
]

export const WITNESS = 'gov-online'

/** The list of each authority that should have shown what only the witness did. */
export const FULLEST: Record<string, string> = {
  jftc: 'jftc-month',
  moj: 'moj-news',
  ppc: 'ppc-information',
  bunka: 'bunka-news',
  soumu: 'soumu-news',
  meti: 'meti-press',
}
