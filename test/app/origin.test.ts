import { expect, test } from 'vitest'
import { originOf } from '#app/jobs/origin.ts'
import { type Capture, markRead, saveCapture } from '#db/captures.ts'
import { recordCheck } from '#db/checks.ts'
import { openDb } from '#db/client.ts'
import type { Listing } from '#db/identity.ts'
import type { Source } from '#scrapers/source.ts'
import { egovLaws } from '#scrapers/sources/egov-laws.ts'
import { jftcMonth } from '#scrapers/sources/jftc-month.ts'

const FIRST = '2026-12-01T03:00:00.000Z'
const NEXT = '2026-12-02T03:00:00.000Z'

/** How what stands on the first page of a source came about, where it was not there at the first look. */
function originAfter(source: Source, code: 'expected-absence' | 'not-found') {
  const db = openDb(':memory:')
  const [late, there] = source.pages('2026-12-01') as [{ url: string }, { url: string }]
  const kept = (url: string, at: string): Capture =>
    saveCapture(db, {
      ...{ sourceId: source.id, kind: 'live', requestUrl: url, finalUrl: url, status: 200 },
      ...{ headers: {}, charset: 'utf-8', bytes: Buffer.from(url), fetchedAt: at },
    })!
  markRead(db, kept(there.url, FIRST).id, FIRST)
  const look = { sourceId: source.id, url: late.url, at: FIRST, outcome: 'missing', status: 404 }
  recordCheck(db, { ...look, note: { code } })
  return originOf(db, source, kept(late.url, NEXT))({ published: '2026-12-01' } as Listing)
}

test('a page that failed at the first look is baseline when it is read', () => {
  expect(originAfter(egovLaws, 'not-found')).toBe('baseline')
})

test('a page that could not be there yet is news when it comes', () => {
  expect(originAfter(jftcMonth, 'expected-absence')).toBe('new')
})
