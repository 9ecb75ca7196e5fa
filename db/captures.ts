import { createHash } from 'node:crypto'
import { and, desc, eq, gt, isNotNull, isNull, lt, lte, ne, or, sql } from 'drizzle-orm'
import { putBlob, sha256 } from './blobs.ts'
import { type Db, prepared } from './client.ts'
import { count } from './counters.ts'
import { blobs, captures, type Note } from './schema.ts'

export type Capture = typeof captures.$inferSelect
export type NewCapture = {
  sourceId: string
  kind: Capture['kind']
  requestUrl: string
  finalUrl: string
  status: number
  headers: Record<string, string>
  charset: string | null
  bytes: Buffer
  fetchedAt: string
  confirms?: number
  /** Kept also when it is what the latest capture holds: what that said is open. */
  again?: boolean
}

/**
 * Keeps what a source answered, chained to the capture of that source before it. The same bytes
 * as the page's latest capture make no new one, unless they are kept again: null comes back.
 */
export function saveCapture(db: Db, capture: NewCapture): Capture | null {
  const { bytes, headers, again, ...rest } = capture
  const hash = sha256(bytes)
  const latest = latestCapture(db, capture.sourceId, capture.requestUrl)
  if (!capture.confirms && !again && latest?.sha256 === hash) return null
  const previousHash = lastOfChain(db, capture.sourceId)?.hash ?? null
  const row = {
    ...rest,
    headers,
    etag: headers.etag ?? null,
    lastModified: headers['last-modified'] ?? null,
    sha256: putBlob(db, bytes),
    confirms: capture.confirms ?? null,
    previousHash,
    ...erasureOf(db, hash),
  }
  count(db, 'capture', capture.sourceId)
  return db
    .insert(captures)
    .values({ ...row, hash: chainHash(row) })
    .returning()
    .get()
}

/** Bytes that were erased stay erased when a site answers them again. */
function erasureOf(db: Db, hash: string): Partial<Pick<Capture, 'erasedAt' | 'erasedReason'>> {
  const blob = db.select().from(blobs).where(eq(blobs.sha256, hash)).get()
  if (blob?.bytes) return {}
  const erased = db
    .select({ erasedAt: captures.erasedAt, erasedReason: captures.erasedReason })
    .from(captures)
    .where(and(eq(captures.sha256, hash), isNotNull(captures.erasedAt)))
    .limit(1)
    .get()
  return erased ?? {}
}

type Chained = Pick<
  Capture,
  | 'sourceId'
  | 'kind'
  | 'requestUrl'
  | 'finalUrl'
  | 'status'
  | 'fetchedAt'
  | 'sha256'
  | 'previousHash'
> & { headers: Record<string, string> }

/** The hash that ties a capture's facts to the capture before it. */
export function chainHash(row: Chained): string {
  const facts = [
    row.previousHash ?? '',
    row.sourceId,
    row.kind,
    row.requestUrl,
    row.finalUrl,
    row.status,
    row.fetchedAt,
    row.sha256,
    JSON.stringify(Object.entries(row.headers).sort()),
  ]
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex')
}

const endOfChain = prepared((db) =>
  db
    .select({ hash: captures.hash })
    .from(captures)
    .where(eq(captures.sourceId, sql.placeholder('sourceId')))
    .orderBy(desc(captures.id))
    .limit(1)
    .prepare(),
)

const lastOfChain = (db: Db, sourceId: string) => endOfChain(db).get({ sourceId })

const newestOfPage = prepared((db) =>
  db
    .select()
    .from(captures)
    .where(
      and(
        eq(captures.sourceId, sql.placeholder('sourceId')),
        eq(captures.requestUrl, sql.placeholder('requestUrl')),
        isNull(captures.confirms),
      ),
    )
    .orderBy(desc(captures.id))
    .limit(1)
    .prepare(),
)

/** The newest capture of a page that is not a second look. */
export const latestCapture = (db: Db, sourceId: string, requestUrl: string): Capture | undefined =>
  newestOfPage(db).get({ sourceId, requestUrl })

