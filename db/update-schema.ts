import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { captures } from './capture-schema.ts'
import { people } from './people-schema.ts'
import type { Note } from './watch-schema.ts'

/* What authorities published: what each source listed, and the updates that it amounts to. */

/** One thing that an authority published. */
export const updates = sqliteTable(
  'updates',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    /** Day × 2^20 + sequence: the order of lists and the rowid of the full text. */
    position: integer('position').notNull(),
    authority: text('authority').notNull(),
    /** The source whose day and title stand. */
    sourceId: text('source_id').notNull(),
    url: text('url').notNull(),
    address: text('address').notNull(),
    title: text('title').notNull(),
    summary: text('summary').notNull().default(''),
    label: text('label'),
    language: text('language', { enum: ['ja', 'en'] }).notNull(),
    /** As listed: a day, a month (`2026-08`), or null where the page bears none. */
    published: text('published'),
    publishedFrom: text('published_from').notNull(),
    /** The Tokyo day of first sight; for backfill the day the list was read. */
    firstSeen: text('first_seen').notNull(),
    rank: text('rank', {
      enum: ['primary', 'official-translation', 'secondary', 'unverified'],
    }).notNull(),
    origin: text('origin', { enum: ['new', 'found-late', 'baseline', 'backfill'] }).notNull(),
    /** Who relayed it, when this installation did not read it itself. */
    via: text('via'),
    type: text('type').notNull(),
    severity: text('severity', { enum: ['high', 'medium', 'low'] }),
    detail: text('detail', { enum: ['none', 'wanted', 'read', 'unavailable'] })
      .notNull()
      .default('none'),
    detailTries: integer('detail_tries').notNull().default(0),
    captureId: integer('capture_id').references(() => captures.id),
  },
  (t) => [
    uniqueIndex('updates_position').on(t.position),
    index('updates_by_authority').on(t.authority, t.position),
    index('updates_by_address').on(t.authority, t.address, t.published),
    index('updates_detail_wanted').on(t.position).where(sql`detail = 'wanted'`),
  ],
)

/** The page behind an update (`updates.detail`): how asking for it went, and the text read of it, once. */
export const details = sqliteTable(
  'details',
  {
    updateId: integer('update_id')
      .primaryKey()
      .references(() => updates.id),
    triedAt: text('tried_at').notNull(),
    /** When it was read or given up; until then, or a day, its update waits to be matched. */
    settledAt: text('settled_at'),
    /** Why the last try yielded no text. */
    note: text('note', { mode: 'json' }).$type<Note | null>(),
    captureId: integer('capture_id').references(() => captures.id),
    format: text('format', { enum: ['html', 'pdf', 'text'] }),
    text: text('text'),
    /** Of the text, in UTF-8. */
    sha256: text('sha256'),
  },
  (t) => [index('details_by_capture').on(t.captureId)],
)

/**
 * What one source listed, and the update that it is: identity within a source is
 * (source, address or key, day) with an ordinal for two titles on one day. A witness row that
 * waits for its authority has no update yet.
 */
export const sightings = sqliteTable(
  'sightings',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    sourceId: text('source_id').notNull(),
    /** Canonical address, or the API's own id behind `key:`. */
    address: text('address').notNull(),
    /** The listed day or month; for a changed snapshot page the day of sight; '' where there is none. */
    day: text('day').notNull(),
    ordinal: integer('ordinal').notNull(),
    url: text('url').notNull(),
    title: text('title').notNull(),
    summary: text('summary').notNull().default(''),
    label: text('label'),
    authority: text('authority').notNull(),
    publishedFrom: text('published_from').notNull(),
    seen: text('seen').notNull(),
    /** How its source came to show it: what an update that is made of it later was from the start. */
    origin: text('origin', { enum: ['new', 'found-late', 'baseline', 'backfill'] })
      .notNull()
      .default('new'),
    via: text('via'),
    captureId: integer('capture_id').references(() => captures.id),
    updateId: integer('update_id').references(() => updates.id),
  },
  (t) => [
    uniqueIndex('sightings_identity').on(t.sourceId, t.address, t.day, t.ordinal),
    index('sightings_by_update').on(t.updateId),
    index('sightings_by_address').on(t.address),
    index('sightings_waiting').on(t.seen).where(sql`update_id is null`),
  ],
)

/** The newest thing that each source showed: what its silence is counted from. */
export const sourceNews = sqliteTable('source_news', {
  sourceId: text('source_id').primaryKey(),
  /** The listed day, but no earlier than the good look before it and no later than its first sight. */
  day: text('day').notNull(),
  seen: text('seen').notNull(),
  sightingId: integer('sighting_id')
    .notNull()
    .references(() => sightings.id),
})

/** Spans of days in which each source's list is known, kept with the sightings so that none is searched. */
export const coverage = sqliteTable(
  'coverage',
  {
    authority: text('authority').notNull(),
    sourceId: text('source_id').notNull(),
    /** A day that it listed; the last from there on of which it is known what it listed. */
    from: text('from_day').notNull(),
    to: text('to_day').notNull(),
  },
  (t) => [primaryKey({ columns: [t.authority, t.sourceId, t.from] })],
)

/** What an update said, from its first sight on; a change of ours is `technical`. */
export const versions = sqliteTable(
  'versions',
  {
    updateId: integer('update_id')
      .notNull()
      .references(() => updates.id),
    number: integer('number').notNull(),
    title: text('title').notNull(),
    summary: text('summary').notNull(),
    seen: text('seen').notNull(),
    technical: integer('technical', { mode: 'boolean' }).notNull().default(false),
    captureId: integer('capture_id').references(() => captures.id),
  },
  (t) => [primaryKey({ columns: [t.updateId, t.number] })],
)

/**
 * Whether a person has read an update, where `preferences.readUpTo` does not say it. Like when
 * somebody last looked, it is nobody's business but theirs: it is not in the audit log.
 */
export const readMarks = sqliteTable(
  'read_marks',
  {
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    updateId: integer('update_id')
      .notNull()
      .references(() => updates.id),
    read: integer('read', { mode: 'boolean' }).notNull(),
    /** When they said so; null where it is unread again because it says something new. */
    at: text('at'),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.updateId] }),
    index('read_marks_by_update').on(t.updateId),
    index('read_marks_unread').on(t.personId, t.updateId).where(sql`read = 0`),
  ],
)
