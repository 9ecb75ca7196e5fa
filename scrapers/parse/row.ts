import type { Element } from 'domhandler'
import type { Day } from '#content/dates/day.ts'
import { boxOf } from './box.ts'
import { closest, isOneOfMany, isRow, linksIn } from './tree.ts'

export const ROW = 'li, dd, tr'

const isArticle = ({ name }: Element) => name === 'dl' || name === 'article'

// A table cell or division with more links than this is a layout, not the line of a list.
const MOST_LINKS = 30

/** The element that is one line of a list: what stands beside a link belongs to it. */
export function rowOf(anchor: Element): Element {
  for (const isKind of [isRow, isArticle]) {
    const row = closest(anchor, isKind)
    if (row && countLinks(row) <= MOST_LINKS) return lineIn(row, anchor)
  }
  const row = climb(closest(anchor, ({ name }) => name === 'p') ?? anchor)
  return isInline(row) ? (cardOf(row) ?? row) : row
}

/** What is a line of a row that holds several: its block around a link, or little more than the link. */
function lineIn(row: Element, anchor: Element): Element {
  const box = boxOf(row)
  if (box === null) return row
  if ('days' in box) return box.days.has(anchor) ? climb(anchor) : row
  const part = closest(anchor, (one) => one === row || box.parts.includes(one))
  return part && part !== row ? lineIn(part, anchor) : climb(anchor)
}

/** The day of a link in a row that holds several, each with its day beside it. */
export function boxedDay(anchor: Element): Day | null {
  const row = closest(anchor, (one) => isRow(one) || isArticle(one))
  if (!row || boxOf(row) === null) return null
  for (let node: Element | null = anchor; node; node = parentOf(node)) {
    const box = node === anchor ? null : boxOf(node)
    const day = box && 'days' in box ? box.days.get(anchor) : undefined
    if (day) return day
    if (node === row) return null
  }
  return null
}

const parentOf = ({ parent }: Element): Element | null => (parent?.type === 'tag' ? parent : null)

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
