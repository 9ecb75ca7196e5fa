import { afterEach, expect, test } from 'vitest'
import { findings } from '#db/link-schema.ts'
import { saveMapping } from '#db/links.ts'
import { storeListings } from '#db/listings.ts'
import { lister, listing } from '#test/db/memory.ts'
import { type Served, serve } from './app.ts'

let app: Served
afterEach(() => app?.close())

const ACT = 'appi-amendment'
const TITLE =
  '「個人情報の保護に関する法律施行令の一部を改正する政令（案）」に関する意見募集について'

async function withCall(): Promise<void> {
  app = await serve()
  const url = 'https://www.ppc.go.jp/news/press/2026/261120/'
  const call = listing({ url, title: TITLE, published: '2026-11-20', authority: 'ppc' })
  storeListings(app.db, [call], lister({ watched: new Set(['ppc']) }))
  const unsure = {
    instrument: ACT,
    obligation: '',
    score: 0.5,
    state: 'unsure' as const,
    because: [],
  }
  saveMapping(
    app.db,
    1,
    { type: 'public-comment', severity: null, links: [unsure], dates: [] },
    false,
  )
}

const proposed = () => app.db.select().from(findings).all()
const decide = { update: '1', instrument: ACT, note: '', to: '/updates/1' }

test('what an update shows of an instrument is proposed once a person links it', async () => {
  await withCall()
  const counsel = await app.join('counsel', 'Ayumi')
  expect(proposed()).toEqual([])
  await counsel.post('/review', { ...decide, intent: 'confirm-link' })
  expect(proposed()).toMatchObject([
    { instrument: ACT, kind: 'occurred', state: 'proposed', start: '2026-11-20', quote: TITLE },
  ])
})

test('a link that is rejected proposes nothing', async () => {
  await withCall()
  const counsel = await app.join('counsel', 'Ayumi')
  await counsel.post('/review', { ...decide, intent: 'reject-link' })
  expect(proposed()).toEqual([])
})
