import { addDays, type Day, isDay } from '#content/dates/day.ts'
import { apologises, saysAway } from './parse/away.ts'
import { comparable } from './parse/text.ts'
import type {
  Document,
  ListSource,
  Reading,
  Row,
  Rows,
  Snapshot,
  SnapshotSource,
  Source,
} from './source.ts'

export type ReadErrorKind = 'empty-suspicious' | 'parse-failed'

/** An expected failure: the page answered, but does not say what its source should say. */
export class ReadError extends Error {
  readonly kind: ReadErrorKind
  /** The same bytes may be read on another day. */
  readonly passes: boolean

  constructor(
    kind: ReadErrorKind,
    message: string,
    { passes = false, ...options }: ErrorOptions & { passes?: boolean } = {},
  ) {
    super(message, options)
    this.name = 'ReadError'
    this.kind = kind
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
const LATEST_DAYS_AHEAD = 2 * 366

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
    throw new ReadError('empty-suspicious', `${source.id}: ${document.url} lists nothing`)
  }
  const checked = rows.map((row) => ({ row, fault: faultOf(row, document.seenOn) }))
  const sound = checked.filter(({ fault }) => fault === null)
  const unread = candidates - sound.length
  if (unread * 2 > candidates) {
    const message = `${source.id}: ${document.url} looks different, ${unread} of ${candidates} rows cannot be read`
    throw new ReadError('parse-failed', message)
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

/**
 * Reads a stored undated page; one without text, or one that only says that the page is away, is
 * `empty-suspicious`: a site that answers so with 200 did not change its page.
 */
export function readSnapshot(source: SnapshotSource, document: Document): Snapshot {
  const snapshot = parseSnapshot(source, document)
  const [first = ''] = snapshot.lines
  const away = apologises(snapshot.lines) ? first : [snapshot.title, first].find(saysAway)
  if (away) {
    throw new ReadError('empty-suspicious', `${source.id}: ${document.url} only says “${away}”`)
  }
  if (snapshot.lines.length === 0) {
    throw new ReadError('empty-suspicious', `${source.id}: ${document.url} says nothing`)
  }
  return snapshot
}

async function parse(source: ListSource, document: Document): Promise<Rows> {
  try {
    return await source.parse(document)
  } catch (cause) {
    throw unreadable(source, document, cause)
  }
}

function parseSnapshot(source: SnapshotSource, document: Document): Snapshot {
  try {
    return source.parse(document)
  } catch (cause) {
    throw unreadable(source, document, cause)
  }
}

function unreadable({ id }: Source, { url }: Document, cause: unknown): ReadError {
  const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
  return new ReadError('parse-failed', `${id}: ${url} cannot be read: ${reason}`, { cause })
}

/** What of a row cannot be believed, as a sentence, and the row without it; null for a sound one. */
type Fault = { problem: string; mended?: Row }

function faultOf(row: Row, seenOn: Day): Fault | null {
  const { url, address, title, published } = row
  if (!address || !title.trim()) return { problem: `A row has no title or no address: ${url}.` }
  if (published !== null && !isPossible(published, seenOn)) {
    const mended: Row = { ...row, published: null, publishedFrom: 'none' }
    return { problem: `A row is dated ${published}, which cannot be: ${url}.`, mended: cut(mended) }
  }
  if (title.length <= LONGEST_TITLE) return null
  return { problem: `A row has a title of ${title.length} characters: ${url}.`, mended: cut(row) }
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
