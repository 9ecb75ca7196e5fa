import type { Day } from '#content/dates/day.ts'
import type { Rank } from '#content/schema.ts'
import type { Listing, Role } from './identity.ts'
import type { Origin } from './updates-write.ts'

/** Who lists, and how far what it says may be believed. */
export type Lister = {
  sourceId: string
  role: Role
  language: 'ja' | 'en'
  captureId: number | null
  /** The Tokyo day on which the list was seen. */
  seen: Day
  rank: Rank
  via: string | null
  /** Authorities with a source of their own: for these a witness's row waits before it counts. */
  watched: ReadonlySet<string>
  /** Other words are a change of ours (a better transcript), never of theirs. */
  technical?: boolean
  roleOf: (sourceId: string) => Role
  originOf: (listing: Listing) => Origin
}

/** What a listing made of the database. */
export type Stored = {
  updateId: number
  change: 'created' | 'version' | 'technical-version'
  /** The version that says so; 1 for a new update. */
  version: number
  /** Names the update without its surrogate id: what an event's key is made of. */
  name: string
}
