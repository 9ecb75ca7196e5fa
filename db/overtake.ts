import { eq, sql } from 'drizzle-orm'
import { type Db, prepared } from './client.ts'
import { type Listing, narrows, sameWords } from './identity.ts'
import type { Lister, Stored } from './lister.ts'
import { updates } from './schema.ts'
import { nameOf, type Sighting } from './sightings.ts'
import { addVersion, takeOver, type Update } from './updates-write.ts'

const byId = prepared((db) =>
  db
    .select()
    .from(updates)
    .where(eq(updates.id, sql.placeholder('id')))
    .prepare(),
)

export const updateOf = (db: Db, id: number): Update => byId(db).get({ id })!

/** An authority's own list stands over a relay, and what we read over what we were told. */
export function mayTakeOver(update: Update, by: Lister): boolean {
  if (by.role === 'witness') return false
  if (by.roleOf(update.sourceId) === 'witness') return true
  return update.captureId === null && by.captureId !== null
}

/** An undated link confirms neither the day nor the title that were told: it adds a sighting only. */
export function overtaken(
  db: Db,
  update: Update,
  now: Listing,
  sighting: Sighting,
  by: Lister,
): Stored[] {
  if (now.published === null && update.published !== null) return []
  const retitled = !sameWords(update.title, now.title) || !sameWords(update.summary, now.summary)
  takeOver(db, update, now, by)
  return retitled ? [versioned(db, update, now, sighting, by, true)] : []
}

/**
 * A list of the same authority that shows the day of an update, where its own list showed a month or
 * nothing, tells the day only: its address, its words and its proof stay. A list that we were only
 * told of gives no day to what we read ourselves.
 */
export function narrowed(
  db: Db,
  update: Update,
  { published, publishedFrom }: Listing,
  sighting: Sighting,
  by: Lister,
): Stored[] {
  if (by.role === 'witness' || published === null) return []
  if (update.captureId !== null && by.captureId === null) return []
  if (!narrows(update.published ?? '', published)) return []
  takeOver(
    db,
    update,
    { ...update, published, publishedFrom },
    { ...update, seen: update.firstSeen },
  )
  return [dated(update, sighting)]
}

/** An update that has another day now: its words are read by that day anew. */
export const dated = ({ id }: Update, sighting: Sighting): Stored => ({
  ...{ updateId: id, change: 'technical-version', version: 0, name: nameOf(sighting) },
})

/** The next version of an update, with the words of a listing. */
export function versioned(
  db: Db,
  update: Update,
  now: Listing,
  sighting: Sighting,
  by: Lister,
  technical: boolean,
): Stored {
  const version = addVersion(db, update, now, { ...by, technical })
  const change = technical ? 'technical-version' : 'version'
  return { updateId: update.id, change, version, name: nameOf(sighting) }
}
