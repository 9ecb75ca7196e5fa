import type { Server } from 'node:http'
import { createRequestHandler } from '@remix-run/express'
import type { AppLoadContext, ServerBuild } from '@remix-run/node'
import express from 'express'
import { type OpenDb, openReader } from '#db/client.ts'
import { captureMode } from '#db/installation.ts'
import { sources } from '#scrapers/sources/index.ts'
import pkg from '../package.json' with { type: 'json' }
import { createClock } from './clock.ts'
import { readSettings, type Settings } from './config.ts'
import type {} from './context.server.ts'
import { orSayWhy, Refusal } from './failure.ts'
import { guard } from './guard.ts'
import { contentOf } from './knowledge.ts'
import { monitoring } from './monitoring.ts'

const LONGEST_ANSWER_MS = 5_000

/** The web process: pages only. It never writes to the database and never waits on a regulator. */
await orSayWhy(async () => {
  const settings = readSettings()
  const app = express()
  app.disable('x-powered-by')
  app.use(guard())
  const db = openReader(settings.DATABASE_PATH)
  app.use(monitoring(db, pkg.version))
  const build = await pages(app)
  app.all('*', createRequestHandler({ build, getLoadContext: contextOf(settings, db) }))
  const server = await listen(app, settings)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(server, db))
})

/** What a loader may know; content is held in memory, facts of the moment are made per request. */
function contextOf(settings: Settings, db: OpenDb) {
  const content = contentOf(settings)
  const clock = createClock(settings.SHIRASE_NOW)
  return (_: express.Request, response: express.Response): AppLoadContext => ({
    db,
    content,
    sources: sources.map(({ pages, ...source }) => {
      const { id, authority, role, kind, shared, language, home, quietDays } = source
      const urls = pages(clock.today()).map(({ url }) => url)
      return { id, authority, role, kind, shared, language, home, quietDays, urls }
    }),
    today: clock.today(),
    now: clock.now(),
    nonce: response.locals.nonce,
    notices: {
      replay: captureMode(db) === 'replay' || settings.SHIRASE_REPLAY_URL !== undefined,
      clockSetTo: clock.setTo,
      schedule: settings.TRACK_SCHEDULE,
    },
  })
}

async function pages(app: express.Express): Promise<ServerBuild | (() => Promise<ServerBuild>)> {
  if (process.env.NODE_ENV === 'development') {
    const vite = await import('vite')
    const dev = await vite.createServer({ server: { middlewareMode: true } })
    app.use(dev.middlewares)
    return () => dev.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>
  }
  const client = new URL('../build/client', import.meta.url).pathname
  app.use('/assets', express.static(`${client}/assets`, { immutable: true, maxAge: '1y' }))
  app.use(express.static(client, { maxAge: '1h' }))
  const built = new URL('../build/server/index.js', import.meta.url).href
  return (await import(built)) as ServerBuild
}

function listen(app: express.Express, { HOST, PORT }: Settings): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = app.listen(PORT, HOST)
    server.once('error', (error: NodeJS.ErrnoException) => reject(refusalOf(error, HOST, PORT)))
    server.once('listening', () => {
      const { port } = server.address() as { port: number }
      const host = HOST.includes(':') ? `[${HOST}]` : HOST
      console.log(`Shirase is at http://${host}:${port}`)
      process.send?.('listening')
      resolve(server)
    })
  })
}

/** Answers that are under way are finished, for a few seconds; then the database is closed. */
function stop(server: Server, db: OpenDb): void {
  server.close(() => {
    db.$client.close()
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
