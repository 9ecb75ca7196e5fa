import { expect, test } from 'vitest'
import { createClock } from '#app/clock.ts'
import { keepHealth } from '#app/jobs/health.ts'
import { addDays, type Day } from '#content/dates/day.ts'
import { addWorkingDays } from '#content/dates/working-days.ts'
import { recordCheck, sourceStates } from '#db/checks.ts'
import type { OpenDb } from '#db/client.ts'
import { listOpenIncidents } from '#db/incidents.ts'
import { storeListings } from '#db/listings.ts'
import type { Note } from '#db/schema.ts'
import type { Source } from '#scrapers/source.ts'
import { freshDb, lister, listing, witness } from '#test/db/memory.ts'

const URL = 'https://www.jftc.go.jp/'

const source = (id: string, over: Partial<Source> = {}) =>
  ({
    ...{ id, authority: 'jftc', role: 'own', kind: 'list', language: 'ja', home: URL },
    ...{ pages: () => [{ url: URL }], hosts: [], quietDays: 3, parse: () => null },
    ...over,
  }) as unknown as Source

const JFTC = source('jftc-list')
const WITNESS = source('gov-online', { role: 'witness', authority: 'cao', quietDays: 30 })

type Went = { outcome: string; note?: Note; item?: string; hour?: string }

/** One round of the source on a day: a look, what it brought, and the count of its health. */
function round(db: OpenDb, day: Day, went: Went, sources = [JFTC]): void {
  const clock = createClock(`${day}T${went.hour ?? '12'}:00+09:00`)
  const at = clock.now().toISOString()
  if (went.item) {
    storeListings(db, [listing({ url: went.item, published: day })], lister({ seen: day }))
  }
  const { outcome, note } = went
  recordCheck(db, { sourceId: JFTC.id, url: URL, at, outcome, note })
  keepHealth({ db, clock, sources }, sources)
}

const eventsOf = (db: OpenDb) =>
  db.$client.prepare('select key, quiet from events order by id').raw().all()

const openOf = (db: OpenDb) => listOpenIncidents(db).map(({ kind }) => kind)

const OK = { outcome: 'ok', item: `${URL}a.html` }
const BLOCKED = { outcome: 'blocked', note: { code: 'refused', params: { status: 403 } } }

test('a lone failure is no incident; two in a row are, until the source is read again', () => {
  const db = freshDb()
  round(db, '2026-06-10', OK)
  round(db, '2026-06-11', { ...BLOCKED, hour: '06' })
  expect(openOf(db)).toEqual([])
  round(db, '2026-06-11', { ...BLOCKED, hour: '10' })
  expect(listOpenIncidents(db)).toMatchObject([
    {
      ...{ kind: 'reading', standing: 'blocked', reason: BLOCKED.note },
      started: '2026-06-10T21:00:00.000Z',
      opened: '2026-06-11T01:00:00.000Z',
      lastGood: '2026-06-10T03:00:00.000Z',
    },
  ])
  round(db, '2026-06-11', { outcome: 'timeout', hour: '14' })
  expect(listOpenIncidents(db)).toMatchObject([{ standing: 'unreachable', number: 1 }])
  round(db, '2026-06-12', { ...OK, item: `${URL}b.html` })
  expect(openOf(db)).toEqual([])
  for (const hour of ['14', '18']) round(db, '2026-06-12', { ...BLOCKED, hour })
  expect(eventsOf(db)).toEqual([
    ['incident jftc-list reading 1 opened', 0],
    ['incident jftc-list reading 1 ended', 0],
    ['incident jftc-list reading 2 opened', 0],
  ])
})

test('a good look between two failures begins the count anew', () => {
  const db = freshDb()
  round(db, '2026-06-10', OK)
  for (const outcome of ['timeout', 'not-modified', 'timeout', 'not-modified', 'timeout']) {
    round(db, '2026-06-11', { outcome })
  }
  expect(eventsOf(db)).toEqual([])
})

test('health counted again without a new look changes nothing', () => {
  const db = freshDb()
  round(db, '2026-06-10', OK)
  round(db, '2026-06-10', BLOCKED)
  const station = { db, clock: createClock('2026-06-10T18:00+09:00'), sources: [JFTC] }
  for (let n = 0; n < 3; n++) keepHealth(station, [JFTC])
  expect([openOf(db), sourceStates(db, '2026-06-10')['jftc-list']!.failed]).toEqual([[], 1])
  round(db, '2026-06-10', BLOCKED)
  const before = [listOpenIncidents(db), eventsOf(db)]
  for (let n = 0; n < 3; n++) keepHealth(station, [JFTC])
  expect([listOpenIncidents(db), eventsOf(db)]).toEqual(before)
})

test('one failed round a working day ago is an incident, over a weekend it is not', () => {
  const after = (day: Day) => {
    const db = freshDb()
    round(db, '2026-06-12', BLOCKED)
    keepHealth({ db, clock: createClock(`${day}T12:00+09:00`), sources: [JFTC] })
    return openOf(db)
  }
  expect(after('2026-06-14')).toEqual([])
  expect(after('2026-06-15')).toEqual(['reading'])
})

