import type { Clock } from '#app/clock.ts'
import type { Content } from '#content/load.server.ts'
import type { MappingRules } from '#content/mapping/index.ts'
import type { OpenDb } from '#db/client.ts'
import type { Fetcher } from '#scrapers/fetch/fetcher.ts'
import type { Source } from '#scrapers/source.ts'

/** The named steps of a round, in order; a crash after any of them loses and doubles nothing. */
export type Step =
  | 'fetched'
  | 'capture-stored'
  | 'parsed'
  | 'transaction-open'
  | 'transaction-committed'
  | 'detail-fetched'
  | 'detail-stored'

/** What a round works with. */
export type Station = {
  db: OpenDb
  content: Content
  rules: MappingRules
  /** Names the parsers of this version: a page that they could not read waits for others. */
  readers: string
  /** The body that publishes at an address, for sources that relay many. */
  authorityOf: (url: string) => string
  sources: readonly Source[]
  fetcher: Fetcher
  clock: Clock
  /** Where captures come from: the live sites, or a replay of them. */
  kind: 'live' | 'replay'
  /** Told after each step: progress on a terminal. */
  onStep: (step: Step, sourceId: string) => void
}
