import { and, eq, gte, inArray, notLike, sql } from 'drizzle-orm'
import { addDays, type Day, toNumber } from '#content/dates/day.ts'
import type { Db } from './client.ts'
import { updates } from './schema.ts'
import { SLOTS } from './updates-write.ts'

/** How long a thing that only a witness showed counts against the authority's own lists. */
export const RECALL_DAYS = 30

type Declared = { id: string; authority: string; role: 'own' | 'witness' }

/**
 * By authority, how many things of the last thirty days a witness showed and the authority's own
 * sources still do not. What a witness listed on its own first day is not held against them.
 */
export function recallMisses(
  db: Db,
  sources: readonly Declared[],
  today: Day,
): Record<string, number> {
  const own = sources.filter(({ role }) => role === 'own')
  const witnesses = sources.filter(({ role }) => role === 'witness')
  const rows = db
    .select({ authority: updates.authority, n: sql<number>`count(*)` })
    .from(updates)
    .where(
      and(
        inArray(updates.authority, [...new Set(own.map(({ authority }) => authority))]),
        gte(updates.position, toNumber(addDays(today, -RECALL_DAYS)) * SLOTS),
        inArray(
          updates.sourceId,
          witnesses.map(({ id }) => id),
        ),
        eq(updates.rank, 'secondary'),
        inArray(updates.origin, ['new', 'found-late']),
        // Only a front page ends so: no list shows it, whatever a witness links there.
        notLike(updates.address, '%/'),
      ),
    )
    .groupBy(updates.authority)
    .all()
  return Object.fromEntries(rows.map(({ authority, n }) => [authority, n]))
}
