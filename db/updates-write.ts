import { and, eq, gte, lt, max } from 'drizzle-orm'
import { addDays, type Day, daysBetween, toNumber } from '#content/dates/day.ts'
import type { Rank } from '#content/schema.ts'
import { type Db, placeholders, prepared } from './client.ts'
import { count, countAll } from './counters.ts'
import { textOf, wantAgain } from './details.ts'
import type { Listing } from './identity.ts'
import { unreadAgain } from './read-marks.ts'
import { links, updates, versions } from './schema.ts'
import { addText, indexText, removeText } from './text.ts'

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

/** The last position given on each day, while nothing else gives any. */
export type Places = Map<Day, number>

/**
 * Stores a thing published for the first time, with its first version and text. Its counts are left
 * to `countNew`, which adds those of many at once.
 */
export function createUpdate(
  db: Db,
  listing: Listing,
  sight: Sight & { origin: Origin },
  places: Places,
): Update {
  const { published } = listing
  // Field by field: this runs for each thing of a first reading, and spread objects are slow.
  const update: Update = {
    id: 0,
    position: nextPlace(db, orderDay(published, sight.seen), places),
    authority: listing.authority,
    sourceId: sight.sourceId,
    url: listing.url,
    address: listing.address,
    title: listing.title,
    summary: listing.summary,
    label: listing.label,
    language: sight.language,
    published,
    publishedFrom: listing.publishedFrom,
    firstSeen: sight.seen,
    rank: sight.rank,
    origin: sight.origin,
    via: sight.via,
    type: 'other',
    severity: null,
    detail: wantsDetail(published, sight) ? 'wanted' : 'none',
    detailTries: 0,
    captureId: sight.captureId,
  }
  update.id = Number(insertUpdate(db).run(update).lastInsertRowid)
  insertVersion(db, update.id, 1, listing, sight, false)
  addText(db, update.position, listing)
  return update
}

function nextPlace(db: Db, day: Day, places: Places): number {
  const last = places.get(day)
  const position = last === undefined ? freePosition(db, day) : last + 1
  places.set(day, position)
  return position
}

/** Adds new updates to the counts that pages show. */
export function countNew(db: Db, created: readonly Update[]): void {
  const by = new Map<string, Map<string, number>>()
  for (const update of created) {
    for (const [name, key] of countsOf(update)) {
      const keys = by.get(name) ?? new Map<string, number>()
      by.set(name, keys.set(key, (keys.get(key) ?? 0) + 1))
    }
  }
  countAll(db, by)
}

const insertUpdate = prepared((db) =>
  db
    .insert(updates)
    .values({
      ...placeholders('url', 'address', 'title', 'summary', 'label', 'published', 'publishedFrom'),
      ...placeholders('authority', 'sourceId', 'language', 'captureId', 'rank', 'via', 'origin'),
      ...placeholders('firstSeen', 'position', 'detail', 'type', 'severity', 'detailTries'),
    })
    .prepare(),
)

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
  const top = lastPosition(db).get({ first, end: first + SLOTS })?.last
  return (top ?? first - 1) + 1
}

const lastPosition = prepared((db) => {
  const { first, end } = placeholders('first', 'end')
  return db
    .select({ last: max(updates.position) })
    .from(updates)
    .where(and(gte(updates.position, first), lt(updates.position, end)))
    .prepare()
})

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
  insertVersion(db, update.id, number, words, sight, sight.technical)
  const { title, summary } = words
  db.update(updates).set({ title, summary }).where(eq(updates.id, update.id)).run()
  const { position } = db.select().from(updates).where(eq(updates.id, update.id)).get()!
  indexText(db, position, { ...words, body: textOf(db, update.id) })
  // A change of ours is none of theirs: what was read stays read.
  if (sight.technical) return number
  unreadAgain(db, update.id)
  // （期間延長）: its page says more by now.
  wantAgain(db, update.id, ['unavailable', 'read'])
  return number
}

function insertVersion(
  db: Db,
  updateId: number,
  number: number,
  { title, summary }: { title: string; summary: string },
  { seen, captureId }: Sight,
  technical: boolean,
): void {
  addTo(db).run({ updateId, number, title, summary, seen, captureId, technical })
}

const addTo = prepared((db) =>
  db
    .insert(versions)
    .values({
      ...placeholders('updateId', 'number', 'title', 'summary', 'seen', 'captureId', 'technical'),
    })
    .prepare(),
)

/** The authority's own listing stands: its day, address, label, and that we read it ourselves. */
export function takeOver(
  db: Db,
  update: Update,
  listing: Pick<Listing, 'url' | 'label' | 'published' | 'publishedFrom'>,
  sight: Sight,
): void {
  const { url, label, published, publishedFrom } = listing
  const moved = published !== update.published
  const position = moved ? freePosition(db, orderDay(published, sight.seen)) : update.position
  const now = db
    .update(updates)
    .set({
      ...{ url, label, published, publishedFrom, position },
      ...{ sourceId: sight.sourceId, captureId: sight.captureId, rank: sight.rank, via: sight.via },
    })
    .where(eq(updates.id, update.id))
    .returning()
    .get()
  recount(db, update, now)
  if (!moved) return
  removeText(db, update.position)
  indexText(db, position, { ...now, body: textOf(db, update.id) })
  db.update(links).set({ position }).where(eq(links.updateId, update.id)).run()
}

/** Keeps the counts that pages show instead of counting: `before` is no more, `now` is; null is none. */
export function recount(db: Db, before: Update | null, now: Update | null): void {
  const [old, current] = [countsOf(before), countsOf(now)]
  for (const [name, key] of old.entries()) if (current.get(name) !== key) count(db, name, key, -1)
  for (const [name, key] of current.entries()) if (old.get(name) !== key) count(db, name, key, 1)
}

/** The counts of updates; others (`capture`, `instrument`) are kept by who writes what they count. */
export const UPDATE_COUNTS: ReadonlySet<string> = new Set(
  'total authority source origin rank type relayed severity month severity-month cell'.split(' '),
)

/** What an update is counted under: a key in each count. */
export function countsOf(update: Update | null): Map<string, string> {
  if (!update) return new Map()
  const { authority, sourceId, captureId, origin, rank, type, severity, published } = update
  const counts = new Map(Object.entries({ total: '', authority, source: sourceId }))
  for (const [name, key] of Object.entries({ origin, rank, type })) counts.set(name, key)
  counts.set('cell', [authority, type, severity ?? '-', origin, rank].join(' '))
  if (origin === 'backfill' && captureId === null) counts.set('relayed', '')
  if (severity) counts.set('severity', severity)
  if (published) counts.set('month', `${authority} ${published.slice(0, 7)}`)
  if (published && severity) counts.set('severity-month', `${severity} ${published.slice(0, 7)}`)
  return counts
}
