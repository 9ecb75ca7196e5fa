import type { CheerioAPI } from 'cheerio'
import type { AnyNode, Element } from 'domhandler'
import { leadsToPaper } from './address.ts'
import type { HtmlPage } from './page.ts'
import { isRow } from './row.ts'
import { ownDay, shownDay } from './row-day.ts'
import { isPointer } from './text.ts'
import { closest, elementsIn, isLink, linksIn } from './tree.ts'

const hrefOf = ({ attribs }: Element): string => attribs.href ?? ''

const LINK = '\0'
const IN_BRACKETS = new RegExp(`${LINK}[\\s\\S]*[（(][^（(）)]*$`)

/** Whether a link leads to a paper, in brackets behind another link: `<a>…について</a>（<a>別紙1</a>、<a>概要図</a>）`. */
export function isInBrackets(link: Element): boolean {
  if (!leadsToPaper(hrefOf(link))) return false
  let before = ''
  for (let node = link.prev; node; node = node.prev) before = partOf(node) + before
  return IN_BRACKETS.test(before)
}

const partOf = (node: AnyNode): string =>
  node.type === 'text' ? node.data : node.type === 'tag' && isLink(node) ? LINK : ''

const NAMED_AS_PART = /^[\s（(【［[]*(?:別紙|別添|別表|別記|参考|添付|資料)/

/**
 * Whether a link stands in a list below a row that has a link and a day, without a day of its own,
 * and leads to a paper or is named as a part: （別紙）課徴金の計算.
 */
export function isBelowItem(page: HtmlPage, link: Element): boolean {
  const row = closest(link, isRow)
  const around = row?.parent?.type === 'tag' ? closest(row.parent, isRow) : undefined
  // A line of a table may be the layout of a page.
  if (!row || !around || around.name === 'tr') return false
  const { $ } = page
  if (!leadsToPaper(hrefOf(link)) && !NAMED_AS_PART.test($.text([link]))) return false
  const above = linkAbove($, around, row)
  return above !== undefined && shownDay(page, around, above) !== null && !ownDay(page, row, link)
}

/** The first link of a row that says something, where it stands above another row within. */
function linkAbove($: CheerioAPI, row: Element, within: Element): Element | undefined {
  const named = linksIn(row).find((one) => closest(one, isRow) === row && !isPointer($.text([one])))
  const all = elementsIn(row)
  return named && all.indexOf(named) < all.indexOf(within) ? named : undefined
}
