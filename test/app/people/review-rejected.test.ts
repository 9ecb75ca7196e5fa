import { afterEach, expect, test } from 'vitest'
import type { Served } from './app.ts'
import { PANEL, serveReport } from './review-report.ts'

let app: Served
afterEach(() => app?.close())

const MAIN = /<main.*<\/main>/s

async function rejectedBoth(): Promise<void> {
  app = await serveReport()
  const ayumi = await app.join('counsel', 'Ayumi')
  const link = { intent: 'reject-link', update: '1', instrument: 'ai-basic-plan' }
  await ayumi.post('/review', { ...link, note: 'a talk only', to: '/updates/1' })
  const finding = { intent: 'reject-finding', finding: '1', note: 'a draft', to: '/updates/1' }
  await ayumi.post('/review', finding)
}

const shown = (page: string) =>
  MAIN.exec(page)![0]
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')

test('what was rejected stays on the page of its update: by whom, when and why', async () => {
  await rejectedBoth()
  const page = shown((await app.browser().get('/updates/1')).text)
  expect(page).toContain('No link stands: what was linked was rejected by a person.')
  expect(page).toMatch(/Rejected by a person .* rejected by Ayumi on 24 Nov 2026 a talk only/)
  expect(page).toMatch(/rejected by Ayumi on 24 Nov 2026 .* a draft/)
})

test('what was confirmed says there by whom, when and why too, to every reader', async () => {
  app = await serveReport()
  const ayumi = await app.join('counsel', 'Ayumi')
  const link = { intent: 'confirm-link', update: '1', instrument: 'ai-basic-plan' }
  await ayumi.post('/review', { ...link, note: 'it is the plan', to: '/updates/1' })
  const page = shown((await app.browser().get('/updates/1')).text)
  expect(page).toMatch(/confirmed by Ayumi on 24 Nov 2026 .* it is the plan/)
  const ja = await app.browser().get('/updates/1', { 'accept-language': 'ja' })
  expect(shown(ja.text)).toMatch(/2026年11月24日、Ayumi .* it is the plan/)
})

test('from there whoever may decide takes it back', async () => {
  await rejectedBoth()
  const ken = await app.join('editor', 'Ken')
  const { text } = await ken.get('/updates/1')
  const seen = /name="seen" value="(rejected [^"]+)"/.exec(text)![1]!
  const link = { update: '1', instrument: 'ai-basic-plan', seen, to: '/updates/1' }
  await ken.post('/review', { ...link, intent: 'confirm-link' })
  const page = shown((await ken.get('/updates/1')).text)
  expect(page).not.toContain('Rejected by a person')
})

test('the page of the instrument tells of a rejected finding too, and names it once', async () => {
  await rejectedBoth()
  const { text } = await app.browser().get(`/instruments/${PANEL}`)
  expect(shown(text)).not.toContain('Nothing is proposed.')
  expect(shown(text)).toContain('rejected by Ayumi on 24 Nov 2026')
  expect(text.match(/id="finding-1"/g)).toHaveLength(1)
})
