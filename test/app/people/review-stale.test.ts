import { afterEach, expect, test } from 'vitest'
import { listLinkDecisions } from '#db/decisions.ts'
import { listFindings } from '#db/findings.ts'
import type { Served } from './app.ts'
import { serveReport } from './review-report.ts'

let app: Served
afterEach(() => app?.close())

const LINK = { update: '1', instrument: 'ai-basic-plan', seen: '', to: '/review' }
const FINDING = { finding: '1', seen: '', to: '/review' }

/** What the form of a page sends of the decision that it shows. */
const seenIn = (page: string) => /name="seen" value="([a-z]+ [^"]+)"/.exec(page)![1]!

test('a tab that has not seen a decision on a link changes nothing, and says who decided', async () => {
  app = await serveReport()
  const ken = await app.join('editor', 'Ken')
  const ayumi = await app.join('counsel', 'Ayumi')
  await ken.post('/review', { ...LINK, intent: 'confirm-link', note: 'it is the plan' })
  const late = { ...LINK, intent: 'reject-link', note: 'a talk only' }
  const answer = await ayumi.post('/review', late)
  expect(answer.status).toBe(409)
  expect(answer.text).toContain(
    'Decided already: confirmed, by Ken on 24 Nov 2026. Nothing was changed.',
  )
  expect(answer.text).toContain('Your note was not stored: “a talk only”.')
  const stands = { review: 'confirmed', decidedName: 'Ken', note: 'it is the plan' }
  expect(listLinkDecisions(app.db, 1)).toMatchObject([stands])

  const seen = seenIn((await ayumi.get('/review?show=decided')).text)
  expect((await ayumi.post('/review', { ...late, seen })).to).toBe('/review')
  expect(listLinkDecisions(app.db, 1)).toMatchObject([
    { review: 'rejected', decidedName: 'Ayumi', note: 'a talk only' },
  ])
})

test('nor is a finding decided by whoever has not seen what was decided on it', async () => {
  app = await serveReport()
  const ayumi = await app.join('counsel', 'Ayumi')
  const mei = await app.join('counsel', 'Mei')
  await ayumi.post('/review', { ...FINDING, intent: 'reject-finding', note: 'a draft' })
  const answer = await mei.post('/review', { ...FINDING, intent: 'confirm-finding' })
  expect([answer.status, answer.text.includes('rejected, by Ayumi on 24 Nov 2026')]).toEqual([
    409,
    true,
  ])
  expect(listFindings(app.db)).toMatchObject([{ state: 'rejected', note: 'a draft' }])
})

test('a link added by hand takes no rejection back unseen', async () => {
  app = await serveReport()
  const ken = await app.join('editor', 'Ken')
  const ayumi = await app.join('counsel', 'Ayumi')
  await ayumi.post('/review', { ...LINK, intent: 'reject-link', note: 'a talk only' })
  expect((await ken.post('/review', { ...LINK, intent: 'add-link' })).status).toBe(409)
  expect(listLinkDecisions(app.db, 1)).toMatchObject([{ review: 'rejected', note: 'a talk only' }])
})

test('whoever says the same once more keeps what they noted', async () => {
  app = await serveReport()
  const ken = await app.join('editor', 'Ken')
  await ken.post('/review', { ...LINK, intent: 'confirm-link', note: 'it is the plan' })
  const seen = seenIn((await ken.get('/updates/1')).text)
  await ken.post('/review', { ...LINK, intent: 'confirm-link', seen })
  expect(listLinkDecisions(app.db, 1)).toMatchObject([{ note: 'it is the plan' }])
})
