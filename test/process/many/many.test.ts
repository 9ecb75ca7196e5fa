import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDb } from '#db/client.ts'
import { verifyDatabase } from '#db/verify.ts'
import { MOST_AT_A_TIME } from '#scrapers/fetch/fetcher.ts'
import { node } from '#test/process/command.ts'
import { type Asked, type Replay, startReplay } from '#test/replay/server.ts'
import { ITEMS_A_PAGE, madeSources } from './sources.ts'

const SOURCES = process.env.TEST_LONG ? 500 : 100
const MEMORY = 300 * 1024

const folder = mkdtempSync(join(tmpdir(), 'shirase-many-'))
const path = join(folder, 'x.db')
const made = madeSources(SOURCES)
const pages = made.flatMap(({ site }) => Object.keys(site)).length
let replay: Replay
let round: { outcomes: string[]; details: { failed: number }; maxRss: number }

beforeAll(async () => {
  for (const { source, site } of made) {
    for (const [name, body] of Object.entries(site)) write(source.hosts[0] + name, body)
  }
  replay = await startReplay(join(folder, 'sites'))
  const child = ['--import', 'tsx', 'test/process/many/round.child.ts', String(SOURCES)]
  const { code, stdout, stderr } = await node(child, {
    ...{ DATABASE_PATH: path, SHIRASE_REPLAY_URL: replay.url },
    SHIRASE_NOW: '2026-06-12T12:00+09:00',
  })
  expect([code, stderr]).toEqual([0, ''])
  round = JSON.parse(stdout)
}, 600_000)

afterAll(async () => {
  await replay.close()
  rmSync(folder, { recursive: true })
})

function write(name: string, body: string): void {
  const file = join(folder, 'sites', name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, body)
}

const hostOf = ({ path }: Asked) => path.split('/')[0]!

/** The requests of every host, in the order in which they came. */
function byHost(): Map<string, Asked[]> {
  const hosts = new Map<string, Asked[]>()
  for (const asked of replay.requests) {
    const host = hostOf(asked)
    hosts.set(host, [...(hosts.get(host) ?? []), asked])
  }
  return hosts
}

/** The most requests that were under way at one time. */
function most(asked: Asked[]): number {
  const steps = asked.flatMap(({ began, ended }) => [
    { at: began, by: 1 },
    { at: ended() ?? Number.POSITIVE_INFINITY, by: -1 },
  ])
  let [now, highest] = [0, 0]
  for (const { by } of steps.sort((a, b) => a.at - b.at)) {
    now += by
    highest = Math.max(highest, now)
  }
  return highest
}

test('one round reads every source, in less than 300 MB', () => {
  expect(round.outcomes).toEqual(Array.from({ length: 2 * pages }, () => 'ok'))
  expect(round.maxRss).toBeLessThan(MEMORY)
})

test('every item is stored once, and the database verifies', () => {
  const db = new Database(path, { readonly: true })
  const urls = db.prepare('select url from sightings').pluck().all() as string[]
  db.close()
  const snapshots = made.filter(({ source }) => source.kind === 'snapshot').length
  expect(urls).toHaveLength(pages * ITEMS_A_PAGE + snapshots)
  expect(new Set(urls).size).toBe(urls.length)
  expect(verifyDatabase(openDb(path)).differences).toEqual([])
})

test('each host is asked for robots.txt once, before its pages, and for one thing at a time', () => {
  const hosts = byHost()
  expect(hosts.size).toBe(SOURCES)
  for (const [host, asked] of hosts) {
    const robots = asked.map(({ path }) => path.endsWith('/robots.txt'))
    expect([host, robots.lastIndexOf(true), most(asked)]).toEqual([host, 0, 1])
  }
})

test('hosts are asked side by side, but not all at once', () => {
  expect(most(replay.requests)).toBeGreaterThan(1)
  expect(most(replay.requests)).toBeLessThanOrEqual(MOST_AT_A_TIME)
})
