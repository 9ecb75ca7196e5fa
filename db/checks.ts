import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { addDays, type Day } from '#content/dates/day.ts'
import { type Db, placeholders, prepared } from './client.ts'
import { readCounters } from './counters.ts'
import { RELAY_DAYS } from './identity.ts'
import { checks, sightings } from './schema.ts'
import { listNews } from './source-news.ts'
import { keepPage, listPages } from './source-pages.ts'
import { listRounds } from './source-rounds.ts'

export type NewCheck = Omit<typeof checks.$inferInsert, 'id'>

/** Records how one look at one page went, and how the page stands by it. */
export function recordCheck(db: Db, check: NewCheck): void {
  const { note = null, ...rest } = check
  const row = { ...NOTHING_READ, ...rest, note: note && JSON.stringify(note) }
  db.transaction((tx) => keepPage(tx, insertCheck(tx).get(row)))
}

const NOTHING_READ = { status: null, captureId: null, candidates: null, parsed: null, stored: null }

const insertCheck = prepared((db) =>
  db
    .insert(checks)
    .values({
      ...placeholders('sourceId', 'url', 'at', 'outcome', 'status', 'captureId'),
      ...placeholders('candidates', 'parsed', 'stored'),
      // As it is: where a placeholder stands, drizzle would write a missing note as JSON's null.
      note: sql`${sql.placeholder('note')}`,
    })
    .returning()
    .prepare(),
)

/** The last good reading of a page: how many rows it had, of which capture, and what was strange about it. */
export const lastReading = (db: Db, sourceId: string, url: string) =>
  readings(db).get({ sourceId, url })

const readings = prepared((db) =>
  db
    .select({ parsed: checks.parsed, captureId: checks.captureId, note: checks.note })
    .from(checks)
    .where(
      and(
        eq(checks.sourceId, sql.placeholder('sourceId')),
        eq(checks.url, sql.placeholder('url')),
        eq(checks.outcome, 'ok'),
        isNotNull(checks.parsed),
      ),
    )
    .orderBy(desc(checks.id))
    .limit(1)
    .prepare(),
)

/** Whether any source was looked at since an instant. */
export function lookedSince(db: Db, instant: string): boolean {
  const last = db.select({ at: checks.at }).from(checks).orderBy(desc(checks.id)).limit(1).get()
  return last !== undefined && last.at >= instant
}

/**
 * How every source that was ever looked at stands, by its id. A fixed number of queries, and none
 * whose cost grows with what is stored.
 */
export function sourceStates(db: Db, today: Day) {
  const pages = bySource(listPages(db))
  const rounds = new Map(listRounds(db).map((row) => [row.sourceId, row]))
  const news = new Map(listNews(db).map(({ sourceId, ...rest }) => [sourceId, rest]))
  const captured = readCounters(db, 'capture')
  const stored = readCounters(db, 'source')
  const misses = readCounters(db, 'recall-miss')
  const waiting = waitingRows(db, today)
  const ids = new Set([...Object.keys(stored), ...news.keys(), ...pages.keys()])
  return Object.fromEntries(
    [...ids].map((id) => {
      const own = pages.get(id) ?? []
      const round = rounds.get(id)
      const state = {
        lastCheck: newestOf(own),
        pages: own,
        lastGood: latestOf(own.map(({ goodAt }) => goodAt)),
        firstLook: round?.firstLook ?? null,
        failed: round?.failed ?? 0,
        failingSince: round?.failingSince ?? null,
        lastNew: news.get(id) ?? null,
        captures: captured[id] ?? 0,
        updates: stored[id] ?? 0,
        recallMisses: misses[id] ?? 0,
        waiting: waiting.get(id) ?? 0,
      }
      return [id, state]
    }),
  )
}

export type SourceStates = ReturnType<typeof sourceStates>
export type SourceState = SourceStates[string]

function bySource<Row extends { sourceId: string }>(rows: Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.sourceId)
    if (group) group.push(row)
    else groups.set(row.sourceId, [row])
  }
  return groups
}

const newestOf = <Check extends { id: number }>(checks: Check[]): Check | null =>
  checks.reduce<Check | null>((a, b) => (a && a.id > b.id ? a : b), null)

const latestOf = (instants: (string | null)[]): string | null =>
  instants
    .filter((at) => at !== null)
    .sort()
    .at(-1) ?? null

/** Relayed rows that still wait for their authority, by the witness that showed them. */
function waitingRows(db: Db, today: Day): Map<string, number> {
  const oldest = addDays(today, -RELAY_DAYS)
  const rows = db
    .select({ id: sightings.sourceId, n: sql<number>`count(*)` })
    .from(sightings)
    .where(and(isNull(sightings.updateId), sql`${sightings.day} >= ${oldest}`))
    .groupBy(sightings.sourceId)
    .all()
  return new Map(rows.map(({ id, n }) => [id, n]))
}
