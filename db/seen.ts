import { desc, eq, gt, inArray, sql } from 'drizzle-orm'
import type { Db } from './client.ts'
import { events, updates } from './schema.ts'
import { updateRow } from './updates.ts'

/** How many of the newest events are looked at: what is older than these is not “since”. */
const EVENTS_LOOKED_AT = 500

const GRAVEST_FIRST = sql`case ${updates.severity} when 'high' then 0 when 'medium' then 1 when 'low' then 2 else 3 end`

/** Updates that were first seen, or said something new, after an instant; the gravest first, then the newest. */
export function listSeenSince(db: Db, at: string, limit: number) {
  const newest = db
    .select({ id: events.id, at: events.at, kind: events.kind, updateId: events.updateId })
    .from(events)
    .orderBy(desc(events.id))
    .limit(EVENTS_LOOKED_AT)
    .as('newest')
  const seen = db
    .selectDistinct({ updateId: newest.updateId })
    .from(newest)
    .where(sql`${gt(newest.at, at)} and ${inArray(newest.kind, ['update', 'version'])}`)
    .as('seen')
  return db
    .select(updateRow)
    .from(seen)
    .innerJoin(updates, eq(updates.id, seen.updateId))
    .orderBy(GRAVEST_FIRST, desc(updates.position))
    .limit(limit)
    .all()
}
