import { and, eq, isNotNull, isNull, ne, sql } from 'drizzle-orm'
import { CHANGED } from '#content/changed-lines.ts'
import { addDays, type Day } from '#content/dates/day.ts'
import { type Db, placeholders, prepared } from './client.ts'
import {
  apart,
  isOtherNews,
  isUnlike,
  type Listing,
  likeness,
  nearest,
  RELAY_DAYS,
  sameWords,
} from './identity.ts'
import type { Lister, Stored } from './lister.ts'
import { believed, type Move, movedFrom, moveTo } from './moved.ts'
import { dated, mayTakeOver, narrowed, overtaken, updateOf } from './overtake.ts'
import { partFrom } from './parts.ts'
import { sightings, updates } from './schema.ts'
import { attachAll, isSightedBy, listingOf, nameOf, type Sighting } from './sightings.ts'
import { countNew, createUpdate, type Places, type Update } from './updates-write.ts'

/** Finds the update that each new sighting is; what is none yet becomes one, or waits. */
export function resolve(
  db: Db,
  found: Sighting[],
  listings: Map<number, Listing>,
  by: Lister,
  all: readonly Listing[] = [],
): Stored[] {
  const listingFor = (sighting: Sighting) => listings.get(sighting.id) ?? listingOf(sighting)
  const known = addressesOfUpdates(db, found.map(listingFor))
  const matches = nearest(
    found
      .filter((sighting) => known.has(placeOf(sighting.authority, listingFor(sighting).address)))
      .flatMap((sighting) => candidates(db, sighting, listings.get(sighting.id), by, all)),
  )
  const moves = new Map<Sighting, Move>()
  for (const sighting of found) {
    if (matches.has(sighting)) continue
    const part = partFrom(db, listingFor(sighting), by)
    const move = part ? undefined : movedFrom(db, listingFor(sighting), all, by)
    if (part) matches.set(sighting, part.id)
    if (move) moves.set(sighting, move)
  }
  const misread = new Set<Sighting>()
  for (const [sighting, { update, how }] of believed(moves, all.length)) {
    matches.set(sighting, update.id)
    moveTo(db, update, listingFor(sighting), how)
    if (how === 'mislinked') misread.add(sighting)
  }
  const alone = found.filter((sighting) => !matches.has(sighting) && !waits(sighting, by))
  const made = createAll(db, alone, listingFor, by)
  attachAll(
    db,
    [...made, ...matches].map(([sighting, updateId]) => ({ sighting, updateId })),
  )
  return found.flatMap((sighting): Stored[] => {
    const updateId = made.get(sighting)
    if (updateId) return [{ updateId, change: 'created', version: 1, name: nameOf(sighting) }]
    const matched = matches.get(sighting)
    if (matched === undefined) return []
    const update = updateOf(db, matched)
    const listing = listingFor(sighting)
    // Its windows were those of another's page.
    if (misread.has(sighting)) return [dated(update, sighting)]
    return mayTakeOver(update, by)
      ? overtaken(db, update, listing, sighting, by)
      : narrowed(db, update, listing, sighting, by)
  })
}

function candidates(
  db: Db,
  sighting: Sighting,
  listing: Listing | undefined,
  by: Lister,
  all: readonly Listing[],
) {
  if (listing?.changedPage) return []
  const now = listing ?? listingOf(sighting)
  const { address, published, title, summary } = now
  return updatesAt(db, { authority: sighting.authority, address })
    .filter((update) => published === null || !isSightedBy(db, update.id, by.sourceId))
    .filter(({ publishedFrom }) => publishedFrom !== CHANGED)
    .filter((update) => by.role !== 'own' || !isLaterNews(now, update))
    .filter((update) => !isTaken(now, update, by, all))
    .reverse()
    .flatMap((update) => {
      const distance = apart(
        { day: published, role: by.role },
        { day: update.published, role: by.roleOf(update.sourceId), seen: update.firstSeen },
      )
      if (distance === null) return []
      const alike = likeness(title, update.title)
      const isOfPeer = by.role === by.roleOf(update.sourceId)
      if (isOfPeer && isOtherNews({ title, summary, published, seen: by.seen }, update)) return []
      return [{ listing: sighting, update: update.id, distance, alike }]
    })
}

/**
 * What was seen without a day is not what is listed there in other words on a later day, unless the
 * address was made for that day (…/260612_smaho.html); what was there at the first look may be of any
 * age, so that any other word counts.
 */
