import { isDeepStrictEqual } from 'node:util'
import { and, eq, gte, isNotNull, like, lte, max, min, ne, or, sql } from 'drizzle-orm'
import { addDays, type Day, tokyoDay } from '#content/dates/day.ts'
import type { Db } from './client.ts'
import { keyOf, type Listing } from './identity.ts'
import { captures, checks, coverage, sightings } from './schema.ts'
import { parted, type Span, spansOf, widened } from './spans.ts'

/** Days between which a source's list is known, by the authority of its rows; one of several spans. */
export type Coverage = typeof coverage.$inferSelect

/** Whose list was seen, and when. */
export type ListReading = {
  sourceId: string
  /** The longest normal silence of the list, in working days. */
  quietDays: number
  seen: Day
  /** The last day on which it was read before: up to then it showed nothing else. */
  looked: Day | null
  /** Nothing of it was listed then: what stood between is open. */
  isCut?: boolean
}

/** Part of storing what a source listed: days that were not known before widen what is covered. */
export function coverList(db: Db, listings: readonly Listing[], reading: ListReading): void {
  const found = listings.map((listing) => ({
    authority: listing.authority,
    day: keyOf(listing, reading.seen).day,
  }))
  coverDays(db, found, reading)
}

/** What a check notes of a list of which nothing but what is pinned was listed at the look before. */
export const NO_OVERLAP = 'no-overlap'

/** The Tokyo days of sight on which a list had gone on further than it shows. */
function cutsOf(db: Db, sourceId: string): ReadonlySet<Day> {
  const rows = db
    .select({ fetchedAt: captures.fetchedAt })
    .from(checks)
    .innerJoin(captures, eq(captures.id, checks.captureId))
    .where(and(eq(checks.sourceId, sourceId), like(checks.note, `%"${NO_OVERLAP}"%`)))
    .all()
  return new Set(rows.map(({ fetchedAt }) => tokyoDay(new Date(fetchedAt))))
}

type Found = { authority: string; day: string }

function coverDays(db: Db, found: readonly Found[], reading: ListReading): void {
  const dated = found.filter(isOfDay)
  for (const authority of new Set(dated.map((one) => one.authority))) {
    const days = dated.filter((one) => one.authority === authority).map(({ day }) => day)
    const before = keptSpans(db, authority, reading.sourceId)
    const now = reading.isCut
      ? cutAt(before, days, reading)
      : widened(
          upTo(reading.looked, before),
          shownBy(db, authority, days, reading, before),
          reading,
        )
    if (!isDeepStrictEqual(now, before)) keepSpans(db, authority, reading, now)
  }
}

/** What a list shows, which closes no gap unless it shows a day within, or the last that was listed before. */
function shownBy(
  db: Db,
  authority: string,
  days: readonly Day[],
  { sourceId, seen, quietDays }: ListReading,
  before: readonly Span[],
): Span[] {
  const lastOf = ({ to }: Span): Day | null =>
    db
      .select({ day: max(sightings.day) })
      .from(sightings)
      .where(
        and(
          ...[eq(sightings.authority, authority), eq(sightings.sourceId, sourceId)],
          ...[lte(sightings.day, to), eq(sql`length(${sightings.day})`, 10)],
        ),
      )
      .get()!.day
  return parted(spansOf(days, seen, quietDays), before, (left, right) => {
    const last = lastOf(left) ?? left.to
    return days.some((day) => day >= last && day < right.from)
  })
}

// A month does not say which of its days the list reaches.
const isOfDay = ({ day }: Found) => day.length === 10

/** What was the newest when the list was looked at in vain was the newest until then. */
function upTo(looked: Day | null, spans: readonly Span[]): Span[] {
  const last = spans.at(-1)
  if (!last || looked === null || looked <= last.to) return [...spans]
  return [...spans.slice(0, -1), { ...last, to: looked }]
}

/** What was known before the day of the last look, of which nobody knows whether it showed all, and what is new. */
function cutAt(
  before: readonly Span[],
  days: readonly Day[],
  { looked, seen, quietDays }: ListReading,
): Span[] {
  const to = addDays(looked ?? seen, -1)
  const known = before.flatMap((span) =>
    span.from > to ? [] : [{ from: span.from, to: span.to < to ? span.to : to }],
  )
  // Of the day of the last look nobody knows all.
  const fresh = days.filter((day) => day > (looked ?? to))
  return [...known, ...spansOf(fresh, seen, quietDays)]
}

const keptSpans = (db: Db, authority: string, sourceId: string): Span[] =>
  db
    .select({ from: coverage.from, to: coverage.to })
    .from(coverage)
    .where(and(eq(coverage.authority, authority), eq(coverage.sourceId, sourceId)))
    .orderBy(coverage.from)
    .all()

function keepSpans(db: Db, authority: string, { sourceId }: ListReading, spans: Span[]): void {
  db.delete(coverage)
    .where(and(eq(coverage.authority, authority), eq(coverage.sourceId, sourceId)))
    .run()
  for (const span of spans) {
    db.insert(coverage)
      .values({ authority, sourceId, ...span })
      .run()
  }
}

/** A span that began on a day which the list corrected begins with what it listed next, or is none. */
export function uncover(db: Db, { authority, sourceId, day }: Listed): void {
  const span = and(
    ...[eq(coverage.authority, authority), eq(coverage.sourceId, sourceId)],
    eq(coverage.from, day),
  )
  const to = db.select({ to: coverage.to }).from(coverage).where(span).get()?.to
  if (to === undefined) return
  const next = db
    .select({ day: min(sightings.day) })
    .from(sightings)
    .where(
      and(
        ...[eq(sightings.authority, authority), eq(sightings.sourceId, sourceId)],
        ...[gte(sightings.day, day), lte(sightings.day, to), eq(sql`length(${sightings.day})`, 10)],
      ),
    )
    .get()?.day
  if (next) db.update(coverage).set({ from: next }).where(span).run()
  else db.delete(coverage).where(span).run()
}

type Listed = { authority: string; sourceId: string; day: string }

/** What a source covers, by all that it listed: after its sightings were given other days. */
export function recover(db: Db, { id, quietDays }: { id: string; quietDays: number }): void {
  db.delete(coverage).where(eq(coverage.sourceId, id)).run()
  const rows = db
    .select({
      authority: sightings.authority,
      day: sightings.day,
      seen: sightings.seen,
      captureId: sightings.captureId,
    })
    .from(sightings)
    .where(and(eq(sightings.sourceId, id), ne(sightings.day, ''), isListed))
    .orderBy(sightings.seen)
    .all()
  const cuts = cutsOf(db, id)
  let looked: Day | null = null
  for (const seen of new Set(rows.map((row) => row.seen))) {
    const found = rows.filter((row) => row.seen === seen)
    coverDays(db, found, { sourceId: id, quietDays, seen, looked, isCut: cuts.has(seen) })
    if (found.some(({ captureId }) => captureId !== null)) looked = seen
  }
}

/** A day that the list did not give itself is told of one thing alone, and not of its neighbours. */
const isListed = or(isNotNull(sightings.captureId), eq(sightings.publishedFrom, 'text'))

/** What every source covers, its spans in order: each from a day that it listed. */
export const listCoverage = (db: Db): Coverage[] =>
  db.select().from(coverage).orderBy(coverage.authority, coverage.sourceId, coverage.from).all()
