import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { addDays, type Day } from '#content/dates/day.ts'
import type { Rank } from '#content/schema.ts'
import { type Db, placeholders, prepared } from './client.ts'
import { widenCoverage } from './coverage.ts'
import {
  apart,
  CHANGED,
  type Key,
  keyOf,
  type Listing,
  narrows,
  nearest,
  pairTitles,
  RELAY_DAYS,
  type Role,
  sameWords,
  withoutRepeats,
} from './identity.ts'
import { sightings, updates } from './schema.ts'
import {
  addSighting,
  attach,
  isSightedBy,
  listingOf,
  nameOf,
  otherwiseDated,
  type Sighting,
  sightingsUnder,
} from './sightings.ts'
import { keepNews } from './source-news.ts'
import { addVersion, createUpdate, type Origin, takeOver, type Update } from './updates-write.ts'

export type { Listing } from './identity.ts'

/** Who lists, and how far what it says may be believed. */
export type Lister = {
  sourceId: string
  role: Role
  language: 'ja' | 'en'
  captureId: number | null
  /** The Tokyo day on which the list was seen. */
  seen: Day
  rank: Rank
  via: string | null
  /** Authorities with a source of their own: for these a witness's row waits before it counts. */
  watched: ReadonlySet<string>
  /** Other words are a change of ours (a better transcript), never of theirs. */
  technical?: boolean
  roleOf: (sourceId: string) => Role
  originOf: (listing: Listing) => Origin
}

export type Stored = {
  updateId: number
  change: 'created' | 'version' | 'technical-version'
  /** The version that says so; 1 for a new update. */
  version: number
  /** Names the update without its surrogate id: what an event's key is made of. */
  name: string
}

/** Stores what a source lists now. Returns what that made: new updates and new versions. */
export function storeListings(db: Db, listings: Listing[], by: Lister): Stored[] {
  const groups = groupByKey(withoutRepeats(listings, by.seen), by.seen)
  const stored: Stored[] = []
  const unknown: Sighting[] = []
  const fresh = new Map<number, Listing>()
  for (const group of groups.values()) {
    const key = keyOf(group[0]!, by.seen)
    const before = sightingsUnder(db, by.sourceId, key)
    let ordinal = before.length
    for (const pair of pairTitles(before, group)) {
      const known = pair.before ?? redated(db, pair.now, key, ordinal, by)
      if (known) stored.push(...seenAgain(db, known, pair.now, by))
      else {
        const sighting = addSighting(db, pair.now, key, ordinal++, by)
        unknown.push(sighting)
        fresh.set(sighting.id, pair.now)
      }
    }
  }
  keepNews(
    db,
    unknown.map((sighting) => ({ sighting, published: fresh.get(sighting.id)!.published })),
  )
  widenCoverage(db, unknown)
  return [...stored, ...resolve(db, unknown, fresh, by)]
}

/**
 * What a list showed without its day before and shows with it now is the same thing, and so is what
 * it shows without the day that it gave before: the more exact day stays.
 */
function redated(
  db: Db,
  now: Listing,
  { day }: Key,
  ordinal: number,
  by: Lister,
): Sighting | undefined {
  if (now.key || now.changedPage) return undefined
  const before = otherwiseDated(db, by, now)
  if (!before) return undefined
  if (narrows(day, before.day)) return before
  db.update(sightings).set({ day, ordinal }).where(eq(sightings.id, before.id)).run()
  const update = before.updateId === null ? undefined : updateOf(db, before.updateId)
  if (update?.sourceId === by.sourceId) takeOver(db, update, now, by)
  widenCoverage(db, [{ ...before, day }])
  return { ...before, day, ordinal }
}

const byId = prepared((db) =>
  db
    .select()
    .from(updates)
    .where(eq(updates.id, sql.placeholder('id')))
    .prepare(),
)

const updateOf = (db: Db, id: number): Update => byId(db).get({ id })!

function groupByKey(listings: Listing[], seen: Day): Map<string, Listing[]> {
  const groups = new Map<string, Listing[]>()
  for (const listing of listings) {
    const { address, day } = keyOf(listing, seen)
    const name = `${address}\n${day}`
    groups.set(name, [...(groups.get(name) ?? []), listing])
  }
  return groups
}

