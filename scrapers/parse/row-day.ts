import type { CheerioAPI } from 'cheerio'
import type { AnyNode, Element } from 'domhandler'
import type { Day } from '#content/dates/day.ts'
import type { DayFrom } from '../source.ts'
import { leadingDay, listedDay, onlyDay, writtenDay } from './day-text.ts'
import { closest, elementsIn, linksIn } from './tree.ts'

export type ShownDay = { published: Day; from: DayFrom }

export const ROW = 'li, dd, tr'

export const isRow = ({ name }: Element) => name === 'li' || name === 'dd' || name === 'tr'
const isArticle = ({ name }: Element) => name === 'dl' || name === 'article'

// A table cell or division with more links than this is a layout, not the line of a list.
const MOST_LINKS = 30

/** The element that is one line of a list: what stands beside a link belongs to it. */
export function rowOf(anchor: Element): Element {
  for (const isKind of [isRow, isArticle]) {
    const row = closest(anchor, isKind)
    if (row && countLinks(row) <= MOST_LINKS) return row
  }
  return climb(closest(anchor, ({ name }) => name === 'p') ?? anchor)
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

const countLinks = (element: Element): number => linksIn(element).length || 1

/**
 * The day that a page shows for one link, surest first: a `time` element, the start of the link's
 * own text, the text, cell or `dt` beside it, a comment (moj.go.jp), the row around a nested list.
 */
export function shownDay($: CheerioAPI, row: Element, anchor: Element): ShownDay | null {
  return (
    timeDay($, row) ??
    asText(openingDay($, anchor)?.day) ??
    asText(besideDay($, row, anchor) ?? spanningDay($, row)) ??
    precedingDay($, row) ??
    commentDay(row.children, anchor) ??
    asText(firstLinkDay($, row)) ??
    aroundDay($, row)
  )
}

/** The day that the text of a link begins with, or has as its first piece; and the text after it. */
export function openingDay($: CheerioAPI, anchor: Element): { day: Day; rest: string } | null {
  const text = $.text([anchor]).trim()
  const leading = leadingDay(text)
  if (leading) return leading
  const first = elementsIn(anchor).flatMap(textsOf)[0]?.trim() ?? ''
  const day = text.startsWith(first) ? onlyDay(first) : null
  return day ? { day, rest: text.slice(first.length) } : null
}

/** A row whose first link opens with a day bears that day for its other links too. */
function firstLinkDay($: CheerioAPI, row: Element): Day | null {
  return isRow(row) ? (leadingDay($.text([row]))?.day ?? null) : null
}

const asText = (day: Day | null | undefined): ShownDay | null =>
  day ? { published: day, from: 'text' } : null

function timeDay($: CheerioAPI, row: Element): ShownDay | null {
  for (const time of elementsIn(row).filter(({ name }) => name === 'time')) {
    const day = writtenDay(time.attribs.datetime?.trim() ?? '')
    if (day) return { published: day, from: 'time' }
    const text = asText(onlyDay($.text([time])))
    if (text) return text
  }
  return null
}

/** A whole element or a piece of text of the row, outside the link and outside nested rows. */
function besideDay($: CheerioAPI, row: Element, anchor: Element): Day | null {
  const before = countLinks(row) > 1 ? dayBefore(anchor) : null
  if (before) return before
  const beside = elementsIn(row).filter((element) => isBeside(element, row, anchor))
  for (const element of beside) {
    const day = onlyDay($.text([element]))
    if (day) return day
  }
  const texts = [row, ...beside].filter(({ name }) => name !== 'a').flatMap(textsOf)
  for (const text of texts) {
    const day = listedDay(text)
    if (day) return day
  }
  return null
}

/** Of several dated links in one line, parted by breaks, each has the day that stands before it. */
function dayBefore(anchor: Element): Day | null {
  for (let node = anchor.prev; node; node = node.prev) {
    const day = node.type === 'text' ? listedDay(node.data) : null
    if (day) return day
  }
  return null
}

function isBeside(element: Element, row: Element, anchor: Element): boolean {
  if (closest(element, (one) => one === anchor)) return false
  return !isRow(row) || closest(element, isRow) === row
}

const textsOf = (element: Element): string[] =>
  element.children.flatMap((node) => (node.type === 'text' && node.data.trim() ? [node.data] : []))

/** The date cell of an earlier table row that reaches down to this one. */
function spanningDay($: CheerioAPI, row: Element): Day | null {
  if (row.name !== 'tr') return null
  for (const [i, earlier] of $(row).prevAll('tr').toArray().entries()) {
    for (const cell of $(earlier).children('[rowspan]').toArray()) {
      const day = Number($(cell).attr('rowspan')) > i + 1 ? onlyDay($(cell).text()) : null
      if (day) return day
    }
  }
  return null
}

/** The `dt`, or the comment in its place, that a `dd` belongs to. */
function precedingDay($: CheerioAPI, row: Element): ShownDay | null {
  if (row.name !== 'dd') return null
  for (let node = row.prev; node; node = node.prev) {
    if (node.type === 'comment') {
      const day = dayOfComment(node.data)
      if (day) return { published: day, from: 'comment' }
    }
    if (node.type === 'tag' && node.name === 'dt') return asText(listedDay($(node).text()))
  }
  return null
}

function commentDay(nodes: AnyNode[], anchor: Element): ShownDay | null {
  for (const node of nodes) {
    if (node === anchor) return null
    const day = node.type === 'comment' ? dayOfComment(node.data) : null
    if (day) return { published: day, from: 'comment' }
  }
  return null
}

/** `<!-- dt>平成38年8月7日</dt -->`: a comment that holds a day and nothing else. */
function dayOfComment(comment: string): Day | null {
  return onlyDay(comment.replace(/^\s*<?\w+>|<\/\w+>?\s*$/g, ''))
}

/** A list inside a dated row: `<li>令和8年6月10日<ul><li><a>…`; only a day at its very start counts. */
function aroundDay($: CheerioAPI, row: Element): ShownDay | null {
  const outer = $(row).parents(ROW).get(0)
  if (!outer) return null
  const opening = outer.children.find((node) => node.type !== 'comment' && $(node).text().trim())
  return asText(opening && onlyDay($(opening).text())) ?? precedingDay($, outer)
}
