import type { CheerioAPI } from 'cheerio'
import type { AnyNode, Element } from 'domhandler'
import type { Day } from '#content/dates/day.ts'
import {
  aroundDay,
  asText,
  commentDay,
  precedingDay,
  type ShownDay,
  spanningDay,
} from './around-day.ts'
import { isOtherColumn } from './columns.ts'
import { listedDay, onlyDay, saidDay } from './day-text.ts'
import { type MarkedDay, markedDay } from './marked-day.ts'
import type { HtmlPage } from './page.ts'
import { boxedDay, countLinks } from './row.ts'
import { isPointer } from './text.ts'
import { timeDay } from './time-day.ts'
import { closest, elementsIn, isLink, isRow, linksIn } from './tree.ts'

/**
 * The day that a page shows for one link, surest first: a `time` element; the start of the link's own
 * text, unless the row has a place for its day; the text, cell or `dt` beside it, a comment
 * (moj.go.jp), the row around a nested list; and else the day on which it is said to have come out.
 * A day in a text that is still to come is of what the text tells.
 */
export function shownDay(page: HtmlPage, row: Element, anchor: Element): ShownDay | null {
  const { $ } = page
  const isListed = listedBy(page)
  const opening = openingDay($, anchor)
  const own = () => asText(listed(opening?.day, isListed))
  return (
    asText(boxedDay(anchor)) ??
    timeDay($, row) ??
    (opening ? placedDay($, row, anchor, isListed) : null) ??
    (opening?.isBehindMark ? null : own()) ??
    asText(besideDay($, row, anchor, isListed)) ??
    asText(spanningDay($, row)) ??
    precedingDay($, row) ??
    commentDay(row.children, anchor) ??
    (opening?.isBehindMark ? own() : null) ??
    asText(listed(firstLinkDay($, row), isListed)) ??
    aroundDay($, row) ??
    dayBehindMark($, row, anchor, isListed) ??
    paperDay($, row, anchor, isListed)
  )
}

/** The day that stands in a row itself, not above or around it. */
export function ownDay(page: HtmlPage, row: Element, anchor: Element): ShownDay | null {
  const isListed = listedBy(page)
  return (
    timeDay(page.$, row) ??
    asText(listed(openingDay(page.$, anchor)?.day, isListed)) ??
    asText(besideDay(page.$, row, anchor, isListed))
  )
}

/** The day in the place that a row has for it: its cell, `dt` or comment, or an element in front of its only link. */
function placedDay(
  $: CheerioAPI,
  row: Element,
  anchor: Element,
  isListed: IsListed,
): ShownDay | null {
  const all = elementsIn(row)
  const inFront = countLinks(row) === 1 ? all.indexOf(anchor) : 0
  const places = all.filter(
    (one, i) => (one.name === 'td' || i < inFront) && isBeside(one, row, anchor),
  )
  return (
    asText(listed(dayOfFirst($, places), isListed)) ??
    precedingDay($, row) ??
    commentDay(row.children, anchor)
  )
}

function besideDay($: CheerioAPI, row: Element, anchor: Element, isListed: IsListed): Day | null {
  const beside = elementsIn(row).filter((element) => isBeside(element, row, anchor))
  const inLine = countLinks(row) > 1
  const way = inLine && isBehind(anchor, isListed) ? 'next' : 'prev'
  return (
    (inLine && way === 'prev' ? dayBeyond(anchor, way, isListed) : null) ??
    listed(dayOfFirst($, beside), isListed) ??
    (inLine && way === 'next' ? dayBeyond(anchor, way, isListed) : null) ??
    textDay($, row, beside, isListed)
  )
}

/** Whether a day can be one on which something was listed. */
type IsListed = (day: Day) => boolean

const listedBy =
  ({ latest, asked }: HtmlPage): IsListed =>
  (day) => {
    asked.add(day)
    return latest === null || day <= latest
  }

const listed = (day: Day | null | undefined, isListed: IsListed): Day | null =>
  day && isListed(day) ? day : null

/** The day that the text of a link begins with, or has as its first piece; and the text after it. */
export function openingDay($: CheerioAPI, anchor: Element): MarkedDay | null {
  const text = $.text([anchor]).trim()
  const leading = markedDay(text)
  if (leading) return leading
  const first = elementsIn(anchor).flatMap(textsOf)[0]?.trim() ?? ''
  const day = text.startsWith(first) ? onlyDay(first) : null
  return day ? { day, rest: text.slice(first.length) } : null
}

/** A row that opens with a day bears it for all its links; a cell of a table only for its own. */
function firstLinkDay($: CheerioAPI, row: Element): Day | null {
  if (!isRow(row)) return null
  const [first] = row.name === 'tr' ? linksIn(row) : [row]
  return first ? (markedDay($.text([first]))?.day ?? null) : null
}

