import type { CheerioAPI } from 'cheerio'
import type { AnyNode, Element } from 'domhandler'
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
  for (const list of new Set(hidden.map(({ parent }) => parent))) {
    $(hidden.filter(isTemplate)).remove()
    for (const row of heldBack($, list?.children.filter(isRowNode).filter(isNoHead) ?? []))
      $(row).remove()
  }
  return page
}

const isRowNode = (node: AnyNode): node is Element => node.type === 'tag' && isRow(node)

/** Not a row of the heads of a table. */
const isNoHead = ({ children }: Element): boolean =>
  !children.filter(isElement).every(({ name }) => name === 'th') || children.length === 0

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
  return isFiltered || !isOfKind ? [] : head.filter((row) => !isPanel($, row))
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
