import { addressOf, type TimelineView } from './address.ts'
import type { Range } from './range.ts'

/** A table of thousands of rows is slow to move past, and nobody's to read. */
export const ROWS = 100

/** The page of the table on which a row stands; both are counted from one. */
export const pageOfRow = (row: number): number => Math.ceil(row / ROWS)

/** The address of a page of the table, at its head or at another place of it. */
export function rowsAddress(
  { view, range }: { view: TimelineView; range: Range },
  page: number,
  place = 'table',
): string {
  const address = addressOf(view, range)
  const more = page > 1 ? `${address.includes('?') ? '&' : '?'}page=${page}` : ''
  return `${address}${more}#${place}`
}
