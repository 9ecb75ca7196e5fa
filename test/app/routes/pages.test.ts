import { readFileSync } from 'node:fs'
import type { AppLoadContext } from '@remix-run/node'
import { afterEach, expect, test, vi } from 'vitest'
import { placeOf } from '#app/components/timeline/item.ts'
import { framePage } from '#app/frame.server.ts'
import { translatorOf } from '#app/i18n/dictionaries.server.ts'
import { instrumentsPage } from '#app/instruments/list.server.ts'
import { instrumentPage } from '#app/instruments/page.server.ts'
import { overviewPage } from '#app/overview/page.server.ts'
import { action as choose } from '#app/routes/preferences.ts'
import { sourceItems } from '#app/sources/page.server.ts'
import { tidyQuery } from '#app/tidy-address.ts'
import { timelinePage } from '#app/timeline/page.server.ts'
import { updatePage } from '#app/updates/detail.server.ts'
import { updatesPage } from '#app/updates/page.server.ts'
import { loadContent, shippedDir } from '#content/load.server.ts'
import { recordCheck } from '#db/checks.ts'
import { contextOf, fill, signedIn, statements } from '#test/app/page-context.ts'
import { folder } from '#test/content/folder.ts'

afterEach(() => vi.restoreAllMocks())

const t = translatorOf('en')
const none = new URLSearchParams()

test.each([
  ['/', (context: AppLoadContext) => overviewPage(context)],
  ['/timeline', (context: AppLoadContext) => timelinePage(context, none, t)],
  ['/updates', (context: AppLoadContext) => updatesPage(context, none)],
  [
    '/updates?q=',
    (context: AppLoadContext) => updatesPage(context, new URLSearchParams('q=報告書')),
  ],
  [
    '/updates?unread=1',
    (context: AppLoadContext) => updatesPage(context, new URLSearchParams('unread=1')),
  ],
  ['/updates/1', (context: AppLoadContext) => updatePage(context, 1)],
  ['/instruments', (context: AppLoadContext) => instrumentsPage(context)],
  [
    '/instruments/:id',
    (context: AppLoadContext) => instrumentPage(context, 'jftc-genai-market-study'),
  ],
  ['/sources', (context: AppLoadContext) => sourceItems(context)],
])('%s asks a fixed number of statements, however many rows there are', (_, page) => {
  const asked = [contextOf, () => signedIn(contextOf())].map((who) => {
    const [few, many] = [who(), who()]
    fill(few.db, 1)
    fill(many.db, 80)
    const asked = statements(few.db, () => page(few))
    expect(asked).toBeGreaterThan(0)
    expect(asked).toBeLessThan(20)
    expect(statements(many.db, () => page(many))).toBe(asked)
    return asked
  })
  // Whoever is signed in costs so many more, for what they have read and when they were here.
  expect(asked[1]! - asked[0]!).toBeLessThanOrEqual(4)
})

test('every page can be made of an empty database', () => {
  const context = contextOf()
  expect(overviewPage(context)).toMatchObject({ total: 0, linked: [], others: [] })
  expect(updatesPage(context, none)).toMatchObject({ updates: [], older: null, newest: null })
  expect(sourceItems(context)[0]).toMatchObject({ check: null, lastGood: null })
  expect(timelinePage(context, none, t).items.length).toBeGreaterThan(10)
})

test('a page says when this installation shows its own text in place of what is shipped', () => {
  const file = 'instruments/smartphone-act.yaml'
  const own = readFileSync(`content/${file}`, 'utf8').replace('en: Smartphone Act', 'en: Ours')
  const context = { ...contextOf(), content: loadContent([shippedDir(), folder({ [file]: own })]) }
  expect(instrumentPage(context, 'smartphone-act')).toMatchObject({
    from: 'overrides',
    item: { short: { en: 'Ours' } },
  })
  expect(instrumentPage(context, 'ai-basic-plan')!.from).toBe('shipped')
  const rows = instrumentsPage(context).instruments
  expect(rows.filter(({ from }) => from !== 'shipped').map(({ id }) => id)).toEqual([
    'smartphone-act',
  ])
})

test('an instrument that content does not know has no page', () => {
  expect(instrumentPage(contextOf(), 'nope')).toBeNull()
})

