import type { CheerioAPI } from 'cheerio'
import type { Element } from 'domhandler'
import { isNewMark } from '#content/new-mark.ts'
import { leadingDay, onlyDay } from './day-text.ts'
import { isClassed } from './labels.ts'
import { isBlock } from './page-lines.ts'
import { leadsOn } from './side-links.ts'
import { comparable, isPointer, namesKind, oneLine } from './text.ts'
import { closest, elementsIn } from './tree.ts'

const TITLE = /^(?:title|ttl|heading|headline|midashi)$/i
const HEADING = /^h[1-6]$/

// cat-title heads the category, not the matter.
const OF_CATEGORY = /(?:^|[\s_-])(?:cat|category|tag|genre|label)s?(?=[\s_-]|$)/i

const isHeadline = (one: Element): boolean =>
  (HEADING.test(one.name) || isClassed(one, TITLE)) && !OF_CATEGORY.test(one.attribs.class ?? '')

// 公正取引委員会, 行政指導, 第3回: a body, a kind or a number, which other words go on from.
const A_MATTER = 9
const saysMatter = (text: string): boolean =>
  comparable(text).length >= A_MATTER ||
  /について|に関する|に対する|しました|します|の件/.test(text)

/** The headings of an element that name a matter: お知らせ names the list, 詳細 a part of the page. */
function headlinesIn($: CheerioAPI, element: Element): Element[] {
  return elementsIn(element).filter((one) => {
    if (!isHeadline(one)) return false
    const text = oneLine($.text([one]))
    return (
      saysMatter(text) &&
      !isPointer(text) &&
      !namesKind(text) &&
      !leadsOn(text) &&
      onlyDay(text) === null
    )
  })
}

/** The one heading in a link that wraps more than its title; none where text runs on beside it. */
export function headlineOf($: CheerioAPI, anchor: Element): Element | undefined {
  const [first] = headlinesIn($, anchor)
  const all = elementsIn(anchor).filter(isHeadline)
  if (!first || all.some((one) => !closest(one, (it) => it === first))) return undefined
  const isPart = [anchor, ...elementsIn(anchor)].some((one) => hasTextBeside(one, first))
  return isPart ? undefined : first
}

// What has a class of its own, or stands as a block, is another part of the card.
const RUNS_ON = new Set(['span', 'em', 'strong', 'b', 'font', 'u'])

function hasTextBeside(element: Element, headline: Element): boolean {
  if (closest(element, (one) => one === headline)) return false
  const isAround = closest(headline, (one) => one === element) !== undefined
  if (!isAround && (!RUNS_ON.has(element.name) || element.attribs.class)) return false
  return element.children.some((node) => node.type === 'text' && isMatter(node.data))
}

const isMatter = (text: string): boolean => !isPointer(text) && !isNewMark(text) && !onlyDay(text)

/**
 * Where the words of a row are that name what a link only points to: the last heading above it, and
 * else the whole row. A line of its own that opens with the day is the row, whatever heads it.
 */
export function placeOfWords($: CheerioAPI, row: Element, anchor: Element): Element {
  const [all, found] = [elementsIn(row), headlinesIn($, row)]
  const at = all.indexOf(anchor)
  const headline = found.findLast((one) => all.indexOf(one) < at) ?? found[0]
  const line = closest(anchor, (one) => one === row || isBlock(one)) ?? row
  const isOwn = line !== row && !(headline && closest(headline, (one) => one === line))
  return isOwn && leadingDay($.text([line]))?.rest.trim() ? line : (headline ?? row)
}
