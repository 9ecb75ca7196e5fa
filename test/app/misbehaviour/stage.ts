import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Station } from '#app/jobs/station.ts'
import { type Round, trackRound } from '#app/jobs/track.ts'
import { authorityOf } from '#content/authorities.ts'
import { tokyoDay } from '#content/dates/day.ts'
import { loadContent } from '#content/load.server.ts'
import { compileRules } from '#content/mapping/index.ts'
import { type OpenDb, openDb } from '#db/client.ts'
import {
  createFetcher,
  type Fetcher,
  type FetchResult,
  type PageRequest,
} from '#scrapers/fetch/fetcher.ts'
import { replayFile } from '#scrapers/fetch/replay.ts'
import { userAgentOf } from '#scrapers/fetch/user-agent.ts'
import { findSource, sources } from '#scrapers/sources/index.ts'
import { startReplay } from '#test/replay/server.ts'
import { bystander, grown, itemOf, type Kind, kinds } from './kinds.ts'

const content = loadContent()
const rules = compileRules(content.instruments, content.authorities)

export type Stage = Awaited<ReturnType<typeof openStage>>

/** The sites of the fixtures in a folder of their own, a server for them, and rounds that read them. */
export async function openStage() {
  const folder = mkdtempSync(join(tmpdir(), 'shirase-misbehaviour-'))
  const sites = join(folder, 'sites')
  mkdirSync(sites)
  const replay = await startReplay(sites)

  const fileOf = (address: string) => join(sites, replayFile(new URL(address)))
  const page = (address: string) => readFileSync(fileOf(address), 'latin1')
  const write = (address: string, text: string) => {
    mkdirSync(dirname(fileOf(address)), { recursive: true })
    writeFileSync(fileOf(address), text, 'latin1')
  }

  /** One round at a Tokyo time; a page in `hasty` is given little time to answer. */
  function round(db: OpenDb, at: string, only: Kind[], hasty: string[] = []): Promise<Round> {
    const now = new Date(`${at}+09:00`)
    const fetcherOf = (limits = {}) =>
      createFetcher({
        userAgent: userAgentOf({ version: '0.1.0' }),
        now: () => now,
        ...{ replay: replay.url, limits },
      })
    const station: Station = {
      ...{ db, content, rules, sources, kind: 'replay', readers: 'test', onStep: () => {} },
      authorityOf: (address) => authorityOf(address, content.authorities),
      fetcher: sometimesHasty(fetcherOf, hasty),
      clock: { now: () => now, today: () => tokyoDay(now), setTo: null },
    }
    return trackRound(
      station,
      only.map(({ sourceId }) => findSource(sourceId)!),
    )
  }

  /** A database in which every kind was read twice, and the second time brought something. */
  async function baseline(name: string, act: string | null = null): Promise<void> {
    const all = [...kinds, bystander]
    const db = openDb(fileFor(name))
    fill()
    replay.misbehave('all', act)
    await round(db, '2026-06-11T12:00', all)
    // The pages behind what was listed before are no matter here, and most are not in the fixtures.
    db.$client.exec("update updates set detail = 'none'")
    for (const kind of all) grow(kind)
    await round(db, '2026-06-12T12:00', all)
    replay.misbehave('all', null)
    db.$client.close()
  }

  /** The sites as the fixtures have them. */
  const fill = () => cpSync('test/fixtures', sites, { recursive: true })
  const fileFor = (name: string) => join(folder, `${name}.db`)
  const grow = (kind: Kind) => {
    const address = kind.lists ?? kind.page
    write(address, grown(kind, page(address), itemOf(kind, 'a', '2026-06-12')))
  }

  return {
    ...{ replay, fill, page, write, round, baseline },
    /** A copy of a baseline, as a file of its own. */
    open: (name: string, copy: string): OpenDb => {
      cpSync(fileFor(name), fileFor(copy))
      return openDb(fileFor(copy))
    },
    close: async () => {
      await replay.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** Waits for the pages in `hasty` no longer than a machine needs to be told no by their robots.txt. */
function sometimesHasty(fetcherOf: (limits?: object) => Fetcher, hasty: string[]): Fetcher {
  const patient = fetcherOf()
  async function hastily(asked: PageRequest, ms: number): Promise<FetchResult> {
    const result = await fetcherOf({ headersMs: ms, totalMs: ms }).get(asked)
    return result.note?.code === 'robots-unreachable' ? hastily(asked, 2 * ms) : result
  }
  return {
    get: (asked) => (hasty.includes(asked.url) ? hastily(asked, 50) : patient.get(asked)),
  }
}
