import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { mapStored } from '#app/jobs/map.ts'
import { loadContent } from '#content/load.server.ts'
import { compileRules } from '#content/mapping/index.ts'
import { markRead, saveCapture } from '#db/captures.ts'
import { recordCheck } from '#db/checks.ts'
import { type Db, type OpenDb, openDb } from '#db/client.ts'
import { coverList } from '#db/coverage.ts'
import type { Listing } from '#db/identity.ts'
import type { Lister } from '#db/lister.ts'
import { storeListings } from '#db/listings.ts'
import { digestOf } from './digest.ts'
import { listsOf, SEEN } from './items.ts'
import { multiply } from './multiply.ts'

const CACHE = '.cache/bench'
/** What a database is made by; when any of it changes, it is made anew. */
const MAKERS = [
  ...['content', 'db/migrations', 'app/jobs/map.ts'],
  ...['coverage', 'identity', 'links', 'listings', 'sightings', 'text', 'updates-write'].map(
    (name) => `db/${name}.ts`,
  ),
  ...['database', 'items', 'multiply'].map((name) => `test/bench/${name}.ts`),
]
const QUIET_DAYS = 10
const AT = `${SEEN}T03:00:00.000Z`

/** How many updates a database holds: so many that were stored one by one, each so many times. */
export type Size = { base: number; times: number }

export const totalOf = ({ base, times }: Size) => base * times

/**
 * The path of a database of that size, made when it is not there yet. The base is stored by the
 * product itself: listings, mapping, captures and checks as a round stores them. What is larger is
 * the base several times over by plain SQL (multiply.ts), which `verify` finds no fault with.
 */
export function databaseOf(size: Size): string {
  mkdirSync(CACHE, { recursive: true })
  const digest = digestOf(...MAKERS)
  const path = join(CACHE, `${size.base}x${size.times}-${digest}.db`)
  if (existsSync(path)) return path
  removeOlder(size)
  const partial = `${path}.partial`
  console.error(`Making a database of ${totalOf(size).toLocaleString('en')} updates …`)
  const db = openDb(partial)
  if (size.times > 1) multiply(db, databaseOf({ ...size, times: 1 }), size)
  else storeBase(db, size.base)
  db.$client.pragma('optimize')
  db.$client.pragma('wal_checkpoint(TRUNCATE)')
  db.$client.close()
  renameSync(partial, path)
  return path
}

function removeOlder({ base, times }: Size): void {
  const older = readdirSync(CACHE).filter((name) => name.startsWith(`${base}x${times}-`))
  for (const name of older) rmSync(join(CACHE, name))
}

function storeBase(db: OpenDb, n: number): void {
  const content = loadContent()
  const knows = { content, rules: compileRules(content.instruments, content.authorities) }
  for (const { sourceId, listings } of listsOf(n)) {
    db.transaction(
      (tx) => {
        const captureId = captureOf(tx, sourceId, listings)
        const stored = storeListings(tx, listings, listerOf(sourceId, captureId))
        coverList(tx, listings, { sourceId, quietDays: QUIET_DAYS, seen: SEEN, looked: null })
        mapStored(tx, knows, stored, { at: AT, quiet: false })
        markRead(tx, captureId, AT)
      },
      { behavior: 'immediate' },
    )
  }
}

function captureOf(db: Db, sourceId: string, listings: Listing[]): number {
  const [{ url }] = listings as [Listing]
  const { id } = saveCapture(db, {
    ...{ sourceId, kind: 'live', requestUrl: url, finalUrl: url, status: 200, headers: {} },
    ...{ charset: 'utf-8', fetchedAt: AT, bytes: Buffer.from(JSON.stringify(listings)) },
  })!
  recordCheck(db, { sourceId, url, at: AT, outcome: 'ok', captureId: id })
  return id
}

/** A source of its authority's own that is read for the first time. */
export const listerOf = (sourceId: string, captureId: number | null): Lister => ({
  ...{ sourceId, captureId, role: 'own', language: 'ja', seen: SEEN, rank: 'primary', via: null },
  watched: new Set(),
  roleOf: () => 'own',
  originOf: () => 'baseline',
})
