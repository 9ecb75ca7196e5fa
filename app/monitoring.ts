import { statSync } from 'node:fs'
import { type Request, type RequestHandler, type Response, Router } from 'express'
import type { OpenDb } from '#db/client.ts'
import { explained } from '#db/errors.ts'
import { figuresOf, lastLook } from '#db/figures.ts'
import type { Clock } from './clock.ts'
import { isLoopback } from './config.ts'
import { isThisMachine } from './guard.ts'
import type { Desk } from './people/desk.server.ts'
import { openToken } from './people/token.ts'

type Figures = ReturnType<typeof figuresOf>
type Sample = [labels: Record<string, string>, value: number]

type Asking = { desk: Pick<Desk, 'writer' | 'defences'>; clock: Clock }

/**
 * What machines ask of this installation: `/healthz` and `/metrics`. `db` only reads. This machine
 * asks without more; others are told of `/healthz` only whether all is well, and need a token with
 * the scope `metrics` for the figures.
 */
export function monitoring(db: OpenDb, version: string, asking: Asking): Router {
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
      (response, request) => {
        requireFile()
        const facts = { database: 'ok', lastRound: lastLook(db), version }
        response.json(isNear(request) ? { ok: true, ...facts } : { ok: true })
      },
      version,
    ),
  )
  router.get(
    '/metrics',
    answering(
      path,
      (response, request) => {
        requireFile()
        if (!isNear(request) && !mayMeasure(request, asking)) {
          response
            .status(401)
            .type('text/plain')
            .send('This needs a token with the scope metrics.\n')
          return
        }
        response.type('text/plain; version=0.0.4').send(inPrometheus(figuresOf(db), version))
      },
      version,
    ),
  )
  return router
}

/** True where nobody but this machine can be asking: a proxy beside us comes with another Host. */
const isNear = ({ socket, headers }: Request) =>
  isLoopback((socket.remoteAddress ?? '').replace(/^::ffff:/, '')) &&
  isThisMachine(headers.host ?? '')

function mayMeasure({ headers }: Request, { desk, clock }: Asking): boolean {
  const at = clock.now().toISOString()
  return openToken(desk.writer, headers.authorization, at, desk.defences)?.scope === 'metrics'
}

const inodeOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.ino ?? null

/** 503 and one sentence when the database cannot be read; never kept by a cache. */
function answering(
  path: string,
  answer: (response: Response, request: Request) => void,
  version: string,
): RequestHandler {
  return (request, response) => {
    response.set('Cache-Control', 'no-store')
    try {
      answer(response, request)
    } catch (error) {
      const database = (explained(path, error) ?? (error as Error)).message
      const facts = isNear(request) ? { database, lastRound: null, version } : {}
      response.status(503).json({ ok: false, ...facts })
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
