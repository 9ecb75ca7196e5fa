import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { captures } from './capture-schema.ts'
import { updates } from './update-schema.ts'

/* What updates mean: instruments and dates with their reasons, findings, and what alerts tell. */

/** Why an update touches an instrument, or an obligation of it ('' = the instrument itself). */
export const links = sqliteTable(
  'links',
  {
    updateId: integer('update_id')
      .notNull()
      .references(() => updates.id),
    instrument: text('instrument').notNull(),
    obligation: text('obligation').notNull().default(''),
    /** The update's, so that an instrument's list is read in date order from the index. */
    position: integer('position').notNull(),
    score: integer('score').notNull(),
    state: text('state', { enum: ['sure', 'unsure'] }).notNull(),
    review: text('review', { enum: ['none', 'confirmed', 'rejected', 'added'] })
      .notNull()
      .default('none'),
    technical: integer('technical', { mode: 'boolean' }).notNull().default(false),
    because: text('because', { mode: 'json' }).$type<Because[]>().notNull(),
    /** Who decided on it, when, and what they noted; null while `review` is `none`. */
    decidedBy: text('decided_by'),
    decidedAt: text('decided_at'),
    note: text('note'),
  },
  (t) => [
    primaryKey({ columns: [t.updateId, t.instrument, t.obligation] }),
    index('links_by_instrument').on(t.instrument, t.obligation, t.position),
    // What people decided on is little beside what rules found.
    index('links_decided')
      .on(t.instrument, t.obligation)
      .where(sql`review in ('rejected', 'confirmed')`),
    index('links_by_decision').on(t.decidedAt).where(sql`decided_at is not null`),
    index('links_to_review')
      .on(t.position)
      .where(sql`state = 'unsure' and review = 'none' and obligation = ''`),
  ],
)
export type Because = { field: string; phrase: string; start: number; end: number; weight: number }

/** Windows read in an update, with the words they came from. */
export const updateDates = sqliteTable(
  'update_dates',
  {
    updateId: integer('update_id')
      .notNull()
      .references(() => updates.id),
    ordinal: integer('ordinal').notNull(),
    field: text('field').notNull(),
    kind: text('kind').notNull(),
    start: text('start'),
    end: text('end'),
    precision: text('precision').notNull(),
    phrase: text('phrase').notNull(),
    rule: text('rule').notNull(),
    /** What the reading assumed, e.g. that the day of publication is that of promulgation. */
    notes: text('notes', { mode: 'json' }).$type<string[]>(),
    from: integer('from').notNull(),
    to: integer('to').notNull(),
  },
  (t) => [primaryKey({ columns: [t.updateId, t.ordinal] }), index('update_dates_by_end').on(t.end)],
)

/** What this installation has learnt and a person confirms (DESIGN: how a deadline moves). */
export const findings = sqliteTable(
  'findings',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    key: text('key').notNull().unique(),
    instrument: text('instrument').notNull(),
    milestone: text('milestone'),
    stage: text('stage'),
    kind: text('kind', { enum: ['occurred', 'window', 'stage'] }).notNull(),
    start: text('start'),
    end: text('end'),
    precision: text('precision').notNull(),
    updateId: integer('update_id').references(() => updates.id),
    captureId: integer('capture_id').references(() => captures.id),
    quote: text('quote').notNull(),
    rule: text('rule').notNull(),
    state: text('state', { enum: ['proposed', 'confirmed', 'rejected'] })
      .notNull()
      .default('proposed'),
    proposedAt: text('proposed_at').notNull(),
    decidedBy: text('decided_by'),
    decidedAt: text('decided_at'),
    note: text('note'),
    /** What content said of it when it was proposed, or decided on: what it says anew is told from that. */
    contentSaid: text('content_said'),
    /** Why it stands in the place of nothing any more; by whom, and since when. */
    closed: text('closed', { enum: ['in-content', 'content-followed'] }),
    closedAt: text('closed_at'),
    /** Null where Shirase itself closed it. */
    closedBy: text('closed_by'),
  },
  (t) => [index('findings_by_instrument').on(t.instrument, t.state)],
)

/** What happened, for alerts and digests; `key` makes each happen once. */
export const events = sqliteTable(
  'events',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    key: text('key').notNull().unique(),
    kind: text('kind', {
      enum: ['update', 'version', 'link', 'finding', 'source'],
    }).notNull(),
    at: text('at').notNull(),
    updateId: integer('update_id').references(() => updates.id),
    sourceId: text('source_id'),
    instrument: text('instrument'),
    /** Baseline, backfill and technical events are recorded and never alerted. */
    quiet: integer('quiet', { mode: 'boolean' }).notNull(),
    payload: text('payload', { mode: 'json' })
      .$type<Record<string, string | number | null>>()
      .notNull(),
  },
  (t) => [
    index('events_by_update').on(t.updateId),
    // Links of ours to what was here before: remap can make thousands, and each visit counts them.
    index('events_technical_links')
      .on(t.at)
      .where(sql`kind = 'link' and json_extract(payload, '$.change') = 'technical'`),
  ],
)
