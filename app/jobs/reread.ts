import { addDays, tokyoDay } from '#content/dates/day.ts'
import { type Actor, asActor, operator, program } from '#db/actor.ts'
import { recordWork } from '#db/audit.ts'
import { type Capture, listRead } from '#db/captures.ts'
import type { Db } from '#db/client.ts'
import { recover } from '#db/coverage.ts'
import type { Listing } from '#db/identity.ts'
import { keyOf } from '#db/identity.ts'
import { readFact, writeFact } from '#db/installation.ts'
import type { Lister, Stored } from '#db/lister.ts'
import { storeListings } from '#db/listings.ts'
import { latestByKey, nameOfKey, type Reread, reidentify } from '#db/reidentify.ts'
import { isRenamed } from '#db/renamed.ts'
import { getUpdate } from '#db/updates.ts'
import type { Origin } from '#db/updates-write.ts'
import type { Problem } from '#scrapers/problem.ts'
import { ReadError } from '#scrapers/read.ts'
import type { Source } from '#scrapers/source.ts'
import { isOfHub } from './hub.ts'
import { listerOf } from './lister.ts'
import { mapStored } from './map.ts'
import { isBaseline } from './origin.ts'
import { parse, readUnread } from './read.ts'
import type { Station } from './station.ts'

/** What reading the stored captures of a source again came to. */
export type RereadSource = {
  id: string
  captures: number
  /** Captures that were read now for the first time. */
  unread: number
  erased: number
  /** Why a capture that was read before cannot be read by today's parser. */
  unreadable: { captureId: number; why: Problem }[]
  created: number
  technical: number
  /** Stored things that no capture yields any more; they stay. */
  gone: number
}

type Again = Reread & { capture: Capture }

/**
 * Reads the stored captures of a source again with today's parser, as one transaction, in the name of
 * the operator. What is stored and reads otherwise now becomes a technical version, which alerts
 * nobody; what was never stored is theirs: baseline where it stood on a page of the first reading, else
 * found late. Then what is unread is read, beside what today's parser says of the rest.
 */
export async function rereadSource(station: Station, source: Source): Promise<RereadSource> {
  const known = await rereadKnown(station, source, operator)
  const unread = await readUnread(station, source)
  // Of several captures the last says how a thing stands, so all are read again beside the new ones.
  const all = unread.length === 0 ? NONE : await rereadKnown(station, source, operator)
  const created = known.created + all.created
  const technical = known.technical + all.technical
  return { ...known, ...all, unread: unread.length, created, technical }
}

/**
 * Where parsers changed since, as after an update of Shirase, reads again what was read before; to be
 * done before anything else is read: what they read otherwise is ours, and no change of the authority's.
 */
export async function rereadAfterUpdate(station: Station, source: Source): Promise<void> {
  if (readFact(station.db, factOf(source)) === station.readers) return
  await rereadKnown(station, source, program)
}

type By = (at: string) => Actor
const NONE = { created: 0, technical: 0 }

/** With which parsers what is stored of a source was read last. */
const factOf = ({ id }: Source): string => `readers of ${id}`

/** What was read before; from then on it counts as read with today's parsers. */
async function rereadKnown(
  station: Station,
  source: Source,
  by: By,
): Promise<Omit<RereadSource, 'unread'>> {
  const read = listRead(station.db, source.id).filter((capture) => !isOfHub(source, capture))
  const kept = read.filter(({ erasedAt }) => erasedAt === null)
  const unreadable: RereadSource['unreadable'] = []
  const again: Again[] = []
  for (const capture of kept) {
    const { id: captureId } = capture
    const { listings, why } = await listingsIn(station, source, capture)
    if (why) unreadable.push({ captureId, why })
    else again.push({ capture, captureId, seen: dayOf(capture), listings })
  }
  const stored = store(station, source, again, by)
  writeFact(station.db, factOf(source), station.readers)
  return {
    ...{ id: source.id, captures: kept.length, erased: read.length - kept.length, unreadable },
    ...stored,
  }
}

const dayOf = ({ fetchedAt }: Capture) => tokyoDay(new Date(fetchedAt))

/** What a capture lists, or why it cannot be read. */
async function listingsIn(station: Station, source: Source, capture: Capture) {
  try {
    return { listings: (await parse(station, source, capture))?.listings ?? [], why: null }
  } catch (error) {
    if (error instanceof ReadError) return { listings: [], why: error.problem }
    throw error
  }
}

function store(station: Station, source: Source, again: Again[], by: By) {
  const at = station.clock.now().toISOString()
  const [first] = again
  if (!first) return { created: 0, technical: 0, gone: 0 }
  const work = (tx: Db) => {
    const lister = { ...listerOf(station, source, first.capture), technical: true }
    const named = reidentify(tx, again, lister)
    const stored = [...named.stored, ...storeLatest(tx, station, source, again)]
    recover(tx, source)
    const isOld = oldFor(tx, station, by)
    mapStored(tx, station, stored.filter(isOld), { at, quiet: true })
    mapStored(
      tx,
      station,
      stored.filter((one) => !isOld(one)),
      { at, quiet: false },
    )
    const created = stored.filter(({ change }) => change === 'created').length
    const changed = stored.filter(({ change }) => change !== 'created')
    const technical = new Set(changed.map(({ updateId }) => updateId)).size
    if (stored.length > 0) recordWork(tx, 'reread', { source: source.id, created, technical })
    return { created, technical, gone: named.gone }
  }
  return asActor(by(at), () => station.db.transaction(work, { behavior: 'immediate' }))
}

// Days in which what was missed is news still.
const RECENT = 7

/** Of what nobody asked for, only what was first to be seen of late is told: an update of Shirase is no news of theirs. */
function oldFor(db: Db, { clock }: Station, by: By): (stored: Stored) => boolean {
  const since = addDays(clock.today(), -RECENT)
  return ({ change, updateId }) =>
    by === program && change === 'created' && getUpdate(db, updateId)!.firstSeen < since
}

/** Only the last capture that shows a thing says how it stands: a re-titling is not undone on the way. */
function storeLatest(db: Db, station: Station, source: Source, again: Again[]): Stored[] {
  const latest = latestByKey(again)
  const sights = firstSights(db, source, again)
  return again.flatMap((one) => {
    const own = (listing: Listing) => nameOfKey(keyOf(listing, one.seen))
    const listings = one.listings.filter(
      (listing) =>
        latest.get(own(listing))!.some((found) => found.listing === listing) &&
        !isRenamed(db, source.id, listing, one),
    )
    const lister: Lister = {
      ...listerOf(station, source, one.capture),
      technical: true,
      originOf: (listing) => sights.get(own(listing))!.origin,
    }
    const dated = listings.map((listing) => ({ ...listing, seen: sights.get(own(listing))!.seen }))
    return storeListings(db, dated, lister)
  })
}

/** When each thing was first to be seen in what is stored, and what it is if it was not stored. */
function firstSights(db: Db, source: Source, again: Again[]) {
  const sights = new Map<string, { seen: string; origin: Origin }>()
  const pages = new Set<string>()
  for (const { capture, seen, listings } of again) {
    const first = !pages.has(capture.requestUrl) && isBaseline(db, source, capture)
    const origin: Origin = first ? 'baseline' : 'found-late'
    pages.add(capture.requestUrl)
    for (const listing of listings) {
      const name = nameOfKey(keyOf(listing, seen))
      if (!sights.has(name)) sights.set(name, { seen, origin })
    }
  }
  return sights
}
