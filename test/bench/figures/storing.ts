import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type OpenDb, openDb } from '#db/client.ts'
import { storeListings } from '#db/listings.ts'
import { alternate, type Side } from '../blocks.ts'
import { listerOf } from '../database.ts'
import { atLeast, type Figure } from '../figure.ts'
import { listsOf } from '../items.ts'
import type { Plan } from '../measure.ts'
import { rawInsert, TABLES } from '../raw-insert.ts'

/**
 * What a reading transaction stores of entries, full text included, against the rows that came of
 * it, put into the same tables of another database by plain SQL in the same transactions.
 */
export async function storingFigures({ stored: n, blocks }: Plan): Promise<Figure[]> {
  const lists = [...listsOf(n)]
  const store = (db: OpenDb) => {
    for (const { sourceId, listings } of lists) {
      db.transaction((tx) => storeListings(tx, listings, listerOf(sourceId, null)), {
        behavior: 'immediate',
      })
    }
  }
  const folder = mkdtempSync(join(tmpdir(), 'shirase-bench-'))
  const made = openDb(join(folder, 'made.db'))
  store(made)
  const insert = rawInsert(
    made,
    lists.map(({ listings }) => listings.length),
  )
  const cost = await alternate(
    { stored: intoNew(folder, n, store), raw: intoNew(folder, n, insert) },
    blocks,
  )
  made.$client.close()
  rmSync(folder, { recursive: true })
  return [
    atLeast({
      row: 'storing',
      name: `storing ${TABLES.length} tables with full text : raw batched insert`,
      unit: 'rows/s',
      ...{ measured: 1000 / cost.stored.latency, reference: 1000 / cost.raw.latency, aim: 0.7 },
    }),
  ]
}

/** Each block fills a database of its own; making it is not counted. */
function intoNew(folder: string, n: number, fill: (db: OpenDb) => void): Side {
  let made = 0
  return () => {
    const path = join(folder, `${fill.name}-${made++}.db`)
    const db = openDb(path)
    const [cpu, began] = [process.cpuUsage(), performance.now()]
    fill(db)
    const latency = (performance.now() - began) / n
    const { user, system } = process.cpuUsage(cpu)
    db.$client.close()
    rmSync(path)
    return { cpu: (user + system) / 1000 / n, latency }
  }
}
