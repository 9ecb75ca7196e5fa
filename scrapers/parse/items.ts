import type { Element } from 'domhandler'
import { canonicalAddress } from './address.ts'
import type { ShownDay } from './around-day.ts'
import { isBelowItem, isInBrackets } from './attached.ts'
import { isOtherColumn } from './columns.ts'
import { onlyDay } from './day-text.ts'
import { headedLists } from './headed-list.ts'
import { markedDay } from './marked-day.ts'
import { dayOfAddress } from './month-folder.ts'
import { everyOne, type HtmlPage, mainOf, removeChrome } from './page.ts'
import { ROW, rowOf } from './row.ts'
import { openingDay, ownDay, shownDay } from './row-day.ts'
import { leadsOn, withoutSorting } from './side-links.ts'
import { comparable, isPointer } from './text.ts'
import { closest, elementsIn, isRow, linksIn } from './tree.ts'

/** Something that looks like a line of a list; `anchor` is null when it has no link to follow. */
export type Item = { row: Element; anchor: Element | null; shown: ShownDay | null }

/** The links of the elements that a source declares as its items, each read through the nearest of them. */
export function declaredItems(page: HtmlPage, item: string, link = 'a[href]'): Item[] {
  const [all, declared] = [everyOne(page, item), everyOne(page, link)]
  return [...all].flatMap((element): Item[] => {
    const within = linksIn(element).filter((one) => itemOf(page, one, all) === element)
    const listed = within.filter((one) => !isBelowItem(page, one))
    const named = listed.filter((one) => declared.has(one))
    const links = named.length > 0 ? named : listed
    if (links.length === 0) {
      // Its links are those of an item within it, or around it; or it is an empty row.
      const isOwn = linksIn(element).length === 0 && /\S/.test(page.$.text([element]))
      return isOwn ? [{ row: element, anchor: null, shown: null }] : []
    }
    return partsOf(page, element, links).flatMap((part) => itemsOfPart(page, element, part))
  })
}

/** The nearest item around a link; one without a day of its own is a part of one around it that has one. */
function itemOf(page: HtmlPage, link: Element, all: Set<Element>): Element | undefined {
  const item = closest(link, (one) => all.has(one))
  const around = item?.parent?.type === 'tag' && closest(item.parent, (one) => all.has(one))
  if (!item || !around || ownDay(page, item, link)) return item
  return ownDay(page, around, link) ? around : item
}

type Placed = { row: Element; anchor: Element }

/**
 * The links of an item, by the rows within it that have a day of their own; those that share a day,
 * or have none, stand together: attachments beside what they belong to.
 */
function partsOf(page: HtmlPage, item: Element, links: Element[]): Placed[][] {
  const parts = new Map<Element | string, Placed[]>()
  // Within a row that has a named link, what has none is attached to it.
  const isAttached = isRow(item) && links.some((link) => !isPointer(page.$.text([link])))
  for (const anchor of links) {
    const nearer = nearest(anchor, item)
    const shown = nearer === item ? null : shownDay(page, nearer, anchor)
    const isOwn =
      shown !== null &&
      (ownDay(page, nearer, anchor) !== null || (!isAttached && saysMore(page, nearer)))
    const part = isOwn ? nearer : isRow(item) ? '' : (shown?.published ?? '')
    const row = shown && part !== '' ? nearer : item
    parts.set(part, [...(parts.get(part) ?? []), { row, anchor }])
  }
  return [...parts.values()]
}

const A_NAME = 5

/** Whether a row is named by words of its own beside links that only point: 結果について [PDF]. */
function saysMore({ $ }: HtmlPage, row: Element): boolean {
  const links = linksIn(row).map((link) => $.text([link]))
  if (!links.every(isPointer)) return false
  const own = links.reduce((text, link) => text.replace(link, ''), $.text([row]))
  return comparable(own).length >= A_NAME
}

function itemsOfPart(page: HtmlPage, item: Element, part: Placed[]): Linked[] {
  const rows = new Map(part.map(({ anchor, row }) => [anchor, row]))
  return worthReading(page, [...rows.keys()])
    .map((anchor) => {
      const row = rows.get(anchor)!
      const shown = shownDay(page, row, anchor) ?? shownDay(page, item, anchor)
      return { row, anchor, shown }
    })
    .filter((one) => !isNavigation(page, one))
}

const isNavigation = ({ $ }: HtmlPage, { anchor, shown }: Linked): boolean =>
  shown === null && leadsOn($.text([anchor])) && !isNumberOf(anchor)

/** 第<a>4</a>回: a number that words beside it count by is no page of the list. */
const isNumberOf = ({ prev, next }: Element): boolean =>
  (prev?.type === 'text' && /第\s*$/.test(prev.data)) ||
  (next?.type === 'text' && /^\s*[回号条期章]/.test(next.data))

/** The row that a link stands in within an item, or the item. */
function nearest(anchor: Element, item: Element): Element {
  return closest(anchor, (one) => one === item || isRow(one)) ?? item
}

/**
 * The dated links of a page whose markup is not known, with the undated ones of the same lists and
 * those of lists under a heading that is a day or month. Navigation bears no dates, so it is left out; so are links within the page and month indexes.
 */
export function datedItems(page: HtmlPage): Item[] {
  removeChrome(page)
  const isHeaded = headedLists(page)
  const linked = linkedItems(page, linksIn(mainOf(page, 'main, [role=main]')))
  const lists = new Lists(linked.filter(({ shown }) => shown).map(({ row }) => row))
  const isListed = ({ row, anchor, shown }: Linked) =>
    shown || lists.hold(row) || isHeaded(row, anchor) || hasOtherDay(page, row)
  const chosen = linked.filter(
    (item) =>
      isListed(item) || isRefused(page, item.anchor) || dayOfAddress(hrefOf(page, item.anchor)),
  )
  return [...chosen, ...unlinkedRows(page, lists)]
}

