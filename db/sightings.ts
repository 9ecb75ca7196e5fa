import { and, desc, eq, inArray, lt, sql } from 'drizzle-orm'
import { captures } from './capture-schema.ts'
import type { Capture } from './captures.ts'
import { type Db, placeholders, prepared } from './client.ts'
import type { Key, Listing } from './identity.ts'
import type { Lister } from './lister.ts'
import { sightings } from './schema.ts'

export type Sighting = typeof sightings.$inferSelect

/** What a source listed before under one key, in the order in which it first did. */
export const sightingsUnder = (db: Db, sourceId: string, { address, day }: Key): Sighting[] =>
  underKey(db).all({ sourceId, address, day })

/** Those of some addresses at which a source listed anything before. */
export function sightedAddresses(db: Db, sourceId: string, addresses: string[]): Set<string> {
  const rows = amongAddresses(db).all({ sourceId, addresses: JSON.stringify(addresses) })
  return new Set(rows.map(({ address }) => address))
}

/** What a page of a source listed last, newest first. */
export const newestOn = (db: Db, sourceId: string, url: string, n: number) =>
  db
    .select({ address: sightings.address, day: sightings.day, title: sightings.title })
    .from(sightings)
    .innerJoin(captures, eq(captures.id, sightings.captureId))
    .where(and(eq(sightings.sourceId, sourceId), eq(captures.requestUrl, url)))
    .orderBy(desc(sightings.seen), desc(sightings.day))
    .limit(n)
    .all()

/** Those listings that stand under the day that they show; the day of another was still to come, and is of its matter. */
export function sightedOnTheirDay(db: Db, sourceId: string, found: readonly Listing[]): Listing[] {
  const addresses = JSON.stringify([...new Set(found.map(({ address }) => address))])
  const rows = daysAmong(db).all({ sourceId, addresses })
  const known = new Set(rows.map(({ address, day }) => `${address} ${day}`))
  return found.filter(({ address, published }) => known.has(`${address} ${published ?? ''}`))
}

/** Those of some addresses that earlier captures of a source showed. */
export function addressesBefore(
  db: Db,
  capture: Pick<Capture, 'id' | 'sourceId'>,
  addresses: string[],
): Set<string> {
  const { sourceId, id } = capture
  const rows = db
    .selectDistinct({ address: sightings.address })
    .from(sightings)
    .where(
      and(
        eq(sightings.sourceId, sourceId),
        lt(sightings.captureId, id),
        inArray(sightings.address, addresses),
      ),
    )
    .all()
  return new Set(rows.map(({ address }) => address))
}

const asked = placeholders('sourceId', 'address', 'day', 'updateId')

const isAmong = () =>
  and(
    eq(sightings.sourceId, asked.sourceId),
    sql`${sightings.address} in (select value from json_each(${sql.placeholder('addresses')}))`,
  )

const amongAddresses = prepared((db) =>
  db.selectDistinct({ address: sightings.address }).from(sightings).where(isAmong()).prepare(),
)

const daysAmong = prepared((db) =>
  db
    .selectDistinct({ address: sightings.address, day: sightings.day })
    .from(sightings)
    .where(isAmong())
    .prepare(),
)

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

/** What a source listed at an address, the latest day first. */
export const sightingsAt = (db: Db, sourceId: string, address: string): Sighting[] =>
  allAt(db).all({ sourceId, address })

const allAt = prepared((db) =>
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
  const sighting: Sighting = {
    id: 0,
    sourceId: by.sourceId,
    address: key.address,
    day: key.day,
    ordinal,
    url: listing.url,
    title: listing.title,
    summary: listing.summary,
    label: listing.label,
    authority: listing.authority,
    publishedFrom: listing.publishedFrom,
    seen: listing.seen ?? by.seen,
    origin: by.originOf(listing),
    via: by.via,
    captureId: by.captureId,
    updateId: null,
  }
  sighting.id = Number(insertSighting(db).run(sighting).lastInsertRowid)
  return sighting
}

const insertSighting = prepared((db) =>
  db
    .insert(sightings)
    .values({
      ...placeholders('sourceId', 'address', 'day', 'ordinal', 'url', 'title', 'summary', 'label'),
      ...placeholders('authority', 'publishedFrom', 'seen', 'origin', 'via', 'captureId'),
    })
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

/** Notes which update each sighting is. */
export function attachAll(
  db: Db,
  pairs: readonly { sighting: Sighting; updateId: number }[],
): void {
  const ids = pairs.map(({ sighting, updateId }) => [sighting.id, updateId])
  if (ids.length > 0) attachEach(db).run({ ids: JSON.stringify(ids) })
}

const attachEach = prepared((db) =>
  db
    .update(sightings)
    .set({ updateId: sql`pair.value ->> 1` })
    .from(sql`json_each(${sql.placeholder('ids')}) as pair`)
    .where(eq(sightings.id, sql`pair.value ->> 0`))
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
