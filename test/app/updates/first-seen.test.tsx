import { expect, test } from 'vitest'
import { UpdateFacts } from '#app/components/updates/update-facts.tsx'
import { loadBackfill } from '#app/jobs/backfill.ts'
import { updatePage } from '#app/updates/detail.server.ts'
import { compileRules } from '#content/mapping/index.ts'
import { saveCapture } from '#db/captures.ts'
import { storeListings } from '#db/listings.ts'
import { render } from '#test/app/components/render.tsx'
import { contextOf } from '#test/app/page-context.ts'
import { lister, listing } from '#test/db/memory.ts'

const item = {
  ...{ title: '報告書の公表について', day: '2026-06-10', address: 'https://www.jftc.go.jp/a.html' },
  ...{ page: 'https://www.jftc.go.jp/', via: 'public tracker', seen: '2026-08-20' },
}

function told() {
  const context = contextOf()
  const knows = { content: context.content, rules: compileRules([]), sources: [] }
  loadBackfill(
    context.db,
    knows,
    [{ authority: 'jftc', line: 1, item }],
    '2026-11-23T16:00:00.000Z',
  )
  return context
}

test('what was told says when the relay read it, and apart from it when it was stored here', () => {
  const page = updatePage(told(), 1)!
  const facts = (language: 'en' | 'ja') =>
    render(<UpdateFacts update={page.update} form={page.form} note={null} />, language)
  expect(facts('en')).not.toContain('First seen here')
  expect(facts('en')).toMatch(/Read by the relay on<.*20 Aug 2026.*Stored here on<.*24 Nov 2026/)
  expect(facts('ja')).toMatch(/転載元が読んだ日<.*2026年8月20日.*当環境への登録日<.*2026年11月24日/)
  expect(page.sightings).toMatchObject([{ relayed: '2026-08-20', seen: null }])
})

test('a sighting that was told is seen here on the day of the capture that proves it', () => {
  const context = told()
  const { id: captureId } = saveCapture(context.db, {
    ...{ sourceId: 'list:https://www.jftc.go.jp/', requestUrl: item.page, finalUrl: item.page },
    ...{ kind: 'live', status: 200, headers: {}, charset: 'utf-8', bytes: Buffer.from('list') },
    fetchedAt: '2026-11-24T01:00:00.000Z',
  })!
  const by = lister({ sourceId: 'list:https://www.jftc.go.jp/', captureId, seen: '2026-11-24' })
  storeListings(context.db, [listing({ title: item.title })], by)
  expect(updatePage(context, 1)!.sightings).toMatchObject([
    { captureId, relayed: '2026-08-20', seen: '2026-11-24' },
  ])
})

test('what this installation found itself is first seen here', () => {
  const context = contextOf()
  storeListings(context.db, [listing()], lister())
  const page = updatePage(context, 1)!
  expect(render(<UpdateFacts update={page.update} form={page.form} note={null} />)).toMatch(
    /First seen here<.*11 Jun 2026/,
  )
  expect(page.sightings).toMatchObject([{ relayed: null, seen: '2026-06-11' }])
})
