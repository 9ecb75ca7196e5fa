import { loadContent } from '#content/load.server.ts'
import {
  compileRules,
  type MappingRules,
  mapUpdate,
  type UpdateToMap,
} from '#content/mapping/index.ts'
import type { Instrument } from '#content/schema.ts'
import { linesOf } from '../../eval/split.ts'
import { alternate, inProcess } from '../blocks.ts'
import { atLeast, type Figure } from '../figure.ts'
import { itemsOf } from '../items.ts'
import type { Runs } from './pages.ts'

/** The aims, in updates a second of one core. */
const SHIPPED = 5_000
const MANY = 2_000

const INSTRUMENTS = 1_000
const SIGNALS = 40

/**
 * How many updates are mapped in a second of processor time, with the signals that are shipped and
 * with many more: labelled items with their summaries, and titles put together from real ones.
 */
export async function mappingFigures({ blocks, requests }: Runs): Promise<Figure[]> {
  const { instruments, authorities } = loadContent()
  const updates = updatesOf(requests * 10)
  const mapAll = (rules: MappingRules) => {
    const map = (i: number) => mapUpdate(updates[i % updates.length]!, rules)
    return inProcess(updates.length, map)
  }
  const { shipped, many } = await alternate(
    {
      shipped: mapAll(compileRules(instruments, authorities)),
      many: mapAll(compileRules(synthetic(instruments[0]!), authorities)),
    },
    blocks,
  )
  const figure = (row: Figure['row'], cost: { cpu: number }, rules: string, wanted: number) =>
    atLeast({
      ...{ row, unit: 'updates/s', measured: 1_000 / cost.cpu, reference: wanted, aim: 1 },
      name: `updates mapped in a second of one core, ${rules} : ${wanted.toLocaleString('en')}`,
    })
  return [
    figure('mapping', shipped, 'all signals', SHIPPED),
    figure('mapping with many signals', many, '1,000 instruments of 40 signals', MANY),
  ]
}

function updatesOf(n: number): UpdateToMap[] {
  const labelled: UpdateToMap[] = linesOf('gold-rules.jsonl').map((line) => JSON.parse(line))
  const titles = [...itemsOf(n)].map(({ listing: { title, url, authority, published } }) => ({
    ...{ title, summary: '', url, publisher: authority, published, lang: 'ja' },
  }))
  return titles.flatMap((update, i) => [update, labelled[i % labelled.length]!])
}

/** Instruments whose signals are pieces of real titles, so that they are met as often as such are. */
function synthetic(like: Instrument): Instrument[] {
  const wanted = INSTRUMENTS * SIGNALS
  const phrases = piecesOf(
    [...itemsOf(wanted)].map(({ listing }) => listing.title),
    wanted,
  )
  return Array.from({ length: INSTRUMENTS }, (_, n) => ({
    ...{ ...like, id: `synthetic-${n}`, aliases: [], addresses: [], milestones: [] },
    name: { en: `Synthetic ${n}`, ja: `合成${n}` },
    lawNumber: undefined,
    obligations: [],
    signals: phrases
      .slice(n * SIGNALS, (n + 1) * SIGNALS)
      .map((phrase, nth) => signalOf(phrase, nth, phrases[(n + nth) % phrases.length]!)),
  }))
}

/** Of ten signals one has a partner, one shields, one forbids. */
function signalOf(phrase: string, nth: number, partner: string): Instrument['signals'][number] {
  if (nth % 10 === 7) return { phrase, weight: 0.6, with: [partner] }
  if (nth % 10 === 8) return { phrase, weight: 0 }
  return { phrase, weight: 0.6, ...(nth % 10 === 9 && { veto: true }) }
}

/** So many distinct pieces of 4 to 13 characters. */
function piecesOf(titles: string[], wanted: number): string[] {
  const pieces = new Set<string>()
  for (let round = 0; pieces.size < wanted; round += 1) {
    for (const [i, title] of titles.entries()) {
      const from = (i * 7 + round * 3) % Math.max(1, title.length - 4)
      const piece = title.slice(from, from + 4 + ((i + round) % 10)).trim()
      if (piece.length >= 4) pieces.add(piece)
      if (pieces.size === wanted) break
    }
  }
  return [...pieces]
}
