import {
  type AnySQLiteColumn,
  index,
  integer,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'

/*
 * Who uses this installation. What people change, here and elsewhere, is written to `audit` by
 * triggers (0008_audit.sql). Instants are ISO text in UTC, but for the five tables that the
 * accounts' library keeps itself: those count milliseconds.
 */

export const ROLES = ['admin', 'editor', 'counsel', 'viewer'] as const
export type Role = (typeof ROLES)[number]

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })

/** An account; an anonymised one keeps its id, and neither name nor address. */
export const people = sqliteTable('people', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: integer('email_verified', { mode: 'boolean' }).notNull().default(false),
  image: text('image'),
  role: text('role', { enum: ROLES }).notNull().default('viewer'),
  twoFactorEnabled: integer('two_factor_enabled', { mode: 'boolean' }).notNull().default(false),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
  anonymisedAt: text('anonymised_at'),
})

const ofPerson = (name = 'person_id') =>
  text(name)
    .notNull()
    .references(() => people.id)

export const sessions = sqliteTable(
  'sessions',
  {
    id: text('id').primaryKey(),
    token: text('token').notNull().unique(),
    userId: ofPerson(),
    expiresAt: instant('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [index('sessions_by_person').on(t.userId)],
)

/** The password of a person, hashed with its own salt and cost. */
export const passwords = sqliteTable('passwords', {
  id: text('id').primaryKey(),
  userId: ofPerson().unique(),
  accountId: text('account_id').notNull(),
  providerId: text('provider_id').notNull(),
  password: text('password'),
  // The library insists on these; they belong to sign-ins by other sites, of which there are none.
  accessToken: text('access_token'),
  refreshToken: text('refresh_token'),
  idToken: text('id_token'),
  accessTokenExpiresAt: instant('access_token_expires_at'),
  refreshTokenExpiresAt: instant('refresh_token_expires_at'),
  scope: text('scope'),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
})

/** What the accounts' library remembers between two steps of a sign-in. */
export const verifications = sqliteTable(
  'verifications',
  {
    id: text('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: instant('expires_at').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [index('verifications_by_identifier').on(t.identifier)],
)

/** The secret of an authenticator app and the spare codes, both encrypted. */
export const secondFactors = sqliteTable('second_factors', {
  id: text('id').primaryKey(),
  userId: ofPerson().unique(),
  secret: text('secret').notNull(),
  backupCodes: text('backup_codes').notNull(),
  verified: integer('verified', { mode: 'boolean' }).default(true),
  failedVerificationCount: integer('failed_verification_count').default(0),
  lockedUntil: instant('locked_until'),
})

/** One-time links: the first administrator's, an invitation, a new password. Only a hash is kept. */
export const passes = sqliteTable(
  'passes',
  {
    id: text('id').primaryKey(),
    kind: text('kind', { enum: ['first', 'join', 'reset'] }).notNull(),
    keyHash: text('key_hash').notNull(),
    /** What whoever joins will be; for a new password null. */
    role: text('role', { enum: ROLES }),
    /** The address that it was made for, where one was named; erased with the person. */
    email: text('email'),
    personId: text('person_id').references((): AnySQLiteColumn => people.id),
    createdAt: text('created_at').notNull(),
    expiresAt: text('expires_at').notNull(),
    usedAt: text('used_at'),
    revokedAt: text('revoked_at'),
  },
  (t) => [index('passes_open').on(t.kind, t.createdAt)],
)

export const SCOPES = ['read', 'audit', 'metrics'] as const
export type Scope = (typeof SCOPES)[number]

/** Keys for programs; each acts for a person, reads only, and only a hash of it is kept. */
export const tokens = sqliteTable(
  'tokens',
  {
    id: text('id').primaryKey(),
    personId: ofPerson(),
    name: text('name').notNull(),
    scope: text('scope', { enum: SCOPES }).notNull(),
    keyHash: text('key_hash').notNull(),
    createdAt: text('created_at').notNull(),
    expiresAt: text('expires_at').notNull(),
    revokedAt: text('revoked_at'),
  },
  (t) => [index('tokens_by_person').on(t.personId)],
)

/** What a person chose; null leaves it to the browser. `lastVisit` is the end of the visit before. */
export const preferences = sqliteTable('preferences', {
  personId: ofPerson().primaryKey(),
  language: text('language', { enum: ['en', 'ja'] }),
  theme: text('theme', { enum: ['auto', 'light', 'dark'] }),
  zone: text('zone'),
  seenAt: text('seen_at'),
  lastVisit: text('last_visit'),
  /** Every update up to this id was read by them, but for those that `read_marks` names. */
  readUpTo: integer('read_up_to'),
})

/** Who changed what, when, from what to what; written by triggers only, never changed. */
export const audit = sqliteTable(
  'audit',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    at: text('at').notNull(),
    /** The id of a person, or `operator` for a command on the machine, or `visitor`. */
    actor: text('actor').notNull(),
    via: text('via', { enum: ['page', 'command', 'program'] }).notNull(),
    action: text('action', { enum: ['insert', 'update', 'delete'] }).notNull(),
    subject: text('subject').notNull(),
    row: text('row').notNull(),
    before: text('before', { mode: 'json' }).$type<Record<string, unknown> | null>(),
    after: text('after', { mode: 'json' }).$type<Record<string, unknown> | null>(),
    previousHash: text('previous_hash'),
    hash: text('hash').notNull(),
  },
  (t) => [
    index('audit_by_actor').on(t.actor, t.id),
    index('audit_by_subject').on(t.subject, t.row, t.id),
    uniqueIndex('audit_chain').on(t.previousHash),
  ],
)
