import { afterEach, describe, expect, test } from 'vitest'
import type { Defences } from '#app/people/defences.ts'
import { createHasher } from '#app/people/hashing.ts'
import { makeToken } from '#app/people/token.ts'
import { asActor, operator } from '#db/actor.ts'
import { revokePass } from '#db/passes.ts'
import { endSessions, findPerson } from '#db/people.ts'
import { revokeToken } from '#db/tokens.ts'
import { NOW, PASSWORD, type Served, serve } from './app.ts'
import { secondFactor } from './second-factor.ts'

/*
 * Each attack is tried twice: as the installation is, where it must fail, and with the one defence
 * taken away that holds it back, where it must succeed; else the test would prove nothing.
 */

const AT = new Date(NOW).toISOString()
let app: Served
afterEach(() => app?.close())

type Attack = (defence: Partial<Defences>) => Promise<boolean>

function attack(defence: keyof Defences, name: string, succeeds: Attack): void {
  describe(name, () => {
    test('is held back', async () => expect(await succeeds({})).toBe(false))
    test(`succeeds without ${defence}`, async () =>
      expect(await succeeds({ [defence]: false })).toBe(true))
  })
}

/** A foreign page in a browser that keeps its origin to itself; one that is told Remix refuses too. */
const FOREIGN = { origin: '', 'sec-fetch-site': 'cross-site' }

const roleOf = (email: string) => findPerson(app.db, email)?.role

attack('ownOrigin', 'a form on a foreign page that raises a role (CSRF)', async (defences) => {
  app = await serve({ defences })
  const admin = await app.join('admin')
  await app.join('viewer', 'mallory')
  const { id } = findPerson(app.db, 'mallory@example.org')!
  const fields = { intent: 'role', person: id, role: 'admin' }
  await admin.post('/settings/people', fields, FOREIGN)
  return roleOf('mallory@example.org') === 'admin'
})

attack(
  'ownOrigin',
  'a foreign page that signs its visitor in as somebody else',
  async (defences) => {
    app = await serve({ defences })
    await app.join('viewer', 'mallory')
    const victim = app.browser()
    const fields = { intent: 'password', email: 'mallory@example.org', password: PASSWORD }
    await victim.post('/sign-in', fields, FOREIGN)
    return (await victim.get('/')).text.includes('mallory')
  },
)

for (const to of [
  'https://evil.example/',
  '//evil.example/',
  '/\\evil.example/',
  '/\t/evil.example/',
  'javascript:alert(1)',
]) {
  attack('ownPaths', `a sign-in that leads on to ${JSON.stringify(to)}`, async (defences) => {
    app = await serve({ defences })
    await app.join('viewer', 'taro')
    const fields = { intent: 'password', email: 'taro@example.org', password: PASSWORD, to }
    const { status, to: location } = await app.browser().post('/sign-in', fields)
    const url = new URL(location ?? '/', app.url)
    return status === 500 || url.origin !== app.url
  })
}

attack(
  'freshSession',
  'a session that the attacker planted before the sign-in',
  async (defences) => {
    app = await serve({ defences })
    const mallory = await app.join('viewer', 'mallory')
    await app.join('counsel', 'ayumi')
    const planted = mallory.copy()
    await mallory.copy().post('/sign-out', {})
    const victim = planted.copy()
    await victim.signIn('ayumi@example.org', PASSWORD)
    return (await planted.get('/')).text.includes('ayumi')
  },
)

attack(
  'ownHost',
  'an invitation whose link leads to the host that a header named',
  async (defences) => {
    app = await serve({ defences })
    const admin = await app.join('admin')
    const fields = { intent: 'invite', role: 'viewer' }
    const headers = { host: 'evil.example', origin: 'http://evil.example' }
    return (await admin.post('/settings/people', fields, headers)).text.includes(
      'http://evil.example/join',
    )
  },
)

attack(
  'namedFields',
  'a form that brings a role of its own (mass assignment)',
  async (defences) => {
    app = await serve({ defences })
    const link = app.pass({ role: 'viewer' })
    const fields = { key: link.split('key=')[1]!, name: 'M', email: 'm@example.org' }
    await app.browser().post(link, { ...fields, password: PASSWORD, role: 'admin' })
    return roleOf('m@example.org') === 'admin'
  },
)

attack(
  'evenTime',
  'telling by the time of the answer whether an address has an account',
  async (defences) => {
    app = await serve({ defences, env: { PASSWORD_COST: '15' } })
    await app.join('viewer', 'taro')
    const timed = async (email: string) => {
      const began = performance.now()
      await app.browser().signIn(email, 'not the right password')
      return performance.now() - began
    }
    const median = (times: number[]) =>
      times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!
    const [known, unknown]: number[][] = [[], []]
    for (let n = 0; n < 5; n += 1) {
      known!.push(await timed('taro@example.org'))
      unknown!.push(await timed(`nobody${n}@example.org`))
    }
    return median(unknown!) < median(known!) / 2
  },
)

attack(
  'limits',
  'guessing a password until it is found, from many addresses as headers say',
  async (defences) => {
    app = await serve({ defences })
    await app.join('viewer', 'taro')
    for (let n = 0; n < 12; n += 1) {
      const fields = {
        intent: 'password',
        email: 'taro@example.org',
        password: `guess number ${n}`,
      }
      await app.browser().post('/sign-in', fields, {
        ...{ 'x-forwarded-for': `10.0.0.${n}`, 'x-shirase-peer': `10.0.0.${n}` },
      })
    }
    return (await app.browser().signIn('taro@example.org', PASSWORD)).status === 303
  },
)

