import { and, asc, desc, eq, gte, lt, ne, or, type SQL, sql } from 'drizzle-orm'
import { addDays, type Day, daysInMonth, monthOf, toNumber, yearOf } from '#content/dates/day.ts'
import { type Db, prepared } from './client.ts'
import type { isUnread } from './read-marks.ts'
import {
  captures,
  details,
  events,
  links,
  sightings,
  updateDates,
  updates,
  versions,
} from './schema.ts'

/** What a list of updates may be narrowed to; days are inclusive and compare the order of the list. */
export type UpdateFilter = {
  authority?: string
  instrument?: string
  type?: string
  origin?: string
  severity?: string
  rank?: string
  from?: Day
  to?: Day
  /** Only what a person has not read. */
  unread?: Unread
}

type Unread = ReturnType<typeof isUnread>

/**
 * A page of a list, newest first: the rows below the position `before`, or those next above the
 * position `after`.
 */
export type PageOf = { before?: number; after?: number; limit: number }

export const updateRow = {
  id: updates.id,
  position: updates.position,
  authority: updates.authority,
  sourceId: updates.sourceId,
  url: updates.url,
  title: updates.title,
  summary: updates.summary,
  label: updates.label,
  language: updates.language,
  published: updates.published,
  publishedFrom: updates.publishedFrom,
  firstSeen: updates.firstSeen,
  rank: updates.rank,
  origin: updates.origin,
  via: updates.via,
  type: updates.type,
  severity: updates.severity,
}

/** An update with the page behind it; needs a left join of `details`. */
export const detailedRow = {
  ...updateRow,
  address: updates.address,
  captureId: updates.captureId,
  detail: updates.detail,
  text: details.text,
  detailCaptureId: details.captureId,
  detailNote: details.note,
}

/** Updates newest first; an unknown value in the filter finds nothing. */
export function listUpdates(db: Db, filter: UpdateFilter, page: PageOf) {
  const { before, after, limit } = page
  return Object.keys(filter).length === 0 && after === undefined
    ? newestUpdates(db).all({ before: before ?? Number.MAX_SAFE_INTEGER, limit })
    : listFiltered(db, filter, page)
}

const newestUpdates = prepared((db) =>
  db
    .select(updateRow)
    .from(updates)
    .where(lt(updates.position, sql.placeholder('before')))
    .orderBy(desc(updates.position))
    .limit(sql.placeholder('limit'))
    .prepare(),
)

function listFiltered(db: Db, filter: UpdateFilter, { before, after, limit }: PageOf) {
  const position = placeOf(filter)
  const where = [
    ...conditions(filter),
    ...(before === undefined ? [] : [sql`${position} < ${before}`]),
    ...(after === undefined ? [] : [sql`${position} > ${after}`]),
  ]
  const query = db.select(updateRow).from(updates).$dynamic()
  if (filter.instrument) query.innerJoin(links, linkTo(filter.instrument))
  const rows = query
    .where(and(...where))
    .orderBy(after === undefined ? desc(position) : asc(position))
    .limit(limit)
    .all()
  return after === undefined ? rows : rows.reverse()
}

/**
 * By what a filtered list is put in order: an index that has the order already. Where few are unread
 * it is made of them, lest the index be walked for them.
 */
export function placeOf({ instrument, unread }: UpdateFilter): SQL {
  if (unread?.few) return sql`+${updates.position}`
  return instrument ? sql`${links.position}` : sql`${updates.position}`
}

/** The link by which an update belongs to an instrument. */
export const linkTo = (instrument: string) =>
  and(
    eq(links.updateId, updates.id),
    eq(links.instrument, instrument),
    eq(links.obligation, ''),
    ne(links.review, 'rejected'),
  )

export type UpdateRow = ReturnType<typeof listUpdates>[number]

/** Where what comes after a day is ordered. */
const placeAfter = (day: Day): number => toNumber(addDays(day, 1)) * 2 ** 20

const lastOfMonth = (day: Day): Day =>
  addDays(`${day.slice(0, 7)}-01`, daysInMonth(yearOf(day), monthOf(day)) - 1)

/** The filter as conditions on `updates`; the instrument needs a join and is left to the caller. */
export function conditions(filter: UpdateFilter): SQL[] {
  const { authority, type, origin, severity, rank, from, to, unread } = filter
  return [
    authority && eq(updates.authority, authority),
    type && eq(updates.type, type),
    origin && eq(updates.origin, origin as never),
    severity && eq(updates.severity, severity as never),
    rank && eq(updates.rank, rank as never),
    from && gte(updates.position, toNumber(from) * 2 ** 20),
    to && lt(updates.position, placeAfter(lastOfMonth(to))),
    // What is known by its month only may be of any day of it.
    to && or(lt(updates.position, placeAfter(to)), eq(updates.published, to.slice(0, 7))),
    unread?.where,
  ].filter((condition): condition is SQL => typeof condition === 'object')
}

export const getUpdate = (db: Db, id: number) => oneUpdate(db).get({ id }) ?? null

const oneUpdate = prepared((db) =>
  db
    .select(detailedRow)
    .from(updates)
    .leftJoin(details, eq(details.updateId, updates.id))
    .where(eq(updates.id, sql.placeholder('id')))
    .prepare(),
)

export type UpdateDetail = NonNullable<ReturnType<typeof getUpdate>>

export function listVersions(db: Db, updateId: number) {
  return db
    .select()
    .from(versions)
    .where(eq(versions.updateId, updateId))
    .orderBy(asc(versions.number))
    .all()
}

/** When an update was stored here; null where that was not recorded. */
export const storedAt = (db: Db, id: number): string | null => stored(db).get({ id })?.at ?? null

const stored = prepared((db) =>
  db
    .select({ at: events.at })
    .from(events)
    .where(and(eq(events.updateId, sql.placeholder('id')), eq(events.kind, 'update')))
    .orderBy(events.id)
    .limit(1)
    .prepare(),
)

/** Which sources listed an update, in the order in which they were seen. */
export function listSightings(db: Db, updateId: number) {
  return db
    .select({
      sourceId: sightings.sourceId,
      /** True where the API's own id names it: its day does not stand in the sighting. */
      keyed: sql<number>`${sightings.address} like 'key:%'`.mapWith(Boolean),
      day: sightings.day,
      publishedFrom: sightings.publishedFrom,
      title: sightings.title,
      url: sightings.url,
      seen: sightings.seen,
      /** `backfill`: seen by whoever relayed it; `fetchedAt` is when we first read it ourselves. */
      origin: sightings.origin,
      via: sightings.via,
      captureId: sightings.captureId,
      fetchedAt: captures.fetchedAt,
    })
    .from(sightings)
    .leftJoin(captures, eq(captures.id, sightings.captureId))
    .where(eq(sightings.updateId, updateId))
    .orderBy(sightings.id)
    .all()
}

export function listDates(db: Db, updateId: number) {
  return db
    .select()
    .from(updateDates)
    .where(eq(updateDates.updateId, updateId))
    .orderBy(updateDates.ordinal)
    .all()
}

export const countUpdates = (db: Db): number =>
  db.select({ n: sql<number>`count(*)` }).from(updates).get()!.n
