import { openReader } from '#db/client.ts'
import { searchUpdates } from '#db/search.ts'
import { alternate, type Cost, inProcess } from '../blocks.ts'
import { atMost, type Figure } from '../figure.ts'
import { LIST, NEWEST } from '../raw-list.ts'
import type { Runs } from './pages.ts'

/** Frequent, middling, rare and absent words of the titles that the databases are made of. */
const WORDS = {
  2: ['公表', '改正', '罰則', '飛行'],
  4: ['個人情報', '独占禁止', '意見募集', '宇宙飛行'],
}
const ROWS = 50

/** Searching against reading 50 rows by keyset in plain SQL; and on a larger database against a smaller. */
export async function searchFigures(
  databases: { gate: string; large: string; small: string },
  says: string,
  runs: Runs,
): Promise<Figure[]> {
  return (
    await Promise.all(
      ([2, 4] as const).map(async (length) => {
        const words = WORDS[length]
        return [
          await againstKeyset(databases.gate, length, words, runs),
          await bySize(databases, says, { length, words }, runs),
        ]
      }),
    )
  ).flat()
}

async function againstKeyset(path: string, length: number, words: string[], runs: Runs) {
  const db = openReader(path)
  const list = db.$client.prepare(LIST)
  const cost: Record<string, Cost> = await alternate(
    {
      ...searches('', path, words, runs),
      keyset: inProcess(runs.requests, () => list.all(NEWEST, ROWS)),
    },
    runs.blocks,
  )
  const [slowest, most] = slowestOf(words, (word) => cost[word]!.latency)
  return atMost({
    ...{ row: 'search', unit: 'ms', measured: most, reference: cost.keyset!.latency, aim: 8 },
    name: `search, ${length} characters (slowest: ${slowest}) : raw keyset page of ${ROWS}`,
  })
}

async function bySize(
  { large, small }: { large: string; small: string },
  says: string,
  { length, words }: { length: number; words: string[] },
  runs: Runs,
) {
  const cost: Record<string, Cost> = await alternate(
    { ...searches('large ', large, words, runs), ...searches('small ', small, words, runs) },
    runs.blocks,
  )
  const of = (size: string, word: string) => cost[`${size} ${word}`]!.latency
  const [worst] = slowestOf(words, (word) => of('large', word) / of('small', word))
  return atMost({
    ...{ row: 'search by size', unit: 'ms', aim: 2 },
    name: `search, ${length} characters (worst: ${worst}), ${says}`,
    ...{ measured: of('large', worst), reference: of('small', worst) },
  })
}

function searches(prefix: string, path: string, words: string[], runs: Runs) {
  const db = openReader(path)
  return Object.fromEntries(
    words.map((word) => [
      `${prefix}${word}`,
      inProcess(runs.requests, () => searchUpdates(db, word, {}, { limit: ROWS })),
    ]),
  )
}

function slowestOf(words: string[], of: (word: string) => number): [word: string, most: number] {
  const word = words.reduce((a, b) => (of(b) > of(a) ? b : a))
  return [word, of(word)]
}
