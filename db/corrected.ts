import { and, eq, ne } from 'drizzle-orm'
import { addDays, type Day, daysBetween, yearOf } from '#content/dates/day.ts'
import { captures } from './capture-schema.ts'
import type { Db } from './client.ts'
import { type Listing, RELAY_DAYS, sameWords } from './identity.ts'
import type { Lister } from './lister.ts'
import { sightings } from './schema.ts'
import { type Sighting, sightingsAt } from './sightings.ts'

/**
 * What a page of an authority's own list showed under the same words on a day that it now corrects: that
 * row is gone, and another list showed the new day by then; or the page reaches as far back, and the day had come
 * when the row was first seen, so that it announces nothing new. Undefined where there is none. `all` is
 * what the page shows now.
 */
export function correctedFrom(
  db: Db,
  now: Listing,
  all: readonly Listing[],
  by: Pick<Lister, 'sourceId' | 'role' | 'captureId' | 'roleOf'>,
): Sighting | undefined {
  const { sourceId, role, captureId } = by
  const { published } = now
  if (role !== 'own' || published?.length !== 10) return undefined
  const stands = ({ address, day }: Sighting) =>
    all.some((listed) => listed.address === address && listed.published === day)
  const isMeant = (before: Sighting) =>
    wasShownOn(db, before, published, by) ||
    (before.origin === 'new' &&
      published <= before.seen &&
      isSlip(before, published) &&
      reaches(all, before, published))
  return sightingsAt(db, sourceId, now.address).find(
    (before) =>
      before.day.length === 10 &&
      before.day !== published &&
      sameWords(before.title, now.title) &&
      !stands(before) &&
      isMeant(before) &&
      pageOf(db, before.captureId) === pageOf(db, captureId),
  )
}

/**
 * Whether another list showed the update of a row on that day no later than the row itself, an own list
 * also on the day after; one that showed it later may have been the first to announce it anew.
 */
function wasShownOn(
  db: Db,
  { updateId, sourceId, seen }: Sighting,
  day: Day,
  { roleOf }: Pick<Lister, 'roleOf'>,
): boolean {
  if (updateId === null) return false
  const shown = db
    .select({ sourceId: sightings.sourceId, seen: sightings.seen })
    .from(sightings)
    .where(
      and(
        ...[eq(sightings.updateId, updateId), eq(sightings.day, day)],
        ne(sightings.sourceId, sourceId),
      ),
    )
    .all()
  return shown.some((one) => one.seen <= (roleOf(one.sourceId) === 'own' ? addDays(seen, 1) : seen))
}

/** Whether a page would show a row still, had it only been pushed down by newer ones. */
const reaches = (all: readonly Listing[], before: Sighting, corrected: Day): boolean =>
  before.day > corrected ||
  isOfOtherYear(before, corrected) ||
  isNearSight(before, corrected) ||
  all.some(({ published }) => published?.length === 10 && published <= before.day)

/** Where a capture was asked for; a source may list on several pages. */
function pageOf(db: Db, captureId: number | null): string | null {
  if (captureId === null) return null
  const { id, requestUrl } = captures
  return db.select({ requestUrl }).from(captures).where(eq(id, captureId)).get()?.requestUrl ?? null
}

// A new row is listed on its day, or a few days on; one under a day of a month before is mistyped.
const NEAR_SIGHT = 3
const MONTH = 31

/** Whether a row that was new under a day of the month before is given one near its first sight. */
const isNearSight = ({ day, seen }: Sighting, corrected: Day): boolean => {
  const late = daysBetween(day, seen)
  return (
    daysBetween(corrected, seen) <= NEAR_SIGHT && late > RELAY_DAYS && late <= MONTH + NEAR_SIGHT
  )
}

/** A day mistaken by a few, one still to come, or any in whose place comes one near the first sight. */
const isSlip = (before: Sighting, corrected: Day): boolean =>
  before.day > before.seen ||
  isNearSight(before, corrected) ||
  isOfOtherYear(before, corrected) ||
  Math.abs(daysBetween(before.day, corrected)) <= RELAY_DAYS

const isOfOtherYear = ({ day, seen }: Sighting, corrected: Day): boolean =>
  day.slice(4) === corrected.slice(4) && yearOf(seen) === yearOf(corrected)
