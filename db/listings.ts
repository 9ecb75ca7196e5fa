import { eq } from 'drizzle-orm'
import type { Day } from '#content/dates/day.ts'
import type { Db } from './client.ts'
import { correctedFrom } from './corrected.ts'
import { uncover } from './coverage.ts'
import { dayToCome, otherwiseDated } from './dated-again.ts'
import {
  isOtherNews,
  type Key,
  keyOf,
  type Listing,
  narrows,
  pairTitles,
  withoutRepeats,
} from './identity.ts'
import type { Lister, Stored } from './lister.ts'
import { moveTo } from './moved.ts'
import { dated, updateOf } from './overtake.ts'
import { rekeyedFrom } from './rekeyed.ts'
import { resolve } from './resolve.ts'
import { reworded, wordsChanged } from './reworded.ts'
import { sightings } from './schema.ts'
import { addSighting, type Sighting, sightedAddresses, sightingsUnder } from './sightings.ts'
import { keepNews } from './source-news.ts'
import { takeOver, type Update } from './updates-write.ts'

/** Stores what a source lists now. Returns what that made: new updates and new versions. */
export function storeListings(db: Db, listings: Listing[], by: Lister): Stored[] {
  const groups = groupByKey(withoutRepeats(listings, by.seen), by.seen)
  const stored: Stored[] = []
  const unknown: Sighting[] = []
  const fresh = new Map<number, Listing>()
  const known = knownAddresses(db, groups, by)
  for (const group of groups.values()) {
    const key = keyOf(group[0]!, by.seen)
    const listed = known.has(key.address) ? sightingsUnder(db, by.sourceId, key) : []
    let ordinal = Math.max(-1, ...listed.map((one) => one.ordinal)) + 1
    for (const pair of pairTitles(listed, group)) {
      const mayBeRedated = pair.now.key !== null || known.has(pair.now.address)
      const before = pair.before && !isNewHere(db, pair.before, pair.now, by) ? pair.before : null
      const again = before
        ? { before, now: pair.now, stored: [] }
        : mayBeRedated && redated(db, pair.now, key, ordinal, by, listings)
      if (again) {
        if (!before) ordinal++
        stored.push(...again.stored, ...seenAgain(db, again.before, again.now, by))
      } else {
        const sighting = addSighting(db, pair.now, key, ordinal++, by)
        unknown.push(sighting)
        known.add(key.address)
        fresh.set(sighting.id, pair.now)
      }
    }
  }
  keepNews(
    db,
    unknown.map((sighting) => ({ sighting, published: fresh.get(sighting.id)!.published })),
  )
  return [...stored, ...resolve(db, unknown, fresh, by, listings)]
}

/** Where the source listed something before: most of a first reading is at no such address. */
function knownAddresses(db: Db, groups: Map<string, Listing[]>, { sourceId, seen }: Lister) {
  const all = [...groups.values()].flat()
  const addresses = all.flatMap((listing) => [listing.address, keyOf(listing, seen).address])
  return sightedAddresses(db, sourceId, [...new Set(addresses)])
}

/**
 * What a list showed without its day before and shows with it now is the same thing, and so is what
 * it shows without the day that it gave before: the more exact day stays; so does one that it corrects.
 */
function redated(
  db: Db,
  now: Listing,
  { day }: Key,
  ordinal: number,
  by: Lister,
  all: readonly Listing[],
): Again | undefined {
  if (now.changedPage) return undefined
  if (now.key) return rekeyed(db, now, by, all)
  const awaited = dayToCome(db, by, now)
  if (awaited) {
    const { title } = awaited
    return {
      before: awaited,
      now: { ...now, title, published: null, publishedFrom: 'none' },
      stored: [],
    }
  }
  const before = otherwiseDated(db, by, now) ?? correctedFrom(db, now, all, by)
  if (!before) return undefined
  if (narrows(day, before.day)) return { before, now, stored: [] }
  db.update(sightings).set({ day, ordinal }).where(eq(sightings.id, before.id)).run()
  uncover(db, before)
  const update = before.updateId === null ? undefined : updateOf(db, before.updateId)
  const ours = update?.sourceId === by.sourceId ? update : undefined
  if (ours) takeOver(db, ours, now, by)
  return { before: { ...before, day, ordinal }, now, stored: ours ? [dated(ours, before)] : [] }
}

/** What an API lists under an id with another day of enforcement is the same thing, under its new id. */
function rekeyed(db: Db, now: Listing, by: Lister, all: readonly Listing[]): Again | undefined {
  const before = rekeyedFrom(db, now, all, by)
  if (!before) return undefined
  const { address } = keyOf(now, by.seen)
  db.update(sightings).set({ address, url: now.url }).where(eq(sightings.id, before.id)).run()
  if (before.updateId !== null) moveTo(db, updateOf(db, before.updateId), now)
  const { seen, captureId } = by
  if (!by.technical) keepNews(db, [{ sighting: { ...before, seen, captureId }, published: seen }])
  return { before: { ...before, address }, now, stored: [] }
}

/** A listing that is not new: what it was, what it says now, and what became of its update by its day. */
type Again = { before: Sighting; now: Listing; stored: Stored[] }

/**
 * An undated row that stood for another list's update, and has other words by now: news at the same
 * address, not that update under another name.
 */
function isNewHere(db: Db, before: Sighting, now: Listing, by: Lister): boolean {
  if (now.published !== null || now.key || now.changedPage || before.updateId === null) return false
  const update = updateOf(db, before.updateId)
  if (update.sourceId === by.sourceId) return false
  const seen = { title: now.title, summary: now.summary, published: null, seen: by.seen }
  return isOtherNews(seen, update) && isOtherNews(seen, { ...update, title: before.title })
}

function groupByKey(listings: Listing[], seen: Day): Map<string, Listing[]> {
  const groups = new Map<string, Listing[]>()
  for (const listing of listings) {
    const { address, day } = keyOf(listing, seen)
    const name = `${address}\n${day}`
    const group = groups.get(name)
    if (group) group.push(listing)
    else groups.set(name, [listing])
  }
  return groups
}

/** An API's own id names a thing whatever its day: one that comes late, or is corrected, is taken. */
function hasOtherDay(update: Update, now: Listing, by: Lister): boolean {
  const isMoved = now.published !== null && now.published !== update.published
  return now.key !== null && isMoved && update.sourceId === by.sourceId
}

/** A listing seen before: other words are a version, a better witness raises the rank. */
function seenAgain(db: Db, before: Sighting, now: Listing, by: Lister): Stored[] {
  if (before.captureId !== null && by.captureId === null) return []
  const words = wordsChanged(before, now)
  const firstReadByUs = before.captureId === null && by.captureId !== null
  if (words.title || words.summary || firstReadByUs) {
    db.update(sightings)
      .set({ title: now.title, summary: now.summary, captureId: by.captureId, via: by.via })
      .where(eq(sightings.id, before.id))
      .run()
  }
  if (before.updateId === null) return []
  const update = updateOf(db, before.updateId)
  // It had moved, and is back where its own list showed it.
  const isBack = before.address === update.address && update.url !== before.url
  // What is read again on the way tells nothing of where it is now.
  const leads = isBack && !by.technical && update.sourceId === by.sourceId
  if (leads && update.url !== now.url) moveTo(db, update, now)
  if (!hasOtherDay(update, now, by)) return reworded(db, update, now, before, by)
  takeOver(db, update, now, by)
  return [dated(update, before), ...reworded(db, updateOf(db, update.id), now, before, by)]
}
