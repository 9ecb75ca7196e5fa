import { and, desc, eq, gt, inArray, ne, sql } from 'drizzle-orm'
import { type Db, prepared } from './client.ts'
import { events, links, updates } from './schema.ts'
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

/**
 * How many updates that were here already a change of our rules has linked after an instant, and
 * still links: surely, or as a person confirmed. It alerts nobody, so this count is all that is said of it.
 */
export function countLinkedSince(db: Db, at: string): number {
  return linkedSince(db).get({ at })!.n
}

const linkedSince = prepared((db) =>
  db
    .select({ n: sql<number>`count(distinct ${events.updateId})` })
    .from(events)
    .innerJoin(
      links,
      and(
        eq(links.updateId, events.updateId),
        eq(links.instrument, events.instrument),
        eq(links.obligation, ''),
      ),
    )
    .where(
      and(
        // As the index words it.
        sql`kind = 'link' and json_extract(payload, '$.change') = 'technical'`,
        gt(events.at, sql.placeholder('at')),
        ne(links.review, 'rejected'),
        sql`(${links.state} = 'sure' or ${links.review} <> 'none')`,
      ),
    )
    .prepare(),
)
