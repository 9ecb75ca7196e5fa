import type { Element } from 'domhandler'
import { addDays, type Day } from '#content/dates/day.ts'
import { excerpt, type Problem, parted, problem } from '../problem.ts'
import type { Document, Row, Rows } from '../source.ts'
import { canonicalAddress, linkUrl } from './address.ts'
import { apologises, saysAway, saysGone } from './away.ts'
import { headingMonths } from './heading-month.ts'
import { isHidden, withoutHiddenRows } from './hidden-rows.ts'
import { datedItems, declaredItems, type Item, strayItems } from './items.ts'
import { everyOne, type HtmlPage, openPage } from './page.ts'
import { linesOf } from './page-lines.ts'
import { shownDay } from './row-day.ts'
import { dayOf, doubtsOfDay, type When } from './settled-day.ts'
import { oneLine } from './text.ts'
import { titleOf } from './title.ts'
import { closest, elementsIn, isElement, isRow, linksIn } from './tree.ts'
import { lateAtHead, mistypedYears } from './year-slip.ts'

/** Selectors of a list whose markup is known; data of a source's declaration. */
export type ListMarkup = {
  item?: string
  /** Inside the item; every link by default. */
  link?: string
  label?: string
}

/**
 * A parser for the commonest page of all: a list of dated links. The declared markup is read where the page has it; a page without it is read by the general rule, and
 * that is said. What looks like an item and could not be read becomes a problem.
 */
export function list(markup: ListMarkup = {}): (document: Document) => Rows {
  return ({ body, url, seenOn }) => {
    const { page, declared, items } = withinTime(
      () => withoutHiddenRows(openPage(body, url), body),
      markup,
      seenOn,
    )
    if (isAway(page, items)) return { rows: [], candidates: 0, problems: [] }
    const late = lateAtHead(items, seenOn)
    const isSure = late.size === 0 && items.every(({ shown }) => shown)
    const monthOf = isSure ? () => null : headingMonths(page)
    const labels = markup.label ? everyOne(page, markup.label) : null
    const when = { monthOf, late, seenOn }
    const read = items.map((item) => readItem(page, item, { ...markup, labels }, when))
    const { rows, problems } = parted(read)
    const outside = markup.item && declared.length > 0 ? outsideOf(page, markup.item, declared) : 0
    return {
      rows,
      candidates: Math.max(items.length, declared.length + outside),
      problems: [
        ...strangeness(markup, declared.length, items.length, outside),
        ...problems,
        ...items.flatMap((item, i) => doubtsOfDay(page, item, read[i]!)),
        ...mistypedYears(rows, seenOn),
      ],
    }
  }
}

// More links to follow than an apology has.
const FEW = 3

const NOTICE = /お知らせ/
const isApart = (element: Element): boolean =>
  element.name === 'dialog' || element.name === 'article' || isHidden(element)

/** Whether a page only apologises; the day of an outage and a link or two are no list, nor are topics below such a heading. */
function isAway({ $, base, title }: HtmlPage, items: Item[]): boolean {
  const headings = $<Element, string>('h1')
    .toArray()
    .filter((one) => !closest(one, isApart))
  const words = headings.map((one) => $.text([one]))
  const only = words.length === 1 ? words[0]! : ''
  if (saysGone(title) || saysGone(only)) return true
  if (saysAway(title) && saysAway(only) && !NOTICE.test(title)) return true
  let leading = 0
  for (const { anchor } of items) {
    if (linkUrl(anchor?.attribs.href ?? '', base)) leading += 1
    if (leading > FEW) return false
  }
  if (words.some(saysGone)) return true
  return leading <= 1 && apologises(linesOf($('body').get(0) as Element))
}

/** The items of a page: those that are declared, or those of the general rule. */
function openItems(page: HtmlPage, { item, link }: ListMarkup) {
  const declared = item ? declaredItems(page, item, link) : []
  if (!item || declared.length === 0) {
    return { page, declared, items: datedItems(page) }
  }
  const beside = between(page, declared)
  return {
    page,
    declared,
    items: beside.length > 0 ? inOrder(page, [...declared, ...beside]) : declared,
  }
}

