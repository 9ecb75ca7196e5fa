import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asActor } from '#db/actor.ts'
import { listAudit } from '#db/audit.ts'
import { storeListings } from '#db/listings.ts'
import { addPerson, anonymise } from '#db/people.ts'
import { getPreferences } from '#db/preferences.ts'
import {
  isUnread,
  listReadMarks,
  markAllRead,
  markUpdates,
  newestId,
  readAmong,
} from '#db/read-marks.ts'
import { listUpdates } from '#db/updates.ts'
import { freshDb, lister, listing } from './memory.ts'

const AT = '2026-11-24T00:00:00.000Z'
const visitor = { id: 'visitor', via: 'page', at: AT } as const
const url = (n: number) => `https://www.jftc.go.jp/${n}.html`

/** So many updates, on other days than the order in which they were stored, and two people. */
function dbOf(rows: number) {
  const db = freshDb()
  const listings = Array.from({ length: rows }, (_, n) =>
    listing({ url: url(n), published: `2026-06-${String(30 - ((n * 7) % 29)).padStart(2, '0')}` }),
  )
  storeListings(db, listings, lister())
  for (const id of ['p', 'q']) {
    const person = { id, name: id, email: `${id}@example.org`, role: 'admin' as const }
    asActor(visitor, () => addPerson(db, { ...person, passwordHash: '' }, AT))
  }
  return db
}

type Database = ReturnType<typeof dbOf>

const readerOf = (db: Database, id = 'p') => ({ id, upTo: getPreferences(db, id)?.readUpTo ?? 0 })

function unreadOf(db: Database, id = 'p') {
  const unread = isUnread(readerOf(db, id), newestId(db))
  return listUpdates(db, { unread }, { limit: 1000 })
}

const markRead = (db: Database, ids: number[], read = true) =>
  markUpdates(db, 'p', ids, { read, at: AT })

test('to whoever has marked nothing everything is unread', () => {
  const db = dbOf(3)
  expect(unreadOf(db)).toHaveLength(3)
  expect(readAmong(db, readerOf(db), [1, 2, 3]).size).toBe(0)
})

test('a mark is the person’s own, and can be taken back', () => {
  const db = dbOf(3)
  markRead(db, [2])
  expect(unreadOf(db).map(({ id }) => id)).not.toContain(2)
  expect(unreadOf(db, 'q')).toHaveLength(3)
  markRead(db, [2], false)
  expect(unreadOf(db)).toHaveLength(3)
})

test('everything is marked at once, and what is stored later is unread', () => {
  const db = dbOf(3)
  markRead(db, [1], false)
  const shown = newestId(db)
  storeListings(db, [listing({ url: url(99) })], lister())
  markAllRead(db, readerOf(db), shown)
  expect(unreadOf(db).map(({ id }) => id)).toEqual([4])
  expect(listReadMarks(db, 'p')).toEqual([])
})

test('no more is marked than there is', () => {
  const db = dbOf(3)
  markAllRead(db, readerOf(db), 9_000_000)
  markRead(db, [77])
  storeListings(db, [listing({ url: url(99) })], lister())
  expect(unreadOf(db).map(({ id }) => id)).toEqual([4])
  expect(listReadMarks(db, 'p')).toEqual([])
})

test('whatever was marked in whatever order, the filter shows exactly what is unread, newest first', () => {
  const step = fc.oneof(
    fc.record({ ids: fc.array(fc.integer({ min: 1, max: 25 })), read: fc.boolean() }),
    fc.record({ upTo: fc.integer({ min: 0, max: 30 }) }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      const db = dbOf(25)
      const unread = new Set(Array.from({ length: 25 }, (_, n) => n + 1))
      for (const one of steps) {
        if ('upTo' in one) {
          markAllRead(db, readerOf(db), one.upTo)
          for (const id of unread) if (id <= one.upTo) unread.delete(id)
        } else {
          markRead(db, one.ids, one.read)
          for (const id of one.ids) if (one.read) unread.delete(id)
          if (!one.read) for (const id of one.ids) unread.add(id)
        }
      }
      const shown = unreadOf(db)
      expect(shown.map(({ id }) => id).toSorted((a, b) => a - b)).toEqual(
        [...unread].toSorted((a, b) => a - b),
      )
      const places = shown.map(({ position }) => position)
      expect(places).toEqual(places.toSorted((a, b) => b - a))
      const all = Array.from({ length: 25 }, (_, n) => n + 1)
      const read = readAmong(db, readerOf(db), all)
      expect(all.filter((id) => !read.has(id))).toEqual(all.filter((id) => unread.has(id)))
    }),
    { numRuns: 40 },
  )
})

test('the filter is exact also where the list is walked, and page by page', () => {
  const db = dbOf(25)
  markRead(db, [1, 2, 3, 4, 5, 6, 7])
  const unread = isUnread(readerOf(db), newestId(db))
  expect(unread.few).toBe(false)
  const first = listUpdates(db, { unread }, { limit: 10 })
  const rest = listUpdates(db, { unread }, { limit: 50, before: first.at(-1)!.position })
  expect([...first, ...rest].map(({ id }) => id).toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 18 }, (_, n) => n + 8),
  )
})

test('an update that says something new is unread again; what we read better stays read', () => {
  const db = dbOf(3)
  markRead(db, [1])
  markAllRead(db, readerOf(db, 'q'), 3)
  const published = '2026-06-30'
  const other = [listing({ url: url(0), published, title: '報告書（改訂）の公表について' })]
  storeListings(db, other, { ...lister(), technical: true })
  expect([unreadOf(db).length, unreadOf(db, 'q').length]).toEqual([2, 0])
  const third = [listing({ url: url(0), published, title: '報告書（再改訂）の公表について' })]
  storeListings(db, third, lister())
  expect(unreadOf(db).map(({ id }) => id)).toContain(1)
  expect(unreadOf(db, 'q').map(({ id }) => id)).toEqual([1])
})

test('what somebody has read is not in the audit log, and goes when they go', () => {
  const db = dbOf(3)
  const before = listAudit(db, {}, { limit: 100 }).length
  markRead(db, [1])
  expect(listAudit(db, {}, { limit: 100 })).toHaveLength(before)
  asActor({ id: 'q', via: 'page', at: AT }, () => anonymise(db, 'p', AT))
  expect(listReadMarks(db, 'p')).toEqual([])
})
