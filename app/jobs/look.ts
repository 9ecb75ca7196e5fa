import { type Capture, getCapture, latestCapture, saveCapture } from '#db/captures.ts'
import { lastReading, recordCheck } from '#db/checks.ts'
import type { Note } from '#db/schema.ts'
import { notePermanent } from '#db/source-pages.ts'
import type { FetchResult } from '#scrapers/fetch/fetcher.ts'
import { ReadError } from '#scrapers/read.ts'
import type { Hub, Page, Source } from '#scrapers/source.ts'
import { pagesOn, readHub } from './hub.ts'
import { isOpen } from './said.ts'
import { readPage } from './snapshots.ts'
import type { Station } from './station.ts'

/** How one look at one page went, as `track` reports it. */
export type Look = { sourceId: string; url: string } & Went
type Went = { outcome: string; status: number | null; note: Note | null }

/** Fetches a source's hub and the pages it names, one after the other, and keeps every answer. */
export async function lookAt(station: Station, source: Source): Promise<Look[]> {
  const looks = source.hub ? [await lookAtHub(station, source, source.hub)] : []
  for (const page of pagesOn(station.db, source, station.clock.today())) {
    looks.push(await lookAtPage(station, source, page))
  }
  return looks
}

async function lookAtHub(station: Station, source: Source, hub: Hub): Promise<Look> {
  const look = await lookAtPage(station, source, { url: hub.url })
  const why = readHub(station, source, hub)
  if (!why || look.outcome !== 'ok') return look
  return { ...look, outcome: 'empty-suspicious', note: { code: 'unreadable', of: [why] } }
}

async function lookAtPage(station: Station, source: Source, page: Page): Promise<Look> {
  const { db, fetcher, onStep } = station
  const latest = latestCapture(db, source.id, page.url)
  const again = latest !== undefined && isOpen(station, source, latest)
  const result = await fetcher.get({
    ...page,
    hosts: source.hosts,
    validators: again ? null : validatorsOf(latest),
    // What was there before is not merely late in coming.
    mayBeAbsent: page.mayBeAbsent && !latest,
  })
  onStep('fetched', source.id)
  if (result.outcome === 'not-modified' && latest)
    return recorded(station, source, page, unchanged(station, latest, result), latest.id)
  if (result.outcome !== 'ok') return recorded(station, source, page, result, latest?.id)
  notePermanent(db, source.id, page.url, result.permanentTo)
  const captureId = keep(station, source, page, result, { again })
  if (captureId === null) return sameAgain(station, source, page, result, latest!)
  onStep('capture-stored', source.id)
  const failed = await lookAgain(station, source, page, captureId)
  if (failed) return recorded(station, source, page, failed, captureId)
  const { status, note } = result
  return { sourceId: source.id, url: page.url, outcome: 'ok', status, note }
}

/** Nothing new, unless it is the second look that an unread change was waiting for. */
function sameAgain(
  station: Station,
  source: Source,
  page: Page,
  result: FetchResult,
  latest: Capture,
): Look {
  if (needsSecondLook(station, source, latest.id))
    keep(station, source, page, result, { confirms: latest.id })
  return recorded(station, source, page, unchanged(station, latest, result), latest.id)
}

/** Those of the last capture, and only when it was read: an unread page is asked for in full. */
function validatorsOf(latest: Capture | undefined) {
  if (!latest?.readAt || latest.outcome !== 'ok') return null
  return { etag: latest.etag, lastModified: latest.lastModified }
}

/** Stores an answer; null when it is what the page's latest capture holds already. */
function keep(
  station: Station,
  source: Source,
  page: Page,
  result: FetchResult,
  look: { confirms?: number; again?: boolean },
) {
  const capture = station.db.transaction(
    (tx) =>
      saveCapture(tx, {
        sourceId: source.id,
        kind: station.kind,
        requestUrl: page.url,
        finalUrl: result.finalUrl,
        status: result.status!,
        headers: result.headers,
        charset: result.charset,
        bytes: result.bytes!,
        fetchedAt: station.clock.now().toISOString(),
        ...look,
      }),
    { behavior: 'immediate' },
  )
  return capture?.id ?? null
}

/** The same bytes again: nothing new if they were read, and no better than before, whatever was strange. */
function unchanged({ db }: Station, latest: Capture, { status }: FetchResult): Went {
  if (latest.readAt) {
    const reading = lastReading(db, latest.sourceId, latest.requestUrl)
    const note = reading?.captureId === latest.id ? reading.note : null
    return { outcome: 'not-modified', status, note }
  }
  const note = latest.note && { code: 'unreadable', of: [latest.note] }
  return { outcome: latest.outcome ?? 'ok', status, note }
}

function recorded(
  station: Station,
  source: Source,
  page: Page,
  went: Went,
  captureId: number | null = null,
): Look {
  const { outcome, status, note } = went
  recordCheck(station.db, {
    sourceId: source.id,
    url: page.url,
    at: station.clock.now().toISOString(),
    ...{ outcome, status, note, captureId },
  })
  return { sourceId: source.id, url: page.url, outcome, status, note }
}

/**
 * A page without dates that changed is looked at a second time, without validators: what differs
 * between the two looks is noise. When the second look fails, the next round takes it; the failure comes back.
 */
async function lookAgain(
  station: Station,
  source: Source,
  page: Page,
  captureId: number,
): Promise<FetchResult | null> {
  if (!needsSecondLook(station, source, captureId)) return null
  const result = await station.fetcher.get({ ...page, hosts: source.hosts, validators: null })
  if (result.outcome !== 'ok') return result
  keep(station, source, page, result, { confirms: captureId })
  return null
}

function needsSecondLook(station: Station, source: Source, captureId: number): boolean {
  if (source.kind !== 'snapshot') return false
  const capture = getCapture(station.db, captureId)!
  if (capture.readAt || capture.erasedAt) return false
  try {
    return readPage(station, source, capture).is === 'unconfirmed'
  } catch (error) {
    if (error instanceof ReadError) return false
    throw error
  }
}
