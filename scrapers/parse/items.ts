import type { Element } from 'domhandler'
import { canonicalAddress } from './address.ts'
import { leadingDay } from './day-text.ts'
import { dayOfAddress } from './month-folder.ts'
import { type HtmlPage, mainOf, removeChrome } from './page.ts'
import { ROW, rowOf, type ShownDay, shownDay } from './row-day.ts'
import { isPointer } from './text.ts'

/** Something that looks like a line of a list; `anchor` is null when it has no link to follow. */
export type Item = { row: Element; anchor: Element | null; shown: ShownDay | null }

/** The links of the elements that a source declares as its items. */
export function declaredItems(page: HtmlPage, item: string, link = 'a[href]'): Item[] {
  const { $ } = page
  return $('body')
    .find(item)
    .toArray()
    .flatMap((element): Item[] => {
      const links = $(element).find(link)
      const all = links.length > 0 ? links : $(element).find('a[href]')
      const anchors = worthReading(page, all.toArray())
      if (anchors.length === 0) return [{ row: element, anchor: null, shown: null }]
      return anchors.map((anchor) => {
        const row = nearest(page, anchor, element)
        return { row, anchor, shown: shownDay($, row, anchor) ?? shownDay($, element, anchor) }
      })
    })
}

function nearest({ $ }: HtmlPage, anchor: Element, item: Element): Element {
  const row = $(anchor).closest(ROW).get(0) as Element | undefined
  return row && $(row).closest(item).length > 0 ? row : item
}

/**
 * The dated links of a page whose markup is not known, with the undated ones of the same lists.
 * Navigation bears no dates, so it is left out; so are links within the page and month indexes.
 */
export function datedItems(page: HtmlPage): Item[] {
  const { $ } = page
  removeChrome(page)
  const rows = groupByRow(page, $(mainOf(page, 'main, [role=main]')).find('a[href]').toArray())
  const linked = [...rows].flatMap(([row, anchors]) =>
    worthReading(page, anchors).map((anchor) => ({ row, anchor, shown: shownDay($, row, anchor) })),
  )
  const lists = new Lists(linked.filter(({ shown }) => shown).map(({ row }) => row))
  const chosen = linked.filter(
    ({ row, anchor, shown }) => shown || lists.hold(row) || dayOfAddress(hrefOf(page, anchor)),
  )
  return [...chosen, ...unlinkedRows(page, lists)]
}

function groupByRow({ $, base }: HtmlPage, anchors: Element[]): Map<Element, Element[]> {
  const here = withoutFragment(canonicalAddress(base, base) ?? '')
  const rows = new Map<Element, Element[]>()
  for (const anchor of anchors) {
    const address = canonicalAddress($(anchor).attr('href') ?? '', base)
    if (address && withoutFragment(address) === here) continue
    const row = rowOf($, anchor)
    rows.set(row, [...(rows.get(row) ?? []), anchor])
  }
  return rows
}

/** One link an address; a link that only says "PDF" or "here" counts when the row has no other. */
function worthReading(page: HtmlPage, anchors: Element[]): Element[] {
  const named = anchors.filter((anchor) => {
    const text = page.$(anchor).text()
    return !isPointer(leadingDay(text)?.rest ?? text)
  })
  const kept = named.length > 0 ? named : anchors.slice(0, 1)
  const byAddress = new Map<string, Element>()
  for (const anchor of kept) {
    const address = hrefOf(page, anchor)
    if (!byAddress.has(address)) byAddress.set(address, anchor)
  }
  return [...byAddress.values()]
}

const hrefOf = ({ $, base }: HtmlPage, anchor: Element): string => {
  const href = $(anchor).attr('href') ?? ''
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
    .filter((row) => lists.hold(row) && $(row).find('a[href]').length === 0)
    .filter((row) => leadingDay($(row).text()))
    .map((row) => ({ row, anchor: null, shown: null }))
}

const withoutFragment = (address: string) => address.replace(/#.*$/, '')