/** A listing seen before: other words are a version, a better witness raises the rank. */
function seenAgain(db: Db, before: Sighting, now: Listing, by: Lister): Stored[] {
  if (before.captureId !== null && by.captureId === null) return []
  const changed = !sameWords(before.title, now.title) || !sameWords(before.summary, now.summary)
  const firstReadByUs = before.captureId === null && by.captureId !== null
  if (changed || firstReadByUs) {
    db.update(sightings)
      .set({ title: now.title, summary: now.summary, captureId: by.captureId, via: by.via })
      .where(eq(sightings.id, before.id))
      .run()
  }
  if (before.updateId === null) return []
  const update = updateOf(db, before.updateId)
  const ours = update.sourceId === by.sourceId ? firstReadByUs : mayTakeOver(update, by)
  if (ours) return overtaken(db, update, now, before, by)
  if (!changed || (by.role === 'witness' && update.sourceId !== by.sourceId)) return []
  return [versioned(db, update, now, before, by, by.technical ?? false)]
}

function versioned(
  db: Db,
  update: Update,
  now: Listing,
  sighting: Sighting,
  by: Lister,
  technical: boolean,
): Stored {
  const version = addVersion(db, update, now, { ...by, technical })
  const change = technical ? 'technical-version' : 'version'
  return { updateId: update.id, change, version, name: nameOf(sighting) }
}

/** Finds the update that each new sighting is; what is none yet becomes one, or waits. */
function resolve(db: Db, found: Sighting[], listings: Map<number, Listing>, by: Lister): Stored[] {
  const matches = nearest(
    found.flatMap((sighting) => candidates(db, sighting, listings.get(sighting.id), by)),
  )
  return found.flatMap((sighting) => {
    const listing = listings.get(sighting.id) ?? listingOf(sighting)
    const updateId = matches.get(sighting)
    if (updateId === undefined)
      return waits(sighting, by) ? [] : [created(db, sighting, listing, by)]
    attach(db, sighting, updateId)
    const update = updateOf(db, updateId)
    return mayTakeOver(update, by) ? overtaken(db, update, listing, sighting, by) : []
  })
}

function candidates(db: Db, sighting: Sighting, listing: Listing | undefined, by: Lister) {
  if (listing?.changedPage) return []
  const { address, published } = listing ?? listingOf(sighting)
  return updatesAt(db)
    .all({ authority: sighting.authority, address })
    .filter((update) => published === null || !isSightedBy(db, update.id, by.sourceId))
    .filter(({ publishedFrom }) => publishedFrom !== CHANGED)
    .reverse()
    .flatMap((update) => {
      const distance = apart(
        { day: published, role: by.role },
        { day: update.published, role: by.roleOf(update.sourceId) },
      )
      return distance === null ? [] : [{ listing: sighting, update: update.id, distance }]
    })
}

const at = placeholders('authority', 'address')

const updatesAt = prepared((db) =>
  db
    .select()
    .from(updates)
    .where(and(eq(updates.authority, at.authority), eq(updates.address, at.address)))
    .orderBy(updates.position)
    .prepare(),
)

/** An authority's own list stands over a relay, and what we read over what we were told. */
function mayTakeOver(update: Update, by: Lister): boolean {
  if (by.role === 'witness') return false
  if (by.roleOf(update.sourceId) === 'witness') return true
  return update.captureId === null && by.captureId !== null
}

/** An undated link confirms neither the day nor the title that were told: it adds a sighting only. */
function overtaken(db: Db, update: Update, now: Listing, sighting: Sighting, by: Lister): Stored[] {
  if (now.published === null && update.published !== null) return []
  const retitled = !sameWords(update.title, now.title) || !sameWords(update.summary, now.summary)
  takeOver(db, update, now, by)
  return retitled ? [versioned(db, update, now, sighting, by, true)] : []
}

/** A relayed row of a watched authority waits until that authority had its seven days. */
function waits(sighting: Sighting, by: Lister): boolean {
  if (by.role === 'own' || !by.watched.has(sighting.authority)) return false
  return sighting.day.length === 10 && addDays(sighting.day, RELAY_DAYS) >= by.seen
}

function created(db: Db, sighting: Sighting, listing: Listing, by: Lister): Stored {
  const { seen, origin, captureId } = sighting
  const update = createUpdate(db, listing, { ...by, seen, origin, captureId })
  attach(db, sighting, update.id)
  return { updateId: update.id, change: 'created', version: 1, name: nameOf(sighting) }
}

/**
 * Looks again at relayed rows that wait: those that their authority shows by now join its
 * update, and those whose time is over become updates of their own. `by.seen` is today.
 */
export function settleWaiting(db: Db, by: Lister): Stored[] {
  const waiting = db
    .select()
    .from(sightings)
    .where(
      and(
        isNull(sightings.updateId),
        eq(sightings.sourceId, by.sourceId),
        isNotNull(sightings.seen),
      ),
    )
    .orderBy(sightings.id)
    .all()
  return resolve(db, waiting, new Map(), by)
}
