import { CHANGED, changedWords } from '#content/changed-lines.ts'
import { tokyoDay } from '#content/dates/day.ts'
import { workingDaysBetween } from '#content/dates/working-days.ts'
import { type Capture, latestCapture, unreadSince } from '#db/captures.ts'
import type { Db } from '#db/client.ts'
import type { Listing } from '#db/identity.ts'
import { addressesBefore } from '#db/sightings.ts'
import { canonicalAddress } from '#scrapers/parse/address.ts'
import { apologises } from '#scrapers/parse/away.ts'
import { menusIn } from '#scrapers/parse/menu.ts'
import {
  compareSnapshots,
  hasChanged,
  isAnother,
  type SnapshotChange,
  type TextChange,
  withoutNoise,
} from '#scrapers/parse/snapshot-change.ts'
import { toldLines } from '#scrapers/parse/told-lines.ts'
import { type ProblemCode, problem } from '#scrapers/problem.ts'
import { ReadError } from '#scrapers/read.ts'
import type { Snapshot, SnapshotLink, SnapshotSource } from '#scrapers/source.ts'
import { isLike, isOfSamePage, looksAt, saysLittle } from './said.ts'
import type { Station } from './station.ts'

/** What a capture of an undated page says that the page had not said before. */
export type PageReading =
  | { is: 'first'; now: Snapshot }
  | { is: 'change'; now: Snapshot; newLinks: SnapshotLink[]; text: TextChange }
  /** It changed and was not looked at a second time yet: it stays unread. */
  | { is: 'unconfirmed' }

/**
 * Compares a capture with what the page had said before its day: a second change of one day does
 * not take the place of the first. What only one of two looks shows is noise for this comparison, and
 * was not said before the next. Throws ReadError.
 */
export function readPage(station: Station, source: SnapshotSource, capture: Capture): PageReading {
  const looks = looksAt(station, source, capture.finalUrl)
  const now = looks.say(capture)
  const last = looks.saidBefore(capture)
  if (!last) {
    // A page that is tracked says more: what it says first may be an apology in unknown words.
    const isLittle = saysLittle(now) && now.links.length === 0
    if (isLittle) mustStay(station, source, capture, now, 'says-too-little')
    return { is: 'first', now }
  }
  const { before, isBack } = sayingBefore(looks, capture, { now, last })
  const at = capture.finalUrl
  const change = compareSnapshots(before, now)
  const isError = isAnother(before, now) || onlyApologises(before, now, change)
  if (!isBack && isError) mustStay(station, source, capture, now, 'says-other-things')
  if (!hasChanged(change)) return { is: 'change', now, newLinks: [], text: change.changedText }
  const again = looks.saidAgain(capture)
  if (!again) return { is: 'unconfirmed' }
  const ofLast = told(station.db, { before, since: capture, at }, now, again)
  const day = isBack ? undefined : sayingBeforeDay(looks, capture, { now, last })
  if (!day) return ofLast
  const ofDay = told(station.db, { before: day.said, since: next(day.capture), at }, now, again)
  return { ...ofDay, text: both(ofDay.text, ofLast.text) }
}

type Looks = ReturnType<typeof looksAt>
type Sayings = { now: Snapshot; last: Snapshot }

/**
 * What a page is set beside. Of two faces of a page the older is the page, and the other was an error
 * that was once taken: back, it stands beside what it said before that, if it says more.
 */
function sayingBefore({ likeBefore, firstLike }: Looks, capture: Capture, { now, last }: Sayings) {
  const like = isOfSamePage(last, now) ? undefined : likeBefore(capture, now)
  const isBack = like !== undefined && firstLike(like.capture, now) < firstLike(like.capture, last)
  const saysMore = isBack && hasChanged(compareSnapshots(like.said, now))
  return { before: saysMore ? like.said : last, isBack }
}

