import { eq, sql } from 'drizzle-orm'
import type { Db } from './client.ts'
import { counters } from './schema.ts'

/** Adds to a count; part of the transaction that changes what is counted. */
export function count(db: Db, name: string, key: string, by = 1): void {
  db.insert(counters)
    .values({ name, key, n: by })
    .onConflictDoUpdate({
      target: [counters.name, counters.key],
      set: { n: sql`${counters.n} + ${by}` },
    })
    .run()
}

/** Counts of one name by key; keys that are at zero are left out. */
export function readCounters(db: Db, name: string): Record<string, number> {
  const rows = db.select().from(counters).where(eq(counters.name, name)).all()
  return Object.fromEntries(rows.filter(({ n }) => n !== 0).map(({ key, n }) => [key, n]))
}