/** The first of some elements that holds a day and nothing else; one that says 公表日 before the others. */
function dayOfFirst($: CheerioAPI, elements: Element[]): Day | null {
  let first: Day | null = null
  for (const element of elements) {
    const text = $.text([element])
    const day = onlyDay(text)
    if (!day || isOtherColumn($, element)) continue
    if (OF_PUBLICATION.test(text)) return day
    first ??= day
  }
  return first
}

const OF_PUBLICATION = /^\s*(?:公表|公開|発表|掲載)日/

/** A piece of text of the row, outside the link and outside nested rows. */
function textDay($: CheerioAPI, row: Element, beside: Element[], isListed: IsListed): Day | null {
  for (const element of [row, ...beside].filter(({ name }) => name !== 'a')) {
    for (const text of textsOf(element)) {
      const day = listed(dayBeside(text), isListed)
      if (day && !isOtherColumn($, element)) return day
    }
  }
  return null
}

/** The texts behind a link and behind those after it that only point: 方針 概要（令和8年11月4日公表）. */
function textsBehind($: CheerioAPI, anchor: Element): string[] {
  const texts: string[] = []
  for (let node = anchor.next; node; node = node.next) {
    if (node.type === 'text') texts.push(node.data)
    else if (isLinked(node) && !isPointer($.text([node]))) break
  }
  return texts
}

/** `<a>指針</a>（令和7年3月28日公表）`: when the paper came out, right behind it, in a cell, or beside the only link. */
function paperDay(
  $: CheerioAPI,
  row: Element,
  anchor: Element,
  isListed: IsListed,
): ShownDay | null {
  const around = besideIn($, row, anchor)
  const cells = around.filter(({ name }) => name === 'td').map((one) => $.text([one]))
  const isAlone = countLinks(row) === 1
  const beside = isAlone
    ? [row, ...around].filter(({ name }) => name !== 'a').flatMap(textsOf)
    : textsBehind($, anchor)
  const day = [...cells, ...beside].map((text) => listed(saidDay(text), isListed)).find(Boolean)
  return day ? { published: day, from: 'text', ofPaper: true } : null
}

/**
 * Of several dated links in one line, parted by breaks, each has the day that stands before it; where
 * none stands before the first and one behind the last, the day behind it.
 */
function isBehind({ parent }: Element, isListed: IsListed): boolean {
  const links = parent?.children.filter(isLinked) ?? []
  const [first, last] = [links[0], links.at(-1)]
  if (!first || !last) return false
  return !dayBeyond(first, 'prev', isListed) && dayBeyond(last, 'next', isListed) !== null
}

/** The nearest day in the texts before a link, or in those after it up to the next one. */
function dayBeyond(from: AnyNode, way: 'prev' | 'next', isListed: IsListed): Day | null {
  for (let node = from[way]; node; node = node[way]) {
    if (way === 'next' && isLinked(node)) return null
    const day = node.type === 'text' ? listed(dayBeside(node.data), isListed) : null
    if (day) return day
  }
  return null
}

// 締切 2026年11月20日 beside a link.
const LAST_DAY =
  /(?:期限|締め?切り?|〆切|期日)日?[:：\s　(（]*(?:令和|平成|[RＲ]|[2２]?[0０]?[0-9０-９])/

const dayBeside = (text: string): Day | null => {
  if (LAST_DAY.test(text)) return null
  const day = listedDay(text)
  const marked = day === null ? markedDay(text) : null
  return marked && !marked.isBehindMark ? marked.day : day
}

/** 【訂正】(令和8年11月5日) in the words that name a link: where nothing else dates the row. */
function dayBehindMark(
  $: CheerioAPI,
  row: Element,
  anchor: Element,
  isListed: IsListed,
): ShownDay | null {
  const around = besideIn($, row, anchor)
  const texts = [row, ...around].filter(({ name }) => name !== 'a').map((one) => $.text([one]))
  const day = texts.map((text) => listed(markedDay(text)?.day, isListed)).find(Boolean)
  return asText(day)
}

/** The elements of a row that speak of this link, in its own column. */
const besideIn = ($: CheerioAPI, row: Element, anchor: Element): Element[] =>
  elementsIn(row).filter((one) => isBeside(one, row, anchor) && !isOtherColumn($, one))

const isLinked = (node: AnyNode): node is Element => node.type === 'tag' && isLink(node)

function isBeside(element: Element, row: Element, anchor: Element): boolean {
  const link = closest(element, ({ name }) => name === 'a')
  // What stands in another link is of that one.
  if (link && (link === anchor || closest(link, (one) => one === row))) return false
  return !isRow(row) || closest(element, isRow) === row
}

const textsOf = (element: Element): string[] =>
  element.children.flatMap((node) => (node.type === 'text' && node.data.trim() ? [node.data] : []))
