import type { Server } from 'node:http'
import type { ServerBuild } from '@remix-run/node'
import express from 'express'
import { asActor } from '#db/actor.ts'
import { type OpenDb, openReader } from '#db/client.ts'
import { revokeFirstPasses } from '#db/passes.ts'
import { countAdmins } from '#db/people.ts'
import { createClock } from './clock.ts'
import { readSettings, type Settings } from './config.ts'
import { openDatabase } from './database.ts'
import { orSayWhy, Refusal } from './failure.ts'
import { followRetired } from './jobs/follow-retired.ts'
import { meetContent } from './jobs/meet-content.ts'
import { contentOf } from './knowledge.ts'
import { refuseOpenHost } from './people/host.ts'
import { makePass } from './people/pass.ts'
import { sessionSecret } from './people/secret.ts'
import { takeDesk } from './turn.ts'
import { createApp } from './web.ts'

const LONGEST_ANSWER_MS = 5_000

/** The web process: pages, and what people change on them. It never waits on a regulator. */
await orSayWhy(async () => {
  const settings = readSettings()
  const leaveDesk = takeDesk(settings.DATABASE_PATH)
  process.once('exit', () => leaveDesk?.())
  const writer = openDatabase(settings.DATABASE_PATH)
  refuseOpenHost(settings, writer)
  const reader = openReader(settings.DATABASE_PATH)
  const content = contentOf(settings)
  const known = { db: writer, content, clock: createClock(settings.SHIRASE_NOW) }
  followRetired(known)
  meetContent(known)
  const secret = sessionSecret(settings)
  const app = createApp({ settings, content, reader, writer, secret, ...(await pages()) })
  const { server, url } = await listen(app, settings)
  // One piece of output: whoever waits for the address has the link with it.
  console.log(
    [`Shirase is at ${url}`, ...howToBegin(writer, settings, url, leaveDesk !== null)].join('\n'),
  )
  process.send?.('listening')
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => stop(server, [reader, writer]))
  }
})

/** Until there is an administrator, whoever reads this terminal can become one. */
function howToBegin(db: OpenDb, settings: Settings, url: string, isFirst: boolean): string[] {
  if (countAdmins(db) > 0) return []
  if (!isFirst) {
    return [
      'There is no administrator yet. The link to become it is the one that the first process on this database printed.',
    ]
  }
  const at = createClock(settings.SHIRASE_NOW).now().toISOString()
  const path = asActor({ id: 'operator', via: 'command', at }, () =>
    db.transaction((tx) => {
      revokeFirstPasses(tx, at)
      return makePass(tx, { kind: 'first', role: 'admin', at })
    }),
  )
  const base = settings.PUBLIC_URL ? new URL(settings.PUBLIC_URL).origin : url
  return [`There is no administrator yet, so nothing can be changed. To become it: ${base}${path}`]
}

type Pages = { build: ServerBuild | (() => Promise<ServerBuild>); files: express.RequestHandler[] }

async function pages(): Promise<Pages> {
  if (process.env.NODE_ENV === 'development') {
    const vite = await import('vite')
    const dev = await vite.createServer({ server: { middlewareMode: true } })
    const build = () => dev.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>
    return { build, files: [dev.middlewares] }
  }
  const client = new URL('../build/client', import.meta.url).pathname
  const built = new URL('../build/server/index.js', import.meta.url).href
  const assets = express.Router()
  assets.use('/assets', express.static(`${client}/assets`, { immutable: true, maxAge: '1y' }))
  assets.use(express.static(client, { maxAge: '1h' }))
  return { build: (await import(built)) as ServerBuild, files: [assets] }
}

type Listening = { server: Server; url: string }

function listen(app: express.Express, { HOST, PORT }: Settings): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = app.listen(PORT, HOST)
    server.once('error', (error: NodeJS.ErrnoException) => reject(refusalOf(error, HOST, PORT)))
    server.once('listening', () => {
      const { port } = server.address() as { port: number }
      const host = HOST.includes(':') ? `[${HOST}]` : HOST
      resolve({ server, url: `http://${host}:${port}` })
    })
  })
}

/** Answers that are under way are finished, for a few seconds; then the database is closed. */
function stop(server: Server, connections: OpenDb[]): void {
  server.close(() => {
    for (const db of connections) db.$client.close()
    process.exit(0)
  })
  setTimeout(() => server.closeAllConnections(), LONGEST_ANSWER_MS).unref()
}

function refusalOf(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new Refusal(
      `Port ${port} on ${host} is taken; stop what uses it, or choose another: PORT=${port + 1} npm start`,
    )
  }
  if (error.code === 'EACCES')
    return new Refusal(`Port ${port} on ${host} may not be used by this user.`)
  return error
}
