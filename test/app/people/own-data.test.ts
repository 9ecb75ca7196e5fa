import { afterEach, expect, test } from 'vitest'
import { cell } from '#app/csv.server.ts'
import { findPerson } from '#db/people.ts'
import { verifyDatabase } from '#db/verify.ts'
import { PASSWORD, type Served, serve } from './app.ts'

let app: Served
afterEach(() => app?.close())

test('a person gets all that is held about them, and nothing that lets anybody sign in', async () => {
  app = await serve()
  const browser = await app.join('viewer', 'taro')
  const { headers, text } = await browser.get('/settings/account/export')
  expect(headers['content-disposition']).toContain('attachment')
  const held = JSON.parse(text)
  expect(held.person).toMatchObject({ name: 'taro', email: 'taro@example.org', role: 'viewer' })
  expect([held.sessions.length, held.audit.length > 2]).toEqual([1, true])
  expect(text).not.toMatch(/scrypt:|"token":/)
})

test('an anonymised person leaves an id, and neither name nor address anywhere in the file', async () => {
  app = await serve()
  const admin = await app.join('admin')
  const browser = await app.join('counsel', 'taroyamada')
  await app.pass({ email: 'taroyamada@example.org' })
  const { id } = findPerson(app.db, 'taroyamada@example.org')!
  const wrong = { intent: 'anonymise', password: 'not my password' }
  expect((await browser.post('/settings/account', wrong)).status).toBe(400)
  const right = { intent: 'anonymise', password: PASSWORD }
  expect((await browser.post('/settings/account', right)).status).toBe(303)
  app.db.$client.pragma('wal_checkpoint(TRUNCATE)')
  expect(app.db.$client.serialize().includes('taroyamada')).toBe(false)
  expect((await admin.get('/audit')).text).toContain(`an anonymised person (${id})`)
  expect((await app.browser().signIn('taroyamada@example.org', PASSWORD)).status).toBe(400)
  expect(verifyDatabase(app.db).differences).toEqual([])
})

test('the last administrator can neither go nor step down', async () => {
  app = await serve()
  const admin = await app.join('admin')
  const { id: person } = findPerson(app.db, 'admin@example.org')!
  const role = await admin.post('/settings/people', { intent: 'role', person, role: 'viewer' })
  const gone = await admin.post('/settings/people', { intent: 'anonymise', person })
  const own = await admin
    .copy()
    .post('/settings/account', { intent: 'anonymise', password: PASSWORD })
  expect([role.status, gone.status, own.status]).toEqual([400, 400, 400])
  expect(findPerson(app.db, 'admin@example.org')).toMatchObject({ role: 'admin' })
})

test.each([
  ['=1+1', `"'=1+1"`],
  ['+81', `"'+81"`],
  ['-2', `"'-2"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\t=1', `"'\t=1"`],
  [' =1', `"' =1"`],
  ['a "b", c', '"a ""b"", c"'],
  [{ state: '=1' }, '"{""state"":""=1""}"'],
  [null, ''],
  [7, '7'],
])('a cell %j is exported as %s, which no spreadsheet computes', (value, written) => {
  expect(cell(value)).toBe(written)
})

test('the log is exported as the filter shows it', async () => {
  app = await serve()
  const admin = await app.join('admin')
  const { text } = await admin.get('/audit/export?subject=sessions')
  const lines = text.split('\r\n').filter(Boolean)
  expect(lines[0]).toBe('\uFEFFid,at,actor,name,via,action,subject,row,before,after,hash')
  expect(lines.slice(1).every((line) => line.includes(',sessions,'))).toBe(true)
})
