import { type Db, placeholders, prepared } from './client.ts'
import { events } from './schema.ts'

export type NewEvent = Omit<typeof events.$inferInsert, 'id'>

/** Records that something happened; the same `key` happens once. */
export function recordEvent(db: Db, event: NewEvent): void {
  insertEvent(db).run({ updateId: null, sourceId: null, instrument: null, ...event })
}

const insertEvent = prepared((db) =>
  db
    .insert(events)
    .values(
      placeholders('key', 'kind', 'at', 'updateId', 'sourceId', 'instrument', 'quiet', 'payload'),
    )
    .onConflictDoNothing()
    .prepare(),
)