/**
 * The dated rows between two lists that are alike: the one was closed too early. What stands beside a list
 * otherwise may be of anything.
 */
function between(page: HtmlPage, declared: Item[]): Item[] {
  const known = new Set(declared.map(({ anchor }) => anchor?.attribs.href))
  const lists = new Set(declared.map(({ row }) => row.parent as Element))
  const rows = [...lists].flatMap((list) => rowsBetween(list, declared[0]!.row.name))
  return rows.flatMap((row): Item[] => {
    const [anchor, ...others] = linksIn(row).filter(({ attribs }) => !known.has(attribs.href))
    const shown = anchor && others.length === 0 ? shownDay(page, row, anchor) : null
    return shown ? [{ row, anchor: anchor!, shown }] : []
  })
}

/** The rows in front of a list and behind another one of its name and class. */
function rowsBetween(list: Element, name: string): Element[] {
  const rows: Element[] = []
  for (let node = list.prev; node; node = node.prev) {
    if (!isElement(node)) continue
    if (node.name === list.name && node.attribs.class === list.attribs.class) return rows
    if (!isRow(node) || node.name !== name) return []
    rows.unshift(node)
  }
  return []
}

/** As they stand on the page. */
function inOrder({ $ }: HtmlPage, items: Item[]): Item[] {
  const places = new Map(
    $<Element, string>('a')
      .toArray()
      .map((anchor, i) => [anchor, i]),
  )
  const placeOf = ({ anchor }: Item) => (anchor && places.get(anchor)) ?? Number.MAX_SAFE_INTEGER
  return items.toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** The items of a page, which is opened anew only where a day that comes too late hid another. */
function withinTime(open: () => HtmlPage, markup: ListMarkup, seenOn: Day) {
  const first = openItems(open(), markup)
  const latest = latestOf(first.items, seenOn)
  const hides = latest !== null && [...first.page.asked].some((day) => day > latest)
  if (hides) return openItems({ ...open(), latest }, markup)
  return { ...first, page: { ...first.page, latest } }
}

// A notice may be listed some days before the day it bears.
const LISTED_AHEAD = 7

/**
 * The last day that can be one of publication: rows that bear a later one tell of an event or a last
 * day. Where most rows do, the clock that the page is read by is behind, and any day can.
 */
function latestOf(items: Item[], seenOn: Day): Day | null {
  const latest = addDays(seenOn, LISTED_AHEAD)
  const dated = items.filter(({ shown }) => shown)
  const ahead = dated.filter(({ shown }) => shown!.published > latest)
  return ahead.length * 2 > dated.length || dated.length === 0 ? null : latest
}

/** How many dated links a page has beside its declared items: it may be marked up otherwise by now. */
const outsideOf = (page: HtmlPage, item: string, declared: Item[]): number =>
  strayItems(page, item, new Set(declared.map(({ anchor }) => anchor))).length

/** What tells that a page is no longer marked up as its source declares. */
function strangeness(
  { item }: ListMarkup,
  declared: number,
  read: number,
  outside: number,
): Problem[] {
  if (!item || read === 0) return []
  if (declared === 0) return [problem('other-markup', { selector: item })]
  return outside > 0 ? [problem('links-outside', { selector: item, n: outside })] : []
}

/** The row that an item says, or why it cannot be read. */
function readItem(
  page: HtmlPage,
  item: Item,
  { label, labels }: ListMarkup & { labels: Set<Element> | null },
  when: When & { monthOf: (anchor: Element) => string | null },
): Row | Problem {
  const { $, base } = page
  const { row, anchor } = item
  const href = anchor?.attribs.href ?? ''
  const url = linkUrl(href, base)
  const address = canonicalAddress(href, base)
  if (!anchor || !url || !address) {
    return problem('row-without-address', { words: excerpt(oneLine($(row).text())) })
  }
  const title = titleOf(page, item, label)
  if (!title) return problem('row-without-title', { url })
  const named = labels && elementsIn(row).find((element) => labels.has(element))
  const labelText = named ? oneLine($.text([named])) : ''
  const day = dayOf(page, item, address, { ...when, month: when.monthOf(anchor) })
  return { url, address, key: null, title, summary: '', label: labelText || null, ...day }
}
