import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, get } from 'node:http'
import type { Side } from './blocks.ts'

/** A page that takes longer is no page. */
const LONGEST_MS = 30_000

/** Processor time in milliseconds, resident memory in bytes and SQL statements, of one process so far. */
export type Usage = { cpu: number; memory: number; statements: number }

export type Served = {
  /** Where it answers, without a slash at the end. */
  address: string
  usage: () => Promise<Usage>
  /** One request; the answer is read to its end. Throws for another status than `status`. */
  open: Open
  /** Another reader of the same server, with a connection of its own. */
  reader: () => { open: Open; leave: () => void }
  stop: () => Promise<void>
}

type Open = (path: string, headers?: Record<string, string>, status?: number) => Promise<string>

/** The web process as `npm start` runs it, on a database that is there. */
export const startServer = (databasePath: string, more: Record<string, string> = {}) =>
  start('app/server.ts', {
    ...{ DATABASE_PATH: databasePath, NODE_ENV: 'production', PORT: '0', LOG_LEVEL: 'warn' },
    ...{ SHIRASE_NOW: '2026-06-12T12:00+09:00', SHIRASE_REPLAY_URL: '', CONTENT_DIR: '' },
    ...more,
  })

/** R0 (reference.ts) on the same database. */
export const startReference = (databasePath: string) =>
  start('test/bench/reference.ts', { DATABASE_PATH: databasePath })

async function start(file: string, env: Record<string, string>): Promise<Served> {
  const preloaded = ['--import', 'tsx', '--import', './test/bench/usage.mjs']
  const child = spawn(process.execPath, [...preloaded, file], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const address = await addressOf(child, file)
  const reader = () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const open: Open = (path, headers = {}, status = 200) =>
      answerOf(agent, address + path, headers, status)
    return { open, leave: () => agent.destroy() }
  }
  const first = reader()
  return {
    ...{ address, reader, open: first.open },
    usage: async () => {
      child.send('usage')
      const [usage] = await once(child, 'message')
      return usage as Usage
    },
    stop: async () => {
      first.leave()
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}

/** The server says where it is on its output, and over the channel when it is ready to be asked. */
function addressOf(child: ChildProcess, file: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout!.on('data', (chunk) => {
      said += chunk
    })
    child.once('message', () => {
      const find = () => /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]
      const wait = setInterval(() => {
        const found = find()
        if (!found) return
        clearInterval(wait)
        resolve(found)
      }, 10)
    })
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}: ${said}`)))
  })
}

function answerOf(
  agent: Agent,
  url: string,
  headers: Record<string, string>,
  status: number,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = get(url, { agent, headers, timeout: LONGEST_MS }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        if (response.statusCode === status) resolve(Buffer.concat(chunks).toString())
        else reject(new Error(`${url} answered ${response.statusCode}`))
      })
    })
    asked.on('error', reject)
    asked.on('timeout', () => asked.destroy(new Error(`${url} did not answer in time.`)))
  })
}

/** So many requests, one after the other; `ask` makes one. The cost is the server's. */
export function requests(server: Served, n: number, ask: (i: number) => Promise<unknown>): Side {
  let asked = 0
  return async () => {
    const [before, began] = [await server.usage(), performance.now()]
    for (let i = 0; i < n; i += 1) await ask(asked++)
    const latency = (performance.now() - began) / n
    return { cpu: ((await server.usage()).cpu - before.cpu) / n, latency }
  }
}
