import { type Day, yearOf } from '#content/dates/day.ts'

/** A thing that a source comes to list; its title is `お知らせ` and its slug. */
export type Item = { slug: string; day: Day }

/**
 * One kind of source: a declared one that stands for it, and how its site writes. Pages are edited
 * as bytes (latin1 strings), so that a page in another charset stays in it.
 */
export type Kind = {
  name: string
  sourceId: string
  /** The page that misbehaves. */
  page: string
  /** The page that lists its items; `page` unless said. */
  lists?: string
  /** One row of the list. */
  row: RegExp
  /** A new row above the others. */
  made: (item: Item) => string
  /** What of a row leads to its item, and what stands there when the row is malformed. */
  leads: [RegExp, string]
  /** What misbehaves is the page behind the new item. */
  detail?: true
}

const inUtf8 = (text: string) => Buffer.from(text, 'utf8').toString('latin1')
const NOTICE = 'お知らせ'
const NOTICE_IN_SHIFT_JIS = '\x82\xa8\x92\x6d\x82\xe7\x82\xb9'

export const titleOf = ({ slug }: Item) => `${NOTICE} ${slug}`
const era = (day: Day, first: number) =>
  `${yearOf(day) - first + 1}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`

const HREF: [RegExp, string] = [/href="[^"]*"/, 'href="javascript:void(0)"']
const LINK: [RegExp, string] = [/<link>[^<]*<\/link>/, '<link></link>']

const jftc = (item: Item) =>
  inUtf8(
    `<li><a href="/houdou/${item.slug}.html">(令和${era(item.day, 2019)})${titleOf(item)}</a></li>\n`,
  )
const ppc = (item: Item) =>
  inUtf8(
    `<li><time datetime=" ${item.day} " class="news-date">令和${era(item.day, 2019)}</time><div class="news-text"><a href="/news/press/2026/${item.slug}/">${titleOf(item)}</a></div></li>\n`,
  )
const rdf =
  (site: string, notice = inUtf8(NOTICE)) =>
  ({ slug, day }: Item) =>
    `<item rdf:about="${site}${slug}.html"><title>${notice} ${slug}</title><link>${site}${slug}.html</link><dc:date>${day}T10:00:00+09:00</dc:date></item>\n`

const JFTC = 'https://www.jftc.go.jp/houdou/pressrelease'
const JFTC_ROW = /<li><a href="\/houdou\/[\s\S]*?<\/li>/g
const PPC_ROW = /<li><time[\s\S]*?<\/li>/g

