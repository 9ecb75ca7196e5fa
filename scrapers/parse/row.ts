import type { Element } from 'domhandler'
import { onlyDay, writtenDay } from './day-text.ts'
import { closest, isLink, isOneOfMany, linksIn } from './tree.ts'

export const ROW = 'li, dd, tr'

export const isRow = ({ name }: Element) => name === 'li' || name === 'dd' || name === 'tr'
const isArticle = ({ name }: Element) => name === 'dl' || name === 'article'

// A table cell or division with more links than this is a layout, not the line of a list.
const MOST_LINKS = 30

/** The element that is one line of a list: what stands beside a link belongs to it. */
export function rowOf(anchor: Element): Element {
  for (const isKind of [isRow, isArticle]) {
    const row = closest(anchor, isKind)
    if (!row || countLinks(row) > MOST_LINKS) continue
    if (!isBox(row)) return row
    const part = closest(anchor, ({ name }) => name === 'td' || name === 'dt')
    if (part && !isBox(part) && closest(part, (one) => one === row)) return part
    break
  }
  const row = climb(closest(anchor, ({ name }) => name === 'p') ?? anchor)
  return isInline(row) ? (cardOf(row) ?? row) : row
}

const boxes = new WeakMap<Element, boolean>()

/** Whether what looks like one line holds several, each link with a day in an element of its own beside it. */
export function isBox(row: Element): boolean {
  const known = boxes.get(row) ?? /DL+D+L|LD+L+D/.test(linksAndDays(row))
  boxes.set(row, known)
  return known
}

/** The links of an element and what holds nothing but a day, in the order of the page, without nested rows. */
function linksAndDays(element: Element): string {
  let order = ''
  for (const child of element.children) {
    if (child.type !== 'tag' || (isRow(child) && element.name !== 'dl')) continue
    if (isLink(child)) order += 'L'
    else order += isDay(child) ? 'D' : linksAndDays(child)
  }
  return order
}

function isDay({ name, attribs, children }: Element): boolean {
  if (name === 'time' && writtenDay(attribs.datetime?.trim() ?? '')) return true
  const texts = children.map((child) => (child.type === 'text' ? child.data : null))
  return !texts.includes(null) && onlyDay(texts.join('')) !== null
}

const isInline = ({ name }: Element) => name === 'a' || name === 'span'
const MOST_LINKS_OF_A_CARD = 4

/** Where a page lists by divisions of several links each: the one around a link that stands among others of its kind. */
function cardOf(from: Element): Element | undefined {
  const card = closest(from, ({ name }) => name === 'div' || name === 'section')
  if (!card || countLinks(card) > MOST_LINKS_OF_A_CARD) return undefined
  return isOneOfMany(card) ? card : undefined
}

/** Where a page lists by divisions: the widest one, three steps up, that holds no other link. */
function climb(from: Element): Element {
  const own = countLinks(from)
  let row = from
  for (let step = 0; step < 3; step++) {
    const { parent } = row
    if (parent?.type !== 'tag' || !STEP.has(parent.name) || countLinks(parent) !== own) return row
    row = parent
  }
  return row
}

const STEP = new Set(['div', 'p', 'span', 'section', 'h2', 'h3', 'h4'])

/** How many links an element holds; a link itself is one. */
export const countLinks = (element: Element): number => linksIn(element).length || 1
