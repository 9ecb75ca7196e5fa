import { sql } from 'drizzle-orm'
import {
  type AnySQLiteColumn,
  blob,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import { people } from './people-schema.ts'

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
    note: text('note'),
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
export type Note = { code: string; params?: Record<string, string | number> }

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

/** Between which days each source's list is known, kept with the sightings so that none is searched. */
export const coverage = sqliteTable(
  'coverage',
  {
    authority: text('authority').notNull(),
    sourceId: text('source_id').notNull(),
    /** The oldest day or month that it listed; the last day on which a dated row of it was first seen. */
    from: text('from_day').notNull(),
    to: text('to_day').notNull(),
  },
  (t) => [primaryKey({ columns: [t.authority, t.sourceId] })],
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
    kind: text('kind', { enum: ['reading', 'silence', 'recall-miss'] }).notNull(),
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
    index('sightings_waiting').on(t.seen).where(sql`update_id is null`),
  ],
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

export * from './people-schema.ts'
