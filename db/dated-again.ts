import type { Day } from '#content/dates/day.ts'
import { readDay } from '#content/dates/list-day.ts'
import type { Db } from './client.ts'
import { type Listing, narrows, sameWords } from './identity.ts'
import type { Lister } from './lister.ts'
import { type Sighting, sightingsAt } from './sightings.ts'

/**
 * What a source listed at an address under these words, with a day less or more exact than now. A
 * day that it was only told to have shown is not taken for one that our own reading proves.
 */
export function otherwiseDated(
  db: Db,
  { sourceId, captureId }: Pick<Lister, 'sourceId' | 'captureId'>,
  listing: Listing,
): Sighting | undefined {
  const now = listing.published ?? ''
  const shown = (before: Sighting) => before.captureId !== null || captureId === null
  return sightingsAt(db, sourceId, listing.address).find(
    (before) =>
      (narrows(before.day, now) || (narrows(now, before.day) && shown(before))) &&
      (sameWords(before.title, listing.title) || isWithDay(before.title, listing.title)),
  )
}

/**
 * What a source listed at an address without a day, under words that began with the day by which it is
 * listed now: that day was still to come, and is of the matter.
 */
export const dayToCome = (
  db: Db,
  { sourceId }: Pick<Lister, 'sourceId'>,
  { address, title, published }: Listing,
): Sighting | undefined =>
  published === null
    ? undefined
    : sightingsAt(db, sourceId, address).find(
        (before) => before.day === '' && opensWith(before.title, published, title),
      )

const opensWith = (text: string, day: string, rest: string): boolean =>
  dayBefore(text, rest) === day

/** （令和9年3月31日）甲について: a day that could not be the one of its listing was left in the title. */
export const isWithDay = (text: string, rest: string): boolean => dayBefore(text, rest) !== null

/** The day with which a text begins, where nothing but some words follows. */
const dayBefore = (text: string, rest: string): Day | null =>
  rest === '' || !text.endsWith(rest) || text.length === rest.length
    ? null
    : readDay(text.slice(0, text.length - rest.length))