test('a source that could not be reached says so, and when', () => {
  const context = contextOf()
  const at = '2026-11-20T00:00:00.000Z'
  recordCheck(context.db, {
    ...{ sourceId: 'jftc-list', url: 'https://www.jftc.go.jp/', at, outcome: 'unreachable' },
    note: { code: 'dns', params: { host: 'www.jftc.go.jp' } },
  })
  expect(sourceItems(context)[0]!.check).toMatchObject({ outcome: 'unreachable', at, status: null })
})

test('a choice of language is kept and leads back, a foreign address does not', async () => {
  const post = (fields: Record<string, string>) =>
    choose({
      request: new Request('http://127.0.0.1/preferences', {
        method: 'POST',
        body: new URLSearchParams(fields),
      }),
      params: {},
      context: contextOf(),
    })
  const answer = await post({ language: 'ja', to: '/updates?q=a' })
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe('/updates?q=a')
  expect(answer.headers.get('set-cookie')).toMatch(/^language=ja;/)
  const foreign = await post({ theme: 'pink', to: '//evil.example/' })
  expect(foreign.headers.get('location')).toBe('/')
  expect(foreign.headers.get('set-cookie')).toBeNull()
})

test('an address with empty fields leads to the same view without them', () => {
  const ask = (query: string) => tidyQuery(new Request(`http://127.0.0.1/updates${query}`))
  expect([...ask('?q=AI')]).toEqual([['q', 'AI']])
  for (const [query, expected] of [
    ['?q=&authority=moj&from=', '/updates?authority=moj'],
    ['?q=+&type=', '/updates'],
  ]) {
    try {
      ask(query!)
      expect.unreachable()
    } catch (answer) {
      expect((answer as Response).headers.get('location')).toBe(expected)
    }
  }
})

test('every mark of the timeline leads to a place that its page has', () => {
  const context = contextOf()
  const hrefs = timelinePage(context, none, t).items.map(placeOf)
  expect(hrefs.some((href) => href.includes('#stage-consultation-'))).toBe(true)
  for (const href of hrefs) {
    const [, id, anchor] = /^\/instruments\/(.+)#(.+)$/.exec(href)!
    const page = instrumentPage(context, id!)!
    const places = [
      ...page.milestones.map((one) => one.id),
      ...page.rungs.flatMap(({ entries }) => entries.map((entry) => entry.id)),
    ]
    expect(places, href).toContain(anchor)
  }
})

test('what briefs say is shown beside the places that settle it', () => {
  const page = instrumentPage(contextOf(), 'ai-promotion-act')!
  expect(page.briefs.find(({ id }) => id === 'B13')).toMatchObject({
    verdict: ['contradicted'],
    publisher: 'Global Law Experts',
    places: [{ id: 'enactment-day' }],
  })
  expect(instrumentPage(contextOf(), 'smartphone-act')!.briefs).toEqual([])
})

test('what content did not have is said on the overview and on every instrument', () => {
  const context = contextOf()
  expect(overviewPage(context).limits[0]!.en).toMatch(/15 Oct 2026/)
  expect(instrumentPage(context, 'appi-amendment')!.item.limits[0]!.ja).toMatch(/10月15日/)
  const early = { ...context, today: '2026-06-12' }
  expect(overviewPage(early).limits).toEqual([])
})

test('the frame names only bodies whose updates are stored, and counts what was only relayed', () => {
  const context = contextOf()
  expect(framePage(context)).toMatchObject({ origins: [], stored: { read: 0, relayed: 0 } })
  fill(context.db, 3)
  const page = framePage(context)
  expect(page.origins.map(({ home }) => home)).toEqual(['https://www.jftc.go.jp/'])
  expect(page.stored).toEqual({ read: 3, relayed: 0 })
  expect(page.reviewedLater).toBeNull()
  expect(framePage({ ...context, today: '2026-06-12' }).reviewedLater).toBe('2026-11-21')
})

test('a milestone on which sources disagree leads to what they say', () => {
  const { milestones, conflicts } = instrumentPage(contextOf(), 'genai-ip-principle-code')!
  const opens = milestones.find(({ id }) => id === 'comment-opens')!
  expect(opens.conflicts.map(({ id }) => id)).toEqual(['draft-day'])
  const led = milestones.flatMap((one) => one.conflicts.map(({ id }) => id))
  expect(led.filter((id) => !conflicts.some((one) => one.id === id))).toEqual([])
})
