import { createRequestHandler } from '@remix-run/express'
import type { AppLoadContext, ServerBuild } from '@remix-run/node'
import express from 'express'
import type { Content } from '#content/load.server.ts'
import type { OpenDb } from '#db/client.ts'
import { captureMode } from '#db/installation.ts'
import { countAdmins } from '#db/people.ts'
import { sources } from '#scrapers/sources/index.ts'
import pkg from '../package.json' with { type: 'json' }
import { createClock } from './clock.ts'
import type { Settings } from './config.ts'
import type {} from './context.server.ts'
import { guard } from './guard.ts'
import { monitoring } from './monitoring.ts'
import { ALL_DEFENCES, type Defences } from './people/defences.ts'
import { createDesk, createParts, type Desk } from './people/desk.server.ts'
import { gated } from './people/gate.server.ts'
import { peerOf, preferring, whoAsks } from './people/visitor.ts'

export type Installation = {
  settings: Settings
  content: Content
  /** Pages read by one connection and change by the other. */
  reader: OpenDb
  writer: OpenDb
  secret: string
  /** The pages as built, or what builds them anew for each request. */
  build: ServerBuild | (() => Promise<ServerBuild>)
  /** What serves the files of the pages. */
  files?: express.RequestHandler[]
  defences?: Defences
}

/** Everything that the web process answers, in the order in which it is asked. */
export function createApp({ settings, content, reader, writer, secret, ...rest }: Installation) {
  const { build, files = [], defences = ALL_DEFENCES } = rest
  const desk = createDesk(createParts(settings, { writer, secret, defences }))
  const clock = createClock(settings.SHIRASE_NOW)
  const app = express()
  app.disable('x-powered-by')
  app.use(guard(settings, defences))
  app.use(monitoring(reader, pkg.version, { desk, clock }))
  for (const file of files) app.use(file)
  app.use(async (request, response, next) => {
    try {
      const peer = peerOf(request)
      const { person, cookies } = await whoAsks(desk, request, clock.now())
      if (person) request.headers.cookie = preferring(request.headers.cookie, person)
      for (const cookie of cookies) response.append('Set-Cookie', cookie)
      Object.assign(response.locals, { person, peer })
      next()
    } catch (error) {
      next(error)
    }
  })
  const getLoadContext = contextOf(settings, { content, db: reader, desk })
  const pages = typeof build === 'function' ? async () => gated(await build()) : gated(build)
  app.all('*', createRequestHandler({ build: pages, getLoadContext }))
  return app
}

type Known = { content: Content; db: OpenDb; desk: Desk }

/** What a loader may know; content is held in memory, facts of the moment are made per request. */
function contextOf(settings: Settings, { content, db, desk }: Known) {
  const clock = createClock(settings.SHIRASE_NOW)
  return (_: express.Request, { locals }: express.Response): AppLoadContext => ({
    db,
    content,
    sources: sources.map(({ pages, ...source }) => {
      const { id, authority, role, kind, shared, language, home, quietDays } = source
      const urls = pages(clock.today()).map(({ url }) => url)
      return { id, authority, role, kind, shared, language, home, quietDays, urls }
    }),
    today: clock.today(),
    now: clock.now(),
    ...{ nonce: locals.nonce, person: locals.person, peer: locals.peer, desk },
    notices: {
      replay: captureMode(db) === 'replay' || settings.SHIRASE_REPLAY_URL !== undefined,
      clockSetTo: clock.setTo,
      schedule: settings.TRACK_SCHEDULE,
      readOnly: countAdmins(db) === 0,
    },
  })
}
