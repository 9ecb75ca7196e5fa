import { afterEach, expect, test } from 'vitest'
import { findPerson } from '#db/people.ts'
import { PASSWORD, type Served, serve } from './app.ts'
import { beginSecondFactor, begunOn, secondFactor, totp } from './second-factor.ts'

let app: Served
afterEach(() => app?.close())

test('the first link makes the administrator, once; until then every page says it is read-only', async () => {
  app = await serve()
  const link = app.pass({ kind: 'first', role: 'admin' })
  const visitor = app.browser()
  const before = await visitor.get('/')
  expect([before.status, before.text]).toEqual([200, expect.stringContaining('read-only')])
  expect((await visitor.get(link)).text).toContain('administrator')

  const fields = { key: link.split('key=')[1]!, name: '管理 花子', password: PASSWORD }
  const joined = await visitor.post(link, { ...fields, email: 'Hanako@example.org' })
  expect([joined.status, joined.to]).toEqual([303, '/'])
  const page = await visitor.get('/')
  expect(page.text).toContain('管理 花子')
  expect(page.text).not.toContain('read-only')
  const again = await app.browser().post(link, { ...fields, email: 'other@example.org' })
  expect([again.status, again.text]).toEqual([400, expect.stringContaining('used already')])
})

test('whoever has an account signs in and out, and comes back to where they were', async () => {
  app = await serve()
  await app.join('admin', 'hanako')
  const browser = app.browser()
  const wrong = await browser.signIn('hanako@example.org', 'not the password')
  expect([wrong.status, wrong.text]).toEqual([400, expect.stringContaining('is not right')])
  const right = await browser.post('/sign-in', {
    ...{
      intent: 'password',
      email: ' HANAKO@example.org',
      password: PASSWORD,
      to: '/updates?q=AI',
    },
  })
  expect([right.status, right.to]).toEqual([303, '/updates?q=AI'])
  expect((await browser.get('/')).text).toContain('hanako')
  const out = await browser.post('/sign-out', {})
  expect(out.status).toBe(303)
  expect((await browser.get('/')).text).not.toContain('hanako')
  expect(app.db.$client.prepare('select count(*) from sessions').pluck().get()).toBe(1)
})

test('a second factor is asked for at the next sign-in; a spare code does once', async () => {
  app = await serve()
  const browser = await app.join('viewer', 'taro')
  const asked = await secondFactor(browser)
  expect((await app.browser().get('/sign-in')).status).toBe(200)

  const next = app.browser()
  const first = await next.signIn('taro@example.org', PASSWORD)
  expect([first.status, first.to]).toEqual([303, '/sign-in?step=second&to=%2F'])
  expect((await next.get('/')).text).not.toContain('taro')
  const wrong = await next.post('/sign-in', { intent: 'second', code: '000000' })
  expect(wrong.status).toBe(400)
  const code = totp(asked.key)
  expect((await next.post('/sign-in', { intent: 'second', code })).status).toBe(303)
  expect((await next.get('/')).text).toContain('taro')

  const spare = asked.codes[0]!
  for (const status of [303, 400]) {
    const other = app.browser()
    await other.signIn('taro@example.org', PASSWORD)
    expect((await other.post('/sign-in', { intent: 'second', code: spare })).status).toBe(status)
  }
})

test('a mistyped code takes neither the key nor the spare codes of a second factor from the page', async () => {
  app = await serve()
  const browser = await app.join('viewer', 'taro')
  const begun = await beginSecondFactor(browser)
  const { uri, codes } = begun
  const form = { intent: 'second-verify', uri, codes: codes.join(' ') }
  const wrong = await browser.post('/settings/account', { ...form, code: '000000' })
  expect([wrong.status, begunOn(wrong.text)]).toEqual([400, begun])
  const forged = { ...form, uri: 'javascript:alert(1)', code: '000000' }
  expect((await browser.post('/settings/account', forged)).text).not.toContain('alert(1)')
  const right = await browser.post('/settings/account', { ...form, code: totp(begun.key) })
  expect(right.status).toBe(303)
  expect((await browser.get('/settings/account')).text).toContain('On: a code')
})

test('a link for a new password ends sessions and second factor, and works once', async () => {
  app = await serve()
  const browser = await app.join('viewer', 'taro')
  const { id } = findPerson(app.db, 'taro@example.org')!
  const link = app.pass({ kind: 'reset', personId: id })
  const fields = { key: link.split('key=')[1]!, password: 'seven green kettles' }
  const other = app.browser()
  expect((await other.post('/reset', { ...fields, password: 'short' })).status).toBe(400)
  expect((await other.post('/reset', fields)).status).toBe(303)
  expect((await other.get('/')).text).toContain('taro')
  expect((await browser.get('/')).text).not.toContain('taro')
  expect((await app.browser().post('/reset', fields)).status).toBe(400)
  expect((await app.browser().signIn('taro@example.org', PASSWORD)).status).toBe(400)
})

test('where reading is not open, a visitor is led to the sign-in and sees nothing of what is stored', async () => {
  app = await serve({ env: { OPEN_READING: 'off' } })
  const visitor = app.browser()
  const answer = await visitor.get('/updates?q=AI')
  expect([answer.status, answer.to]).toEqual([303, '/sign-in?to=%2Fupdates%3Fq%3DAI'])
  const page = await visitor.get('/sign-in')
  expect(page.text).not.toContain('href="/updates"')
  const data = await visitor.get('/updates.data?q=AI&_routes=routes%2Fupdates')
  expect(data.text).toContain('/sign-in?to=%2Fupdates%3Fq%3DAI')
  const person = await app.join('viewer')
  expect((await person.get('/updates?q=AI')).status).toBe(200)
})

test('what a person chose goes with them, whatever the browser remembers', async () => {
  app = await serve()
  const browser = await app.join('viewer', 'taro')
  await browser.post('/preferences', { language: 'ja', to: '/' })
  const other = app.browser()
  other.cookies.set('language', 'en')
  await other.signIn('taro@example.org', PASSWORD)
  expect((await other.get('/')).text).toContain('<html lang="ja"')
  await other.post('/sign-out', {})
  expect((await other.get('/')).text).toContain('<html lang="en"')
})

test('where the clock of the pages is set, sessions are said to go by the real one', async () => {
  app = await serve()
  const browser = await app.join('viewer', 'taro')
  expect((await browser.get('/settings/account')).text).toContain('those of the real clock')
})
