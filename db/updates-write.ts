import { and, eq, gte, lt, max } from 'drizzle-orm'
import { addDays, type Day, daysBetween, toNumber } from '#content/dates/day.ts'
import type { Rank } from '#content/schema.ts'
import type { Db } from './client.ts'
import { count } from './counters.ts'
import { textOf } from './details.ts'
import type { Listing } from './identity.ts'
import { links, updates, versions } from './schema.ts'
import { indexText, removeText } from './text.ts'

export type Update = typeof updates.$inferSelect
export type Origin = Update['origin']

type Sight = {
  sourceId: string
  language: 'ja' | 'en'
  captureId: number | null
  seen: Day
  rank: Rank
  via: string | null
}

/** Places for updates of one day (see `position`). */
export const SLOTS = 2 ** 20
/** Baseline items older than this are not worth a fetch of their page each. */
const DETAIL_DAYS = 90

/** Stores a thing published for the first time, with its first version, text and counts. */
export function createUpdate(db: Db, listing: Listing, sight: Sight & { origin: Origin }): Update {
  const { url, address, title, summary, label, published, publishedFrom, authority } = listing
  const update = db
    .insert(updates)
    .values({
      ...{ url, address, title, summary, label, published, publishedFrom, authority },
      ...{ sourceId: sight.sourceId, language: sight.language, captureId: sight.captureId },
      ...{ rank: sight.rank, via: sight.via, origin: sight.origin, firstSeen: sight.seen },
      position: freePosition(db, orderDay(published, sight.seen)),
      type: 'other',
      detail: wantsDetail(published, sight) ? 'wanted' : 'none',
    })
    .returning()
    .get()
  insertVersion(db, update.id, 1, listing, { ...sight, technical: false })
  indexText(db, update.position, listing)
  countUpdate(db, update, 1)
  return update
}

/** Where an update stands in lists: its day; the last day of its month; else its first sight. */
function orderDay(published: string | null, seen: Day): Day {
  if (published === null) return seen
  if (published.length === 10) return published
  const end = addDays(nextMonth(published), -1)
  return seen < end ? seen : end
}

function nextMonth(month: string): Day {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`
}

function freePosition(db: Db, day: Day): number {
  const first = toNumber(day) * SLOTS
  const top = db
    .select({ last: max(updates.position) })
    .from(updates)
    .where(and(gte(updates.position, first), lt(updates.position, first + SLOTS)))
    .get()?.last
  return (top ?? first - 1) + 1
}

function wantsDetail(published: string | null, sight: Sight & { origin: Origin }): boolean {
  if (sight.origin === 'backfill') return false
  if (sight.origin !== 'baseline') return true
  return published?.length === 10 && daysBetween(published, sight.seen) <= DETAIL_DAYS
}

/** Adds what an update says now, and makes it the title that stands. Returns the version's number. */
export function addVersion(
  db: Db,
  update: Update,
  words: { title: string; summary: string },
  sight: Sight & { technical: boolean },
): number {
  const last = db
    .select({ number: max(versions.number) })
    .from(versions)
    .where(eq(versions.updateId, update.id))
    .get()!.number!
  const number = last + 1
  insertVersion(db, update.id, number, words, sight)
  const { title, summary } = words
  db.update(updates).set({ title, summary }).where(eq(updates.id, update.id)).run()
  const { position } = db.select().from(updates).where(eq(updates.id, update.id)).get()!
  indexText(db, position, { ...words, body: textOf(db, update.id) })
  return number
}

function insertVersion(
  db: Db,
  updateId: number,
  number: number,
  words: { title: string; summary: string },
  sight: Sight & { technical: boolean },
): void {
  const { title, summary } = words
  const { seen, captureId, technical } = sight
  db.insert(versions).values({ updateId, number, title, summary, seen, captureId, technical }).run()
}

/** The authority's own listing stands: its day, address, label, and that we read it ourselves. */
export function takeOver(db: Db, update: Update, listing: Listing, sight: Sight): void {
  const { url, label, published, publishedFrom } = listing
  const moved = published !== update.published
  const position = moved ? freePosition(db, orderDay(published, sight.seen)) : update.position
  countUpdate(db, update, -1)
  const now = db
    .update(updates)
    .set({
      ...{ url, label, published, publishedFrom, position },
      ...{ sourceId: sight.sourceId, captureId: sight.captureId, rank: sight.rank, via: sight.via },
    })
    .where(eq(updates.id, update.id))
    .returning()
    .get()
  countUpdate(db, now, 1)
  if (!moved) return
  removeText(db, update.position)
  indexText(db, position, { ...now, body: textOf(db, update.id) })
  db.update(links).set({ position }).where(eq(links.updateId, update.id)).run()
}

/** Counts that pages show instead of counting; `by` is 1 or -1. */
export function countUpdate(db: Db, update: Update, by: 1 | -1): void {
  count(db, 'total', '', by)
  count(db, 'authority', update.authority, by)
  count(db, 'source', update.sourceId, by)
  count(db, 'origin', update.origin, by)
  count(db, 'rank', update.rank, by)
  count(db, 'type', update.type, by)
  if (update.severity) count(db, 'severity', update.severity, by)
  if (update.published)
    count(db, 'month', `${update.authority} ${update.published.slice(0, 7)}`, by)
}
