import type { CheerioAPI } from 'cheerio'
import type { AnyNode, Element } from 'domhandler'
import { dayWithin } from './day-text.ts'
import type { HtmlPage } from './page.ts'
import { leadsOn } from './side-links.ts'
import { isPointer } from './text.ts'
import { isElement, isRow, linksIn } from './tree.ts'

const NOT_SHOWN = /(?:^|;)\s*display\s*:\s*none\b/i

const MAY_HIDE = /\shidden[\s=>/]|display\s*:\s*none/i

export const isHidden = ({ attribs }: Element): boolean =>
  attribs.hidden !== undefined || NOT_SHOWN.test(attribs.style ?? '')

// More than these are sorted or folded away, and shown by a button.
const FEW = 5

/**
 * A page without the few rows that it hides at the head of a list: those are not published yet, or no
 * more. What is hidden further below is folded away (もっと見る) or filtered, as is what is hidden with rows of
 * another class, and a list that is hidden as a whole.
 */
export function withoutHiddenRows(page: HtmlPage, body: string): HtmlPage {
  // Most pages hide nothing, which their text tells sooner than a look at every element.
  if (!MAY_HIDE.test(body)) return page
  const { $ } = page
  const hidden = $<Element, string>('[hidden], [style]').toArray().filter(isHidden).filter(isRow)
  const lists = new Set(hidden.map(({ parent }) => parent))
  $(hidden.filter(isTemplate)).remove()
  for (const list of lists) {
    for (const row of heldBack($, withoutHead(list?.children.filter(isRowNode) ?? []))) {
      $(row).remove()
    }
  }
  return page
}

const isRowNode = (node: AnyNode): node is Element => node.type === 'tag' && isRow(node)

/** The rows of a table below its heads; heads among them part it into groups. */
function withoutHead(rows: Element[]): Element[] {
  const heads = rows.filter(isHead)
  return heads.length === 1 && heads[0] === rows[0] ? rows.slice(1) : rows
}

function isHead({ name, children }: Element): boolean {
  const cells = children.filter(isElement)
  return name === 'tr' && cells.length > 0 && cells.every((cell) => cell.name === 'th')
}

/** The hidden rows of a list above the first one that it shows, where those that follow show all. */
function heldBack($: CheerioAPI, rows: Element[]): Element[] {
  const from = rows.findIndex((row) => !isHidden(row))
  const [head, rest] = [rows.slice(0, from), rows.slice(from)]
  if (from < 1 || head.length > FEW || !isListed($, rest[0]!)) return []
  const folded = rest.findIndex(isHidden)
  // What shows more below what is folded (もっと見る) is none of it.
  const below = folded < 0 ? [] : rest.slice(folded)
  const isFiltered = below.some((row) => !isHidden(row) && isListed($, row))
  const isOfKind = head.every((row) => row.attribs.class === rest[0]!.attribs.class)
  if (isFiltered || !isOfKind || head.some((row) => isEarlier($, row, rest[0]!))) return []
  return head.filter((row) => !isPanel($, row))
}

const NUMBER = /第\s*(\d+)\s*回/

/** Whether a row is of an earlier meeting or day than another: then older ones are folded away. */
function isEarlier($: CheerioAPI, row: Element, other: Element): boolean {
  const [one, next] = [row, other].map((each) => $.text([each]).normalize('NFKC')) as [
    string,
    string,
  ]
  const [number, after] = [one, next].map((text) => Number(NUMBER.exec(text)?.[1]))
  if (number && after) return number < after
  const [day, later] = [one, next].map(dayWithin)
  return Boolean(day && later && day < later)
}

/** `<li class="template" hidden>`: what a script fills. */
const isTemplate = ({ attribs }: Element): boolean =>
  /(?:^|[\s_-])(?:template|tmpl|dummy|sample)(?=[\s_-]|$)/i.test(attribs.class ?? '')

/** What holds a list of its own is folded away, and not held back. */
const isPanel = ($: CheerioAPI, row: Element): boolean =>
  $(row).find('ul, ol, dl, table').length > 0

const isListed = ($: CheerioAPI, row: Element): boolean =>
  linksIn(row)
    .filter((link) => !link.attribs.href?.startsWith('#'))
    .map((link) => $.text([link]))
    .some((text) => !leadsOn(text) && !isPointer(text))
