import { sql } from 'drizzle-orm'
import {
  type AnySQLiteColumn,
  blob,
  index,
  integer,
  sqliteTable,
  text,
} from 'drizzle-orm/sqlite-core'
import type { Note } from './watch-schema.ts'

/* The bytes that sources answered with. */

/** Bytes by SHA-256, compressed; captures and, later, evidence files share it. */
export const blobs = sqliteTable('blobs', {
  sha256: text('sha256').primaryKey(),
  size: integer('size').notNull(),
  encoding: text('encoding', { enum: ['br', 'raw'] }).notNull(),
  bytes: blob('bytes', { mode: 'buffer' }),
})

/** What a source answered, chained by hash within its source. `readAt` is set only by the reading transaction. */
export const captures = sqliteTable(
  'captures',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    sourceId: text('source_id').notNull(),
    kind: text('kind', { enum: ['live', 'replay', 'supplied'] }).notNull(),
    requestUrl: text('request_url').notNull(),
    finalUrl: text('final_url').notNull(),
    status: integer('status').notNull(),
    headers: text('headers', { mode: 'json' }).$type<Record<string, string>>().notNull(),
    etag: text('etag'),
    lastModified: text('last_modified'),
    charset: text('charset'),
    sha256: text('sha256')
      .notNull()
      .references(() => blobs.sha256),
    fetchedAt: text('fetched_at').notNull(),
    /** The capture that this second look confirms; such a capture yields nothing itself. */
    confirms: integer('confirms').references((): AnySQLiteColumn => captures.id),
    previousHash: text('previous_hash'),
    hash: text('hash').notNull(),
    outcome: text('outcome', { enum: ['ok', 'empty-suspicious', 'parse-failed'] }),
    note: text('note', { mode: 'json' }).$type<Note | null>(),
    readAt: text('read_at'),
    /** Which parsers could not read it: it is tried again when they are others. */
    triedWith: text('tried_with'),
    erasedAt: text('erased_at'),
    erasedReason: text('erased_reason'),
  },
  (t) => [
    index('captures_by_page').on(t.sourceId, t.requestUrl, t.id),
    index('captures_unread').on(t.sourceId, t.id).where(sql`read_at is null`),
  ],
)