test('a crash in the midst of it counts nothing, and the next time counts the same', () => {
  const [steady, crashed] = [freshDb(), freshDb()]
  for (const db of [steady, crashed]) {
    round(db, '2026-06-10', OK)
    round(db, '2026-06-11', { ...BLOCKED, hour: '06' })
  }
  round(steady, '2026-06-11', BLOCKED)
  crashed.$client.exec(
    "create trigger crash before insert on events begin select raise(abort, 'crash'); end",
  )
  expect(() => round(crashed, '2026-06-11', BLOCKED)).toThrow()
  expect([openOf(crashed), sourceStates(crashed, '2026-06-11')['jftc-list']!.failed]).toEqual([
    [],
    1,
  ])
  crashed.$client.exec('drop trigger crash')
  const clock = createClock('2026-06-11T12:00+09:00')
  keepHealth({ db: crashed, clock, sources: [JFTC] }, [JFTC])
  expect(listOpenIncidents(crashed)).toEqual(listOpenIncidents(steady))
  expect(eventsOf(crashed)).toEqual(eventsOf(steady))
})

test.each([
  ['New Year', '2026-12-25', 4, '2027-01-06'],
  ['Golden Week 2026', '2026-04-28', 3, '2026-05-07'],
  ['Golden Week 2027', '2027-04-28', 3, '2027-05-07'],
  ['Obon', '2026-08-07', 6, '2026-08-18'],
] as const)(
  'no false alarm over %s, and a true one the working day after the limit',
  (_, last, quietDays, limit) => {
    const db = freshDb()
    const sources = [source('jftc-list', { quietDays })]
    round(db, last, OK, sources)
    for (let day = addDays(last, 1); day <= limit; day = addDays(day, 1)) {
      round(db, day, { outcome: 'not-modified' }, sources)
    }
    expect(openOf(db)).toEqual([])
    const alarm = addWorkingDays(limit, 1)
    round(db, alarm, { outcome: 'not-modified', hour: '06' }, sources)
    expect(listOpenIncidents(db)).toMatchObject([
      { kind: 'silence', standing: 'late', reason: { code: 'silent', params: { day: last } } },
    ])
    round(db, addWorkingDays(alarm, 1), { outcome: 'not-modified' }, sources)
    expect(listOpenIncidents(db)).toMatchObject([{ standing: 'silent', number: 1 }])
    round(db, addWorkingDays(alarm, 2), { outcome: 'ok', item: `${URL}b.html` }, sources)
    expect(openOf(db)).toEqual([])
  },
)

test('a source that cannot be read is also silent once its limit is over', () => {
  const db = freshDb()
  round(db, '2026-06-08', OK)
  for (const day of ['2026-06-09', '2026-06-10', '2026-06-11']) round(db, day, BLOCKED)
  expect(openOf(db)).toEqual(['reading'])
  round(db, '2026-06-12', BLOCKED)
  expect(openOf(db).toSorted()).toEqual(['reading', 'silence'])
})

test('a source that was never read is not silent, whatever was known of it before', () => {
  const db = freshDb()
  storeListings(
    db,
    [listing({ published: '2026-04-01' })],
    lister({ seen: '2026-04-02', captureId: null, originOf: () => 'backfill' }),
  )
  for (const hour of ['06', '10']) round(db, '2026-06-10', { outcome: 'unreachable', hour })
  expect(listOpenIncidents(db)).toMatchObject([{ kind: 'reading', standing: 'unreachable' }])
  round(db, '2026-06-11', { ...OK, item: undefined })
  expect(openOf(db)).toEqual(['silence'])
})

test('a moved address is named in the incident, and not followed', () => {
  const db = freshDb()
  const note = { code: 'moved', params: { to: 'https://other.example/' } }
  for (const hour of ['06', '10']) round(db, '2026-06-10', { outcome: 'moved', note, hour })
  expect(listOpenIncidents(db)).toMatchObject([{ standing: 'moved', reason: note, lastGood: null }])
})

test('a source that stands still while its authority moves says which list moved', () => {
  const db = freshDb()
  const sources = [source('jftc-feed'), JFTC]
  storeListings(db, [listing({ published: '2026-06-10' })], lister({ sourceId: 'jftc-feed' }))
  recordCheck(db, { sourceId: 'jftc-feed', url: `${URL}f`, at: '2026-06-11', outcome: 'ok' })
  round(db, '2026-06-17', OK, sources)
  expect(listOpenIncidents(db)).toMatchObject([
    { sourceId: 'jftc-feed', standing: 'frozen', reason: { params: { other: 'jftc-list' } } },
  ])
})

test('what only the witness showed is an incident of the list that should have', () => {
  const db = freshDb()
  const sources = [JFTC, WITNESS]
  round(db, '2026-06-19', OK, sources)
  storeListings(
    db,
    [listing({ url: `${URL}missed.html` })],
    witness({ seen: '2026-06-19', watched: new Set() }),
  )
  round(db, '2026-06-19', { outcome: 'not-modified' }, sources)
  expect(listOpenIncidents(db)).toMatchObject([{ sourceId: 'jftc-list', kind: 'recall-miss' }])
  storeListings(db, [listing({ url: `${URL}missed.html` })], lister({ seen: '2026-06-20' }))
  round(db, '2026-06-20', { outcome: 'not-modified' }, sources)
  expect(openOf(db)).toEqual([])
})

test('a silence that was there before the first look is shown, and alerts nobody', () => {
  const db = freshDb()
  storeListings(db, [listing({ published: '2026-05-01' })], lister({ seen: '2026-06-12' }))
  round(db, '2026-06-12', { outcome: 'ok' })
  expect(openOf(db)).toEqual(['silence'])
  expect(eventsOf(db)).toEqual([['incident jftc-list silence 1 opened', 1]])
})
