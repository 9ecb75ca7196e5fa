import { afterEach, expect, test } from 'vitest'
import { en } from '#app/i18n/en/index.ts'
import { openDb } from '#db/client.ts'
import { findPerson } from '#db/people.ts'
import { type Served, serve } from './app.ts'
import { secondFactor } from './second-factor.ts'

let app: Served
afterEach(() => app?.close())

test('the log says in words who did what to whom, and keeps ids as a detail', async () => {
  app = await serve()
  const admin = await app.join('admin')
  await secondFactor(await app.join('viewer', 'taro'))
  const { id } = findPerson(app.db, 'taro@example.org')!
  await admin.post('/settings/people', { intent: 'role', person: id, role: 'counsel' })
  const { text } = await admin.get('/audit?subject=people')
  expect(text).toMatch(/changed an account<span class="fact-note">of taro<\/span>/)
  expect(text).toMatch(
    /role:(?:<!-- -->| )*<del>viewer \(executive\)<\/del>(?:<!-- -->| )*<ins>counsel<\/ins>/,
  )
  expect(text).toContain(id)
  const all = (await admin.get('/audit')).text
  expect(all).toContain('turned a second factor on')
  expect(all).toMatch(/person:(?:<!-- -->| )*<ins>taro<\/ins>/)
  expect((await admin.get('/audit?subject=people')).text).not.toContain('secondFactor<')
})

test('whatever the database writes down has words', () => {
  const db = openDb(':memory:')
  const triggers = db.$client
    .prepare("select sql from sqlite_master where type = 'trigger' and sql like '%audit_writing%'")
    .pluck()
    .all() as string[]
  db.$client.close()
  const known = Object.keys(en)
  const unsaid = triggers.flatMap((trigger) => {
    const written = /'(insert|update|delete)', '(\w+)'/.exec(trigger)
    const subject = written?.[2]
    const values = trigger.slice(trigger.indexOf('json_object('))
    const fields = [...values.matchAll(/'(\w+)', (?:NEW|OLD|iif)\b/g)].map(([, field]) => field!)
    const keys = [`subject.${subject}`, ...fields.map((field) => `changed.${field}`)]
    const did = known.some((key) => key.startsWith(`did.${subject}.`))
    return subject ? [...keys.filter((key) => !known.includes(key)), ...(did ? [] : [subject])] : []
  })
  expect([triggers.length > 20, unsaid]).toEqual([true, []])
})
