import { and, eq, ne, sql } from 'drizzle-orm'
import type { Day } from '#content/dates/day.ts'
import type { Db } from './client.ts'
import { coverage, sightings } from './schema.ts'
import type { Sighting } from './sightings.ts'

/** Between which days a source's list is known, by the authority of its rows. */
export type Coverage = typeof coverage.$inferSelect

/** Part of storing what a source listed: days that were not known before widen what is covered. */
export function widenCoverage(db: Db, found: Sighting[]): void {
  const spans = new Map<string, Coverage>()
  for (const { authority, sourceId, day, seen } of found) {
    if (day === '') continue
    const known = spans.get(authority)
    const from = known && known.from < day ? known.from : day
    const to = known && known.to > seen ? known.to : seen
    spans.set(authority, { authority, sourceId, from, to })
  }
  for (const span of spans.values()) {
    db.insert(coverage)
      .values(span)
      .onConflictDoUpdate({
        target: [coverage.authority, coverage.sourceId],
        set: {
          from: sql`min(${coverage.from}, excluded.from_day)`,
          to: sql`max(${coverage.to}, excluded.to_day)`,
        },
      })
      .run()
  }
}

/** What a source covers, by all that it listed: after its sightings were given other days. */
export function recover(db: Db, sourceId: string): void {
  db.delete(coverage).where(eq(coverage.sourceId, sourceId)).run()
  for (const span of spansOf(db, sourceId)) db.insert(coverage).values(span).run()
}

/** What one source covers, or every one, by all that they listed. */
export function spansOf(db: Db, sourceId?: string): Coverage[] {
  return db
    .select({
      authority: sightings.authority,
      sourceId: sightings.sourceId,
      from: sql<string>`min(${sightings.day})`,
      to: sql<string>`max(${sightings.seen})`,
    })
    .from(sightings)
    .where(and(sourceId ? eq(sightings.sourceId, sourceId) : undefined, ne(sightings.day, '')))
    .groupBy(sightings.authority, sightings.sourceId)
    .all()
}

/** What every source covers: `from` the oldest day or month listed, `to` the last day of a first sight. */
export function listCoverage(
  db: Db,
): { authority: string; sourceId: string; from: string; to: Day }[] {
  return db
    .select()
    .from(coverage)
    .all()
    .map((row) => ({ ...row, to: row.to.slice(0, 10) }))
}
