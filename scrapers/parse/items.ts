import type { Element } from 'domhandler'
import { canonicalAddress } from './address.ts'
import { leadingDay } from './day-text.ts'
import { headedLists } from './headed-list.ts'
import { dayOfAddress } from './month-folder.ts'
import { everyOne, type HtmlPage, mainOf, removeChrome } from './page.ts'
import { isRow, openingDay, ROW, rowOf, type ShownDay, shownDay } from './row-day.ts'
import { leadsOn, withoutSorting } from './side-links.ts'
import { isPointer } from './text.ts'
import { closest, elementsIn, linksIn } from './tree.ts'

/** Something that looks like a line of a list; `anchor` is null when it has no link to follow. */
export type Item = { row: Element; anchor: Element | null; shown: ShownDay | null }

/** The links of the elements that a source declares as its items. */
export function declaredItems(page: HtmlPage, item: string, link = 'a[href]'): Item[] {
  const [all, declared] = [everyOne(page, item), everyOne(page, link)]
  return [...all].flatMap((element): Item[] => {
    const links = elementsIn(element).filter((one) => declared.has(one))
    const rows = new Map<Element, Element[]>()
    for (const link of links.length > 0 ? links : linksIn(element)) {
      // A row within an item that has no day of its own is a part of it: its attachments.
      const nearer = nearest(link, element, all)
      const isOwn = !isRow(element) && nearer !== element && shownDay(page, nearer, link) !== null
      const row = isOwn ? nearer : element
      rows.set(row, [...(rows.get(row) ?? []), link])
    }
    if (rows.size === 0) return [{ row: element, anchor: null, shown: null }]
    return [...rows].flatMap(([row, beside]) => itemsOfRow(page, element, row, beside))
  })
}

function itemsOfRow(page: HtmlPage, item: Element, row: Element, links: Element[]): Linked[] {
  return worthReading(page, links)
    .map((anchor) => {
      const shown = shownDay(page, row, anchor) ?? shownDay(page, item, anchor)
      return { row, anchor, shown }
    })
    .filter((one) => !isNavigation(page, one))
}

const isNavigation = ({ $ }: HtmlPage, { anchor, shown }: Linked): boolean =>
  shown === null && leadsOn($.text([anchor]))

function nearest(anchor: Element, item: Element, all: Set<Element>): Element {
  const row = closest(anchor, isRow)
  return row && closest(row, (one) => all.has(one)) ? row : item
}

/**
 * The dated links of a page whose markup is not known, with the undated ones of the same lists and
 * those of lists under a dated line. Navigation bears no dates, so it is left out; so are links within the page and month indexes.
 */
export function datedItems(page: HtmlPage): Item[] {
  removeChrome(page)
  const isHeaded = headedLists(page)
  const linked = linkedItems(page, linksIn(mainOf(page, 'main, [role=main]')))
  const lists = new Lists(linked.filter(({ shown }) => shown).map(({ row }) => row))
  const chosen = linked.flatMap((item): Item[] => {
    const { row, anchor, shown } = item
    if (shown) return [item]
    const headed = isHeaded(row, anchor)
    if (headed) return [{ ...item, ...headed }]
    const isOfList = lists.hold(row) || isRefused(page, anchor)
    return isOfList || dayOfAddress(hrefOf(page, anchor)) ? [item] : []
  })
  return [...chosen, ...unlinkedRows(page, lists)]
}

/** A link that opens with a day which cannot be that of its listing is one of a list all the same. */
const isRefused = ({ $, latest }: HtmlPage, anchor: Element): boolean =>
  latest !== null && openingDay($, anchor) !== null

/** Dated links outside those that are known, by the same rule: a declared markup does not hold them. */
export function strayItems(page: HtmlPage, known: ReadonlySet<Element | null>): Item[] {
  if (!hasStrayDay(page, known)) return []
  removeChrome(page)
  const links = linksIn(mainOf(page, 'main, [role=main]'))
  const strange = links.filter((link) => !known.has(link))
  const rows = groupByRow(page, strange)
  const beside = links.filter((link) => closest(link, (one) => rows.has(one)))
  return linkedItems(page, beside).filter(({ anchor, shown }) => shown && !known.has(anchor))
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
  return [...groupByRow(page, links)].flatMap(([row, anchors]) =>
    worthReading(page, anchors)
      .map((anchor) => ({ row, anchor, shown: shownDay(page, row, anchor) }))
      .filter((item) => !isNavigation(page, item)),
  )
}

function groupByRow({ base }: HtmlPage, anchors: Element[]): Map<Element, Element[]> {
  const here = withoutFragment(canonicalAddress(base, base) ?? '')
  const rows = new Map<Element, Element[]>()
  for (const anchor of anchors) {
    const address = canonicalAddress(anchor.attribs.href ?? '', base)
    if (address && withoutFragment(address) === here) continue
    const row = rowOf(anchor)
    rows.set(row, [...(rows.get(row) ?? []), anchor])
  }
  return rows
}

/** One link an address, without those that sort the row; a link that only says "PDF" or "here" counts when the row has no other. */
function worthReading(page: HtmlPage, anchors: Element[]): Element[] {
  const named = anchors.filter((anchor) => {
    const text = page.$.text([anchor])
    return !isPointer(leadingDay(text)?.rest ?? text)
  })
  const kept = named.length > 0 ? withoutSorting(page.$, named, page.base) : anchors.slice(0, 1)
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

function unlinkedRows({ $ }: HtmlPage, lists: Lists): Item[] {
  return $(ROW)
    .toArray()
    .filter((row) => lists.hold(row) && linksIn(row).length === 0)
    .filter((row) => leadingDay($(row).text()))
    .map((row) => ({ row, anchor: null, shown: null }))
}

const withoutFragment = (address: string) => address.replace(/#.*$/, '')
