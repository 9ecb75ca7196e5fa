import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { keptAnswer } from './folder.ts'
import { give, misbehaviourOf, type Scene } from './misbehaviour.ts'

/** One request that was made of the replay, in order. */
export type Asked = {
  /** `HOST/PATH?QUERY`, as a misbehaviour names it. */
  path: string
  headers: IncomingMessage['headers']
  /** When it came, and when its answer was out, by one count of all that happened; null until then. */
  began: number
  ended: () => number | null
  /** Bytes of the answer that were sent, headers too; known when the connection has closed. */
  sent: () => number
}

export type Replay = {
  /** What `--replay` takes. */
  url: string
  requests: Asked[]
  /**
   * From now on `path` misbehaves; null ends it. `path` is `HOST/PATH` (any query) or
   * `HOST/PATH?QUERY`; with `*` at its end everything that begins so, and `all` every address.
   * robots.txt misbehaves only where it is named in full. `kind` is `KIND[:ARGUMENT]`.
   */
  misbehave: (path: string, kind: string | null) => void
  close: () => Promise<void>
}

const CONTROL = '/__control'
const ABSENT = { status: 404, headers: { 'content-type': 'text/plain' }, body: Buffer.from('404') }

type Options = { port?: number; misbehave?: Record<string, string> }

/**
 * Serves a folder of captures on 127.0.0.1: a request for `/HOST/PATH?QUERY` gets what the folder
 * keeps for that address at that moment (see `keptAnswer`), else 404. `POST /__control` with
 * `{"path": …, "misbehave": KIND | null}` is `misbehave`; `GET /__control` lists what was asked.
 */
export async function startReplay(folder: string, { port = 0, misbehave = {} }: Options = {}) {
  const acts = new Map<string, ReturnType<typeof misbehaviourOf>>()
  const requests: Asked[] = []
  let happened = 0
  const replay = {
    requests,
    misbehave: (path: string, kind: string | null) =>
      kind === null ? void acts.delete(path) : void acts.set(path, misbehaviourOf(kind)),
  }
  for (const [path, kind] of Object.entries(misbehave)) replay.misbehave(path, kind)

  const server = createServer((request, response) => {
    const done =
      request.url === CONTROL ? control(replay, request, response) : answer(request, response)
    done.catch((error: Error) => {
      if (response.headersSent) response.destroy()
      else response.writeHead(500).end(error.message)
    })
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = addressOf(request.url ?? '')
    if (!address) return void response.writeHead(400).end('The path is not /HOST/PATH.')
    const path = `${address.host}${address.pathname}${address.search}`
    const { socket, headers } = request
    const began = ++happened
    let ended: number | null = null
    const end = () => {
      ended ??= ++happened
    }
    response.once('finish', end).once('close', end)
    requests.push({ path, headers, began, ended: () => ended, sent: () => socket.bytesWritten })
    const kept = (await keptAnswer(folder, address)) ?? structuredClone(ABSENT)
    const scene: Scene = {
      request,
      response,
      kept: { ...kept, body: Buffer.from(kept.body) },
      address,
    }
    await (actFor(acts, address) ?? give)(scene)
  }

  const url = await listen(server, port)
  return { ...replay, url, close: () => close(server) } satisfies Replay
}

/** The address behind `/HOST/PATH`, or null when it names no host or climbs out of it. */
function addressOf(target: string): URL | null {
  const [, host, rest = '/'] = /^\/([a-z0-9][a-z0-9.-]*(?::\d+)?)(\/.*)?$/is.exec(target) ?? []
  if (!host || climbs(rest) || !URL.canParse(`http://${host}${rest}`)) return null
  return new URL(`http://${host}${rest}`)
}

function climbs(path: string): boolean {
  const plain = path
    .split('?')[0]!
    .replace(/%2e/gi, '.')
    .replace(/%2f|%5c/gi, '/')
  return plain.split(/[/\\]/).some((part) => part === '.' || part === '..')
}

function actFor(acts: Map<string, ReturnType<typeof misbehaviourOf>>, address: URL) {
  const path = `${address.host}${address.pathname}`
  const named = acts.get(`${path}${address.search}`) ?? acts.get(path)
  if (named || address.pathname === '/robots.txt') return named
  const prefix = [...acts.keys()].find(
    (key) => key.endsWith('*') && path.startsWith(key.slice(0, -1)),
  )
  return acts.get(prefix ?? 'all')
}

async function control(
  { requests, misbehave }: Pick<Replay, 'requests' | 'misbehave'>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method === 'POST') {
    const body = JSON.parse(Buffer.concat(await request.toArray()).toString('utf8'))
    misbehave(String(body.path), body.misbehave === null ? null : String(body.misbehave))
  }
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end(
    JSON.stringify({ requests: requests.map(({ path, headers }) => ({ path, headers })) }),
  )
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    })
  })
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => {
    server.close(() => resolve())
  })
}
