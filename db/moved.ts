import { and, eq, gte, lt } from 'drizzle-orm'
import { toNumber } from '#content/dates/day.ts'
import { type Db, placeholders, prepared } from './client.ts'
import { wantAgain } from './details.ts'
import { type Listing, sameWords } from './identity.ts'
import type { Lister } from './lister.ts'
import { sightings, updates } from './schema.ts'
import type { Sighting } from './sightings.ts'
import { SLOTS } from './updates-write.ts'

/** What a capture lists: where, and how often each day and title. */
export type Listed = { addresses: ReadonlySet<string>; all: readonly Listing[] }

/**
 * What an authority's own list showed under the same words on the same day, at an address that it does
 * not list any more: the same thing, moved. Null where that is not one thing on either side.
 */
export function movedFrom(
  db: Db,
  now: Listing,
  { addresses, all }: Listed,
  by: Lister,
): Sighting | null {
  if (by.role !== 'own' || now.key || now.changedPage || now.published?.length !== 10) return null
  if (['baseline', 'backfill'].includes(by.originOf(now))) return null
  const isSame = ({ title }: { title: string }) => sameWords(title, now.title)
  const first = toNumber(now.published) * SLOTS
  const [one, ...others] = onDay(db)
    .all({ first, end: first + SLOTS, sourceId: by.sourceId, day: now.published })
    .map(({ sighting }) => sighting)
    .filter((sighting) => isSame(sighting) && !addresses.has(sighting.address))
  if (!one || others.length > 0) return null
  const twins = all.filter((other) => other.published === now.published && isSame(other))
  return twins.length === 1 ? one : null
}

const onDay = prepared((db) => {
  const { first, end, sourceId, day } = placeholders('first', 'end', 'sourceId', 'day')
  return db
    .select({ sighting: sightings })
    .from(updates)
    .innerJoin(sightings, eq(sightings.updateId, updates.id))
    .where(
      and(
        ...[gte(updates.position, first), lt(updates.position, end)],
        ...[eq(sightings.sourceId, sourceId), eq(sightings.day, day)],
      ),
    )
    .prepare()
})

/** Takes a new address for what moved; a page behind it that could not be had is asked for there. */
export function moveTo(
  db: Db,
  before: Sighting,
  { address, url }: Listing,
  ordinal: number,
): Sighting {
  db.update(sightings).set({ address, url, ordinal }).where(eq(sightings.id, before.id)).run()
  const { updateId } = before
  if (updateId !== null) {
    db.update(updates)
      .set({ address, url })
      .where(and(eq(updates.id, updateId), eq(updates.address, before.address)))
      .run()
    wantAgain(db, updateId)
  }
  return { ...before, address, url, ordinal }
}
