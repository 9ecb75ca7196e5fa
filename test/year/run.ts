import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClock } from '#app/clock.ts'
import { readSettings } from '#app/config.ts'
import { rereadSource } from '#app/jobs/reread.ts'
import type { Station } from '#app/jobs/station.ts'
import { trackRound } from '#app/jobs/track.ts'
import { createStation } from '#app/station.ts'
import { type OpenDb, openDb } from '#db/client.ts'
import { listOpenIncidents } from '#db/incidents.ts'
import { createFetcher } from '#scrapers/fetch/fetcher.ts'
import { createAlarms, falseAlarms } from './alarms.ts'
import { lists } from './lists.ts'
import { createReaders } from './reader.ts'
import { openSites, type Sites } from './site.ts'
import { storedWrongly } from './stored.ts'
import type { Hour } from './time.ts'
import { SLOW } from './troubles.ts'
import { createWorld, type World } from './world.ts'

/** So many differences are told; the first is the one to look at. */
const MOST_TOLD = 12

/**
 * Lives through the year of a seed: sets the sites and the clock to each round, tracks it, and
 * compares alarms after each round and what is stored at the end with what could be known; read again,
 * it must say the same. Returns one sentence a difference, with seed, hour and source.
 */
export async function liveThrough(seed: number): Promise<string[]> {
  const world = createWorld(seed)
  const sites = await openSites(world)
  const folder = mkdtempSync(join(tmpdir(), 'shirase-year-db-'))
  const db = openDb(join(folder, 'year.db'))
  try {
    return (await wrongIn(world, sites, db)).map((what) => `seed ${seed}, ${what}`)
  } finally {
    db.$client.close()
    await sites.close()
    rmSync(folder, { recursive: true })
  }
}

async function wrongIn(world: World, sites: Sites, db: OpenDb): Promise<string[]> {
  const base = createStation(readSettings({}), db, { replay: sites.url })
  const sources = base.sources.filter(({ id }) => lists.some((list) => list.id === id))
  const readers = createReaders(world)
  const alarmsDue = createAlarms(world, readers)
  const middle = world.rounds[world.rounds.length >> 1]!
  const wrong: string[] = []
  for (const at of world.rounds) {
    sites.setTo(at)
    const clock = createClock(`${at}:00+09:00`)
    const fetcher = fetcherAt(world, at, sites.url, clock.now)
    // Half-way the program is updated, to parsers that read the same.
    const readers = at < middle ? 'of the first half' : 'of the second half'
    await trackRound({ ...base, sources, clock, fetcher, readers })
    const open = new Set(listOpenIncidents(db).map(({ sourceId, kind }) => `${sourceId} ${kind}`))
    for (const { id, kind, due } of alarmsDue(at)) {
      const is = open.has(`${id} ${kind}`) ? 'open' : 'closed'
      if (due === 'either' || due === is) continue
      wrong.push(`${at}, ${id}: the alarm “${kind}” is ${is} and must be ${due}`)
    }
    if (wrong.length >= MOST_TOLD) return wrong
  }
  const stored = [
    ...falseAlarms(db, world),
    ...storedWrongly(db, world, readers, world.rounds.at(-1)!),
  ]
  const again = await changedByRereading({ ...base, sources })
  return [...wrong, ...stored, ...again].slice(0, MOST_TOLD)
}

/** Sources of which the same parsers read otherwise what is stored, the whole year again. */
async function changedByRereading(station: Station): Promise<string[]> {
  const wrong: string[] = []
  for (const source of station.sources) {
    const { id, created, technical, unreadable } = await rereadSource(station, source)
    const changes = created + technical + unreadable.length
    if (changes > 0) wrong.push(`${id}: reading again changes ${changes} of what is stored`)
  }
  return wrong
}

/** A fetcher for one round; it gives up early only where a site of that round never answers. */
function fetcherAt(world: World, at: Hour, replay: string, now: () => Date) {
  const isSlow = world.troubles.some(({ kind, from, to }) => kind === SLOW && from <= at && at < to)
  const limits = { bytes: 2 * 1024 * 1024, ...(isSlow && { headersMs: 4_000 }) }
  return createFetcher({ userAgent: 'Shirase/year', replay, now, limits })
}
