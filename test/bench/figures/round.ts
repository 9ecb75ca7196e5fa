import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSettings } from '#app/config.ts'
import { trackRound } from '#app/jobs/track.ts'
import { createStation, nextRound } from '#app/station.ts'
import { type OpenDb, openDb } from '#db/client.ts'
import { alternate, inProcess } from '../blocks.ts'
import { atMost, type Figure } from '../figure.ts'
import { type Asked, askAll, conditionalOf, startReplayServer } from '../replay.ts'
import { countWrites } from '../writes.ts'
import type { Runs } from './pages.ts'

/** What a look at a page writes: the check itself, and how page and source stand by it. */
const CHECKS = ['checks', 'source_pages', 'source_rounds']
/** The first rounds read pages and what is behind them; after so many nothing must be left. */
const MOST_ROUNDS = 60

/**
 * A round over all sources that finds nothing new, against the conditional requests that it makes,
 * made plainly of the same server: side by side over the hosts, one at a time within a host.
 */
export async function roundFigures({ blocks }: Runs): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'shirase-bench-'))
  const replay = await startReplayServer('test/fixtures')
  const db = openDb(join(folder, 'round.db'))
  try {
    const settings = readSettings({
      SHIRASE_NOW: '2026-06-12T12:00+09:00',
      SHIRASE_REPLAY_URL: replay.url,
    })
    const station = createStation(settings, db)
    const round = () => trackRound(nextRound(station, settings))
    const writes = await settle(db, round)
    const asked = conditionalOf(await replay.askedDuring(round))
    const cost = await alternate(
      { round: inProcess(1, round), raw: inProcess(1, () => askAll(replay.url, asked)) },
      blocks,
    )
    return [...costs(cost, asked), writesFigure(writes)]
  } finally {
    db.$client.close()
    await replay.stop()
    rmSync(folder, { recursive: true })
  }
}

/** Rounds until one writes nothing but checks; how often that one wrote to each table. */
async function settle(db: OpenDb, round: () => Promise<unknown>): Promise<Map<string, number>> {
  let writes = new Map<string, number>()
  for (let i = 0; i < MOST_ROUNDS; i += 1) {
    writes = await countWrites(db, round)
    if (others(writes) === 0) break
  }
  return writes
}

const others = (writes: Map<string, number>) =>
  [...writes].reduce((sum, [table, n]) => (CHECKS.includes(table) ? sum : sum + n), 0)

type Costs = Record<'round' | 'raw', { cpu: number; latency: number }>

const costs = ({ round, raw }: Costs, asked: Asked[]): Figure[] =>
  (['cpu', 'latency'] as const).map((what) =>
    atMost({
      row: 'round without news',
      name: `a round without news : its ${asked.length} conditional requests alone (${what === 'cpu' ? 'CPU' : 'latency'})`,
      unit: 'ms',
      ...{ measured: round[what], reference: raw[what], aim: 2 },
    }),
  )

const writesFigure = (writes: Map<string, number>): Figure =>
  atMost({
    row: 'rows of such a round',
    name: 'rows that such a round writes besides its checks : checks',
    unit: 'rows',
    ...{ measured: others(writes), reference: writes.get('checks') ?? 0, aim: 0 },
  })
