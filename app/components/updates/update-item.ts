import type { Day } from '#content/dates/day.ts'
import type { Rank, Text } from '#content/schema.ts'
import type { Span } from './cut-by-phrases.ts'
import type { Gloss } from './gloss.tsx'

/** A link of an update, as a line of a list shows it. */
export type UpdateLink = {
  instrument: string
  short: Text
  state: 'sure' | 'unsure'
  review: 'none' | 'confirmed' | 'rejected' | 'added'
  /** The words that say why, as they stand in the text. */
  phrases: string[]
  /** True when its address alone says that it belongs there. */
  byAddress: boolean
}

/** A piece of a text that was changed. */
export type Part = { kind: 'kept' | 'gone' | 'added'; text: string }

/** Where the words of a search stand in an update. */
export type Found = {
  title: Span[]
  excerpt: { field: 'summary' | 'text'; text: string; spans: Span[] } | null
}

/** An update, as a line of a list shows it. */
export type UpdateItem = {
  id: number
  title: string
  /** The words that the list sets beside it, as they are. */
  label: string | null
  /** What we know of it from who relayed it; ours, and never the list's. */
  told: Text | null
  language: 'ja' | 'en'
  published: string | null
  /** Set when the day is the one on which this witness listed it: that of publication was not read. */
  listedBy: Text | null
  firstSeen: Day
  authority: Text
  rank: Rank
  origin: 'new' | 'found-late' | 'baseline' | 'backfill'
  via: string | null
  type: string
  severity: 'high' | 'medium' | 'low' | null
  links: UpdateLink[]
  /** Terms of a Japanese title. */
  glosses: Gloss[]
  /** Where a search found it; absent where nothing was searched. */
  found?: Found
}
