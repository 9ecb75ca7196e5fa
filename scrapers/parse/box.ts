import type { AnyNode, Element } from 'domhandler'
import type { Day } from '#content/dates/day.ts'
import { onlyDay, writtenDay } from './day-text.ts'
import { comparable, isPointer } from './text.ts'
import { closest, isElement, isLink, isRow, linksIn } from './tree.ts'

/*
 * What looks like one line of a list and holds several: an article, an item, a cell or a `dl` in which links
 * and their days follow one another. Only named links to different pages count, and days that nothing
 * beside them says to be of an end or of a change.
 */

/** `parts` are the blocks that hold a link and a day each; without them each link has a day beside it. */
export type Box = { parts: readonly Element[] } | { days: ReadonlyMap<Element, Day> }

type Mark = { link: Element } | { day: Day }

const boxes = new WeakMap<Element, Box | null>()

/** The box that an element is, or null where it is one line. */
export function boxOf(row: Element): Box | null {
  const known = boxes.get(row)
  if (known !== undefined) return known
  const box = openBox(row)
  boxes.set(row, box)
  return box
}

function openBox(row: Element): Box | null {
  // Most rows hold one link, which a look at the names of their elements tells.
  if (linksIn(row).length < 2) return null
  const marks = marksIn(row)
  if (orderOf(marks).replace(/[^L]/g, '').length < 2) return null
  const parts = partsOf(row)
  if (parts.length > 1) return { parts }
  if (row.name === 'tr' && !isRepeated(row) && !isOneCell(row)) return null
  const days = daysOf(marks)
  return days && { days }
}

const orderOf = (marks: readonly Mark[]): string =>
  marks.map((mark) => ('day' in mark ? 'D' : 'L')).join('')

/** The blocks of a row that hold a link and a day each, below what wraps them all. */
function partsOf(row: Element): Element[] {
  const blocks = row.children.filter(isElement)
  const holding = blocks.filter((block) => orderWith(block) !== '')
  if (holding.length === 1 && !isRow(holding[0]!)) return partsOf(holding[0]!)
  if (row.name === 'dl' || (row.name === 'tr' && headsOver(row).length > 0)) return []
  return holding.filter((block) => /D.*L|L.*D/.test(orderWith(block)))
}

/** The links and days of an element, or that it is one itself. */
function orderWith(element: Element): string {
  if (isLink(element)) return 'L'
  return dayIn(element) ? 'D' : orderOf(marksIn(element))
}

/** 日 | 件名 | 日 | 件名: a line of a table holds several only where its cells repeat, and the heads that name them. */
function isRepeated(row: Element): boolean {
  const cells = row.children.filter(isElement)
  if (cells.length < 4 || !cells.every((cell) => orderWith(cell).length === 1)) return false
  const heads = headsOver(row).map((head) => comparable(textOf(head)))
  const half = heads.length / 2
  return heads.length === 0 || heads.slice(0, half).join() === heads.slice(half).join()
}

/** A table that only lays out a page. */
const isOneCell = (row: Element): boolean =>
  row.children.filter((cell) => isElement(cell) && orderWith(cell) !== '').length === 1

function headsOver(row: Element): Element[] {
  const table = closest(row, ({ name }) => name === 'table')
  return table ? headsIn(table) : []
}

function headsIn(element: Element): Element[] {
  return element.children
    .filter(isElement)
    .flatMap((child) => (child.name === 'th' ? [child] : headsIn(child)))
}

/** The day of each link: the one in front of it where the row begins with one, else the one behind. */
function daysOf(marks: readonly Mark[]): Map<Element, Day> | null {
  const order = orderOf(marks)
  const isInFront = /^(?:DL+){2,}$/.test(order)
  if (!isInFront && !/^(?:L+D){2,}$/.test(order)) return null
  const days = new Map<Element, Day>()
  let day: Day | null = null
  for (const mark of isInFront ? marks : marks.toReversed()) {
    if ('day' in mark) day = mark.day
    else if (day) days.set(mark.link, day)
  }
  return days
}

/** The named links and the days of an element in the order of the page, without nested rows. */
function marksIn(element: Element): Mark[] {
  const marks: Mark[] = []
  const seen = new Set<string>()
  const walk = (parent: Element) => {
    for (const child of parent.children.filter(isElement)) {
      if (isRow(child) && parent.name !== 'dl') continue
      const day = isLink(child) ? null : dayIn(child)
      if (isLink(child)) {
        const href = child.attribs.href!
        if (isNamed(child) && !seen.has(href)) marks.push({ link: child })
        seen.add(href)
      } else if (day) marks.push({ day })
      else walk(child)
    }
  }
  walk(element)
  return marks
}

// Beside what they belong to: papers, forms, other languages, what came of it.
const BESIDE =
  /^(?:english|英語(?:版)?|日本語(?:版)?|概要|要旨|本文|全文|新旧対照表|参考(?:資料)?|続きを読む|詳細(?:はこちら)?|readmore|.{0,8}(?:様式|フォーム|資料|別紙|結果|議事録|議事次第)(?:はこちら)?\d{0,2})$/i

function isNamed(link: Element): boolean {
  const text = textOf(link)
  return comparable(text) !== '' && !isPointer(text) && !BESIDE.test(comparable(text))
}

const OF_CHANGE =
  /(?:更新|改[正訂定]|修正|締め?切り?|〆切|期限|期日|deadline|due|until|updated)[^。]{0,6}$/i
const UP_TO = /^[\s)）]*(?:まで|締|必着|更新|改[正訂定])/

/** The day that an element holds and nothing else, unless words beside it say that it is of something else. */
function dayIn(element: Element): Day | null {
  const { name, attribs, children, prev, next } = element
  const texts = children.map((child) => (child.type === 'text' ? child.data : null))
  const written = name === 'time' ? writtenDay(attribs.datetime?.trim() ?? '') : null
  const day = written ?? (texts.includes(null) ? null : onlyDay(texts.join('')))
  if (!day || OF_CHANGE.test(texts.join('').replace(/[\d０-９].*$/s, ''))) return null
  const isOther =
    (prev?.type === 'text' && OF_CHANGE.test(prev.data.trim())) ||
    (next?.type === 'text' && UP_TO.test(next.data))
  return isOther ? null : day
}

function textOf(element: Element): string {
  const words = (node: AnyNode): string => {
    if (node.type === 'text') return node.data
    return isElement(node) ? textOf(node) : ''
  }
  return element.children.map(words).join('')
}
