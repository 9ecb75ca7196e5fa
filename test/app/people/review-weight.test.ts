import { afterEach, expect, test } from 'vitest'
import { mapStored } from '#app/jobs/map.ts'
import { planRemap } from '#app/jobs/remap.ts'
import { rulesOf } from '#app/knowledge.ts'
import { loadContent } from '#content/load.server.ts'
import { storeListings } from '#db/listings.ts'
import { verifyDatabase } from '#db/verify.ts'
import { lister, listing } from '#test/db/memory.ts'
import { type Served, serve } from './app.ts'

let app: Served
afterEach(() => app?.close())

const STUDY = 'jftc-genai-market-study'
const content = loadContent()
const knows = { content, rules: rulesOf(content) }

async function decided(...intents: string[]): Promise<void> {
  app = await serve()
  const title = '生成AIに関する実態調査報告書（ver.2.0）について'
  const stored = storeListings(app.db, [listing({ title })], lister())
  mapStored(app.db, knows, stored, { at: '2026-06-12T00:00:00.000Z', quiet: true })
  const ayumi = await app.join('counsel', 'Ayumi')
  for (const intent of intents) {
    const [last] = app.db.$client.prepare(SEEN).all(STUDY) as { seen: string }[]
    const seen = last?.seen ?? ''
    await ayumi.post('/review', { intent, update: '1', instrument: STUDY, seen, to: '/updates/1' })
  }
}

const SEEN = `select review || ' ' || decided_at as seen from links
  where instrument = ? and obligation = '' and decided_at is not null`

const weight = () => app.db.$client.prepare('select severity from updates').pluck().get()

const heavy = async () =>
  (await app.browser().get('/updates?severity=high')).text.includes('ver.2.0')

test('an update of which every link is rejected has no weight any more, on any page or count', async () => {
  await decided()
  expect([weight(), await heavy()]).toEqual(['high', true])
  await decided('reject-link')
  expect([weight(), await heavy()]).toEqual([null, false])
  expect(verifyDatabase(app.db).differences).toEqual([])
  expect(planRemap(app.db, knows).changed).toBe(0)
})

test('taken back, it weighs what the rules say', async () => {
  await decided('reject-link', 'confirm-link')
  expect([weight(), await heavy()]).toEqual(['high', true])
})

test('a link that a person adds to what no rule linked gives it no weight of its own', async () => {
  app = await serve()
  const stored = storeListings(app.db, [listing({ title: '人事異動について' })], lister())
  mapStored(app.db, knows, stored, { at: '2026-06-12T00:00:00.000Z', quiet: true })
  const ayumi = await app.join('counsel', 'Ayumi')
  const link = { update: '1', instrument: STUDY, seen: '', to: '/updates/1' }
  await ayumi.post('/review', { ...link, intent: 'add-link' })
  expect(weight()).toBeNull()
})
