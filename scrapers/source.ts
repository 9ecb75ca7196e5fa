import type { Day } from '#content/dates/day.ts'
import type { Problem } from './problem.ts'

/** Where a listed day came from, surest first. */
export type DayFrom = 'feed' | 'time' | 'text' | 'comment' | 'heading' | 'slug' | 'folder' | 'none'

/** One thing that a source shows, as read from one capture. */
export type Entry = {
  /** Absolute http(s) address as the page links it (blanks encoded, tracking kept). */
  url: string
  /** Canonical address: what identity compares (scrapers/parse/address.ts). */
  address: string
  /** The API's own id, when the source has one; replaces address + day as identity. */
  key: string | null
  title: string
  summary: string
  label: string | null
  /** ISO at the precision that is known: `2026-08-07`, `2026-08`, or null. Days are Asia/Tokyo. */
  published: string | null
  publishedFrom: DayFrom
  /** The authority that published it: the source's own, or by link host for a witness or shared feed. */
  authority: string
}

/** An entry as a parser reads it: whose it is, is settled afterwards (scrapers/read.ts). */
export type Row = Omit<Entry, 'authority'>

/** What a parser found on one page, before the checks that all sources share. */
export type Rows = { rows: Row[]; candidates: number; problems: Problem[] }

/** What one capture yielded. `candidates` counts rows that look like items; more than `entries` is reported. */
export type Reading = {
  entries: Entry[]
  candidates: number
  /** For the operator: rows that could not be read or are doubted, and why. Never fatal. */
  problems: Problem[]
}

/** A stored answer, decoded; all that a parser may know. `seenOn` is the Tokyo day of the fetch. */
export type Document = { body: string; url: string; seenOn: Day }

/** What a snapshot page said: compared with the page before (scrapers/parse/snapshot.ts). */
export type Snapshot = {
  title: string
  /** Normalised lines of the main text. */
  lines: string[]
  links: SnapshotLink[]
}

/** A link of a snapshot page: `row` holds the lines that are its own, `context` what stands around it. */
export type SnapshotLink = {
  url: string
  address: string
  text: string
  context: string
  row: string[]
}

export type Page = {
  url: string
  /** A 404 here is normal today (the first days of a new month). */
  mayBeAbsent?: boolean
}

/**
 * A page that links a source's pages, where their names change with the year. `link` is matched
 * against the path of a link; its groups are the letter of the era and the year in it.
 */
export type Hub = { url: string; link: RegExp }

/** The Tokyo day on which a page was last read well, or null. */
export type ReadOn = (url: string) => Day | null

type Common = {
  /** File name = id = name of the expected reading. */
  id: string
  authority: string
  /** `witness` relays what others published: late, curated, second-hand. */
  role: 'own' | 'witness'
  /** True where several authorities publish: each entry then belongs to the body of its link. */
  shared?: boolean
  language: 'ja' | 'en'
  /** The page a reader may open. */
  home: string
  /**
   * The pages that are fetched on a day; with a hub, those that are read until it could be. `readOn`
   * tells on which day one was last read well, or null, to catch up after a gap.
   */
  pages: (today: Day, readOn?: ReadOn) => Page[]
  hub?: Hub
  /** Hosts that a redirect or a link of this source may lead a fetch to. */
  hosts: string[]
  /** The longest silence that is normal here, in working days. */
  quietDays: number
}

/** A source that lists dated items: a feed, a list page, an API. */
export type ListSource = Common & {
  kind: 'list'
  parse: (document: Document) => Promise<Rows> | Rows
}

/** A page edited in place, without dates of publication: known by comparison only. */
export type SnapshotSource = Common & { kind: 'snapshot'; parse: (document: Document) => Snapshot }

export type Source = ListSource | SnapshotSource
