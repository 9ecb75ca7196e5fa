import { setTimeout as sleep } from 'node:timers/promises'
import { atMost, type Figure } from '../figure.ts'
import { startServer } from '../server.ts'

const IDLE_MS = 2_000
const PAGES = [
  '/',
  '/timeline',
  '/updates',
  '/instruments/appi-amendment',
  '/updates/1',
  '/sources',
]

/** Resident memory of a web process that answered so many requests, against the same one before. */
export async function memoryFigures(database: string, n: number): Promise<Figure[]> {
  const server = await startServer(database)
  try {
    await sleep(Math.min(IDLE_MS, n))
    const idle = await server.usage()
    for (let i = 0; i < n; i += 1) await server.open(PAGES[i % PAGES.length]!)
    const loaded = await server.usage()
    return [
      atMost({
        row: 'memory',
        name: `resident memory after ${n.toLocaleString('en')} requests : idle`,
        unit: 'MB',
        ...{ measured: loaded.memory / 1e6, reference: idle.memory / 1e6, aim: 2 },
      }),
    ]
  } finally {
    await server.stop()
  }
}
