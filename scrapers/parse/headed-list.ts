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
// 令和8年6月17日更新: the page, not what it lists.
const OF_PAGE = /更新|現在|時点/
// A box around nothing but the heading, and around nothing but the list.
const BOXES = 2

/**
 * The day or month that a page writes once above a whole list, for the rows of that list: in the
 * heading right above it (`2026年11月20日`, `11月`), or in a line that says only a day.
 */
export function headedLists(page: HtmlPage): (row: Element, anchor: Element) => Headed | null {
  let monthOf: ReturnType<typeof headingMonths> | null = null
  return (row, anchor) => {
    const list = isRow(row) ? closest(row, isList) : undefined
    const above = list && lineAbove(list)
    if (!above) return null
    if (!HEADING.test(above.name)) {
      const text = page.$.text([above])
      const day = OF_PAGE.test(text) ? null : onlyDay(text)
      return day && isListed(page, day) ? { shown: { published: day, from: 'heading' } } : null
    }
    monthOf ??= headingMonths(page)
    const when = monthOf(anchor)
    return when && isListed(page, when) ? { shown: null } : null
  }
}

/** Whether something can have been listed by then: what is to come is under the day of an event. */
function isListed({ latest, asked }: HtmlPage, when: string): boolean {
  if (when.length === 10) asked.add(when)
  return latest === null || when <= latest.slice(0, when.length)
}

/** A row under a dated line; `shown` is its day where no heading gives it. */
export type Headed = { shown: ShownDay | null }

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
