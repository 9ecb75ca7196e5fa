import { join } from 'node:path'
import { readBackfill } from '#content/backfill.server.ts'
import { addDays, type Day } from '#content/dates/day.ts'
import { shippedDir } from '#content/load.server.ts'
import type { Listing } from '#db/identity.ts'

/** What is measured is made of this, so that every run measures the same. */
const SEED = 20_260_612
const FIRST_DAY: Day = '2001-01-06'
/** The day after the last one that anything is listed on: 9,288 days later. */
export const SEEN: Day = '2026-06-12'
const DAYS = 9_288
/** Particles after which a real title can be cut, and another one go on. */
const JOINTS = /(?<=(?:について|に関する|における|に係る|及び|の|を|に|等))(?=[^ぁ-ん])/u

export type Item = { sourceId: string; listing: Listing }

/** Own lists, each with its authority and its share of what is published. */
export const LISTS = [
  { sourceId: 'jftc-month', authority: 'jftc', host: 'www.jftc.go.jp', share: 0.3 },
  { sourceId: 'moj-press', authority: 'moj', host: 'www.moj.go.jp', share: 0.25 },
  { sourceId: 'meti-press', authority: 'meti', host: 'www.meti.go.jp', share: 0.2 },
  { sourceId: 'ppc-information', authority: 'ppc', host: 'www.ppc.go.jp', share: 0.15 },
  { sourceId: 'soumu-news', authority: 'soumu', host: 'www.soumu.go.jp', share: 0.09 },
  { sourceId: 'bunka-news', authority: 'bunka', host: 'www.bunka.go.jp', share: 0.01 },
] as const

/**
 * So many listings over 25 years, oldest first. Titles are pieces of the titles that are shipped as
 * backfill, put together anew, so that words are as frequent as they are there.
 */
export function* itemsOf(n: number, seed = SEED): Generator<Item> {
  const random = randomFrom(seed)
  const pieces = titlePieces()
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  for (let i = 0; i < n; i += 1) {
    const published = addDays(FIRST_DAY, Math.floor((i * DAYS) / n))
    const { sourceId, authority, host } = listAt(random())
    const url = `https://${host}/press/${seed}/${i}.html`
    const title = `${pick(pieces.heads)}${random() < 0.5 ? pick(pieces.middles) : ''}${pick(pieces.tails)}`
    const listing = { url, address: url, key: null, title, summary: '', label: null, authority }
    yield { sourceId, listing: { ...listing, published, publishedFrom: 'text' } }
  }
}

/** Items in lists of at most `size` that one source shows together, in their order. */
export function* listsOf(
  n: number,
  size = 1_000,
): Generator<{ sourceId: string; listings: Listing[] }> {
  const open = new Map<string, Listing[]>()
  for (const { sourceId, listing } of itemsOf(n)) {
    const listings = open.get(sourceId) ?? []
    open.set(sourceId, [...listings, listing])
    if (listings.length + 1 < size) continue
    yield { sourceId, listings: open.get(sourceId)! }
    open.delete(sourceId)
  }
  for (const [sourceId, listings] of open) yield { sourceId, listings }
}

/** Numbers from 0 to 1, the same ones each time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function listAt(at: number): (typeof LISTS)[number] {
  let sum = 0
  for (const list of LISTS) {
    sum += list.share
    if (at < sum) return list
  }
  return LISTS[0]
}

function titlePieces() {
  const lines = readBackfill(join(shippedDir(), 'backfill'))
  const cut = lines.map(({ item }) => item.title.split(JOINTS))
  return {
    heads: cut.map((pieces) => pieces[0]!),
    middles: cut.flatMap((pieces) => pieces.slice(1, -1)),
    tails: cut.map((pieces) => pieces.at(-1)!),
  }
}
