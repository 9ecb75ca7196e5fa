import type { CheerioAPI } from 'cheerio'
import type { AnyNode, Element } from 'domhandler'
import { leadsToPaper } from './address.ts'
import type { HtmlPage } from './page.ts'
import { ownDay, shownDay } from './row-day.ts'
import { isSection } from './side-links.ts'
import { isPointer } from './text.ts'
import { closest, isLink, isRow, linksIn } from './tree.ts'

const hrefOf = ({ attribs }: Element): string => attribs.href ?? ''

// How many neighbours a bracket is looked for: a line of papers has few.
const NEIGHBOURS = 16

/** Whether a link leads to a paper, in brackets behind another link: `<a>…について</a>（<a>別紙1</a>、<a>概要図</a>）`. */
export function isInBrackets($: CheerioAPI, link: Element): boolean {
  if (!isPaper(link, $.text([link])) || !meets(link, 'next', /[）)]/, /[（(]/)) return false
  const opening = meets(link, 'prev', /[（(](?=[^（()）]*$)/, /[）)](?=[^（()）]*$)/)
  return opening !== undefined && isBehindLink(opening)
}

/** The nearest text on one side that has a bracket of one kind before one of the other. */
function meets(from: Element, way: 'prev' | 'next', bracket: RegExp, other: RegExp) {
  let node: AnyNode | null = from[way]
  for (let n = 0; node && n < NEIGHBOURS; n++, node = node[way]) {
    if (node.type !== 'text') continue
    const [at, before] = [node.data.search(bracket), node.data.search(other)]
    if (at >= 0 && (before < 0 || (way === 'next' ? at < before : at > before))) return node
    if (before >= 0) return undefined
  }
  return undefined
}

function isBehindLink(node: AnyNode): boolean {
  for (let one = node.prev; one; one = one.prev) if (one.type === 'tag' && isLink(one)) return true
  return false
}

const NAMED_AS_PART = /^[\s（(【［[]*(?:別紙|別添|別表|別記|参考|添付|資料)/
// 丙に対する勧告について, 人工知能基本計画（閣議決定） are matters of their own, in a file or not.
const A_MATTER = /について|に対する|募集(?!要領)|命令(?!書)|勧告(?!書)|警告|処分|決定|発言|談話/

/**
 * Whether a link stands in a list below a row that has a link and a day, without a day of its own,
 * and leads to a paper or is named as a part: （別紙）課徴金の計算.
 */
export function isBelowItem(page: HtmlPage, link: Element): boolean {
  const row = closest(link, isRow)
  const around = row?.parent?.type === 'tag' ? closest(row.parent, isRow) : undefined
  // A line of a table may be the layout of a page.
  if (!row || !around || around.name === 'tr') return false
  const text = page.$.text([link])
  if (!isPaper(link, text) && !isPart(text)) return false
  return isItem(page, around) && !ownDay(page, row, link)
}

const isPaper = (link: Element, text: string): boolean =>
  leadsToPaper(hrefOf(link)) && (NAMED_AS_PART.test(text) || !A_MATTER.test(text))

/** （別紙）…, 【参考】…: a page that is only named 参考事例集 is one of its own. */
const isPart = (text: string): boolean => /^\s*[（(【［[]/.test(text) && NAMED_AS_PART.test(text)

const items = new WeakMap<Element, boolean>()

/** Whether a row has a day and begins with a link of its own; asked for each link below it. */
function isItem(page: HtmlPage, row: Element): boolean {
  const known = items.get(row)
  if (known !== undefined) return known
  const first = ownLink(page.$, row)
  // What stands below the name of a section is not attached to it.
  const isMatter = first !== undefined && !isSection(hrefOf(first), page.base)
  const is = isMatter && shownDay(page, row, first) !== null
  items.set(row, is)
  return is
}

/** The first link of a row, where it says something and stands in no row within. */
function ownLink($: CheerioAPI, row: Element): Element | undefined {
  const [first] = linksIn(row)
  return first && closest(first, isRow) === row && !isPointer($.text([first])) ? first : undefined
}
