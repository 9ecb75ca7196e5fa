import { and, desc, eq, sql } from 'drizzle-orm'
import { type Db, placeholders, prepared } from './client.ts'
import { type Key, type Listing, narrows, sameWords } from './identity.ts'
import type { Lister } from './lister.ts'
import { sightings } from './schema.ts'

export type Sighting = typeof sightings.$inferSelect

/** What a source listed before under one key, in the order in which it first did. */
export const sightingsUnder = (db: Db, sourceId: string, { address, day }: Key): Sighting[] =>
  underKey(db).all({ sourceId, address, day })

const asked = placeholders('sourceId', 'address', 'day', 'updateId')

const underKey = prepared((db) =>
  db
    .select()
    .from(sightings)
    .where(
      and(
        eq(sightings.sourceId, asked.sourceId),
        eq(sightings.address, asked.address),
        eq(sightings.day, asked.day),
      ),
    )
    .orderBy(sightings.ordinal)
    .prepare(),
)

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
  return sightingsAt(db)
    .all({ sourceId, address: listing.address })
    .find(
      (before) =>
        (narrows(before.day, now) || (narrows(now, before.day) && shown(before))) &&
        sameWords(before.title, listing.title),
    )
}

const sightingsAt = prepared((db) =>
  db
    .select()
    .from(sightings)
    .where(and(eq(sightings.sourceId, asked.sourceId), eq(sightings.address, asked.address)))
    .orderBy(desc(sightings.day))
    .prepare(),
)

/** Notes that a source lists something; whose update it is, is settled afterwards. */
export function addSighting(
  db: Db,
  listing: Listing,
  key: Key,
  ordinal: number,
  by: Pick<Lister, 'sourceId' | 'seen' | 'via' | 'captureId' | 'originOf'>,
): Sighting {
  const { url, title, summary, label, authority, publishedFrom } = listing
  return insertSighting(db).get({
    ...key,
    ...{ url, title, summary, label, authority, publishedFrom },
    sourceId: by.sourceId,
    ordinal,
    seen: listing.seen ?? by.seen,
    origin: by.originOf(listing),
    via: by.via,
    captureId: by.captureId,
  })
}

const insertSighting = prepared((db) =>
  db
    .insert(sightings)
    .values({
      ...placeholders('sourceId', 'address', 'day', 'ordinal', 'url', 'title', 'summary', 'label'),
      ...placeholders('authority', 'publishedFrom', 'seen', 'origin', 'via', 'captureId'),
    })
    .returning()
    .prepare(),
)

/** Whether a source listed an update already: a source lists one thing once. */
export function isSightedBy(db: Db, updateId: number, sourceId: string): boolean {
  return sightedBy(db).get({ updateId, sourceId }) !== undefined
}

const sightedBy = prepared((db) =>
  db
    .select({ id: sightings.id })
    .from(sightings)
    .where(and(eq(sightings.updateId, asked.updateId), eq(sightings.sourceId, asked.sourceId)))
    .prepare(),
)

export const attach = (db: Db, { id }: Sighting, updateId: number) =>
  attachTo(db).run({ id, updateId })

const attachTo = prepared((db) =>
  db
    .update(sightings)
    .set({ updateId: sql`${asked.updateId}` })
    .where(eq(sightings.id, sql.placeholder('id')))
    .prepare(),
)

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
