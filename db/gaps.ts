import { and, asc, eq, gt, gte, inArray, lte } from 'drizzle-orm'
import { addDays, type Day } from '#content/dates/day.ts'
import type { Db } from './client.ts'
import { coverage } from './schema.ts'

/** Days of which nobody knows all that a list showed. */
export type Gap = { from: Day; to: Day }

/** What a list that was read on `seen` left open since the look before: up to where its spans go on. */
export function gapSince(db: Db, sourceId: string, since: Day, seen: Day): Gap {
  const next = db
    .select({ from: coverage.from })
    .from(coverage)
    .where(and(eq(coverage.sourceId, sourceId), gt(coverage.from, since), lte(coverage.from, seen)))
    .orderBy(asc(coverage.from))
    .limit(1)
    .get()
  const to = addDays(next?.from ?? seen, -1)
  return { from: since, to: to < since ? since : to }
}

/** Whether one of some lists is known on all days of a gap. */
export const isClosed = (db: Db, sourceIds: readonly string[], { from, to }: Gap): boolean =>
  db
    .select({ id: coverage.sourceId })
    .from(coverage)
    .where(
      and(
        inArray(coverage.sourceId, [...sourceIds]),
        ...[lte(coverage.from, from), gte(coverage.to, to)],
      ),
    )
    .limit(1)
    .get() !== undefined