attack('limits', 'trying one password on many accounts', async (defences) => {
  app = await serve({ defences })
  await app.join('viewer', 'zoe')
  for (let n = 0; n < 24; n += 1) await app.browser().signIn(`user${n}@example.org`, PASSWORD)
  return (await app.browser().signIn('zoe@example.org', PASSWORD)).status === 303
})

attack('limits', 'guessing codes of the second factor over many sign-ins', async (defences) => {
  app = await serve({ defences })
  const owner = await app.join('viewer', 'taro')
  const { codes } = await secondFactor(owner)
  for (let n = 0; n < 5; n += 1) {
    const thief = app.browser()
    await thief.signIn('taro@example.org', PASSWORD)
    for (let guess = 0; guess < 4; guess += 1) {
      await thief.post('/sign-in', { intent: 'second', code: '000000' })
    }
  }
  const last = app.browser()
  await last.signIn('taro@example.org', PASSWORD)
  return (await last.post('/sign-in', { intent: 'second', code: codes[0]! })).status === 303
})

attack('revocation', 'a stolen session after it was revoked', async (defences) => {
  app = await serve({ defences })
  const browser = await app.join('viewer', 'taro')
  await browser.get('/')
  const thief = browser.copy()
  const { id } = findPerson(app.db, 'taro@example.org')!
  asActor(operator(AT), () => endSessions(app.db, id))
  return (await thief.get('/settings/account')).status === 200
})

attack('revocation', 'a stolen API token after it was revoked', async (defences) => {
  app = await serve({ defences, env: { OPEN_READING: 'off' } })
  await app.join('viewer', 'taro')
  const { id: personId } = findPerson(app.db, 'taro@example.org')!
  const token = asActor(operator(AT), () => {
    const made = makeToken(app.db, { personId, name: 'n', scope: 'read', days: 1, at: AT })
    revokeToken(app.db, personId, made.slice('shirase_'.length).split('.')[0]!, AT)
    return made
  })
  const answer = await app.browser().get('/updates', { authorization: `Bearer ${token}` })
  return answer.status === 200
})

const joining = (key: string, email = 'm@example.org') =>
  app
    .browser()
    .post('/join', { key, name: 'M', email, password: PASSWORD })
    .then(({ status }) => status === 303)
const keyOf = (link: string) => link.split('key=')[1]!
const idOf = (key: string) => key.split('.')[0]!

const FORGED: [string, (app: Served) => Promise<boolean>][] = [
  [
    'with a key made up for an id that the audit log shows',
    () => joining(`${idOf(keyOf(app.pass({})))}.${'A'.repeat(32)}`),
  ],
  [
    'with the hash that is kept instead of the key',
    () => {
      const id = idOf(keyOf(app.pass({})))
      const hash = app.db.$client
        .prepare('select key_hash from passes where id = ?')
        .pluck()
        .get(id)
      return joining(`${id}.${hash}`)
    },
  ],
  [
    'that was used already',
    async () => {
      const key = keyOf(app.pass({}))
      await joining(key, 'first@example.org')
      return joining(key)
    },
  ],
  [
    'that was revoked',
    () => {
      const key = keyOf(app.pass({}))
      asActor(operator(AT), () => revokePass(app.db, idOf(key), AT))
      return joining(key)
    },
  ],
  ['that has expired', () => joining(keyOf(app.pass({ at: '2026-11-01T00:00:00.000Z' })))],
  [
    'that was made for another address',
    () => joining(keyOf(app.pass({ email: 'boss@example.org' }))),
  ],
  ['that is a link for a new password', () => joining(keyOf(app.pass({ kind: 'reset' })))],
  [
    'that is the first administrator’s, when there is one',
    async () => {
      await app.join('admin')
      return joining(keyOf(app.pass({ kind: 'first', role: 'admin' })))
    },
  ],
]
for (const [name, forge] of FORGED) {
  attack('passes', `an invitation ${name}`, async (defences) => {
    app = await serve({ defences })
    return forge(app)
  })
}

attack('passes', 'an invitation used to set somebody’s password', async (defences) => {
  app = await serve({ defences })
  await app.join('admin')
  const { id } = findPerson(app.db, 'admin@example.org')!
  const key = keyOf(app.pass({ kind: 'join', personId: id }))
  const answer = await app.browser().post('/reset', { key, password: 'seven green kettles' })
  return answer.status === 303
})

test('a token that expired, lacks the scope, or whose person was anonymised reads nothing', async () => {
  app = await serve({ env: { OPEN_READING: 'off' } })
  await app.join('viewer', 'taro')
  const { id: personId } = findPerson(app.db, 'taro@example.org')!
  const token = (scope: 'read' | 'metrics', days: number, at = AT) =>
    asActor(operator(AT), () => makeToken(app.db, { personId, name: 'n', scope, days, at }))
  const status = async (key: string, path = '/updates') =>
    (await app.browser().get(path, { authorization: `Bearer ${key}` })).status
  expect(await status(token('read', 1))).toBe(200)
  expect(await status(token('read', 1), '/settings/account')).toBe(403)
  expect(await status(token('metrics', 1))).toBe(403)
  expect(await status(token('read', 1, '2026-11-01T00:00:00.000Z'))).toBe(303)
})

test('what is kept of a password, a link and a token is a hash; passwords at the cost that is set', async () => {
  app = await serve()
  await app.join('viewer', 'taro')
  const kept = JSON.stringify([
    app.db.$client.prepare('select * from passwords').all(),
    app.db.$client.prepare('select * from passes').all(),
  ])
  expect(kept).not.toContain(PASSWORD)
  expect(kept).toMatch(/scrypt:10:/)
  expect(await createHasher(15).hash(PASSWORD)).toMatch(/^scrypt:15:/)
})
