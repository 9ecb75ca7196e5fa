import { and, eq, isNotNull } from 'drizzle-orm'
import type { Day } from '#content/dates/day.ts'
import type { Db } from './client.ts'
import { keyOf, type Listing, likeness, sameWords } from './identity.ts'
import type { Lister, Stored } from './lister.ts'
import { sightings, updates } from './schema.ts'
import { nameOf, type Sighting, sightingsUnder } from './sightings.ts'
import { takeOver } from './updates-write.ts'

/** What one capture lists by today's parser. */
export type Reread = { captureId: number; seen: Day; listings: Listing[] }

type Found = { listing: Listing; seen: Day }
type Outcome = { stored: Stored[]; gone: number }

/**
 * A better parser may read another day or address for what a source listed: such a sighting is
 * given its new name, and its update its new day and address, so that the same thing is not stored
 * a second time. Sightings that no capture yields any more stay as they are; they are counted.
 */
export function reidentify(db: Db, reread: Reread[], by: Omit<Lister, 'originOf'>): Outcome {
  const now = latestByKey(reread)
  const again = new Set(reread.map(({ captureId }) => captureId))
  const orphans = db
    .select()
    .from(sightings)
    .where(and(eq(sightings.sourceId, by.sourceId), isNotNull(sightings.captureId)))
    .all()
    .filter((sighting) => again.has(sighting.captureId!) && !now.has(nameOfKey(sighting)))
  if (orphans.length === 0) return { stored: [], gone: 0 }

  const free = new Set(orphans)
  const fresh = [...now.values()].flat().filter((found) => isFresh(db, found, by))
  const stored = fresh.flatMap((found) => {
    const sighting = sameThing(found, [...free])
    if (!sighting) return []
    free.delete(sighting)
    return rename(db, sighting, found, by)
  })
  return { stored, gone: free.size }
}

/** The listings of each key in the last capture that shows it. */
export function latestByKey(reread: Reread[]): Map<string, Found[]> {
  const latest = new Map<string, Found[]>()
  for (const { listings, seen } of reread) {
    const own = new Map<string, Found[]>()
    for (const listing of listings) {
      const name = nameOfKey(keyOf(listing, seen))
      own.set(name, [...(own.get(name) ?? []), { listing, seen }])
    }
    for (const [name, found] of own) latest.set(name, found)
  }
  return latest
}

export const nameOfKey = ({ address, day }: { address: string; day: string }) =>
  `${address}\n${day}`

const isFresh = (db: Db, { listing, seen }: Found, { sourceId }: { sourceId: string }) =>
  sightingsUnder(db, sourceId, keyOf(listing, seen)).length === 0

/** The same address on another day, the title most alike; or the same words of the same day elsewhere. */
function sameThing({ listing, seen }: Found, free: Sighting[]): Sighting | undefined {
  const { address, day } = keyOf(listing, seen)
  const moved = free
    .filter((sighting) => sighting.address === address)
    .sort((a, b) => likeness(b.title, listing.title) - likeness(a.title, listing.title))
  if (moved[0]) return moved[0]
  return free.find((one) => one.day === day && sameWords(one.title, listing.title))
}

function rename(
  db: Db,
  before: Sighting,
  { listing, seen }: Found,
  by: Omit<Lister, 'originOf'>,
): Stored[] {
  const key = keyOf(listing, seen)
  const ordinal = sightingsUnder(db, by.sourceId, key).length
  const { url, label, publishedFrom } = listing
  const sighting = { ...before, ...key, ordinal, url, label, publishedFrom }
  db.update(sightings).set(sighting).where(eq(sightings.id, before.id)).run()
  if (before.updateId === null) return []
  const update = db.select().from(updates).where(eq(updates.id, before.updateId)).get()!
  if (update.sourceId !== by.sourceId) return []
  takeOver(db, update, listing, { ...by, seen, captureId: update.captureId })
  db.update(updates).set({ address: listing.address }).where(eq(updates.id, update.id)).run()
  return [{ updateId: update.id, change: 'technical-version', version: 0, name: nameOf(sighting) }]
}