/** The capture of the same page that was read last before this one. */
export function readBefore(db: Db, capture: Capture): Capture | undefined {
  return db
    .select()
    .from(captures)
    .where(and(ofSamePage(capture), lt(captures.id, capture.id), eq(captures.outcome, 'ok')))
    .orderBy(desc(captures.id))
    .limit(1)
    .get()
}

/** The captures of a page since the one that was read last before this one, oldest first; this one ends them. */
export function unreadSince(db: Db, capture: Capture): Capture[] {
  const read = readBefore(db, capture)?.id ?? 0
  return db
    .select()
    .from(captures)
    .where(and(ofSamePage(capture), gt(captures.id, read), lte(captures.id, capture.id)))
    .orderBy(captures.id)
    .all()
}

/** Captures of the page of a capture whose bytes are there, without second looks. */
const ofSamePage = ({ sourceId, requestUrl }: Capture) =>
  and(
    eq(captures.sourceId, sourceId),
    eq(captures.requestUrl, requestUrl),
    isNull(captures.confirms),
    isNull(captures.erasedAt),
  )

/**
 * Captures of a source that no reading has finished, oldest first, without those that these very
 * `readers` could not read; erased ones cannot be read.
 */
export const listUnread = (db: Db, sourceId: string, readers = ''): Capture[] =>
  unread(db).all({ sourceId, readers })

const unread = prepared((db) =>
  db
    .select()
    .from(captures)
    .where(
      and(
        eq(captures.sourceId, sql.placeholder('sourceId')),
        isNull(captures.readAt),
        isNull(captures.erasedAt),
        or(isNull(captures.triedWith), ne(captures.triedWith, sql.placeholder('readers'))),
      ),
    )
    .orderBy(captures.id)
    .prepare(),
)

/** Captures of a source that were read, oldest first, erased ones too. */
export function listRead(db: Db, sourceId: string): Capture[] {
  return db
    .select()
    .from(captures)
    .where(
      and(eq(captures.sourceId, sourceId), isNotNull(captures.readAt), isNull(captures.confirms)),
    )
    .orderBy(captures.id)
    .all()
}

// A page that answers with errors for longer has its change from a later capture.
const MOST_LOOKS = 5

/** Second looks at what a capture shows: those taken for it, newest first, then what the page answered next. */
export const secondLooks = (db: Db, capture: Capture): Capture[] => [
  ...confirmationsOf(db, capture),
  ...nextCaptures(db, capture),
]

/** The second looks that were taken for a capture, newest first. */
export function confirmationsOf(db: Db, capture: Capture): Capture[] {
  return db
    .select()
    .from(captures)
    .where(and(eq(captures.confirms, capture.id), isNull(captures.erasedAt)))
    .orderBy(desc(captures.id))
    .all()
}

function nextCaptures(db: Db, capture: Capture): Capture[] {
  return db
    .select()
    .from(captures)
    .where(and(ofSamePage(capture), gt(captures.id, capture.id)))
    .orderBy(captures.id)
    .limit(MOST_LOOKS)
    .all()
}

/** Part of the reading transaction: everything that the capture and its second look yielded is stored. */
export function markRead(db: Db, captureId: number, at: string): void {
  db.update(captures)
    .set({ readAt: at, outcome: 'ok', note: null })
    .where(or(eq(captures.id, captureId), eq(captures.confirms, captureId)))
    .run()
}

/** Notes why a capture could not be read, and by which parsers; others will try it again. */
export function markUnreadable(
  db: Db,
  captureId: number,
  why: { outcome: 'empty-suspicious' | 'parse-failed'; note: Note; triedWith: string | null },
): void {
  db.update(captures).set(why).where(eq(captures.id, captureId)).run()
}

const withSize = prepared((db) =>
  db
    .select({ capture: captures, size: blobs.size })
    .from(captures)
    .innerJoin(blobs, eq(blobs.sha256, captures.sha256))
    .where(eq(captures.id, sql.placeholder('id')))
    .prepare(),
)

export function getCapture(db: Db, id: number) {
  const row = withSize(db).get({ id })
  return row ? { ...row.capture, size: row.size } : null
}
