import { OTHER_AUTHORITY } from '#content/authorities.ts'
import { latestCapture, markRead, markUnreadable, saveCapture } from '#db/captures.ts'
import type { Db } from '#db/client.ts'
import {
  countWanted,
  type DetailOutcome,
  type DetailState,
  listWanted,
  saveDetail,
  type Wanted,
} from '#db/details.ts'
import { nameOfUpdate } from '#db/sightings.ts'
import type { FetchResult } from '#scrapers/fetch/fetcher.ts'
import { canonicalAddress } from '#scrapers/parse/address.ts'
import { type Extracted, textOfAnswer } from './detail-text.ts'
import { mapDetail } from './map.ts'
import type { Station } from './station.ts'

/** What a round made of the pages behind updates; `waiting` are left for later rounds. */
export type Details = { read: number; unavailable: number; failed: number; waiting: number }

/** How many pages one round asks for, so that a first round ends. */
export const DETAILS_A_ROUND = 40

// Nobody was there, or we were asked to wait: that is no try of the page.
const NOT_ASKED = [
  'dns',
  'no-route',
  'connection-refused',
  'robots-unreachable',
  'host-asked-to-wait',
]

/**
 * Reads the pages behind listed updates, newest first: each is asked for once, kept, and its text
 * stored and mapped in one transaction. What is not settled by the end is taken up by a later round.
 */
export async function readDetails(station: Station, only = station.sources): Promise<Details> {
  const states: DetailState[] = []
  const wanted = listWanted(station.db).filter((one) => isAsked(station, only, one))
  let rest = wanted.filter((one) => {
    const settled = settledUnasked(station, one)
    if (settled) states.push(keep(station, one, settled))
    return !settled
  })
  const silent = new Set<string>()
  let budget = DETAILS_A_ROUND
  while (budget > 0 && rest.length > 0) {
    const due = rest.slice(0, budget)
    const perHost = await Promise.all(
      byHost(due).map((pages) => readFromHost(station, pages, silent)),
    )
    states.push(...perHost.flat())
    budget -= perHost.flat().length
    rest = rest.slice(due.length).filter(({ url }) => !silent.has(hostOf(url)))
  }
  return tally(states, countWanted(station.db))
}

/** Updates of the sources asked, and those whose source is not declared any more. */
function isAsked({ sources }: Station, only: Station['sources'], { sourceId }: Wanted): boolean {
  const isIt = ({ id }: { id: string }) => id === sourceId
  return only.some(isIt) || !sources.some(isIt)
}

/** What can be said of a page without asking for it, or null when it is to be asked for. */
function settledUnasked(station: Station, { url, sourceId, listedOn }: Wanted) {
  const address = canonicalAddress(url, url)
  if (address === null) return unavailable('not-a-web-address', { url })
  if (listedOn && address === canonicalAddress(listedOn, listedOn)) return { is: 'none' as const }
  const { host, pathname, search } = new URL(address)
  const declared = station.sources.find(({ id }) => id === sourceId)?.hosts ?? []
  if (station.authorityOf(url) === OTHER_AUTHORITY && !declared.includes(host))
    return unavailable('detail-foreign-host', { host })
  return pathname === '/' && search === '' ? unavailable('detail-front-page', { host }) : null
}

const unavailable = (code: string, params: Record<string, string>) => ({
  is: 'unavailable' as const,
  note: { code, params },
})

const hostOf = (url: string) => new URL(url).host

function byHost(pages: Wanted[]): Wanted[][] {
  const hosts = [...new Set(pages.map(({ url }) => hostOf(url)))]
  return hosts.map((host) => pages.filter(({ url }) => hostOf(url) === host))
}