export const kinds: readonly Kind[] = [
  {
    name: 'month index',
    sourceId: 'jftc-month',
    page: `${JFTC}/2026/jun/index.html`,
    ...{ row: JFTC_ROW, made: jftc, leads: HREF },
  },
  {
    name: 'hub',
    sourceId: 'jftc-shuyohodo',
    page: `${JFTC}/index.html`,
    lists: `${JFTC}/shuyohodoR8.html`,
    ...{ row: JFTC_ROW, made: jftc, leads: HREF },
  },
  {
    name: 'year list',
    sourceId: 'moj-press',
    page: 'https://www.moj.go.jp/hisho/kouhou/press_r8.html',
    row: /<dl class="dlst02">[\s\S]*?<\/dl>/g,
    made: (item) =>
      inUtf8(
        `<dl class="dlst02"><!-- dt>平成${era(item.day, 1989)}</dt --><dd><a href="/hisho/${item.slug}.html">${titleOf(item)}</a></dd></dl>\n`,
      ),
    leads: HREF,
  },
  {
    name: 'RSS 1.0',
    sourceId: 'moj-news',
    page: 'https://www.moj.go.jp/news.xml',
    row: /<item [\s\S]*?<\/item>/g,
    made: rdf('http://www.moj.go.jp/hisho/'),
    leads: LINK,
  },
  {
    name: 'Shift_JIS',
    sourceId: 'soumu-news',
    page: 'https://www.soumu.go.jp/news.rdf',
    row: /<item [\s\S]*?<\/item>/g,
    made: rdf('https://www.soumu.go.jp/menu_news/', NOTICE_IN_SHIFT_JIS),
    leads: LINK,
  },
  {
    name: 'RSS 2.0',
    sourceId: 'eu-digital-strategy',
    page: 'https://digital-strategy.ec.europa.eu/en/rss.xml',
    row: /<item>[\s\S]*?<\/item>/g,
    made: (item) =>
      inUtf8(
        `<item><title>${titleOf(item)}</title><link>https://digital-strategy.ec.europa.eu/en/news/${item.slug}</link><pubDate>${new Date(`${item.day}T12:00:00Z`).toUTCString()}</pubDate></item>\n`,
      ),
    leads: LINK,
  },
  {
    name: 'snapshot',
    sourceId: 'ip-hq-top',
    page: 'https://www.cas.go.jp/jp/seisakukaigi/titeki2/',
    row: /<li>[\s\S]*?<\/li>/g,
    made: (item) => inUtf8(`<li><a href="${item.slug}.pdf">${titleOf(item)}</a></li>\n`),
    leads: HREF,
  },
  {
    name: 'law API',
    sourceId: 'egov-laws',
    page: 'https://laws.e-gov.go.jp/api/2/law_revisions/415AC0000000057?response_format=json',
    row: /\{\s*"law_revision_id"[\s\S]*?\}/g,
    made: (item) =>
      inUtf8(
        `${JSON.stringify({ law_revision_id: `415AC0000000057_20270101_${item.slug}`, law_title: titleOf(item), amendment_promulgate_date: item.day })},\n`,
      ),
    leads: [/"law_revision_id": *"[^"]*"/, '"law_revision_id": null'],
  },
  {
    name: 'US API',
    sourceId: 'us-federal-register',
    page: 'https://www.federalregister.gov/api/v1/documents.json?conditions[term]=artificial+intelligence&order=newest&per_page=20',
    row: /\{\s*"title"[\s\S]*?\}/g,
    made: (item) =>
      inUtf8(
        `${JSON.stringify({ title: titleOf(item), document_number: item.slug, html_url: `https://www.federalregister.gov/documents/${item.slug}`, publication_date: item.day })},\n`,
      ),
    leads: [/"html_url": *"[^"]*"/, '"html_url": null'],
  },
  {
    name: 'PPC list',
    sourceId: 'ppc-information',
    page: 'https://www.ppc.go.jp/information/',
    ...{ row: PPC_ROW, made: ppc, leads: HREF },
  },
  {
    name: 'detail page',
    sourceId: 'ppc-press',
    page: 'https://www.ppc.go.jp/news/press/2026/b-ppc-press/',
    lists: 'https://www.ppc.go.jp/news/press/',
    ...{ row: PPC_ROW, made: ppc, leads: HREF, detail: true },
  },
  {
    name: 'witness',
    sourceId: 'gov-online',
    page: 'https://www.gov-online.go.jp/info/index.html',
    row: /<li class="p-newsList__item">[\s\S]*?<\/li>/g,
    made: (item) =>
      inUtf8(
        `<li class="p-newsList__item"><time class="p-newsList__date" datetime="${item.day}">${item.day}</time><a class="p-newsList__link" href="https://www5.cao.go.jp/${item.slug}.html"><span class="p-newsList__title">${titleOf(item)}</span></a></li>\n`,
      ),
    leads: HREF,
  },
]

/** A source that is read in the same rounds and never misbehaves. */
export const bystander: Kind = {
  name: 'bystander',
  sourceId: 'bunka-news',
  page: 'https://www.bunka.go.jp/whats_new.html',
  row: /<li[\s\S]*?<\/li>/g,
  made: (item) =>
    inUtf8(
      `<li><p>${yearOf(item.day)}年${Number(item.day.slice(5, 7))}月${Number(item.day.slice(8))}日</p><a href="/${item.slug}.html">${titleOf(item)}</a></li>\n`,
    ),
  leads: HREF,
}

/** What a kind comes to list, after `name`d others: at an address of its own, so that nothing merges. */
export const itemOf = ({ sourceId }: Kind, name: string, day: Day): Item => ({
  slug: `${name}-${sourceId}`,
  day,
})

/** A page of this kind with one item more at the top of its list. */
export function grown({ row, made }: Kind, page: string, item: Item): string {
  const at = page.search(row)
  if (at < 0) throw new Error(`There is no row of ${row} in the page`)
  return page.slice(0, at) + made(item) + page.slice(at)
}
