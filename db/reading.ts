import { and, desc, eq, isNull, lt, max, min, ne, sql } from 'drizzle-orm'
import { type Db, placeholders, prepared } from './client.ts'
import { captures, checks } from './schema.ts'

/*
 * What was read before a capture: by this a first sight is told to be baseline, found late or new.
 */

/**
 * The instant at which the first capture of a source that could be read was fetched. `hub`, here
 * and below, is a page that only says where the others are: reading it is reading none of them.
 */
export function firstGood(db: Db, sourceId: string, hub = ''): string | null {
  return (
    db
      .select({ at: min(captures.fetchedAt) })
      .from(captures)
      .where(
        and(
          eq(captures.sourceId, sourceId),
          eq(captures.outcome, 'ok'),
          ne(captures.requestUrl, hub),
        ),
      )
      .get()?.at ?? null
  )
}

/** The last capture of a page that was fetched before an instant, could be read, and still can. */
export const readAsOf = (db: Db, sourceId: string, url: string, before: string) =>
  lastRead(db).get({ sourceId, url, before })

const lastRead = prepared((db) =>
  db
    .select()
    .from(captures)
    .where(
      and(
        eq(captures.sourceId, sql.placeholder('sourceId')),
        eq(captures.requestUrl, sql.placeholder('url')),
        eq(captures.outcome, 'ok'),
        isNull(captures.confirms),
        isNull(captures.erasedAt),
        lt(captures.fetchedAt, sql.placeholder('before')),
      ),
    )
    .orderBy(desc(captures.id))
    .limit(1)
    .prepare(),
)

/** The instant of the last good reading of one page: read, or found unchanged. Null before the first. */
export function lastGoodOfPage(db: Db, sourceId: string, url: string): string | null {
  const [read, same] = [readOf(db), unchangedOf(db)].map((query) => query.get({ sourceId, url }))
  return latest([read?.at, same?.at])
}

const asked = placeholders('sourceId', 'url')

const readOf = prepared((db) =>
  db
    .select({ at: max(captures.fetchedAt) })
    .from(captures)
    .where(
      and(
        eq(captures.sourceId, asked.sourceId),
        eq(captures.requestUrl, asked.url),
        eq(captures.outcome, 'ok'),
        isNull(captures.confirms),
      ),
    )
    .prepare(),
)

const unchangedOf = prepared((db) =>
  db
    .select({ at: max(checks.at) })
    .from(checks)
    .where(
      and(
        eq(checks.sourceId, asked.sourceId),
        eq(checks.url, asked.url),
        eq(checks.outcome, 'not-modified'),
      ),
    )
    .prepare(),
)

/** Whether a page was not there when it could not be yet: then its coming is news. */
export function wasMissing(db: Db, sourceId: string, url: string): boolean {
  const found = db
    .select({ id: checks.id })
    .from(checks)
    .where(
      and(
        eq(checks.sourceId, sourceId),
        eq(checks.url, url),
        eq(checks.outcome, 'missing'),
        sql`${checks.note} ->> 'code' = 'expected-absence'`,
      ),
    )
    .limit(1)
    .get()
  return found !== undefined
}

/** The last good reading of any page of a source before an instant. */
export function lastGoodBefore(db: Db, sourceId: string, before: string, hub = ''): string | null {
  const read = db
    .select({ at: max(captures.fetchedAt) })
    .from(captures)
    .where(
      and(
        eq(captures.sourceId, sourceId),
        eq(captures.outcome, 'ok'),
        lt(captures.fetchedAt, before),
        ne(captures.requestUrl, hub),
      ),
    )
    .get()
  const same = db
    .select({ at: max(checks.at) })
    .from(checks)
    .where(
      and(
        eq(checks.sourceId, sourceId),
        eq(checks.outcome, 'not-modified'),
        lt(checks.at, before),
        ne(checks.url, hub),
      ),
    )
    .get()
  return latest([read?.at, same?.at])
}

const latest = (instants: (string | null | undefined)[]): string | null =>
  instants
    .filter((at): at is string => typeof at === 'string')
    .sort()
    .at(-1) ?? null
