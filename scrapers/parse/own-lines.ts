import type { CheerioAPI } from 'cheerio'
import type { Element } from 'domhandler'
import { isBlock, linesOf } from './page-lines.ts'
import { ROW, rowOf } from './row.ts'
import { closest, isOneOfMany } from './tree.ts'

// A row of more lines than this is a layout, not the line of a list.
const MOST_LINES = 8

/** The lines of a page that are one link's own: its row of a list, its card among others, or its line. */
export function ownLines($: CheerioAPI, anchor: Element): string[] {
  const row = ($(anchor).closest(ROW).get(0) as Element | undefined) ?? cardOf(anchor)
  const lines = row ? linesOfRow(row) : []
  return lines.length > 0 && lines.length <= MOST_LINES ? lines : linesWith(anchor)
}

/** The lines of a row, and of the `dt` that a `dd` belongs to. */
export function linesOfRow(row: Element): string[] {
  const term = row.name === 'dd' ? termOf(row) : undefined
  return [...(term ? linesOf(term) : []), ...linesOf(row)]
}

function termOf(row: Element): Element | undefined {
  for (let node = row.prev; node; node = node.prev) {
    if (node.type === 'tag' && node.name === 'dt') return node
  }
  return undefined
}

function linesWith(anchor: Element): string[] {
  const block = closest(anchor, (one) => one !== anchor && isBlock(one))
  const words = linesOf(anchor)
  return block ? linesOf(block).filter((line) => words.some((word) => line.includes(word))) : []
}

/** The division around a link that stands among others of its kind; around a lone one it may be the page. */
function cardOf(anchor: Element): Element | undefined {
  const card = rowOf(anchor)
  return !card.attribs.id && isOneOfMany(card) ? card : undefined
}
