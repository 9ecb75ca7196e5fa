import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { authorityOf } from '#content/authorities.ts'
import type { OpenDb } from '#db/client.ts'
import { createFetcher } from '#scrapers/fetch/fetcher.ts'
import { userAgentOf } from '#scrapers/fetch/user-agent.ts'
import { sources } from '#scrapers/sources/index.ts'
import pkg from '../package.json' with { type: 'json' }
import { type Clock, createClock } from './clock.ts'
import type { Settings } from './config.ts'
import type { Station } from './jobs/station.ts'
import { contentOf, rulesOf } from './knowledge.ts'

// Parsers, and the grammar of dates that they read with.
const READERS = ['../scrapers/', '../content/dates/']

/** Puts together what a round works with, from the settings of this process. */
export function createStation(
  settings: Settings,
  db: OpenDb,
  {
    replay = settings.SHIRASE_REPLAY_URL,
    onStep = () => {},
  }: { replay?: string; onStep?: Station['onStep'] } = {},
): Station {
  const content = contentOf(settings)
  const clock = createClock(settings.SHIRASE_NOW)
  return {
    db,
    content,
    rules: rulesOf(content),
    sources,
    readers: readersOf(READERS.map((folder) => new URL(folder, import.meta.url))),
    authorityOf: (url) => authorityOf(url, content.authorities),
    fetcher: fetcherOf(settings, clock, replay),
    clock,
    kind: replay ? 'replay' : 'live',
    onStep,
  }
}

/** The station for another round: what a fetcher remembers of hosts holds for one (fetcher.ts). */
export const nextRound = (station: Station, settings: Settings): Station => ({
  ...station,
  fetcher: fetcherOf(settings, station.clock, settings.SHIRASE_REPLAY_URL),
})

const fetcherOf = (settings: Settings, clock: Clock, replay: string | undefined) =>
  createFetcher({ userAgent: userAgent(settings), replay, now: clock.now })

/** A digest of what parsers are made of: no number that somebody must remember to raise. */
function readersOf(folders: URL[]): string {
  const hash = createHash('sha256')
  for (const folder of folders) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (name.endsWith('.ts')) hash.update(name).update(readFileSync(new URL(name, folder)))
    }
  }
  return hash.digest('hex').slice(0, 16)
}

/** An address stands in the user agent only when there is one to give. */
function userAgent({ USER_AGENT_CONTACT }: Settings): string {
  const { repository } = pkg as { repository?: string | { url: string } }
  const address = typeof repository === 'string' ? repository : repository?.url
  return userAgentOf({ version: pkg.version, contact: USER_AGENT_CONTACT ?? address })
}
