import { addDays, type Day, isDay } from '#content/dates/day.ts'
import { canonicalAddress } from './parse/address.ts'
import { apologises, saysAway } from './parse/away.ts'
import { comparable } from './parse/text.ts'
import { type Problem, problem } from './problem.ts'
import type {
  Document,
  ListSource,
  Reading,
  Row,
  Rows,
  Snapshot,
  SnapshotSource,
} from './source.ts'

export type ReadErrorKind = 'empty-suspicious' | 'parse-failed'

/** An expected failure: the page answered, but does not say what its source should say. */
export class ReadError extends Error {
  readonly kind: ReadErrorKind
  readonly problem: Problem
  /** The same bytes may be read on another day. */
  readonly passes: boolean

  constructor(
    kind: ReadErrorKind,
    what: Problem,
    { passes = false, ...options }: ErrorOptions & { passes?: boolean } = {},
  ) {
    super(`${what.code} ${JSON.stringify(what.params)}`, options)
    this.name = 'ReadError'
    this.kind = kind
    this.problem = what
    this.passes = passes
  }
}

type Content = {
  /** The body that published what a link leads to, by host (content/authorities.ts). */
  authorityOf: (url: string) => string
}

/** No regulator's title is this long; a page that runs together is. */
const LONGEST_TITLE = 1_000
const EARLIEST = '1990-01-01'
// Meetings are listed a quarter ahead at most; a day further off is of the matter, or mistyped.
const LATEST_DAYS_AHEAD = 92

/**
 * Reads a stored list page, and refuses what no healthy page could give: an empty list is
 * `empty-suspicious`; no list at all, or one of which less than half can be read, `parse-failed`.
 * A row without title or address is left out, an impossible day is not believed and an endless title
 * is cut, and each becomes a problem; the same address, day and title twice is one entry.
 */
export async function read(
  source: ListSource,
  document: Document,
  { authorityOf }: Content,
): Promise<Reading> {
  const { rows, candidates, problems } = await parse(source, document)
  if (candidates === 0) {
    throw new ReadError('empty-suspicious', problem('lists-nothing'))
  }
  const checked = rows.map((row) => ({ row, fault: faultOf(row, document.seenOn) }))
  const sound = checked.filter(({ fault }) => fault === null)
  const unread = candidates - sound.length
  if (unread * 2 > candidates) {
    const counts = { n: unread, of: candidates }
    throw new ReadError('parse-failed', problem('looks-different', counts))
  }
  const kept = checked.flatMap(({ row, fault }) => (fault ? (fault.mended ?? []) : row))
  const entries = distinct(kept).map((row) => ({
    ...row,
    authority: source.shared ? authorityOf(row.url) : source.authority,
  }))
  return {
    entries,
    candidates: entries.length + candidates - kept.length,
    problems: [...problems, ...checked.flatMap(({ fault }) => fault?.problem ?? [])],
  }
}

const FEW_LINKS = 3
// An outage to come is announced with its day.
const A_DAY = /\d月\d{1,2}日/

/** Whether a page lists what stands below it: a banner above that announces an outage, which an error page is. */
function listsMatter({ links }: Snapshot, { url }: Document): boolean {
  const folder = (canonicalAddress('./', url) ?? url).replace(/\/?$/, '/')
  return links.filter(({ address }) => address.startsWith(folder)).length >= FEW_LINKS
}

/**
 * Reads a stored undated page; one without text, or one that only says that the page is away, is
 * `empty-suspicious`: a site that answers so with 200 did not change its page.
 */
export function readSnapshot(source: SnapshotSource, document: Document): Snapshot {
  const snapshot = parseSnapshot(source, document)
  const [first = ''] = snapshot.lines
  const isBanner = A_DAY.test(first) && listsMatter(snapshot, document)
  const isSorry = !isBanner && apologises(snapshot.lines)
  const away = isSorry ? first : [snapshot.title, first].find(saysAway)
  if (away) {
    throw new ReadError('empty-suspicious', problem('only-says', { words: away }))
  }
  if (snapshot.lines.length === 0) {
    throw new ReadError('empty-suspicious', problem('says-nothing'))
  }
  return snapshot
}

async function parse(source: ListSource, document: Document): Promise<Rows> {
  try {
    return await source.parse(document)
  } catch (cause) {
    throw unreadable(cause)
  }
}

function parseSnapshot(source: SnapshotSource, document: Document): Snapshot {
  try {
    return source.parse(document)
  } catch (cause) {
    throw unreadable(cause)
  }
}

function unreadable(cause: unknown): ReadError {
  const reason = cause instanceof Error ? cause.message.split('\n')[0]! : String(cause)
  return new ReadError('parse-failed', problem('not-parsed', { reason }), { cause })
}

/** What of a row cannot be believed, and the row without it; null for a sound one. */
type Fault = { problem: Problem; mended?: Row }

function faultOf(row: Row, seenOn: Day): Fault | null {
  const { url, address, title, published } = row
  if (!address || !title.trim()) return { problem: problem('row-without-title', { url }) }
  if (published !== null && !isPossible(published, seenOn)) {
    const mended: Row = { ...row, published: null, publishedFrom: 'none' }
    const written = { written: published, url }
    return { problem: problem('row-day-unbelievable', written), mended: cut(mended) }
  }
  if (title.length <= LONGEST_TITLE) return null
  return { problem: problem('row-title-endless', { n: title.length, url }), mended: cut(row) }
}

function isPossible(published: string, seenOn: Day): boolean {
  const first = published.length === 7 ? `${published}-01` : published
  return isDay(first) && first >= EARLIEST && first <= addDays(seenOn, LATEST_DAYS_AHEAD)
}

const cut = (row: Row): Row =>
  row.title.length <= LONGEST_TITLE
    ? row
    : { ...row, title: `${row.title.slice(0, LONGEST_TITLE)}…` }

function distinct(rows: Row[]): Row[] {
  const seen = new Map<string, Row>()
  for (const row of rows) {
    const key = JSON.stringify([row.key ?? row.address, row.published, comparable(row.title)])
    if (!seen.has(key)) seen.set(key, row)
  }
  return [...seen.values()]
}
