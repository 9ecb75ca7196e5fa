import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { asActor } from '#db/actor.ts'
import { recordEvent } from '#db/events.ts'
import { storeListings } from '#db/listings.ts'
import { addPerson } from '#db/people.ts'
import { getPreferences, noteVisit } from '#db/preferences.ts'
import { updates } from '#db/schema.ts'
import { listSeenSince } from '#db/seen.ts'
import { freshDb, lister, listing } from '#test/db/memory.ts'

const visitor = { id: 'visitor', via: 'page', at: '2026-11-20T00:00:00.000Z' } as const

test('the end of a visit is known at the next one, and not before', () => {
  const db = freshDb()
  const person = { id: 'p', name: 'P', email: 'p@example.org', role: 'viewer' as const }
  asActor(visitor, () => addPerson(db, { ...person, passwordHash: '' }, visitor.at))
  const at = (instant: string) => noteVisit(db, getPreferences(db, 'p')!, instant).lastVisit
  expect(at('2026-11-20T00:00:00.000Z')).toBeNull()
  expect(at('2026-11-20T00:20:00.000Z')).toBeNull()
  expect(at('2026-11-21T08:00:00.000Z')).toBe('2026-11-20T00:20:00.000Z')
  expect(at('2026-11-21T08:29:00.000Z')).toBe('2026-11-20T00:20:00.000Z')
  expect(at('2026-11-23T08:00:00.000Z')).toBe('2026-11-21T08:29:00.000Z')
})

test('what was seen since an instant is found by when it was seen, not by its listed day', () => {
  const db = freshDb()
  const urls = ['a', 'b'].map((name) => `https://www.jftc.go.jp/${name}.html`)
  storeListings(
    db,
    urls.map((url) => listing({ url })),
    lister(),
  )
  const event = { kind: 'update' as const, quiet: false, payload: {} }
  recordEvent(db, { ...event, key: '1', updateId: 1, at: '2026-11-20T00:00:00.000Z' })
  recordEvent(db, { ...event, key: '2', updateId: 2, at: '2026-11-22T00:00:00.000Z' })
  recordEvent(db, { ...event, key: '3', updateId: 1, at: '2026-11-22T00:00:00.000Z', kind: 'link' })
  expect(listSeenSince(db, '2026-11-21T00:00:00.000Z', 5).map(({ id }) => id)).toEqual([2])
})

test('of what was seen since, the gravest comes first, then the newest', () => {
  const db = freshDb()
  const urls = ['a', 'b', 'c', 'd'].map((name) => `https://www.jftc.go.jp/${name}.html`)
  storeListings(
    db,
    urls.map((url) => listing({ url })),
    lister(),
  )
  const grave = { 1: 'low', 2: null, 3: 'high', 4: 'low' } as const
  for (const [id, severity] of Object.entries(grave)) {
    db.update(updates)
      .set({ severity })
      .where(eq(updates.id, Number(id)))
      .run()
    recordEvent(db, {
      ...{ key: id, kind: 'update', quiet: false, payload: {} },
      ...{ updateId: Number(id), at: '2026-11-22T00:00:00.000Z' },
    })
  }
  const ids = listSeenSince(db, '2026-11-21T00:00:00.000Z', 3).map(({ id }) => id)
  expect(ids).toEqual([3, 4, 1])
})