/** A link that opens with a day which cannot be that of its listing is one of a list all the same. */
const isRefused = ({ $, latest }: HtmlPage, anchor: Element): boolean =>
  latest !== null && openingDay($, anchor) !== null

/** A line of a table that tells of a last day or the like is one of a list, though not listed on that day. */
const hasOtherDay = ({ $ }: HtmlPage, row: Element): boolean =>
  row.name === 'tr' &&
  elementsIn(row).some((one) => onlyDay($.text([one])) !== null && isOtherColumn($, one))

/** Dated links outside the declared items, by the same rule: a declared markup does not hold them. */
export function strayItems(
  page: HtmlPage,
  item: string,
  known: ReadonlySet<Element | null>,
): Item[] {
  if (!hasStrayDay(page, known)) return []
  const within = everyOne(page, item)
  removeChrome(page)
  const links = linksIn(mainOf(page, 'main, [role=main]'))
  const strange = links.filter((link) => !known.has(link))
  const rows = groupByRow(page, strange)
  const beside = links.filter((link) => closest(link, (one) => rows.has(one)))
  // What stands in an item without a day of its own is attached to it.
  const isWithin = (anchor: Element) =>
    closest(anchor, (one) => within.has(one)) !== undefined &&
    ownDay(page, rowOf(anchor), anchor) === null
  return linkedItems(page, beside).filter(
    ({ anchor, shown }) => shown && !known.has(anchor) && !isWithin(anchor),
  )
}

const MANY = 300

/** Whether any other link is dated, menus among them: they mostly are not, and taking them out costs more than a look. */
function hasStrayDay(page: HtmlPage, known: ReadonlySet<Element | null>): boolean {
  const body = page.$('body').get(0) as Element
  const strange = linksIn(body).filter((link) => !known.has(link))
  return strange.length > MANY || strange.some((link) => shownDay(page, rowOf(link), link) !== null)
}

type Linked = Item & { anchor: Element }

function linkedItems(page: HtmlPage, links: Element[]): Linked[] {
  const listed = links.filter((link) => !isBelowItem(page, link))
  return [...groupByRow(page, listed)].flatMap(([row, anchors]) =>
    worthReading(page, anchors)
      .map((anchor) => ({ row, anchor, shown: shownDay(page, row, anchor) }))
      .filter((item) => !isNavigation(page, item)),
  )
}

function groupByRow({ base }: HtmlPage, anchors: Element[]): Map<Element, Element[]> {
  const rows = new Map<Element, Element[]>()
  for (const anchor of anchors.filter(leadingOff(base))) {
    const row = rowOf(anchor)
    rows.set(row, [...(rows.get(row) ?? []), anchor])
  }
  return rows
}

/** Whether a link leads off the page, or nowhere that can be told. */
function leadingOff(base: string): (anchor: Element) => boolean {
  const here = withoutFragment(canonicalAddress(base, base) ?? '')
  return ({ attribs }) => {
    const address = canonicalAddress(attribs.href ?? '', base)
    return !address || withoutFragment(address) !== here
  }
}

/** One link an address, without those that sort the row; a link that only says "PDF" or "here" counts when the row has no other. */
function worthReading(page: HtmlPage, anchors: Element[]): Element[] {
  const named = anchors.filter((anchor) => {
    const text = page.$.text([anchor])
    return !isPointer(markedDay(text)?.rest ?? text)
  })
  const outside = named.filter((one) => !isInBrackets(page.$, one))
  const listed = outside.length > 0 ? outside : named
  const kept = named.length > 0 ? withoutSorting(page.$, listed, page.base) : anchors.slice(0, 1)
  const byAddress = new Map<string, Element>()
  for (const anchor of kept) {
    const address = hrefOf(page, anchor)
    if (!byAddress.has(address)) byAddress.set(address, anchor)
  }
  return [...byAddress.values()]
}

const hrefOf = ({ base }: HtmlPage, anchor: Element): string => {
  const href = anchor.attribs.href ?? ''
  return canonicalAddress(href, base) ?? href
}

/** The lists that dated rows stand in: rows of one kind under one parent. */
class Lists {
  readonly #kinds = new Map<Element['parent'], Set<string>>()

  constructor(rows: Element[]) {
    for (const row of rows) {
      this.#kinds.set(row.parent, (this.#kinds.get(row.parent) ?? new Set()).add(kindOf(row)))
    }
  }

  hold(row: Element): boolean {
    return this.#kinds.get(row.parent)?.has(kindOf(row)) ?? false
  }
}

// Divisions are lists only to their own kind: a menu may stand beside them.
const kindOf = ({ name, attribs }: Element) =>
  name === 'div' || name === 'p' ? `${name}.${attribs.class ?? ''}` : name

const UP = /先頭|トップ|上へ|戻る|\btop\b/i

/** Dated rows of a list that lead nowhere, or only to a place on the page itself. */
function unlinkedRows({ $, base }: HtmlPage, lists: Lists): Item[] {
  const leadsOff = leadingOff(base)
  const isUp = (link: Element) => UP.test($.text([link]))
  return $(ROW)
    .toArray()
    .filter((row) => lists.hold(row) && !linksIn(row).some((one) => leadsOff(one) || isUp(one)))
    .filter((row) => markedDay($(row).text()))
    .map((row) => ({ row, anchor: null, shown: null }))
}

const withoutFragment = (address: string) => address.replace(/#.*$/, '')
