import type { CheerioAPI } from 'cheerio'
import type { Element } from 'domhandler'
import { rowOf } from './row.ts'
import { comparable, KINDS } from './text.ts'
import { linksIn } from './tree.ts'

const MORE = '(?:一覧|バックナンバー|アーカイブ)'
const OF_TIME = '(?:(?:令和|平成)?[\\d元]{1,4}年度?)?(?:\\d{1,2}月)?(?:分|以前|以降)?の?'
const OF_NEWS = `(?:${KINDS})?の?`
const HERE = '(?:は?こちら|へ)'
// 次のページ, 2ページ目, 次の20件を表示, 前月, 一覧へ戻る.
const PAGING =
  '(?:次|前|先頭|最初|最後)(?:の?(?:ページ|頁)|の\\d{1,3}件)(?:へ|を?(?:見る|表示(?:する)?))?|(?:前|翌)(?:の?月|年度?)(?:分)?(?:へ)?|' +
  '(?:次|先|今|来|翌)月|\\d{1,2}月|\\d{1,3}(?:ページ目?|頁)?|ページ\\d{1,3}|(?:一覧|前(?:のページ)?|トップ(?:ページ)?)[へに]戻る|最[初後](?:へ)?'
// Of the site, and not of its news.
const OF_SITE =
  'english|japanese|日本語(?:版)?|英語(?:版)?|(?:adobe)?(?:acrobat)?readerのダウンロード|公式(?:x|twitter|facebook|youtube|line|instagram|sns)(?:[(（].{1,16}[)）])?|' +
  'rss.{0,12}について|メールマガジン(?:の?(?:登録|配信|購読))?(?:について)?|所在地(?:・連絡先)?|交通アクセス|サイトマップ|お?問い?合わせ先?'
const NAVIGATION = new RegExp(
  `^[(（]?(?:${PAGING}|${OF_SITE}|新着一覧|(?:主要な|過去の)(?:${KINDS})(?:[(（][^)）]{1,16}[)）])?|(?:${KINDS})トップ|${MORE}(?:へ|を見る|はこちら)?|.{0,24}${MORE}(?:へ|を見る|はこちら)|` +
    `(?:過去|これまで|以前|すべて|全て)の${OF_NEWS}(?:${MORE})?(?:へ)?|${OF_TIME}${OF_NEWS}${MORE}|` +
    `(?:(?:過去|これまで|以前)の|${OF_TIME})(?:${KINDS})${HERE}|(?:令和|平成)?[\\d元]{1,4}年度?(?:以前|以降)?の(?:${KINDS})|` +
    `rss(?:(?:1|2)\\.0|配信|フィード)?|atom|もっと見る|続きを見る|さらに表示|次へ|前へ|more|readmore|viewall|next(?:page)?|prev(?:ious)?(?:page)?)[)）]?$`,
  'i',
)

/** Whether an undated link only leads on from a list: 過去のお知らせ一覧, RSS, 報道発表資料一覧へ. */
export function leadsOn(text: string): boolean {
  const words = comparable(text)
  const bare = words.replace(/^[<>«»‹›←→▶・]+|[<>«»‹›←→▶]+$/g, '')
  return NAVIGATION.test(bare) || (bare === '' && words !== '')
}

const OFFICE =
  /^(?!.*(?:本部|全部|一部|第.{1,2}部|関係|教室|会議室|当局|日課)$).{1,11}(?:課|室|局|部|係|班)$/
const SORTS = /^(?:cat|category|tag|type|genre|kind|label)$/i
const SORTED = /\/(?:tags?|categor(?:y|ies)|genres?|labels?)\//i

/**
 * The links of one row without those that only sort it: the list itself narrowed down, the office in
 * charge, the field of business in front, a tag that stands in other rows as well. One link stays,
 * whatever it is.
 */
export function withoutSorting($: CheerioAPI, links: Element[], list: string): Element[] {
  if (links.length < 2) return links
  const kept = links.filter((link) => {
    const href = link.attribs.href ?? ''
    const isOfRow = !narrowsDown(href, list) && !OFFICE.test(comparable($.text([link])))
    return isOfRow && !isField($, link, links, list) && !isTag($, link)
  })
  return kept.length > 0 ? kept : links
}

function narrowsDown(href: string, list: string): boolean {
  if (!URL.canParse(href, list)) return false
  const [one, other] = [new URL(href, list), new URL(list)]
  const names = [...one.searchParams.keys()]
  const isSame = one.host === other.host && one.pathname === other.pathname
  return isSame && names.length > 0 && names.every((name) => SORTS.test(name))
}

// A folder near the root of the list's own host; what is listed has a number or a file in its address.
const SECTION = /^(?:\/[a-z_-]+){1,2}\/(?:index\.html?)?$/i

/** Whether a link leads to a section of the site that its list is of. */
export function isSection(href: string, list: string): boolean {
  if (!URL.canParse(href, list)) return false
  const { host, pathname, search } = new URL(href, list)
  return host === new URL(list).host && !search && SECTION.test(pathname)
}

/** Whether words run into a link or on from it: a part of what is said. */
const isInWords = ({ prev, next }: Element): boolean =>
  [prev, next].some((node) => node?.type === 'text' && /[^\s:：｜|／/・]/.test(node.data))

// 法の施行, 指針を改正: news, in a section of the site or not.
const DOES = /施行|改[正定]|公[表布示開]|募集|命令|勧告|警告|処分|決定|更新|掲載|策定|見直し/

/** A short first link to a section of the site, beside a longer one that leads elsewhere. */
function isField($: CheerioAPI, link: Element, links: Element[], list: string): boolean {
  const length = (one: Element) => comparable($.text([one])).length
  const isShort = link === links[0] && length(link) <= LONGEST_TAG
  return (
    isShort &&
    !isInWords(link) &&
    !DOES.test($.text([link])) &&
    isSection(link.attribs.href ?? '', list) &&
    links.some((one) => length(one) > length(link) && !isSection(one.attribs.href ?? '', list))
  )
}

const tags = new WeakMap<CheerioAPI, Map<string, number>>()
const LONGEST_TAG = 10

/** A short word that leads to one address from several rows, or whose address says that it sorts. */
function isTag($: CheerioAPI, link: Element): boolean {
  const word = comparable($.text([link]))
  if (word.length > LONGEST_TAG) return false
  if (link.attribs.rel === 'tag' || SORTED.test(link.attribs.href ?? '')) return true
  const counts = tags.get($) ?? countsOf($)
  tags.set($, counts)
  return (counts.get(`${link.attribs.href} ${word}`) ?? 0) > 1
}

/** In how many rows that hold more than one link, and say other things, a short word leads to an address. */
function countsOf($: CheerioAPI): Map<string, number> {
  const rows = new Map<string, Set<string>>()
  for (const link of $<Element, string>('a[href]').toArray()) {
    const word = comparable($.text([link]))
    const row = rowOf(link)
    if (word.length > LONGEST_TAG || linksIn(row).length < 2) continue
    const name = `${link.attribs.href} ${word}`
    rows.set(name, (rows.get(name) ?? new Set()).add(comparable($.text([row]))))
  }
  return new Map([...rows].map(([name, texts]) => [name, texts.size]))
}
