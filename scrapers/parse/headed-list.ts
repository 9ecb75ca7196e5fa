import type { Element } from 'domhandler'
import { onlyDay } from './day-text.ts'
import { headingMonths } from './heading-month.ts'
import type { HtmlPage } from './page.ts'
import { isRow } from './row.ts'
import type { ShownDay } from './row-day.ts'
import { closest } from './tree.ts'

const LIST = new Set(['ul', 'ol', 'dl', 'table'])
const isList = ({ name }: Element) => LIST.has(name)
const HEADING = /^h[2-6]$/
// A box around nothing but the heading, and around nothing but the list.
const BOXES = 2

/**
 * The day or month that a page writes once above a whole list, for the rows of that list: in the
 * heading right above it (`2026年11月20日`, `11月`), or in a line that says only a day. Several lists may follow one heading.
 */
export function headedLists(page: HtmlPage): (row: Element, anchor: Element) => Headed | null {
  let monthOf: ReturnType<typeof headingMonths> | null = null
  const known: Lines = new Map()
  return (row, anchor) => {
    const list = isRow(row) ? closest(row, isList) : undefined
    const above = list && lineAbove(list, known)
    if (!above) return null
    if (!HEADING.test(above.name)) {
      const day = onlyDay(page.$.text([above]))
      return day ? { shown: { published: day, from: 'heading' } } : null
    }
    monthOf ??= headingMonths(page)
    return monthOf(anchor) ? { shown: null } : null
  }
}

/** A row under a dated line; `shown` is its day where no heading gives it. */
export type Headed = { shown: ShownDay | null }

/** What stands above each list that was asked for: lists follow one another without end. */
type Lines = Map<Element, Element | null>

function lineAbove(list: Element, known: Lines): Element | null {
  const passed: Element[] = []
  let one: Element | null = list
  while (one && isList(one) && !known.has(one)) {
    passed.push(one)
    one = elementAbove(one)
  }
  const above = one && (known.get(one) ?? (isList(one) ? null : lineOf(one)))
  for (const other of passed) known.set(other, above)
  return above
}

function elementAbove(list: Element): Element | null {
  let from = list
  for (let step = 0; step <= BOXES; step++) {
    const before = elementBefore(from)
    if (before) return before
    const { parent } = from
    if (parent?.type !== 'tag' || isRow(parent) || parent.name === 'body') return null
    from = parent
  }
  return null
}

/** The element itself, or the heading or line that it is only the box of. */
function lineOf(element: Element): Element {
  const inner = element.children.filter((node): node is Element => node.type === 'tag')
  const [only] = inner
  return element.name === 'div' && inner.length === 1 && only ? lineOf(only) : element
}

function elementBefore({ prev }: Element): Element | null {
  for (let node = prev; node; node = node.prev) {
    if (node.type === 'tag') return node
    if (node.type === 'text' && node.data.trim()) return null
  }
  return null
}
