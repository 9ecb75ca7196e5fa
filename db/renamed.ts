import { and, eq, like } from 'drizzle-orm'
import type { Day } from '#content/dates/day.ts'
import type { Db } from './client.ts'
import { isWithDay } from './dated-again.ts'
import { keyOf, type Listing, sameWords } from './identity.ts'
import { patternOf } from './rekeyed.ts'
import { sightings } from './schema.ts'
import { sightingsAt, sightingsUnder } from './sightings.ts'

/**
 * Whether what an old capture lists is stored under another name by now: its list has corrected the day
 * since, or an API has given it an id with another day. `seen` is the Tokyo day of the capture, which
 * lists `listings`: what stands beside it is another thing.
 */
export function isRenamed(
  db: Db,
  sourceId: string,
  listing: Listing,
  { seen, listings }: { seen: Day; listings: readonly Listing[] },
): boolean {
  const key = keyOf(listing, seen)
  if (listing.changedPage || sightingsUnder(db, sourceId, key).length > 0) return false
  if (listing.key) return hasOtherDayWithin(db, sourceId, listing.key)
  const stands = ({ address, day }: { address: string; day: string }) =>
    listings.some((one) => one.address === address && (one.published ?? '') === day)
  return sightingsAt(db, sourceId, listing.address).some(
    (one) =>
      !stands(one) && (sameWords(one.title, listing.title) || isWithDay(listing.title, one.title)),
  )
}

function hasOtherDayWithin(db: Db, sourceId: string, key: string): boolean {
  const pattern = patternOf(key)
  if (pattern === null) return false
  const row = db
    .select({ id: sightings.id })
    .from(sightings)
    .where(and(eq(sightings.sourceId, sourceId), like(sightings.address, `key:${pattern}`)))
    .limit(1)
    .get()
  return row !== undefined
}
