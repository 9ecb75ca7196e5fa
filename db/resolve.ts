import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { addDays } from '#content/dates/day.ts'
import { type Db, placeholders, prepared } from './client.ts'
import { apart, CHANGED, type Listing, nearest, RELAY_DAYS } from './identity.ts'
import type { Lister, Stored } from './lister.ts'
import { mayTakeOver, overtaken, updateOf } from './overtake.ts'
import { sightings, updates } from './schema.ts'
import { attach, isSightedBy, listingOf, nameOf, type Sighting } from './sightings.ts'
import { createUpdate } from './updates-write.ts'

/** Finds the update that each new sighting is; what is none yet becomes one, or waits. */
export function resolve(
  db: Db,
  found: Sighting[],
  listings: Map<number, Listing>,
  by: Lister,
): Stored[] {
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

const asked = placeholders('authority', 'address')

const updatesAt = prepared((db) =>
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
