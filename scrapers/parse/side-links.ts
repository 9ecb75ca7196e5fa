import type { CheerioAPI } from 'cheerio'
import type { Element } from 'domhandler'
import { comparable } from './text.ts'

const MORE = '(?:一覧|バックナンバー|アーカイブ)'
const OF_TIME = '(?:(?:令和|平成)?[\\d元]{1,4}年度?)?(?:\\d{1,2}月)?(?:分|以前|以降)?の?'
const OF_NEWS =
  '(?:お知らせ|新着情報|更新情報|報道発表(?:資料)?|プレスリリース|記者発表|ニュース|トピックス)?の?'
const NAVIGATION = new RegExp(
  `^(?:${MORE}(?:へ|を見る|はこちら)?|.{0,24}${MORE}(?:へ|を見る|はこちら)|` +
    `(?:過去|これまで|以前|すべて|全て)の${OF_NEWS}(?:${MORE})?(?:へ)?|${OF_TIME}${OF_NEWS}${MORE}|` +
    `rss(?:(?:1|2)\\.0|配信|フィード)?|atom|もっと見る|続きを見る|さらに表示|次へ|前へ|more|readmore|viewall)$`,
  'i',
)

/** Whether an undated link only leads on from a list: 過去のお知らせ一覧, RSS, 報道発表資料一覧へ. */
export const leadsOn = (text: string): boolean =>
  NAVIGATION.test(comparable(text).replace(/^[>»→▶・]+|[>»→▶]+$/g, ''))

const LONGEST_SORT = 10

/**
 * The links of one row without those that only sort it: the list itself under another query, or a
 * short word in an element of its own (担当課, a tag), beside a title of more than twice its length.
 */
export function withoutSorting($: CheerioAPI, links: Element[], list: string): Element[] {
  if (links.length < 2) return links
  const lengths = new Map(links.map((link) => [link, comparable($.text([link])).length]))
  const title = links.reduce((a, b) => (lengths.get(b)! > lengths.get(a)! ? b : a))
  return links.filter((link) => {
    if (link === title) return true
    if (isSamePage(link.attribs.href ?? '', list)) return false
    const length = lengths.get(link)!
    const isWord = length > 0 && length <= LONGEST_SORT && length * 2 < lengths.get(title)!
    return !isWord || link.parent === title.parent
  })
}

function isSamePage(href: string, list: string): boolean {
  if (!URL.canParse(href, list)) return false
  const [one, other] = [new URL(href, list), new URL(list)]
  return one.search !== '' && one.host === other.host && one.pathname === other.pathname
}
