import { expect, test } from 'vitest'
import { readBody } from '#db/blobs.ts'
import {
  listUnread,
  markRead,
  markUnreadable,
  type NewCapture,
  saveCapture,
  secondLooks,
} from '#db/captures.ts'
import { storeListings } from '#db/listings.ts'
import { verifyDatabase } from '#db/verify.ts'
import { freshDb, lister, listing } from './memory.ts'

const answer = (body: string, over: Partial<NewCapture> = {}): NewCapture => ({
  sourceId: 'moj-press',
  kind: 'live',
  requestUrl: 'https://www.moj.go.jp/x.html',
  finalUrl: 'https://www.moj.go.jp/x.html',
  status: 200,
  headers: { etag: '"1"' },
  charset: 'utf-8',
  bytes: Buffer.from(body),
  fetchedAt: '2026-06-11T00:00:00.000Z',
  ...over,
})

test('the bytes of a capture come back as they were', () => {
  const db = freshDb()
  const capture = saveCapture(db, answer('令和8年'.repeat(500)))!
  expect(readBody(db, capture.sha256)?.toString()).toBe('令和8年'.repeat(500))
})

test('the same bytes again make no capture, and bytes that came back after others do', () => {
  const db = freshDb()
  expect(saveCapture(db, answer('A'))).not.toBeNull()
  expect(saveCapture(db, answer('A'))).toBeNull()
  expect(saveCapture(db, answer('B'))).not.toBeNull()
  expect(saveCapture(db, answer('A'))).not.toBeNull()
})

test('a capture is unread until its reading marks it', () => {
  const db = freshDb()
  const { id } = saveCapture(db, answer('A'))!
  expect(listUnread(db, 'moj-press')).toHaveLength(1)
  markRead(db, id, '2026-06-11T00:00:01.000Z')
  expect(listUnread(db, 'moj-press')).toEqual([])
})

test('a capture that some parsers could not read is tried again by others only', () => {
  const db = freshDb()
  const { id } = saveCapture(db, answer('A'))!
  markUnreadable(db, id, {
    outcome: 'parse-failed',
    note: { code: 'lists-nothing' },
    triedWith: 'parsers 1',
  })
  expect(listUnread(db, 'moj-press', 'parsers 1')).toEqual([])
  expect(listUnread(db, 'moj-press', 'parsers 2')).toHaveLength(1)
})

test('the second look at a capture is the one taken for it, and then the next capture of its page', () => {
  const db = freshDb()
  const first = saveCapture(db, answer('A'))!
  const looks = () => secondLooks(db, first).map(({ id }) => id)
  expect(looks()).toEqual([])
  const next = saveCapture(db, answer('B'))!
  expect(looks()).toEqual([next.id])
  const taken = saveCapture(db, answer('A', { confirms: first.id }))!
  expect(looks()).toEqual([taken.id, next.id])
})

test('a sound database verifies without a difference', () => {
  const db = freshDb()
  saveCapture(db, answer('A'))
  saveCapture(db, answer('B'))
  storeListings(db, [listing(), listing({ published: '2026-07-01' })], lister())
  expect(verifyDatabase(db)).toEqual({
    ...{ captures: 2, blobs: 2, erased: 0, updates: 2, audit: 0 },
    differences: [],
  })
})

test.each([
  [
    'the address of a capture',
    "update captures set final_url = 'https://elsewhere/' where id = 1",
    /Capture 1 was altered/,
  ],
  ['the hash of a capture', "update captures set hash = 'x' where id = 1", /Capture 1 was altered/],
  [
    'a capture taken out of its chain',
    'delete from captures where id = 1',
    /Capture 2 does not follow/,
  ],
  [
    'the bytes of a body',
    "update blobs set bytes = x'41424344', encoding = 'raw'",
    /are not those that were stored/,
  ],
  [
    'bytes that no longer unpack',
    "update blobs set bytes = x'ff', encoding = 'br'",
    /cannot be unpacked/,
  ],
  ['a title', "update updates set title = 'other' where id = 1", /Update 1 does not say/],
  [
    'a lost sighting',
    'delete from sightings where update_id = 1',
    /Update 1 was listed by no source/,
  ],
  [
    'a lost text',
    'delete from updates_text where rowid = (select position from updates where id = 1)',
    /cannot be found/,
  ],
  [
    'a count',
    "update counters set n = 9 where name = 'authority'",
    /count of authority jftc is kept as 9, and is 2/,
  ],
  [
    'a count of what is not there',
    "insert into counters values ('month', 'jftc 1999-01', 3)",
    /count of month jftc 1999-01 is kept as 3, and is 0/,
  ],
  [
    'a count that is gone',
    "delete from counters where name = 'rank'",
    /count of rank primary is kept as 0, and is 2/,
  ],
  [
    'a span that begins where nothing was listed',
    "insert into coverage values ('jftc', 'jftc-list', '2016-06-28', '2026-06-11')",
    /jftc-list is said to be known for jftc from 2016-06-28 on, and listed nothing then/,
  ],
])('verify finds %s', (_, sql, sentence) => {
  const db = freshDb()
  saveCapture(db, answer('A'))
  saveCapture(db, answer('B'))
  storeListings(db, [listing(), listing({ published: '2026-07-01' })], lister())
  db.$client.exec(sql)
  expect(verifyDatabase(db).differences.join('\n')).toMatch(sentence)
})
