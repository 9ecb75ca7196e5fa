import { and, eq, ne, sql } from 'drizzle-orm'
import type { Db } from './client.ts'
import { readCounters } from './counters.ts'
import { links, updates } from './schema.ts'
import { matching, RANKED } from './search.ts'
import { conditions, linkTo, placeOf, type UpdateFilter } from './updates.ts'

/** So many of the newest updates are counted where no count is kept. */
const COUNTED = 5000

export const FACETS = ['authority', 'type', 'severity', 'origin', 'rank'] as const
/** How many updates have one set of values; an update without a severity has `-`. */
export type Cell = Record<(typeof FACETS)[number], string> & { n: number }

/** Cells of all that fits, or of its newest only: `of` says how many those are, null for all. */
export type Cells = { cells: Cell[]; of: number | null }

/**
 * How many of the updates have which values: those that fit the days, the instrument, what is unread,
 * and a full-text query. Exact from kept counts where none of these is asked for.
 */
export function countCells(db: Db, filter: UpdateFilter, query: string | null): Cells {
  const { from, to, instrument, unread } = filter
  if (query === null && !from && !to && !instrument && !unread) return { cells: kept(db), of: null }
  const newest = newestOf(db, { from, to, instrument, unread }, query)
  const cells =
    db.all<Cell>(sql`select authority, type, coalesce(severity, '-') as severity, origin,
    rank, count(*) as n from (${newest.rows}) group by 1, 2, 3, 4, 5`)
  return { cells, of: cutAt(cells, newest.limit) }
}

function kept(db: Db): Cell[] {
  return Object.entries(readCounters(db, 'cell')).map(([key, n]) => {
    const [authority, type, severity, origin, rank] = key.split(' ') as [
      string,
      string,
      string,
      string,
      string,
    ]
    return { authority, type, severity, origin, rank, n }
  })
}

const cutAt = (cells: { n: number }[], limit: number) =>
  cells.reduce((sum, { n }) => sum + n, 0) < limit ? null : limit

/** How many of the updates that fit are linked to each instrument, whatever instrument is asked for. */
export function countInstruments(
  db: Db,
  { instrument: _, ...filter }: UpdateFilter,
  query: string | null,
): Record<string, number> {
  if (query === null && Object.keys(filter).length === 0) return readCounters(db, 'instrument')
  const rows = db.all<{ instrument: string; n: number }>(
    sql`select ${links.instrument} as instrument, count(*) as n
      from (${newestOf(db, filter, query).rows}) as fitting
      join ${links} on ${and(
        sql`${links.updateId} = fitting.id`,
        eq(links.obligation, ''),
        ne(links.review, 'rejected'),
      )} group by 1`,
  )
  return Object.fromEntries(rows.map(({ instrument, n }) => [instrument, n]))
}

function newestOf(db: Db, filter: UpdateFilter, query: string | null) {
  const { id, authority, type, severity, origin, rank } = updates
  const rows = db.select({ id, authority, type, severity, origin, rank }).from(updates).$dynamic()
  const limit = query === null ? COUNTED : RANKED
  if (query !== null) {
    return {
      limit,
      rows: rows
        .innerJoin(sql`updates_text`, sql`updates_text.rowid = ${updates.position}`)
        .where(matching(query, filter))
        .orderBy(sql`updates_text.rowid desc`)
        .limit(limit),
    }
  }
  if (filter.instrument) rows.innerJoin(links, linkTo(filter.instrument))
  return {
    limit,
    rows: rows
      .where(and(...conditions(filter)))
      .orderBy(sql`${placeOf(filter)} desc`)
      .limit(limit),
  }
}
