import { and, count, eq, isNull, max, min, ne } from 'drizzle-orm'
import type { Day } from '#content/dates/day.ts'
import type { Db } from './client.ts'
import { sightings, updates } from './schema.ts'

/**
 * Between which days each source's list is known, by the authority of its rows: `from` is the
 * oldest day or month that it listed, `to` the last day on which a row of it was first seen.
 */
export function listCoverage(
  db: Db,
): { authority: string; sourceId: string; from: string | null; to: Day }[] {
  return db
    .select({
      authority: sightings.authority,
      sourceId: sightings.sourceId,
      from: min(sightings.day),
      to: max(sightings.seen),
    })
    .from(sightings)
    .where(ne(sightings.day, ''))
    .groupBy(sightings.authority, sightings.sourceId)
    .all()
    .map((row) => ({ ...row, to: row.to!.slice(0, 10) }))
}

/** How many updates rest on what somebody else kept of a list, and on no capture of our own. */
export function countRelayed(db: Db): number {
  return db
    .select({ n: count() })
    .from(updates)
    .where(and(eq(updates.origin, 'backfill'), isNull(updates.captureId)))
    .get()!.n
}
