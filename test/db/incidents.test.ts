import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { saveCapture } from '#db/captures.ts'
import { recordCheck, sourceStates } from '#db/checks.ts'
import { openDb } from '#db/client.ts'
import { endIncident, listOpenIncidents, openIncident } from '#db/incidents.ts'
import { storeListings } from '#db/listings.ts'
import { recallMisses } from '#db/recall.ts'
import { notePermanent } from '#db/source-pages.ts'
import { freshDb, lister, listing, witness } from './memory.ts'
import { writeOlder } from './older.ts'

const URL = 'https://www.jftc.go.jp/'
const [ONE, TWO, THREE] = [1, 2, 3].map((n) => `2026-06-1${n}T03:00:00.000Z`) as [
  string,
  string,
  string,
]

const TROUBLE = {
  sourceId: 'jftc-list',
  kind: 'reading' as const,
  standing: 'blocked',
  started: ONE,
  reason: { code: 'refused', params: { status: 403 } },
  lastGood: null,
}

const check = (at: string, outcome: string, captureId: number | null = null) => ({
  ...{ sourceId: 'jftc-list', url: URL, at, outcome, captureId },
})

function keep(db: ReturnType<typeof freshDb>, fetchedAt: string, words: string): number {
  return saveCapture(db, {
    ...{ sourceId: 'jftc-list', kind: 'live', requestUrl: URL, finalUrl: URL, status: 200 },
    ...{ headers: {}, charset: null, bytes: Buffer.from(words), fetchedAt },
  })!.id
}

test('one incident is open per source and kind, and the next has the next number', () => {
  const db = freshDb()
  const first = openIncident(db, TROUBLE, TWO)!
  expect(first).toMatchObject({ number: 1, started: ONE, opened: TWO, ended: null })
  expect(openIncident(db, TROUBLE, THREE)).toBeNull()
  expect(openIncident(db, { ...TROUBLE, kind: 'silence' }, TWO)!.number).toBe(1)
  expect(listOpenIncidents(db)).toHaveLength(2)
  endIncident(db, first, THREE)
  endIncident(db, first, '2026-06-14T03:00:00.000Z')
  expect(
    db.$client.prepare("select ended from incidents where kind = 'reading'").pluck().get(),
  ).toBe(THREE)
  expect(openIncident(db, TROUBLE, THREE)!.number).toBe(2)
})

test('an open incident says what it is by now, and keeps its beginning', () => {
  const db = freshDb()
  openIncident(db, TROUBLE, TWO)
  const timeout = { code: 'timeout-body', params: { host: 'www.jftc.go.jp' } }
  openIncident(db, { ...TROUBLE, standing: 'unreachable', reason: timeout, started: THREE }, THREE)
  expect(listOpenIncidents(db)).toMatchObject([
    { standing: 'unreachable', reason: timeout, started: ONE, opened: TWO },
  ])
})

test('a page stands as it was last found, and its last good reading is that of the fetch', () => {
  const db = freshDb()
  const id = keep(db, ONE, 'a')
  recordCheck(db, check(TWO, 'ok', id))
  recordCheck(db, check(THREE, 'unreachable', id))
  expect(sourceStates(db, '2026-06-13')['jftc-list']).toMatchObject({
    lastGood: ONE,
    lastCheck: { at: THREE, outcome: 'unreachable' },
    pages: [{ outcome: 'unreachable' }],
    captures: 1,
  })
})

test('a page that is read today is not failing for an older answer that still cannot be read', () => {
  const db = freshDb()
  const [bad, good] = [keep(db, ONE, 'sorry'), keep(db, TWO, 'list')]
  recordCheck(db, check(ONE, 'parse-failed', bad))
  recordCheck(db, check(TWO, 'ok', good))
  recordCheck(db, check(THREE, 'parse-failed', bad))
  expect(sourceStates(db, '2026-06-13')['jftc-list']!.pages).toMatchObject([{ outcome: 'ok' }])
})

const newsOf = (db: ReturnType<typeof freshDb>, id = 'jftc-list') =>
  sourceStates(db, '2026-06-30')[id]!.lastNew

test('the newest item that is known by its month only is shown by it', () => {
  const db = freshDb()
  storeListings(db, [listing({ published: '2026-05' })], lister({ seen: '2026-06-30' }))
  expect(newsOf(db)).toMatchObject({ day: '2026-05-31', listed: '2026-05' })
})

test('the newest item of a source is kept as it is stored, and an older one does not replace it', () => {
  const db = freshDb()
  const store = (path: string, published: string | null, seen = '2026-06-30') =>
    storeListings(db, [listing({ url: `${URL}${path}`, published })], lister({ seen }))
  store('a', '2026-06-10')
  expect(newsOf(db)).toMatchObject({ day: '2026-06-10', listed: '2026-06-10', updateId: 1 })
  store('b', '2026-06-09')
  expect(newsOf(db)!.day).toBe('2026-06-10')
  store('c', '2027-01-01', '2026-06-12')
  expect(newsOf(db)!.day).toBe('2026-06-12')
  store('d', '2026-06')
  expect(newsOf(db)!.day).toBe('2026-06-30')
})

test('an item added late with an old day came after the good look before it', () => {
  const db = freshDb()
  const first = keep(db, '2026-06-20T03:00:00.000Z', 'a')
  storeListings(db, [listing()], lister({ captureId: first, seen: '2026-06-20' }))
  expect(newsOf(db)!.day).toBe('2026-06-10')
  recordCheck(db, check('2026-06-20T03:00:00.000Z', 'ok', first))
  const second = keep(db, '2026-06-22T03:00:00.000Z', 'b')
  const late = listing({ url: `${URL}late`, published: '2026-05-01' })
  storeListings(db, [late], lister({ captureId: second, seen: '2026-06-22' }))
  expect(newsOf(db)!.day).toBe('2026-06-20')
})

