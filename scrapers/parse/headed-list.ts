import type { Element } from 'domhandler'
import { headingMonths } from './heading-month.ts'
import type { HtmlPage } from './page.ts'
import { closest, isRow } from './tree.ts'

const LIST = new Set(['ul', 'ol', 'dl', 'table'])
const isList = ({ name }: Element) => LIST.has(name)
const HEADING = /^h[2-6]$/
// 令和8年6月17日更新: the page, not what it lists.
const OF_PAGE = /更新|現在|時点/
// A box around nothing but the heading, and around nothing but the list.
const BOXES = 2

/**
 * Whether a page writes the day or month of a whole list once, for the rows of that list: in the
 * heading right above it (`2026年11月20日`, `11月`). A lone line above may be the day of today.
 */
export function headedLists(page: HtmlPage): (row: Element, anchor: Element) => boolean {
  let monthOf: ReturnType<typeof headingMonths> | null = null
  const known = new Map<Element, boolean>()
  const isHeaded = (list: Element): boolean => {
    const above = lineAbove(list)
    return above !== null && HEADING.test(above.name) && !OF_PAGE.test(page.$.text([above]))
  }
  return (row, anchor) => {
    const list = isRow(row) ? closest(row, isList) : undefined
    if (!list) return false
    const headed = known.get(list) ?? isHeaded(list)
    known.set(list, headed)
    if (!headed) return false
    monthOf ??= headingMonths(page)
    const when = monthOf(anchor)
    return when !== null && isListed(page, when)
  }
}

/** Whether something can have been listed by then: what is to come is under the day of an event. */
function isListed({ latest, asked }: HtmlPage, when: string): boolean {
  if (when.length === 10) asked.add(when)
  return latest === null || when <= latest.slice(0, when.length)
}

function lineAbove(list: Element): Element | null {
  let from = list
  for (let step = 0; step <= BOXES; step++) {
    const before = elementBefore(from)
    if (before) return lineOf(before)
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
