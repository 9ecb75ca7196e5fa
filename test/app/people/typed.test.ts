import { afterEach, expect, test } from 'vitest'
import { fill } from '#test/app/page-context.ts'
import { PASSWORD, type Served, serve } from './app.ts'

let app: Served
afterEach(() => app?.close())

test('a sign-in with a wrong password keeps the address, and not the password', async () => {
  app = await serve()
  await app.join('admin', 'hanako')
  const { text } = await app.browser().signIn('hanako@example.org', 'not the password')
  expect(text).toContain('value="hanako@example.org"')
  expect(text).not.toContain('not the password')
})

test('preferences that were not taken keep what was typed', async () => {
  app = await serve()
  const hanako = await app.join('admin', 'hanako')
  const wrong = { intent: 'preferences', name: 'Hanako K.', zone: 'JST+9', language: '', theme: '' }
  const { text } = await hanako.post('/settings/account', wrong)
  expect([text.includes('value="Hanako K."'), text.includes('value="JST+9"')]).toEqual([true, true])
})

test('a name with control characters is taken by no form', async () => {
  app = await serve()
  const hanako = await app.join('admin', 'hanako')
  const says = 'Give a name, of at most 100 characters and without control characters.'
  for (const name of ['hana\u0007ko', 'hana\nko', 'hana\u202eko']) {
    const own = { intent: 'preferences', name, zone: '', language: '', theme: '' }
    expect((await hanako.post('/settings/account', own)).text).toContain(says)
    const link = app.pass({})
    const fields = { key: link.split('key=')[1]!, email: 'taro@example.org', password: PASSWORD }
    expect((await app.browser().post(link, { ...fields, name })).text).toContain(says)
  }
})

test('no password comes back in a page', async () => {
  app = await serve()
  const hanako = await app.join('admin', 'hanako')
  const fields = { intent: 'password', now: PASSWORD, password: 'short-secret', again: 'other-one' }
  const { text } = await hanako.post('/settings/account', fields)
  for (const secret of [PASSWORD, 'short-secret', 'other-one']) expect(text).not.toContain(secret)
})

test('to mark everything as read asks first, and says how many', async () => {
  app = await serve()
  const hanako = await app.join('admin', 'hanako')
  fill(app.db, 3)
  const { text } = await hanako.get('/updates?q=報告書&authority=jftc')
  expect(text).toMatch(/<summary>Mark all 3 stored as read …<\/summary>.*Yes, mark all 3 as read/s)
})