function isLaterNews(
  now: Pick<Listing, 'title' | 'published' | 'address'>,
  update: Update,
): boolean {
  if (now.published === null || update.published !== null) return false
  if (now.published <= update.firstSeen || namesDay(now.address, now.published)) return false
  return update.origin === 'baseline'
    ? !sameWords(now.title, update.title)
    : isUnlike(now.title, update.title)
}

/** Whether an address holds the figures of a day: 20260612, 260612. */
const namesDay = (address: string, day: Day): boolean =>
  day.length === 10 && address.includes(day.slice(2).replaceAll('-', ''))

/** Another undated row of this very list stands for the update still. */
const isTaken = (now: Listing, update: Update, { sourceId }: Lister, all: readonly Listing[]) =>
  now.published === null &&
  update.published === null &&
  update.sourceId === sourceId &&
  !sameWords(now.title, update.title) &&
  all.some(
    ({ address, published, title }) =>
      address === now.address && published === null && sameWords(title, update.title),
  )

const placeOf = (authority: string, address: string) => `${authority} ${address}`

/** Those of the listings' places, by authority and address, at which an update stands. */
function addressesOfUpdates(db: Db, found: Listing[]): Set<string> {
  const pairs = found.map(({ authority, address }) => [authority, address])
  const asked = { pairs: JSON.stringify(pairs) }
  const rows = [...updatesAmong(db).all(asked), ...movedAmong(db).all(asked)]
  return new Set(rows.map(({ authority, address }) => placeOf(authority, address)))
}

/** The updates at a place, and those that moved there. */
function updatesAt(db: Db, place: { authority: string; address: string }): Update[] {
  const here = updatesOf(db).all(place)
  const moved = movedOf(db).all(place)
  return [...here, ...moved.map(({ update }) => update)].sort((a, b) => a.position - b.position)
}

const updatesAmong = prepared((db) =>
  db
    .selectDistinct({ authority: updates.authority, address: updates.address })
    .from(updates)
    .innerJoin(
      sql`json_each(${sql.placeholder('pairs')}) as pair`,
      and(eq(updates.authority, sql`pair.value ->> 0`), eq(updates.address, sql`pair.value ->> 1`)),
    )
    .prepare(),
)
const asked = placeholders('authority', 'address')

const movedAmong = prepared((db) =>
  db
    .selectDistinct({ authority: updates.authority, address: sightings.address })
    .from(sightings)
    .innerJoin(
      sql`json_each(${sql.placeholder('pairs')}) as pair`,
      eq(sightings.address, sql`pair.value ->> 1`),
    )
    .innerJoin(
      updates,
      and(eq(updates.id, sightings.updateId), eq(updates.authority, sql`pair.value ->> 0`)),
    )
    .where(ne(updates.address, sightings.address))
    .prepare(),
)

const movedOf = prepared((db) =>
  db
    .selectDistinct({ update: updates })
    .from(sightings)
    .innerJoin(updates, eq(updates.id, sightings.updateId))
    .where(
      and(
        ...[eq(sightings.address, asked.address), eq(updates.authority, asked.authority)],
        ne(updates.address, sightings.address),
      ),
    )
    .prepare(),
)

const updatesOf = prepared((db) =>
  db
    .select()
    .from(updates)
    .where(and(eq(updates.authority, asked.authority), eq(updates.address, asked.address)))
    .orderBy(updates.position)
    .prepare(),
)

/** A relayed row of a watched authority waits until that authority had its seven days. */
function waits(sighting: Sighting, by: Lister): boolean {
  if (by.role === 'own' || !by.watched.has(sighting.authority)) return false
  return sighting.day.length === 10 && addDays(sighting.day, RELAY_DAYS) >= by.seen
}

/** Makes an update of each sighting, in their order; returns which. */
function createAll(
  db: Db,
  found: Sighting[],
  listingFor: (sighting: Sighting) => Listing,
  by: Lister,
): Map<Sighting, number> {
  const places: Places = new Map()
  const made = found.map((sighting) => {
    const sight = {
      sourceId: by.sourceId,
      language: by.language,
      rank: by.rank,
      via: by.via,
      seen: sighting.seen,
      origin: sighting.origin,
      captureId: sighting.captureId,
    }
    return createUpdate(db, listingFor(sighting), sight, places)
  })
  countNew(db, made)
  return new Map(found.map((sighting, i) => [sighting, made[i]!.id]))
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