test('an item under an id of its own is news on the day that it is listed by, however late it is seen', () => {
  const db = freshDb()
  const item = listing({ key: '315260001', published: '2026-06-10' })
  storeListings(db, [item], lister({ seen: '2026-06-30' }))
  expect(newsOf(db)!.day).toBe('2026-06-10')
})

test('a list whose items another list showed first is not silent for that', () => {
  const db = freshDb()
  storeListings(db, [listing()], lister())
  storeListings(db, [listing({ published: '2026-06-12' })], witness({ seen: '2026-06-12' }))
  expect(newsOf(db, 'gov-online')).toMatchObject({ day: '2026-06-12', updateId: 1 })
})

test('what only a witness showed counts against its authority until its own list shows it', () => {
  const db = freshDb()
  const sources = [
    { id: 'jftc-list', authority: 'jftc', role: 'own' as const },
    { id: 'gov-online', authority: 'cao', role: 'witness' as const },
  ]
  storeListings(db, [listing()], witness({ seen: '2026-06-20' }))
  const baseline = listing({ url: `${URL}b` })
  storeListings(db, [baseline], witness({ seen: '2026-06-20', originOf: () => 'baseline' }))
  expect(recallMisses(db, sources, '2026-06-20')).toEqual({ jftc: 1 })
  expect(recallMisses(db, sources, '2026-07-11')).toEqual({})
  storeListings(db, [listing()], lister({ captureId: keep(db, TWO, 'a') }))
  expect(recallMisses(db, sources, '2026-06-20')).toEqual({})
})

test('a witness that links the front page of an authority shows nothing that its lists could', () => {
  const db = freshDb()
  const sources = [
    { id: 'jftc-list', authority: 'jftc', role: 'own' as const },
    { id: 'gov-online', authority: 'cao', role: 'witness' as const },
  ]
  storeListings(db, [listing({ url: 'https://www.jftc.go.jp/' })], witness({ seen: '2026-06-20' }))
  expect(recallMisses(db, sources, '2026-06-20')).toEqual({})
})

test('a permanent redirect is kept until the page answers at its own address again', () => {
  const db = freshDb()
  const permanent = () => sourceStates(db, '2026-06-30')['jftc-list']!.pages[0]!.permanentTo
  notePermanent(db, 'jftc-list', URL, `${URL}new/`)
  recordCheck(db, check(ONE, 'ok'))
  expect(permanent()).toBe(`${URL}new/`)
  notePermanent(db, 'jftc-list', URL, null)
  expect(permanent()).toBeNull()
})

test('the states of sources are asked in as many statements for many looks as for one', () => {
  const asked = (looks: number) => {
    const db = freshDb()
    for (let n = 0; n < looks; n++) recordCheck(db, check(ONE, 'not-modified'))
    const prepare = vi.spyOn(db.$client, 'prepare')
    sourceStates(db, '2026-06-30')
    return prepare.mock.calls.length
  }
  expect(asked(50)).toBe(asked(1))
})

test('the states of sources search no table that grows', () => {
  const db = freshDb()
  recordCheck(db, check(ONE, 'ok'))
  const prepare = vi.spyOn(db.$client, 'prepare')
  sourceStates(db, '2026-06-30')
  const asked = prepare.mock.calls.map(([sql]) => sql)
  prepare.mockRestore()
  const plans = asked.flatMap((sql) =>
    db.$client
      .prepare(`explain query plan ${sql}`)
      .all(...Array.from(sql.matchAll(/\?/g), () => ''))
      .map((step) => (step as { detail: string }).detail),
  )
  expect(plans.length).toBeGreaterThan(5)
  expect(plans.filter((plan) => /^SCAN (updates|captures|checks)\b/.test(plan))).toEqual([])
  const scans = plans.filter((plan) => /^SCAN sightings\b/.test(plan))
  expect(scans.filter((plan) => !plan.includes('sightings_waiting'))).toEqual([])
})

test('an older database learns how its sources stand from what it holds', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'shirase-older-')), 'x.db')
  writeOlder(
    path,
    2,
    `insert into blobs values ('h', 1, 'raw', x'61');
     insert into captures (id, source_id, kind, request_url, final_url, status, headers, sha256,
       fetched_at, hash, outcome, read_at)
       values (1, 'jftc-list', 'live', '${URL}', '${URL}', 200, '{}', 'h', '${ONE}', 'x', 'ok', '${ONE}');
     insert into checks (source_id, url, at, outcome, capture_id)
       values ('jftc-list', '${URL}', '${ONE}', 'ok', 1), ('jftc-list', '${URL}', '${TWO}', 'timeout', 1);
     insert into sightings (source_id, address, day, ordinal, url, title, authority, published_from, seen)
       values ('jftc-list', 'a', '2026-06-10', 0, 'a', 'a', 'jftc', 'text', '2026-06-11'),
              ('jftc-list', 'b', '2026-05', 0, 'b', 'b', 'jftc', 'text', '2026-06-11'),
              ('jftc-list', 'c', '2027-01-01', 0, 'c', 'c', 'jftc', 'text', '2026-06-09');`,
  )
  expect(sourceStates(openDb(path), '2026-06-13')['jftc-list']).toMatchObject({
    ...{ lastGood: ONE, firstLook: ONE, captures: 1, failed: 0 },
    lastNew: { day: '2026-06-10', updateId: null },
    lastCheck: { at: TWO, outcome: 'timeout' },
  })
})
