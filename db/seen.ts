import { desc, eq, gt, inArray, sql } from 'drizzle-orm'
import type { Db } from './client.ts'
import { events, updates } from './schema.ts'
import { updateRow } from './updates.ts'

/** How many of the newest events are looked at: what is older than these is not “since”. */
const EVENTS_LOOKED_AT = 500

/** Updates that were first seen, or said something new, after an instant; newest first. */
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
    .orderBy(desc(updates.position))
    .limit(limit)
    .all()
}
