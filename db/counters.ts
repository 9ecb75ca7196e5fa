import { eq, sql } from 'drizzle-orm'
import { type Db, placeholders, prepared } from './client.ts'
import { counters } from './schema.ts'

/** Adds to a count; part of the transaction that changes what is counted. */
export function count(db: Db, name: string, key: string, by = 1): void {
  add(db).run({ name, key, n: by })
}

/** Adds to many counts at once; `by` holds, under the name of each, how much is added to which key. */
export function countAll(db: Db, by: ReadonlyMap<string, ReadonlyMap<string, number>>): void {
  for (const [name, keys] of by) for (const [key, n] of keys) count(db, name, key, n)
}

const add = prepared((db) =>
  db
    .insert(counters)
    .values(placeholders('name', 'key', 'n'))
    .onConflictDoUpdate({
      target: [counters.name, counters.key],
      set: { n: sql`${counters.n} + excluded.n` },
    })
    .prepare(),
)

/** Counts of one name by key; keys that are at zero are left out. */
export function readCounters(db: Db, name: string): Record<string, number> {
  const rows = named(db).all({ name })
  return Object.fromEntries(rows.filter(({ n }) => n !== 0).map(({ key, n }) => [key, n]))
}

const named = prepared((db) =>
  db
    .select()
    .from(counters)
    .where(eq(counters.name, sql.placeholder('name')))
    .prepare(),
)
