import { statSync } from 'node:fs'
import { type RequestHandler, type Response, Router } from 'express'
import type { OpenDb } from '#db/client.ts'
import { explained } from '#db/errors.ts'
import { figuresOf, lastLook } from '#db/figures.ts'

type Figures = ReturnType<typeof figuresOf>
type Sample = [labels: Record<string, string>, value: number]

/** What machines ask of this installation: `/healthz` and `/metrics`. `db` only reads. */
export function monitoring(db: OpenDb, version: string): Router {
  const path = db.$client.name
  const file = inodeOf(path)
  const requireFile = () => {
    // An open file goes on answering after another took its name.
    if (inodeOf(path) !== file) throw new Error('The database was moved or replaced.')
  }
  const router = Router()
  router.get(
    '/healthz',
    answering(
      path,
      (response) => {
        requireFile()
        response.json({ ok: true, database: 'ok', lastRound: lastLook(db), version })
      },
      version,
    ),
  )
  router.get(
    '/metrics',
    answering(
      path,
      (response) => {
        requireFile()
        response.type('text/plain; version=0.0.4').send(inPrometheus(figuresOf(db), version))
      },
      version,
    ),
  )
  return router
}

const inodeOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.ino ?? null

/** 503 and one sentence when the database cannot be read; never kept by a cache. */
function answering(
  path: string,
  answer: (response: Response) => void,
  version: string,
): RequestHandler {
  return (_, response) => {
    response.set('Cache-Control', 'no-store')
    try {
      answer(response)
    } catch (error) {
      const database = (explained(path, error) ?? (error as Error)).message
      response.status(503).json({ ok: false, database, lastRound: null, version })
    }
  }
}

/** The text format of Prometheus, 0.0.4. */
export function inPrometheus(figures: Figures, version: string): string {
  const { updates, recallMisses, outcomes, lastGood, lastLook, captures, bytes } = figures
  const memory = process.memoryUsage()
  const by = (label: string, counts: Record<string, number>): Sample[] =>
    Object.entries(counts).map(([key, n]) => [{ [label]: key }, n])
  const good = Object.entries(lastGood).map(([id, at]) => [id, seconds(at)] as const)
  return [
    metric('shirase_updates', 'gauge', 'Updates stored.', by('authority', updates)),
    metric(
      'shirase_pages',
      'gauge',
      'Pages by the outcome of the last look at each.',
      by('outcome', outcomes),
    ),
    metric(
      'shirase_last_good_timestamp_seconds',
      'gauge',
      'Last good reading of a source.',
      by('source', Object.fromEntries(good)),
    ),
    metric(
      'shirase_last_look_timestamp_seconds',
      'gauge',
      'Last look at any page.',
      lastLook ? [[{}, seconds(lastLook)]] : [],
    ),
    metric(
      'shirase_recall_misses_total',
      'counter',
      'Items that a witness showed and our sources did not.',
      by('source', recallMisses),
    ),
    metric('shirase_captures_total', 'counter', 'Captures stored.', [[{}, captures]]),
    metric(
      'shirase_database_bytes',
      'gauge',
      'Size of the database and its log.',
      by('part', bytes),
    ),
    metric('process_resident_memory_bytes', 'gauge', 'Memory of the web process.', [
      [{}, memory.rss],
    ]),
    metric('process_heap_bytes', 'gauge', 'Heap in use in the web process.', [
      [{}, memory.heapUsed],
    ]),
    metric('shirase_build_info', 'gauge', 'What is running.', [
      [{ version, node: process.versions.node }, 1],
    ]),
  ].join('')
}

const seconds = (instant: string) => Date.parse(instant) / 1000

function metric(name: string, type: 'gauge' | 'counter', help: string, samples: Sample[]): string {
  const lines = samples.map(([labels, value]) => `${name}${labelled(labels)} ${value}\n`)
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join('')}`
}

function labelled(labels: Record<string, string>): string {
  const pairs = Object.entries(labels).map(([key, value]) => `${key}="${escaped(value)}"`)
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}

const escaped = (text: string) =>
  text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
