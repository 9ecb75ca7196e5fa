import type { CheerioAPI } from 'cheerio'
import type { Element } from 'domhandler'
import { comparable } from './text.ts'
import { closest, linksIn } from './tree.ts'

// What else a table tells by day: when something ends, is held or takes effect.
const OTHER_COLUMN = /期限|締め?切|〆切|期日|施行|適用|発効|終了/
// The day of a meeting dates its row where nothing tells when that was listed.
const OF_EVENT = /開催|会合|実施/
// 公表日, 掲載年月日; 公表資料 is no day.
const OF_LISTING = /(?:公表|掲載|発表|公開|更新|登録)(?:年?月?日|$)/
// What cells that are no `th` say where they name columns.
const HEADS = /件名|題名|名称|タイトル|日付|年月日|(?:公表|掲載|発表|公開|更新)日/

/** Whether an element stands in a cell under a head that is not of publication: 意見提出期限. */
export function isOtherColumn($: CheerioAPI, element: Element): boolean {
  const cell = closest(element, ({ name }) => name === 'td')
  const table = cell && closest(cell, ({ name }) => name === 'table')
  // A day beside the link in its own cell is of the link.
  if (!cell || !table || linksIn(cell).length > 0) return false
  const known = tables.get(table) ?? headsOf($, table)
  tables.set(table, known)
  const head = known.of.get(cell)
  if (head === undefined) return false
  const name = comparable($.text([head]))
  // 公表日（施行日）: one of the two is of listing.
  if (OF_LISTING.test(name)) return false
  return OTHER_COLUMN.test(name) || (OF_EVENT.test(name) && known.tellListing)
}

type Heads = { of: ReadonlyMap<Element, Element>; tellListing: boolean }
// A table is gone through once, not for each of its cells.
const tables = new WeakMap<Element, Heads>()

/** The head of each cell of a table, past the cells of lines above that reach down to its line. */
function headsOf($: CheerioAPI, table: Element): Heads {
  const lines = linesOf($, table)
  const line = lines.find((one) => cellsOf($, one).length > 1)
  const heads = new Map<Element, Element>()
  if (!line || !isOfHeads($, line)) return { of: heads, tellListing: false }
  const columns = cellsOf($, line).flatMap((head) => Array(span(head, 'colspan')).fill(head))
  const taken: number[] = []
  for (const one of lines) {
    let column = 0
    for (const cell of cellsOf($, one)) {
      while ((taken[column] ?? 0) > 0) column++
      if (one !== line && columns[column]) heads.set(cell, columns[column])
      for (let n = span(cell, 'colspan'); n > 0; n--) taken[column++] = span(cell, 'rowspan')
      if (column > MOST_COLUMNS) break
    }
    for (const [i, left] of taken.entries()) taken[i] = Math.max(0, (left ?? 0) - 1)
  }
  return {
    of: heads,
    tellListing: cellsOf($, line).some((head) => OF_LISTING.test(comparable($.text([head])))),
  }
}

const linesOf = ($: CheerioAPI, table: Element): Element[] =>
  $(table)
    .find('tr')
    .toArray()
    .filter((line) => closest(line, ({ name }) => name === 'table') === table)

const cellsOf = ($: CheerioAPI, line: Element): Element[] =>
  $(line).children('td, th').toArray() as Element[]

/** Whether the first line of several cells names columns, in `th` or in the words of heads. */
function isOfHeads($: CheerioAPI, line: Element): boolean {
  const cells = cellsOf($, line)
  if (linksIn(line).length > 0) return false
  return cells.every(({ name }) => name === 'th') || HEADS.test($.text(cells))
}

const span = (cell: Element, name: 'colspan' | 'rowspan'): number =>
  Math.max(1, Math.min(Number(cell.attribs[name]) || 1, MOST_SPANNED))
const MOST_SPANNED = 100
const MOST_COLUMNS = 100
