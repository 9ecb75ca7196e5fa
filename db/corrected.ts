import { type Day, daysBetween, yearOf } from '#content/dates/day.ts'
import type { Db } from './client.ts'
import { type Listing, RELAY_DAYS, sameWords } from './identity.ts'
import type { Lister } from './lister.ts'
import { type Sighting, sightingsAt } from './sightings.ts'

/**
 * What a list showed under the same words on a day that it now corrects: that row is gone, and the day
 * in its place had come when the row was first seen, so that it announces nothing new. Undefined where
 * there is none. `all` is what the list shows now.
 */
export function correctedFrom(
  db: Db,
  now: Listing,
  all: readonly Listing[],
  { sourceId }: Pick<Lister, 'sourceId'>,
): Sighting | undefined {
  const { published } = now
  if (published?.length !== 10) return undefined
  const stands = (before: Sighting) =>
    all.some(({ address, published: day }) => address === before.address && day === before.day)
  return sightingsAt(db, sourceId, now.address).find(
    (before) =>
      before.day.length === 10 &&
      before.day !== published &&
      published <= before.seen &&
      isSlip(before, published) &&
      sameWords(before.title, now.title) &&
      !stands(before),
  )
}

/** A day mistaken by a few, one still to come, or that of another year in January. */
function isSlip({ day, seen }: Sighting, corrected: Day): boolean {
  const isOtherYear = day.slice(4) === corrected.slice(4) && yearOf(seen) === yearOf(corrected)
  return day > seen || isOtherYear || Math.abs(daysBetween(day, corrected)) <= RELAY_DAYS
}
