import { and, eq, isNotNull, sql } from 'drizzle-orm'
import { type Db, prepared } from './client.ts'
import { captures, checks, sourcePages } from './schema.ts'

type Check = typeof checks.$inferSelect

/**
 * Part of recording a check: how the page stands from now on. A check of an older capture than the
 * page's newest (kept unread, and tried again) says nothing about the page of today.
 */
export function keepPage(db: Db, check: Check): void {
  const { sourceId, url, captureId, id: checkId } = check
  const goodAt = goodInstant(db, check)
  putPage(db).run({ sourceId, url, checkId, captureId, goodAt })
}

const putPage = prepared((db) =>
  db
    .insert(sourcePages)
    .values({
      sourceId: sql.placeholder('sourceId'),
      url: sql.placeholder('url'),
      checkId: sql.placeholder('checkId'),
      captureId: sql.placeholder('captureId'),
      goodAt: sql.placeholder('goodAt'),
    })
    .onConflictDoUpdate({
      target: [sourcePages.sourceId, sourcePages.url],
      set: {
        checkId: sql`excluded.check_id`,
        captureId: sql`coalesce(excluded.capture_id, ${sourcePages.captureId})`,
        goodAt: sql`coalesce(excluded.good_at, ${sourcePages.goodAt})`,
      },
      setWhere: sql`coalesce(excluded.capture_id >= ${sourcePages.captureId}, true)`,
    })
    .prepare(),
)

/** When a page was read well: at the fetch of what was read, or at the look that found no change. */
function goodInstant(db: Db, { outcome, at, captureId }: Check): string | null {
  if (outcome === 'not-modified') return at
  if (outcome !== 'ok') return null
  if (captureId === null) return at
  return fetchedAt(db).get({ captureId })?.at ?? at
}

const fetchedAt = prepared((db) =>
  db
    .select({ at: captures.fetchedAt })
    .from(captures)
    .where(eq(captures.id, sql.placeholder('captureId')))
    .prepare(),
)

/** Notes where permanent redirects lead a page that was reached; null when they no longer do. */
export function notePermanent(db: Db, sourceId: string, url: string, to: string | null): void {
  if (to === null) {
    forgetPermanent(db).run({ sourceId, url })
    return
  }
  db.insert(sourcePages)
    .values({ sourceId, url, permanentTo: to })
    .onConflictDoUpdate({
      target: [sourcePages.sourceId, sourcePages.url],
      set: { permanentTo: to },
      setWhere: sql`${sourcePages.permanentTo} is not excluded.permanent_to`,
    })
    .run()
}

const forgetPermanent = prepared((db) =>
  db
    .update(sourcePages)
    .set({ permanentTo: null })
    .where(
      and(
        eq(sourcePages.sourceId, sql.placeholder('sourceId')),
        eq(sourcePages.url, sql.placeholder('url')),
        isNotNull(sourcePages.permanentTo),
      ),
    )
    .prepare(),
)

const allPages = prepared((db) =>
  db
    .select({
      check: checks,
      goodAt: sourcePages.goodAt,
      permanentTo: sourcePages.permanentTo,
    })
    .from(sourcePages)
    .innerJoin(checks, eq(checks.id, sourcePages.checkId))
    .prepare(),
)

/** Every page that was ever looked at, with its last check. */
export function listPages(db: Db) {
  return allPages(db)
    .all()
    .map(({ check, goodAt, permanentTo }) => ({ ...check, goodAt, permanentTo }))
}

/** The last good reading of the page that a capture is of, as kept before that capture is read. */
export function goodBefore(db: Db, captureId: number): string | null {
  const page = db
    .select({ at: sourcePages.goodAt })
    .from(captures)
    .innerJoin(
      sourcePages,
      and(eq(sourcePages.sourceId, captures.sourceId), eq(sourcePages.url, captures.requestUrl)),
    )
    .where(eq(captures.id, captureId))
    .get()
  return page?.at ?? null
}
