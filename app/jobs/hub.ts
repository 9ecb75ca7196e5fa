import { type Day, tokyoDay } from '#content/dates/day.ts'
import { type Capture, latestCapture, markRead, markUnreadable } from '#db/captures.ts'
import { recordCheck } from '#db/checks.ts'
import type { Db } from '#db/client.ts'
import { lastGoodOfPage, readAsOf } from '#db/reading.ts'
import { pagesOfYears, type YearPage, yearPages } from '#scrapers/parse/hub.ts'
import { type Problem, problem } from '#scrapers/problem.ts'
import type { Hub, Page, Source } from '#scrapers/source.ts'
import { documentOf } from './document.ts'
import type { Station } from './station.ts'

/** True for a capture that only says where the pages of its source are. */
export const isOfHub = ({ hub }: Source, { requestUrl }: Pick<Capture, 'requestUrl'>): boolean =>
  requestUrl === hub?.url

/**
 * The pages of a source on a day, as its hub named them when it was last read before the end of
 * that day; those that the source declares while no reading of the hub is stored.
 */
export function pagesOn(db: Db, source: Source, day: Day): Page[] {
  const end = new Date(`${day}T24:00:00+09:00`).toISOString()
  const hub = source.hub && readAsOf(db, source.id, source.hub.url, end)
  if (!source.hub || !hub) return source.pages(day, (url) => readOn(db, source, url))
  return pagesOfYears(yearsIn(db, source, source.hub, hub), day)
}

/** Why a hub cannot be believed, or null. Years come, and none but the oldest goes. */
function whyNoHub(now: YearPage[], before: YearPage[]): Problem | null {
  if (now.length === 0) return problem('hub-names-nothing')
  const [newest, latest] = [now, before].map((pages) => Math.max(...pages.map(({ year }) => year)))
  if (newest! >= latest!) return null
  return problem('hub-goes-back', { year: newest!, before: latest! })
}

function readOn(db: Db, { id }: Source, url: string): Day | null {
  const at = lastGoodOfPage(db, id, url)
  return at && tokyoDay(new Date(at))
}

/** What each hub named last: the same bytes are not read again at every round. */
const known = new Map<string, { of: string; years: YearPage[] }>()

function yearsIn(db: Db, { id, hosts }: Source, hub: Hub, capture: Capture): YearPage[] {
  const of = `${capture.sha256} ${capture.finalUrl} ${capture.headers['content-type'] ?? ''}`
  const before = known.get(id)
  if (before?.of === of) return before.years
  const years = yearPages(hub, documentOf({ db }, capture), hosts)
  known.set(id, { of, years })
  return years
}

/**
 * Reads the newest capture of a hub, unless that was done. It yields no updates: the pages that it
 * names are found anew from the stored capture each round. Returns why when it names none;
 * such a capture stays unread, for better parsers.
 */
export function readHub(station: Station, source: Source, hub: Hub): Problem | null {
  const { db, clock } = station
  const capture = latestCapture(db, source.id, hub.url)
  if (!capture || capture.readAt || capture.erasedAt) return null
  if (capture.triedWith === station.readers) return null
  const years = yearPages(hub, documentOf(station, capture), source.hosts)
  const found = years.length
  const before = readAsOf(db, source.id, hub.url, capture.fetchedAt)
  const why = whyNoHub(years, before ? yearsIn(db, source, hub, before) : [])
  const at = clock.now().toISOString()
  const unread = { outcome: 'empty-suspicious' as const, triedWith: station.readers }
  db.transaction(
    (tx) => {
      if (why) markUnreadable(tx, capture.id, { ...unread, note: why })
      else markRead(tx, capture.id, at)
      recordCheck(tx, {
        ...{ sourceId: source.id, url: hub.url, at, status: capture.status },
        outcome: why ? 'empty-suspicious' : 'ok',
        note: why && { code: 'unreadable', of: [why] },
        ...{ captureId: capture.id, candidates: found, parsed: found, stored: 0 },
      })
    },
    { behavior: 'immediate' },
  )
  return why
}
