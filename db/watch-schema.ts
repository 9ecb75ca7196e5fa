import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { captures } from './capture-schema.ts'

/* How the sources are read: each look, how each page and source stands, and what was wrong. */

/** One look at one page: how it went. The only rows that a round without news writes. */
export const checks = sqliteTable(
  'checks',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    sourceId: text('source_id').notNull(),
    url: text('url').notNull(),
    at: text('at').notNull(),
    outcome: text('outcome').notNull(),
    status: integer('status'),
    /** What was seen, as a code and values that pages put into words (app/i18n). */
    note: text('note', { mode: 'json' }).$type<Note | null>(),
    captureId: integer('capture_id').references(() => captures.id),
    candidates: integer('candidates'),
    parsed: integer('parsed'),
    stored: integer('stored'),
  },
  (t) => [
    index('checks_by_source').on(t.sourceId, t.id),
    index('checks_by_page').on(t.sourceId, t.url, t.id),
  ],
)
/** What was noted, as a code with its values; `of` are the notes that it stands for. */
export type Note = { code: string; params?: Record<string, string | number>; of?: Note[] }

/** How each page of a source was found at its last look, kept with the check so that none is searched. */
export const sourcePages = sqliteTable(
  'source_pages',
  {
    sourceId: text('source_id').notNull(),
    url: text('url').notNull(),
    checkId: integer('check_id').references(() => checks.id),
    captureId: integer('capture_id').references(() => captures.id),
    /** The instant of the last good reading. */
    goodAt: text('good_at'),
    /** Where permanent redirects within the declared hosts lead. */
    permanentTo: text('permanent_to'),
  },
  (t) => [primaryKey({ columns: [t.sourceId, t.url] })],
)

/** How many rounds in a row each source could not be read; `checkId` is the last look counted. */
export const sourceRounds = sqliteTable('source_rounds', {
  sourceId: text('source_id').primaryKey(),
  checkId: integer('check_id').notNull(),
  firstLook: text('first_look').notNull(),
  failed: integer('failed').notNull().default(0),
  failingSince: text('failing_since'),
})

/** What was wrong with a source, from when to when; one is open per source and kind. */
export const incidents = sqliteTable(
  'incidents',
  {
    sourceId: text('source_id').notNull(),
    kind: text('kind', { enum: ['reading', 'silence', 'recall-miss', 'gap'] }).notNull(),
    /** The first, second … of this kind at this source: its name in events. */
    number: integer('number').notNull(),
    /** The standing that it amounts to by now. */
    standing: text('standing').notNull(),
    /** When the trouble began, and when it was taken for an incident. */
    started: text('started').notNull(),
    opened: text('opened').notNull(),
    reason: text('reason', { mode: 'json' }).$type<Note>().notNull(),
    lastGood: text('last_good'),
    ended: text('ended'),
  },
  (t) => [
    primaryKey({ columns: [t.sourceId, t.kind, t.number] }),
    uniqueIndex('incidents_open').on(t.sourceId, t.kind).where(sql`ended is null`),
  ],
)