/** One page after the other; a host that says no, or nothing, is left alone for this round. */
async function readFromHost(
  station: Station,
  pages: Wanted[],
  silent: Set<string>,
): Promise<DetailState[]> {
  const states: DetailState[] = []
  for (const page of pages) {
    const hosts = station.sources.find(({ id }) => id === page.sourceId)?.hosts ?? []
    const result = await station.fetcher.get({ url: page.url, hosts })
    station.onStep('detail-fetched', page.sourceId)
    states.push(await readAnswer(station, page, result))
    if (!isSilent(result)) continue
    silent.add(hostOf(page.url))
    break
  }
  return states
}

const notAsked = ({ note }: FetchResult) => note !== null && NOT_ASKED.includes(note.code)

const isSilent = (result: FetchResult) =>
  notAsked(result) ||
  result.outcome === 'timeout' ||
  (result.outcome === 'blocked' && result.note?.code !== 'robots-forbid')

async function readAnswer(station: Station, page: Wanted, result: FetchResult) {
  const { outcome, note } = result
  if (outcome === 'ok' && isItsList(page, result)) {
    const gone = { code: 'led-to-list', params: { to: result.finalUrl } }
    return keep(station, page, { is: 'failed', note: gone })
  }
  if (outcome === 'ok') {
    const found = await textOfAnswer(result, page.title)
    return keep(station, page, (tx) => keepAnswer(tx, station, { page, result, found }))
  }
  const why = note ?? { code: outcome, params: {} }
  if (notAsked(result)) return keep(station, page, { is: 'not-asked', note: why })
  return keep(station, page, { is: outcome === 'too-large' ? 'unavailable' : 'failed', note: why })
}

/** An item that leads back to the list that shows it is gone. */
const isItsList = ({ url, listedOn }: Wanted, { finalUrl }: FetchResult): boolean =>
  listedOn !== null &&
  finalUrl !== url &&
  canonicalAddress(finalUrl, finalUrl) === canonicalAddress(listedOn, listedOn)

type Answered = { page: Wanted; result: FetchResult; found: Extracted }

/** The capture of the page, in a chain beside those of the lists, and what was read in it. */
function keepAnswer(tx: Db, station: Station, { page, result, found }: Answered): DetailOutcome {
  const at = station.clock.now().toISOString()
  const sourceId = `detail:${page.authority}`
  const saved = saveCapture(tx, {
    ...{ sourceId, kind: station.kind, requestUrl: page.url, fetchedAt: at },
    ...{ finalUrl: result.finalUrl, status: result.status!, headers: result.headers },
    ...{ charset: result.charset, bytes: result.bytes! },
  })
  const { id: captureId, erasedAt } = saved ?? latestCapture(tx, sourceId, page.url)!
  // What an administrator had erased stays so when the site answers it again.
  if (erasedAt) return { ...unavailable('detail-erased', {}), captureId }
  if (found.format) {
    markRead(tx, captureId, at)
    return { is: 'read', captureId, ...found }
  }
  const { note, final } = found
  markUnreadable(tx, captureId, {
    ...{ outcome: 'parse-failed', note, triedWith: station.readers },
  })
  return { is: final ? 'unavailable' : 'failed', captureId, note }
}

/** The one transaction of a page: how it stands, what it answered, what its text shows. */
function keep(
  station: Station,
  { id, sourceId }: Wanted,
  outcome: DetailOutcome | ((tx: Db) => DetailOutcome),
): DetailState {
  const at = station.clock.now().toISOString()
  const state = station.db.transaction(
    (tx) => {
      const came = typeof outcome === 'function' ? outcome(tx) : outcome
      const now = saveDetail(tx, id, came, at)
      if (now === 'read') mapDetail(tx, station, { updateId: id, name: nameOfUpdate(tx, id) }, at)
      return now
    },
    { behavior: 'immediate' },
  )
  station.onStep('detail-stored', sourceId)
  return state
}

function tally(states: DetailState[], waiting: number): Details {
  const count = (state: DetailState) => states.filter((one) => one === state).length
  const [read, unavailable, failed] = [count('read'), count('unavailable'), count('wanted')]
  return { read, unavailable, failed, waiting }
}
