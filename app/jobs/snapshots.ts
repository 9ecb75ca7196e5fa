import { tokyoDay } from '#content/dates/day.ts'
import { readBody } from '#db/blobs.ts'
import { type Capture, readBefore, secondLook } from '#db/captures.ts'
import type { Db } from '#db/client.ts'
import type { Listing } from '#db/identity.ts'
import { CHANGED } from '#db/identity.ts'
import { decode } from '#scrapers/fetch/charset.ts'
import { canonicalAddress } from '#scrapers/parse/address.ts'
import {
  compareSnapshots,
  hasChanged,
  type SnapshotChange,
  withoutNoise,
} from '#scrapers/parse/snapshot-change.ts'
import { withoutFileNotes } from '#scrapers/parse/text.ts'
import { ReadError, readSnapshot } from '#scrapers/read.ts'
import type { Document, Snapshot, SnapshotSource } from '#scrapers/source.ts'
import type { Station } from './station.ts'

/** A stored capture as text, its links relative to `url`. Throws ReadError when its bytes are gone. */
export function documentOf({ db }: { db: Db }, capture: Capture, url = capture.finalUrl): Document {
  const bytes = readBody(db, capture.sha256)
  if (!bytes) throw new ReadError('parse-failed', `The bytes of capture ${capture.id} are gone`)
  const { text } = decode(bytes, capture.headers['content-type'] ?? null)
  return { body: text, url, seenOn: tokyoDay(new Date(capture.fetchedAt)) }
}

/** What a capture of an undated page says that the page had not said before. */
export type PageReading =
  | { is: 'first'; now: Snapshot }
  | { is: 'change'; now: Snapshot; change: SnapshotChange }
  /** It changed and was not looked at a second time yet: it stays unread. */
  | { is: 'unconfirmed' }

/**
 * Compares a capture with what the page said when it was last read. What only one of two looks at
 * a page shows is noise, on either side of the comparison. Throws ReadError.
 */
export function readPage(station: Station, source: SnapshotSource, capture: Capture): PageReading {
  const { db } = station
  // A page that moved to another host links what it linked before: every look is read from there.
  const say = (one: Capture) => readSnapshot(source, documentOf(station, one, capture.finalUrl))
  const now = say(capture)
  const earlier = readBefore(db, capture)
  if (!earlier) return { is: 'first', now }
  const again = secondLook(db, earlier)
  const before = [earlier, again?.confirms ? again : undefined].filter((one) => one !== undefined)
  const change = differing(before.map(say), now)
  if (!hasChanged(change)) return { is: 'change', now, change }
  const second = secondLook(db, capture)
  if (!second) return { is: 'unconfirmed' }
  return {
    is: 'change',
    now,
    change: withoutNoise(change, differing(before.map(say), say(second))),
  }
}

/** How a page differs from every look at it before. */
function differing(before: Snapshot[], now: Snapshot): SnapshotChange {
  const changes = before.map((one) => compareSnapshots(one, now))
  return changes.reduce((stands, change) => withoutNoise(stands, change))
}

/**
 * What a reading of an undated page yields: at first sight the page and its links, later its new
 * links, and the page itself for each day on which its text changed. Nothing has a day of its own.
 */
export function listingsOfPage(
  source: SnapshotSource,
  pageUrl: string,
  reading: Exclude<PageReading, { is: 'unconfirmed' }>,
): Listing[] {
  const { now } = reading
  const listing = (url: string, address: string, title: string, summary: string): Listing => ({
    ...{ url, address, title, summary, key: null, label: null },
    published: null,
    publishedFrom: 'none',
    authority: source.authority,
  })
  const page = (summary: string) =>
    listing(pageUrl, canonicalAddress(pageUrl, pageUrl) ?? pageUrl, now.title, summary)
  const links = reading.is === 'first' ? now.links : reading.change.newLinks
  const linked = links.map(({ url, address, text, context }) =>
    listing(url, address, text || context || url, context === text ? '' : context),
  )
  if (reading.is === 'first') return [page(''), ...linked]
  const { removed } = reading.change.changedText
  const added = reading.change.changedText.added.filter((line) => !isRowOf(links, line))
  if (added.length + removed.length === 0) return linked
  return [
    { ...page(changedWords(added, removed)), changedPage: true, publishedFrom: CHANGED },
    ...linked,
  ]
}

/** The line of a new link's own row says no more than the link. */
const isRowOf = (links: Snapshot['links'], line: string) =>
  links.some(({ context }) => ` ${context} `.includes(` ${withoutFileNotes(line)} `))

/** The lines that came and went, as a reader would mark them. */
const changedWords = (added: string[], removed: string[]) =>
  [...added.map((line) => `＋ ${line}`), ...removed.map((line) => `－ ${line}`)].join('\n')
