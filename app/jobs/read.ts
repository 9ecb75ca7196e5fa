import { isDeepStrictEqual } from 'node:util'
import { tokyoDay } from '#content/dates/day.ts'
import { type Capture, getCapture, listUnread, markRead, markUnreadable } from '#db/captures.ts'
import { recordCheck } from '#db/checks.ts'
import type { Db } from '#db/client.ts'
import type { Listing } from '#db/identity.ts'
import type { Stored } from '#db/lister.ts'
import { storeListings } from '#db/listings.ts'
import type { Note } from '#db/schema.ts'
import type { Problem } from '#scrapers/problem.ts'
import { ReadError, read } from '#scrapers/read.ts'
import type { Source } from '#scrapers/source.ts'
import { cover, lookedBefore } from './cover.ts'
import { documentOf } from './document.ts'
import { isOfHub } from './hub.ts'
import { strangeWindow } from './list-window.ts'
import { listerOf } from './lister.ts'
import { mapStored } from './map.ts'
import { originOf } from './origin.ts'
import { listingsOfPage, readPage } from './snapshots.ts'
import type { Station } from './station.ts'

/** What reading one capture came to; what was found is counted, what was not read is named. */
export type Read = {
  captureId: number
  url: string
  outcome: 'ok' | 'empty-suspicious' | 'parse-failed'
  why: Problem | null
  problems: Problem[]
  candidates: number
  parsed: number
  created: number
  versions: number
  links: number
}

export type Parsed = { listings: Listing[]; candidates: number; problems: Problem[] }

/** Reads what is stored and unread of a source, oldest first. What cannot be read stays unread. */
export async function readUnread(station: Station, source: Source): Promise<Read[]> {
  const done: Read[] = []
  for (const capture of listUnread(station.db, source.id, station.readers)) {
    if (capture.confirms !== null || isOfHub(source, capture)) continue
    const result = await readCapture(station, source, capture)
    if (result) done.push(result)
  }
  return done
}

/** Null for a changed page that waits for its second look. */
async function readCapture(
  station: Station,
  source: Source,
  capture: Capture,
): Promise<Read | null> {
  try {
    const parsed = await parse(station, source, capture)
    if (!parsed) return null
    station.onStep('parsed', source.id)
    return store(station, source, capture, parsed)
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    return unreadable(station, source, capture, error)
  }
}

/** What a capture says to today's parser; null for a changed page without a second look. Throws ReadError. */
export async function parse(
  station: Station,
  source: Source,
  capture: Capture,
): Promise<Parsed | null> {
  if (source.kind === 'list') {
    const { entries, candidates, problems } = await read(
      source,
      documentOf(station, capture),
      station,
    )
    return { listings: entries, candidates, problems }
  }
  const reading = readPage(station, source, capture)
  if (reading.is === 'unconfirmed') return null
  const listings = listingsOfPage(source, capture.requestUrl, reading)
  return { listings, candidates: listings.length, problems: [] }
}

/** The one transaction: everything that the capture yielded, and only then its mark as read. */
function store(station: Station, source: Source, capture: Capture, parsed: Parsed): Read | null {
  const at = station.clock.now().toISOString()
  const result = station.db.transaction(
    (tx) => {
      if (getCapture(tx, capture.id)?.readAt) return null
      const lister = {
        ...listerOf(station, source, capture),
        originOf: originOf(tx, source, capture),
      }
      const strange = windowNote(tx, source, capture, parsed.listings)
      const stored = storeListings(tx, parsed.listings, lister)
      cover(tx, source, capture, parsed.listings, strange)
      station.onStep('transaction-open', source.id)
      const links = mapStored(tx, station, stored, { at, quiet: false })
      markRead(tx, capture.id, at)
      const summary = summaryOf(capture, parsed, stored, links)
      recordCheck(tx, checkOf(source, capture, summary, at, strange))
      return summary
    },
    { behavior: 'immediate' },
  )
  station.onStep('transaction-committed', source.id)
  return result
}

function summaryOf(capture: Capture, parsed: Parsed, stored: Stored[], links: number): Read {
  const created = stored.filter(({ change }) => change === 'created').length
  return {
    captureId: capture.id,
    url: capture.requestUrl,
    outcome: 'ok',
    why: null,
    problems: parsed.problems,
    candidates: parsed.candidates,
    parsed: parsed.listings.length,
    created,
    versions: stored.length - created,
    links,
  }
}

function unreadable(station: Station, source: Source, capture: Capture, error: ReadError): Read {
  const at = station.clock.now().toISOString()
  const result: Read = {
    captureId: capture.id,
    url: capture.requestUrl,
    outcome: error.kind,
    why: error.problem,
    problems: [],
    candidates: 0,
    parsed: 0,
    created: 0,
    versions: 0,
    links: 0,
  }
  station.db.transaction((tx) => {
    const { kind: outcome, problem: note } = error
    const triedWith = error.passes ? null : station.readers
    // A later round that finds it so still has said it with its own look.
    const known = capture.outcome === outcome && isDeepStrictEqual(capture.note, note)
    markUnreadable(tx, capture.id, { outcome, note, triedWith })
    if (!known) recordCheck(tx, checkOf(source, capture, result, at))
  })
  return result
}

function windowNote(db: Db, source: Source, capture: Capture, now: Listing[]): Note | null {
  if (source.kind !== 'list') return null
  const seen = tokyoDay(new Date(capture.fetchedAt))
  const looked = lookedBefore(db, source, seen)
  return strangeWindow(db, { source, url: capture.requestUrl, seen, looked }, now)
}

function checkOf(
  source: Source,
  capture: Capture,
  result: Read,
  at: string,
  strange: Note | null = null,
) {
  const { outcome, candidates, parsed, created } = result
  const why = result.why ? [result.why] : result.problems
  const code = result.why ? 'unreadable' : 'rows-unread'
  const note = why.length === 0 ? strange : { code, of: [...why, ...(strange ? [strange] : [])] }
  return {
    ...{ sourceId: source.id, url: capture.requestUrl, at, outcome, status: capture.status, note },
    ...{ captureId: capture.id, candidates, parsed, stored: created },
  }
}
