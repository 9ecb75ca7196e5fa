import type { AppLoadContext } from '@remix-run/node'
import { beforeAll, expect, test } from 'vitest'
import { updatesPage } from '#app/updates/page.server.ts'
import { loadContent } from '#content/load.server.ts'
import { FACETS } from '#db/facets.ts'
import { saveMapping } from '#db/links.ts'
import { storeListings } from '#db/listings.ts'
import { verifyDatabase } from '#db/verify.ts'
import { freshDb, lister, listing } from '#test/db/memory.ts'

const content = loadContent()
const db = freshDb()
const context = { db, content, today: '2026-11-21', person: null } as unknown as AppLoadContext
const [ONE, OTHER] = ['jftc-genai-market-study', 'ai-basic-plan']
const ROWS = 130

/** Updates of two bodies, of several kinds and weights, linked here and there. */
beforeAll(() => {
  const listings = Array.from({ length: ROWS }, (_, n) =>
    listing({
      url: `https://www.jftc.go.jp/${n}.html`,
      authority: n % 3 ? 'jftc' : 'moj',
      published: `2026-0${1 + (n % 6)}-10`,
      title: n % 2 ? `肖像の報告書 ${n}` : `会議の開催 ${n}`,
      summary: n % 10 === 4 ? '肖像権' : '',
    }),
  )
  storeListings(db, listings, lister({ watched: new Set(['jftc', 'moj']) }))
  for (let id = 1; id <= ROWS; id += 1) {
    const link = { obligation: '', score: 1, state: 'sure' as const, because: [] }
    const links = [ONE, OTHER].filter((_, at) => id % (at + 4) === 0)
    saveMapping(
      db,
      id,
      {
        type: id % 4 ? 'report' : 'meeting',
        severity: id % 5 ? null : 'high',
        links: links.map((instrument) => ({ ...link, instrument: instrument! })),
        dates: [],
      },
      false,
    )
  }
})

const page = (query: string) => updatesPage(context, new URLSearchParams(query))

/** Every row that fits, whatever page it is on. */
function every(query: string) {
  const rows = []
  let next: string | null = `/updates?${query}`
  while (next) {
    const one: ReturnType<typeof page> = page(new URL(next, 'http://a').search)
    rows.push(...one.updates)
    next = one.older
  }
  return rows
}

test.each([
  '',
  'authority=moj',
  'type=report&severity=high',
  `instrument=${ONE}`,
  `instrument=${ONE}&authority=jftc&type=report`,
  'from=2026-02-01&to=2026-04-30',
  'q=肖像',
  'q=肖像&authority=moj&severity=high',
])('each choice beside “%s” says how many rows the list then holds', (query) => {
  const { choices, found } = page(query)
  expect(found).toBe(every(query).length)
  for (const facet of [...FACETS, 'instrument'] as const) {
    for (const { value, n } of choices[facet].filter((choice) => choice.n)) {
      const other = new URLSearchParams(query)
      other.set(facet, value)
      expect([facet, value, n]).toEqual([facet, value, every(String(other)).length])
    }
  }
})

test('the counts of the choices are kept as things are stored, and verified', () => {
  expect(verifyDatabase(db).differences).toEqual([])
  db.$client.exec(
    "update counters set n = n + 1 where rowid in (select rowid from counters where name = 'cell' limit 1)",
  )
  expect(verifyDatabase(db).differences).toHaveLength(1)
  db.$client.exec(
    "update counters set n = n - 1 where rowid in (select rowid from counters where name = 'cell' limit 1)",
  )
})

test('a page leads to the one above it, which leads back, without a gap or a repeat', () => {
  const first = page('type=report')
  const second = page(new URL(first.older!, 'http://a').search)
  expect([first.newer, second.updates.length]).toEqual([null, 48])
  const again = page(new URL(second.newer!, 'http://a').search)
  expect(again.updates.map(({ id }) => id)).toEqual(first.updates.map(({ id }) => id))
  expect(page(new URL(again.older!, 'http://a').search).updates).toEqual(second.updates)
})

test('by relevance a word in the title stands before one in the summary; all are there once', () => {
  const rows = every('q=肖像&order=relevance')
  const inTitle = rows.map(({ title }) => title.includes('肖像'))
  expect(inTitle).toEqual(inTitle.toSorted((a, b) => Number(b) - Number(a)))
  expect(new Set(rows.map(({ id }) => id)).size).toBe(every('q=肖像').length)
  expect(page('q=肖像&order=relevance').orders).toMatchObject({ ranked: true, of: 500 })
  expect(page('order=relevance').orders).toBeNull()
})

test('what is found is marked where it stands', () => {
  for (const { title, found } of page('q=肖像').updates) {
    const marked = [...found!.title, ...(found!.excerpt?.spans ?? [])]
    expect([title, marked.map(({ phrase }) => phrase)]).toEqual([title, ['肖像']])
  }
  expect(page('').updates[0]).not.toHaveProperty('found')
})
