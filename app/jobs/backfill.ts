import { createHash } from 'node:crypto'
import type { BackfillLine } from '#content/backfill.server.ts'
import type { Content } from '#content/load.server.ts'
import type { MappingRules } from '#content/mapping/index.ts'
import type { BackfillItem } from '#content/schema.ts'
import type { Db, OpenDb } from '#db/client.ts'
import { coverList } from '#db/coverage.ts'
import type { Listing } from '#db/identity.ts'
import { readFact, writeFact } from '#db/installation.ts'
import type { Stored } from '#db/lister.ts'
import { storeListings } from '#db/listings.ts'
import { canonicalAddress } from '#scrapers/parse/address.ts'
import type { Source } from '#scrapers/source.ts'
import { rolesIn } from './lister.ts'
import { mapStored } from './map.ts'

type BackfillFile = { authority: string; items: BackfillItem[] }

type Knowledge = { content: Content; rules: MappingRules; sources: readonly Source[] }

/**
 * Stores what each authority had listed before the first run, through the same identity and
 * mapping as a capture, with origin `backfill` and the rank of a relay. A file is loaded once;
 * a changed file is loaded again and doubles nothing. Returns how many updates came of it.
 */
export function loadBackfill(
  db: OpenDb,
  knows: Knowledge,
  lines: BackfillLine[],
  at: string,
): number {
  return filesOf(lines).reduce((created, file) => {
    const fact = `backfill ${file.authority}`
    const digest = digestOf(file)
    if (readFact(db, fact) === digest) return created
    return db.transaction(
      (tx) => {
        const stored = storeFile(tx, knows, file)
        mapStored(tx, knows, stored, { at, quiet: true })
        writeFact(tx, fact, digest)
        return created + stored.filter(({ change }) => change === 'created').length
      },
      { behavior: 'immediate' },
    )
  }, 0)
}

function filesOf(lines: BackfillLine[]): BackfillFile[] {
  return [...new Set(lines.map(({ authority }) => authority))].map((authority) => ({
    authority,
    items: lines.filter((line) => line.authority === authority).map(({ item }) => item),
  }))
}

const digestOf = (file: BackfillFile) =>
  createHash('sha256').update(JSON.stringify(file.items)).digest('hex')

/** Lists one after the other, the authority's own before the witness that relays them. */
function storeFile(db: Db, knows: Knowledge, file: BackfillFile): Stored[] {
  const roles = rolesIn(knows.sources)
  const lists = [...new Set(file.items.map(({ page }) => page))]
    .map((page) => ({ page, sourceId: sourceOf(knows.sources, page, file.items) }))
    .sort((a, b) => rankOf(roles.roleOf(a.sourceId)) - rankOf(roles.roleOf(b.sourceId)))
  return lists.flatMap(({ page, sourceId }) => {
    const items = file.items.filter((item) => item.page === page)
    const seen = lastSeen(items)
    return [...new Set(items.map(({ via }) => via))].flatMap((via) => {
      const told = items.filter((item) => item.via === via)
      coverTold(db, knows.sources, { ...file, items: told }, sourceId)
      return storeListings(
        db,
        told.map((item) => listingOf(item, file)),
        {
          sourceId,
          role: roles.roleOf(sourceId),
          language: 'ja',
          captureId: null,
          seen,
          rank: 'secondary',
          via,
          watched: new Set(),
          roleOf: roles.roleOf,
          technical: true,
          originOf: () => 'backfill',
        },
      )
    })
  })
}

const lastSeen = (items: BackfillItem[]) =>
  items
    .map(({ seen }) => seen)
    .sort()
    .at(-1)!

/** Of a list that no source reads it is not known how long its silence may be. */
function coverTold(db: Db, sources: readonly Source[], file: BackfillFile, sourceId: string): void {
  const source = sources.find(({ id }) => id === sourceId)
  const listed = file.items.filter(({ dayFrom }) => dayFrom === undefined)
  if (!source || listed.length === 0) return
  const { quietDays } = source
  const listings = listed.map((item) => listingOf(item, file))
  coverList(db, listings, { sourceId, quietDays, seen: lastSeen(listed), looked: null })
}

const rankOf = (role: 'own' | 'witness') => (role === 'own' ? 0 : 1)

/** The source that reads this list today; a list that none reads is named by its address. */
function sourceOf(sources: readonly Source[], page: string, items: BackfillItem[]): string {
  const days = items.map(({ seen }) => seen)
  const reads = (source: Source) =>
    source.home === page || days.some((day) => source.pages(day).some(({ url }) => url === page))
  return sources.find(reads)?.id ?? `list:${canonicalAddress(page, page) ?? page}`
}

function listingOf(item: BackfillItem, file: BackfillFile): Listing {
  return {
    url: item.address,
    address: canonicalAddress(item.address, item.page) ?? item.address,
    key: null,
    title: item.title,
    summary: '',
    label: item.label ?? null,
    published: item.day,
    publishedFrom: item.day === null ? 'none' : (item.dayFrom ?? 'text'),
    authority: file.authority,
    seen: item.seen,
  }
}
