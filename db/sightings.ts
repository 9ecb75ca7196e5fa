import { and, eq, lt, sql } from 'drizzle-orm'
import type { Db } from './client.ts'
import { type Key, type Listing, narrows, sameWords } from './identity.ts'
import type { Lister } from './listings.ts'
import { sightings } from './schema.ts'

export type Sighting = typeof sightings.$inferSelect

/** What a source listed before under one key, in the order in which it first did. */
export function sightingsUnder(db: Db, sourceId: string, key: Key) {
  return db
    .select()
    .from(sightings)
    .where(
      and(
        eq(sightings.sourceId, sourceId),
        eq(sightings.address, key.address),
        eq(sightings.day, key.day),
      ),
    )
    .orderBy(sightings.ordinal)
    .all()
}

/** What a source listed at an address without a day, or with its month only, under these words. */
export function undatedSighting(db: Db, sourceId: string, listing: Listing): Sighting | undefined {
  return db
    .select()
    .from(sightings)
    .where(
      and(
        eq(sightings.sourceId, sourceId),
        eq(sightings.address, listing.address),
        lt(sql`length(${sightings.day})`, 10),
      ),
    )
    .all()
    .find(
      ({ day, title }) => narrows(day, listing.published ?? '') && sameWords(title, listing.title),
    )
}

/** Notes that a source lists something; whose update it is, is settled afterwards. */
export function addSighting(
  db: Db,
  listing: Listing,
  key: Key,
  ordinal: number,
  by: Pick<Lister, 'sourceId' | 'seen' | 'via' | 'captureId' | 'originOf'>,
): Sighting {
  const { url, title, summary, label, authority, publishedFrom } = listing
  return db
    .insert(sightings)
    .values({
      ...key,
      ...{ url, title, summary, label, authority, publishedFrom },
      sourceId: by.sourceId,
      ordinal,
      seen: listing.seen ?? by.seen,
      origin: by.originOf(listing),
      via: by.via,
      captureId: by.captureId,
    })
    .returning()
    .get()
}

/** Whether a source listed an update already: a source lists one thing once. */
export function isSightedBy(db: Db, updateId: number, sourceId: string): boolean {
  const found = db
    .select({ id: sightings.id })
    .from(sightings)
    .where(and(eq(sightings.updateId, updateId), eq(sightings.sourceId, sourceId)))
    .get()
  return found !== undefined
}

export const attach = (db: Db, sighting: Sighting, updateId: number) =>
  db.update(sightings).set({ updateId }).where(eq(sightings.id, sighting.id)).run()

/** A sighting as it was listed. */
export function listingOf(sighting: Sighting): Listing {
  const { url, address, title, summary, label, day, publishedFrom, authority } = sighting
  return {
    url,
    address,
    key: null,
    title,
    summary,
    label,
    published: day || null,
    publishedFrom,
    authority,
  }
}

/** Names what was sighted without a surrogate id. */
export const nameOf = (sighting: Sighting) =>
  [sighting.sourceId, sighting.address, sighting.day, sighting.ordinal].join(' ')

/** Names an update by its first sighting. */
export function nameOfUpdate(db: Db, updateId: number): string {
  const first = db
    .select()
    .from(sightings)
    .where(eq(sightings.updateId, updateId))
    .orderBy(sightings.id)
    .limit(1)
    .get()
  return first ? nameOf(first) : `update ${updateId}`
}
