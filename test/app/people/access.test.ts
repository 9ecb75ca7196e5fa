import type { RouteConfigEntry } from '@remix-run/route-config'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ACCESS, type Who } from '#app/people/access.ts'
import { gated } from '#app/people/gate.server.ts'
import routes from '#app/routes.ts'
import { storeListings } from '#db/listings.ts'
import { ROLES, type Role } from '#db/schema.ts'
import { lister, listing } from '#test/db/memory.ts'
import { type Served, serve, sourceBuild } from './app.ts'
import type { Browser } from './browser.ts'

const entries = routes as RouteConfigEntry[]
const idOf = ({ file }: RouteConfigEntry) => file.replace(/\.tsx?$/, '')
const pathOf = ({ path = '' }: RouteConfigEntry) =>
  `/${path.replace(':id', path.startsWith('instruments') ? 'ai-basic-plan' : '1').replace('*', 'nowhere')}`

const WHO = ['visitor', ...ROLES] as const
let open: Served
let closed: Served
const browsers = new Map<string, Browser>()

beforeAll(async () => {
  open = await serve()
  closed = await serve({ env: { OPEN_READING: 'off' } })
  for (const [name, app] of Object.entries({ open, closed })) {
    storeListings(app.db, [listing()], lister())
    browsers.set(`${name} visitor`, app.browser())
    for (const role of ROLES) browsers.set(`${name} ${role}`, await app.join(role))
  }
})

afterAll(() => {
  open.close()
  closed.close()
})

/** What the table says of somebody: let in, sent to sign in, or refused. */
function expected(who: Who, by: (typeof WHO)[number], openReading: boolean) {
  if (who === 'anyone' || (who === 'reader' && openReading)) return 'in'
  if (by === 'visitor') return 'sign in'
  if (who === 'reader' || who === 'person') return 'in'
  return who.includes(by as Role) ? 'in' : 'refused'
}

function found({ status, to }: { status: number; to: string | null }) {
  if (status === 403) return 'refused'
  return to?.startsWith('/sign-in') && status === 303 ? 'sign in' : 'in'
}

test('every route stands in the table, and the table names no other', () => {
  expect(Object.keys(ACCESS).toSorted()).toEqual(['root', ...entries.map(idOf)].toSorted())
})

test('a route that does not stand in it is refused whole', () => {
  const build = sourceBuild()
  const routes = { ...build.routes, 'routes/new': { ...build.routes.root!, id: 'routes/new' } }
  expect(() => gated({ ...build, routes })).toThrow(/routes\/new does not stand in the table/)
})

const reads = ['open', 'closed'].flatMap((reading) => WHO.map((by) => [reading, by] as const))

test.each(reads)('where reading is %s, a %s reads what the table says', async (reading, by) => {
  const browser = browsers.get(`${reading} ${by}`)!
  for (const entry of entries) {
    const says = expected(ACCESS[idOf(entry)]!.read, by, reading === 'open')
    const answer = await browser.get(pathOf(entry))
    expect([idOf(entry), found(answer)]).toEqual([idOf(entry), says])
    if (says === 'in') continue
    const { text } = await browser.get(
      `${pathOf(entry)}.data?_routes=${encodeURIComponent(idOf(entry))}`,
    )
    expect(text).toMatch(says === 'refused' ? /403/ : /\/sign-in/)
  }
})

test.each(WHO)('a %s can do what the table says, and nothing else', async (by) => {
  const browser = browsers.get(`open ${by}`)!
  const last = (entry: RouteConfigEntry) => Number(idOf(entry) === 'routes/sign-out')
  for (const entry of entries.toSorted((a, b) => last(a) - last(b))) {
    const id = idOf(entry)
    for (const [intent, who] of Object.entries(ACCESS[id]!.actions ?? {})) {
      const answer = await browser.post(pathOf(entry), { intent })
      const says = expected(who, by, true)
      expect([id, intent, found(answer)]).toEqual([id, intent, says])
    }
  }
})

test('an action that no route has is none', async () => {
  const browser = await open.join('admin', 'late')
  expect((await browser.post('/review', { intent: 'drop-everything' })).status).toBe(400)
  expect((await browser.post('/timeline', { intent: 'default' })).status).toBe(405)
})
