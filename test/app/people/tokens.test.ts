import { afterEach, expect, test } from 'vitest'
import { makeToken } from '#app/people/token.ts'
import { asActor, operator } from '#db/actor.ts'
import { findPerson } from '#db/people.ts'
import { NOW, type Served, serve } from './app.ts'

let app: Served
afterEach(() => app?.close())

const AT = new Date(NOW).toISOString()

test('whoever does not read the audit log is offered no token for it, and given none', async () => {
  app = await serve()
  const ken = await app.join('editor', 'Ken')
  const page = (await ken.get('/settings/account')).text
  expect([page.includes('value="metrics"'), page.includes('value="audit"')]).toEqual([true, false])
  const wanted = { intent: 'token', name: 'n', scope: 'audit', days: '1' }
  const answer = await ken.post('/settings/account', wanted)
  expect([answer.status, answer.text.includes('shirase_')]).toEqual([400, false])
  const admin = await app.join('admin', 'Ai')
  expect((await admin.get('/settings/account')).text).toContain('value="audit"')
  expect((await admin.post('/settings/account', wanted)).text).toMatch(/shirase_[\w.-]+/)
})

test('a file that somebody may not have says why, to people and to programs', async () => {
  app = await serve()
  const ken = await app.join('editor', 'Ken')
  const refused = await ken.get('/audit/export', { 'accept-language': 'en' })
  expect([refused.status, refused.text]).toEqual([403, expect.stringMatching(/other roles only/)])
  const { id: personId } = findPerson(app.db, 'ken@example.org')!
  const made = { personId, name: 'n', scope: 'audit' as const, days: 1, at: AT }
  const token = asActor(operator(AT), () => makeToken(app.db, made))
  const answer = await app.browser().get('/audit/export', { authorization: `Bearer ${token}` })
  expect([answer.status, answer.headers['content-type'], answer.text]).toEqual([
    403,
    'text/plain; charset=utf-8',
    'This token does not open this: it has another scope, or its owner another role.\n',
  ])
})
