import { afterEach, expect, test } from 'vitest'
import { asActor, operator } from '#db/actor.ts'
import { listAudit } from '#db/audit.ts'
import { listLinks } from '#db/links.ts'
import { verifyDatabase } from '#db/verify.ts'
import type { Served } from './app.ts'
import { PANEL, serveReport, TITLE } from './review-report.ts'

let app: Served
afterEach(() => app?.close())

async function withReport(over: Parameters<typeof serveReport>[0] = {}): Promise<void> {
  app = await serveReport(over)
}

const CONFIRMED = 'confirmed by Ayumi on 24 Nov 2026'
const confirm = { intent: 'confirm-finding', finding: '1', note: 'read on the page', to: '/review' }

test('counsel confirms: the claim turns primary, and every page says by whom and when', async () => {
  await withReport()
  const counsel = await app.join('counsel', 'Ayumi')
  const before = await counsel.get(`/instruments/${PANEL}`)
  expect(before.text).not.toContain('confirmed by')
  expect((await counsel.get('/review')).text).toContain(TITLE)
  expect((await counsel.post('/review', confirm)).to).toBe('/review')

  const visitor = app.browser()
  const page = (await visitor.get(`/instruments/${PANEL}`)).text
  const milestone = /<li class="milestone" id="report-published">.*?<\/ol>/s.exec(page)![0]
  expect(milestone).toContain(CONFIRMED)
  expect(milestone).toContain('primary')
  expect(page).toContain('read on the page')
  expect((await visitor.get('/timeline?from=2026-06-01&to=2026-12-31')).text).toContain(CONFIRMED)
  expect((await visitor.get('/updates/1')).text).toContain(CONFIRMED)
  expect((await visitor.get('/review')).text).not.toContain('Confirm</button>')
  expect(listAudit(app.db, { subject: 'findings' }, { limit: 9 })).toMatchObject([
    { name: 'Ayumi', row: '1', before: { state: 'proposed' }, after: { state: 'confirmed' } },
  ])
  expect(verifyDatabase(app.db).differences.filter((one) => !one.startsWith('Update'))).toEqual([])
})

test('another day than content has stands on every page in its place', async () => {
  await withReport({ start: '2026-08-05', end: '2026-08-05' })
  const counsel = await app.join('counsel', 'Ayumi')
  await counsel.post('/review', confirm)
  const timeline = (await counsel.get('/timeline?from=2026-06-01&to=2026-12-31')).text
  expect(timeline).toContain('5 Aug 2026')
  expect(timeline).toContain(CONFIRMED)
})

test('a confirmed stage moves the ladder, the list and the overview', async () => {
  const stage = { kind: 'stage' as const, milestone: null, stage: 'in-operation' }
  await withReport({ ...stage, start: '2026-11-02', end: '2026-11-02' })
  const counsel = await app.join('counsel', 'Ayumi')
  await counsel.post('/review', confirm)
  for (const path of [`/instruments/${PANEL}`, '/instruments', '/']) {
    expect([path, (await counsel.get(path)).text.includes(CONFIRMED)]).toEqual([path, true])
  }
})

test('a rejected finding moves nothing and waits no more', async () => {
  await withReport({ start: '2026-08-03', end: '2026-08-03' })
  const counsel = await app.join('counsel', 'Ayumi')
  await counsel.post('/review', { ...confirm, intent: 'reject-finding' })
  const timeline = (await counsel.get('/timeline?from=2026-06-01&to=2026-12-31')).text
  const queue = (await counsel.get('/review')).text
  expect([timeline.includes('3 Aug 2026'), queue.includes('Proposed findings')]).toEqual([
    false,
    false,
  ])
})

test('an editor decides on links and adds one, and cannot confirm a finding', async () => {
  await withReport()
  const editor = await app.join('editor', 'Ken')
  expect((await editor.post('/review', confirm)).status).toBe(403)
  const of = { update: '1', to: '/updates/1' }
  await editor.post('/review', { ...of, intent: 'reject-link', instrument: 'ai-basic-plan' })
  await editor.post('/review', { ...of, intent: 'add-link', instrument: PANEL, note: '手で' })
  expect(listLinks(app.db, [1])).toMatchObject([
    { instrument: PANEL, review: 'added', note: '手で' },
  ])
  const bad = await editor.post('/review', { ...of, intent: 'add-link', instrument: 'no-such' })
  expect(bad.status).toBe(400)
})

test('a release that says another day is told beside ours, until counsel follows it', async () => {
  await withReport({ start: '2026-08-05', end: '2026-08-05' })
  const counsel = await app.join('counsel', 'Ayumi')
  await counsel.post('/review', confirm)
  expect((await counsel.get('/review')).text).not.toContain('Content says otherwise')
  asActor(operator('2026-11-24T01:00:00.000Z'), () =>
    app.db.$client.exec("update findings set content_said = 'what an earlier release said'"),
  )
  const told =
    'Content now says 7 Aug 2026; confirmed here was 5 Aug 2026, by Ayumi on 24 Nov 2026.'
  for (const path of [`/instruments/${PANEL}`, '/review']) {
    expect([path, (await counsel.get(path)).text.includes(told)]).toEqual([path, true])
  }
  expect((await counsel.get('/review')).text).toContain('Keep ours')
  const editor = await app.join('editor', 'Ken')
  const seen = /name="seen" value="(confirmed [^"]+)"/.exec(
    (await counsel.get('/review')).text,
  )![1]!
  const follow = { intent: 'follow-content', finding: '1', seen, to: '/review?show=decided' }
  expect((await editor.post('/review', follow)).status).toBe(403)
  expect((await counsel.post('/review', follow)).to).toBe('/review?show=decided')
  expect((await counsel.get(`/instruments/${PANEL}`)).text).not.toContain(told)
  const decided = (await counsel.get('/review?show=decided')).text
  expect(decided).toContain('given up for content, by Ayumi on 24 Nov 2026')
  expect(listAudit(app.db, { subject: 'findings' }, { limit: 1 })).toMatchObject([
    { name: 'Ayumi', after: { state: 'confirmed', closed: 'content-followed' } },
  ])
})
