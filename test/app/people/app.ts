import { mkdtempSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ServerBuild } from '@remix-run/node'
import { isRouteErrorResponse } from '@remix-run/react'
import type { RouteConfigEntry } from '@remix-run/route-config'
import { Settings } from '#app/config.ts'
import { ALL_DEFENCES, type Defences } from '#app/people/defences.ts'
import { makePass } from '#app/people/pass.ts'
import routes from '#app/routes.ts'
import { createApp } from '#app/web.ts'
import { loadContent } from '#content/load.server.ts'
import { asActor, operator } from '#db/actor.ts'
import { type OpenDb, openDb, openReader } from '#db/client.ts'
import type { Role } from '#db/schema.ts'
import { Browser } from './browser.ts'

export const NOW = '2026-11-24T09:00:00+09:00'
const AT = new Date(NOW).toISOString()
export const PASSWORD = 'nine purple lanterns'

const modules = import.meta.glob('/app/{root,entry.server}.tsx', { eager: true })
const pages = import.meta.glob('/app/routes/*.{ts,tsx}', { eager: true })

type Module = Record<string, unknown>

type Bound = { id: string; parentId?: string; path?: string; index?: boolean; module: Module }

/** The route modules as they are, as the build would bind them; no bundle has to be made first. */
export function sourceBuild(): ServerBuild {
  const entries = routes as RouteConfigEntry[]
  const own = entries.map(({ file, path, index }) => {
    const id = file.replace(/\.tsx?$/, '')
    return { id, parentId: 'root', path, index, module: pages[`/app/${file}`] as Module }
  })
  const root = { id: 'root', path: '', module: modules['/app/root.tsx'] as Module }
  const all: Bound[] = [root, ...own]
  const entry = modules['/app/entry.server.tsx'] as object
  const facts = all.map((route) => {
    const { action, loader, ErrorBoundary } = route.module as Record<string, unknown>
    return [
      route.id,
      {
        ...{
          id: route.id,
          path: route.path,
          index: route.index,
          module: '/page.js',
          imports: [],
          css: [],
        },
        ...{ parentId: route.id === 'root' ? undefined : 'root' },
        ...{ hasAction: Boolean(action), hasLoader: Boolean(loader) },
        ...{ hasClientAction: false, hasClientLoader: false },
        hasErrorBoundary: Boolean(ErrorBoundary),
      },
    ]
  })
  return {
    entry: { module: { ...entry, handleError: sayUnexpected } },
    routes: Object.fromEntries(all.map((route) => [route.id, route])),
    assets: {
      ...{ url: '/manifest.js', version: 'source', entry: { module: '/entry.js', imports: [] } },
      routes: Object.fromEntries(facts),
    },
    ...{ publicPath: '/', assetsBuildDirectory: '', isSpaMode: false, basename: '/' },
    future: {
      ...{ v3_fetcherPersist: true, v3_lazyRouteDiscovery: true, v3_relativeSplatPath: true },
      ...{ v3_routeConfig: true, v3_singleFetch: true, v3_throwAbortReason: true },
    },
  } as unknown as ServerBuild
}

export type Served = {
  url: string
  db: OpenDb
  /** A browser of its own, with its own cookies. */
  browser: () => Browser
  /** A browser of a new person who has just joined by an invitation. */
  join: (role: Role, name?: string) => Promise<Browser>
  pass: (made: Partial<Parameters<typeof makePass>[1]>) => string
  close: () => void
}

/** What nobody threw on purpose: it should be seen in the output of the tests. */
function sayUnexpected(error: unknown): void {
  if (!isRouteErrorResponse(error)) console.error(error)
}

const build = sourceBuild()
const content = loadContent()

/** The whole web application on a port of this machine, with a fresh database. */
export async function serve({
  defences = {},
  env = {},
}: {
  defences?: Partial<Defences>
  env?: Record<string, string>
} = {}): Promise<Served> {
  const path = join(mkdtempSync(join(tmpdir(), 'shirase-people-')), 'x.db')
  const db = openDb(path)
  const settings = Settings.parse({
    ...{ DATABASE_PATH: path, SHIRASE_NOW: NOW, PASSWORD_COST: '10' },
    ...env,
  })
  const app = createApp({
    ...{ settings, content, writer: db, reader: openReader(path), secret: 's'.repeat(40), build },
    defences: { ...ALL_DEFENCES, ...defences },
  })
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const pass: Served['pass'] = (made) =>
    asActor(operator(AT), () => makePass(db, { kind: 'join', role: 'viewer', at: AT, ...made }))
  const browser = () => new Browser(url)
  return {
    ...{ url, db, pass, browser },
    join: async (role, name = role) => {
      const one = browser()
      const at = pass(role === 'admin' ? { role } : { role })
      const answer = await one.post(at, {
        ...{ key: at.split('key=')[1]!, name, email: `${name}@example.org`, password: PASSWORD },
      })
      if (answer.status !== 303) throw new Error(`${name} could not join: ${answer.status}`)
      return one
    },
    close: () => {
      server.closeAllConnections()
      server.close()
      db.$client.close()
    },
  }
}