/** What it said before the day; on the day on which it is back, what it said before the error. */
function sayingBeforeDay(looks: Looks, capture: Capture, { now, last }: Sayings) {
  const earlier = looks.saidBeforeDay(capture)
  const isSame = earlier === undefined || isOfSamePage(earlier.said, last)
  return isSame ? earlier : looks.likeBefore(earlier.capture, now)
}

/** What a page said before, the capture since which a link is new, and where the page answers. */
type Base = { before: Snapshot; since: Pick<Capture, 'id' | 'sourceId'>; at: string }
type Change = Extract<PageReading, { is: 'change' }>

const next = ({ id, sourceId }: Capture) => ({ id: id + 1, sourceId })

/** What came and went since the day before, and what came and went again since the last look. */
const both = (ofDay: TextChange, ofLast: TextChange): TextChange => ({
  added: [...new Set([...ofDay.added, ...ofLast.added])],
  removed: [...new Set([...ofDay.removed, ...ofLast.removed])],
})

/** What two looks at a page both say that it had not said before. */
function told(db: Db, { before, since, at }: Base, now: Snapshot, again: Snapshot): Change {
  const real = withoutNoise(compareSnapshots(before, now), compareSnapshots(before, again))
  const addresses = real.newLinks.map(({ address }) => address)
  const known = addressesBefore(db, since, addresses)
  const menus = menusIn(now, real.newLinks, at)
  const newLinks = real.newLinks.filter(({ address }) => !menus.has(address))
  const fresh = newLinks.filter(({ address }) => !known.has(address))
  // The row of a link that comes back is told as a line: the link itself is stored already.
  return { is: 'change', now, newLinks, text: toldLines(real, fresh, before, now) }
}

/** Whether a page says nothing any more, under its menu, or only that it is away. */
const onlyApologises = (
  before: Snapshot,
  now: Snapshot,
  { newLinks, changedText: { added, removed } }: SnapshotChange,
): boolean =>
  newLinks.length === 0 &&
  removed.length * 2 > before.lines.length &&
  (added.length > 0
    ? added.every((line) => apologises([line]))
    : now.title !== before.title && now.lines.length >= FEWEST_OF_MENU && isOfLinks(now))

const FEWEST_OF_MENU = 4

/** Whether every line is the name of a link. */
function isOfLinks({ lines, links }: Snapshot): boolean {
  const names = new Set(links.map(({ text }) => text))
  return lines.every((line) => names.has(line))
}

// Working days: a page that is away over the holidays is still the same page.
const DAYS_TO_STAY = 3

/**
 * A page that keeps nothing of what it said, or says next to nothing at first, is an error page,
 * until it has answered so for some days: then it was made over, or is so. Another error meanwhile
 * begins the days anew. Throws ReadError.
 */
function mustStay(
  station: Station,
  source: SnapshotSource,
  capture: Capture,
  now: Snapshot,
  why: ProblemCode,
): void {
  if (capture.readAt) return
  const { db, clock } = station
  const { firstSaid } = looksAt(station, source, capture.finalUrl)
  const passes = latestCapture(db, capture.sourceId, capture.requestUrl)?.id === capture.id
  const answers = unreadSince(db, capture)
  const other = answers.findLastIndex((one) => {
    const said = firstSaid([one])
    return said === undefined || !isLike(said, now)
  })
  const since = tokyoDay(new Date((answers[other + 1] ?? capture).fetchedAt))
  if (passes && workingDaysBetween(since, clock.today()) >= DAYS_TO_STAY) return
  throw new ReadError('empty-suspicious', problem(why), { passes })
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
  const links = reading.is === 'first' ? now.links : reading.newLinks
  const linked = links.map(({ url, address, text, context }) =>
    listing(url, address, text || context || url, context === text ? '' : context),
  )
  if (reading.is === 'first') return [page(''), ...linked]
  const { added, removed } = reading.text
  if (added.length + removed.length === 0) return linked
  return [
    { ...page(changedWords(added, removed)), changedPage: true, publishedFrom: CHANGED },
    ...linked,
  ]
}
