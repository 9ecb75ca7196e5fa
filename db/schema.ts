import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/*
 * What we remember. Days are text in Asia/Tokyo (`2026-08-07`, or `2026-08` where only the month is
 * known), instants are ISO text in UTC. Instruments, sources and authorities are content: rows
 * refer to them by id.
 */

/** Facts about this installation: `mode` (live or replay), what backfill and content it has loaded. */
export const installation = sqliteTable('installation', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
})

/** Counts kept by the writing transaction, so that no page counts rows. */
export const counters = sqliteTable(
  'counters',
  {
    name: text('name').notNull(),
    key: text('key').notNull(),
    n: integer('n').notNull(),
  },
  (t) => [primaryKey({ columns: [t.name, t.key] })],
)

export * from './capture-schema.ts'
export * from './link-schema.ts'
export * from './people-schema.ts'
export * from './update-schema.ts'
export * from './watch-schema.ts'
