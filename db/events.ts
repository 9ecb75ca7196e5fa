import type { Db } from './client.ts'
import { events } from './schema.ts'

export type NewEvent = Omit<typeof events.$inferInsert, 'id'>

/** Records that something happened; the same `key` happens once. */
export function recordEvent(db: Db, event: NewEvent): void {
  db.insert(events).values(event).onConflictDoNothing().run()
}
