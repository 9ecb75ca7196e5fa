import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { coverAnew } from '#app/jobs/cover.ts'
import { saveCapture } from '#db/captures.ts'
import { openDb } from '#db/client.ts'
import { readCounters } from '#db/counters.ts'
import { coverList, listCoverage, recover } from '#db/coverage.ts'
import { storeListings } from '#db/listings.ts'
import { reidentify } from '#db/reidentify.ts'
import { coverage } from '#db/schema.ts'
import { verifyCoverage } from '#db/verify-counts.ts'
import { sources } from '#scrapers/sources/index.ts'
import { freshDb, lister, listing } from './memory.ts'
import { writeOlder } from './older.ts'

const URL = 'https://www.jftc.go.jp/a.html'

const shown = (day: string | null) => listing({ published: day, url: `${URL}?${day}` })
const reading = (seen: string, looked: string | null = null) => ({
  ...{ sourceId: 'jftc-list', quietDays: 5 },
  ...{ seen, looked },
})

test('what a source covers grows with what it lists, and with the days on which it is seen', () => {
  const db = freshDb()
  coverList(db, [shown('2026-06-02')], reading('2026-06-03'))
  coverList(db, [shown('2026-06-02'), shown('2026-06-08'), shown(null)], reading('2026-06-11'))
  expect(listCoverage(db)).toEqual([
    { authority: 'jftc', sourceId: 'jftc-list', from: '2026-06-02', to: '2026-06-11' },
  ])
})

test('a month says nothing of the days that a list reaches', () => {
  const db = freshDb()
  coverList(db, [shown('2026-05'), shown('2026-06-10')], reading('2026-06-11'))
  expect(listCoverage(db)).toMatchObject([{ from: '2026-06-10', to: '2026-06-11' }])
})

test('a time in which nobody read the list stays open, and closes when its items are seen', () => {
  const db = freshDb()
  coverList(db, [shown('2026-02-02')], reading('2026-02-03'))
  coverList(db, [shown('2026-06-10')], reading('2026-06-11', '2026-02-10'))
  expect(listCoverage(db)).toMatchObject([
    { from: '2026-02-02', to: '2026-02-10' },
    { from: '2026-06-10', to: '2026-06-11' },
  ])
  const between = ['02-13', '02-20', '02-27', '03-06', '03-13', '03-19', '03-27', '04-03', '04-10']
  const later = ['04-17', '04-24', '05-01', '05-11', '05-18', '05-25', '06-01', '06-08']
  const found = [...between, ...later].map((day) => shown(`2026-${day}`))
  coverList(db, found, reading('2026-06-12', '2026-06-11'))
  expect(listCoverage(db)).toMatchObject([{ from: '2026-02-02', to: '2026-06-12' }])
})

test('a list that was looked at in vain was silent, however long', () => {
  const db = freshDb()
  coverList(db, [shown('2026-02-02')], reading('2026-02-03'))
  coverList(db, [shown('2026-06-10')], reading('2026-06-11', '2026-06-09'))
  expect(listCoverage(db)).toMatchObject([{ from: '2026-02-02', to: '2026-06-11' }])
})

test('a day that its list corrects is covered no longer', () => {
  const db = freshDb()
  const list = (days: string[], seen: string) => {
    const listings = days.map((day, nth) =>
      listing({ published: day, url: `${URL}?${nth}`, title: `第${nth}号の報告書について` }),
    )
    storeListings(db, listings, lister({ seen }))
    coverList(db, listings, reading(seen))
  }
  list(['2025-06-02', '2026-06-03', '2026-06-09'], '2026-06-10')
  expect(listCoverage(db)).toMatchObject([
    { from: '2025-06-02', to: '2025-06-02' },
    { from: '2026-06-03', to: '2026-06-10' },
  ])
  list(['2026-06-02', '2026-06-03', '2026-06-09'], '2026-06-11')
  expect(listCoverage(db)).toMatchObject([{ from: '2026-06-02', to: '2026-06-11' }])
  expect(verifyCoverage(db)).toEqual([])
})

test('a day that a better parser reads otherwise is covered as it reads now', () => {
  const db = freshDb()
  const capture = saveCapture(db, {
    ...{ sourceId: 'jftc-list', kind: 'live', requestUrl: URL, finalUrl: URL, status: 200 },
    ...{
      headers: {},
      charset: 'utf-8',
      bytes: Buffer.from('x'),
      fetchedAt: '2026-06-11T00:00:00Z',
    },
  })!
  const by = lister({ captureId: capture.id })
  storeListings(db, [listing({ published: '1999-01-01' })], by)
  coverList(db, [listing({ published: '1999-01-01' })], reading('2026-06-11'))
  const listings = [listing({ published: '2026-06-10' })]
  reidentify(db, [{ captureId: capture.id, seen: '2026-06-11', listings }], by)
  recover(db, { id: 'jftc-list', quietDays: 5 })
  expect(listCoverage(db)).toMatchObject([{ from: '2026-06-10', to: '2026-06-11' }])
})

test('what was told of one thing alone covers nothing', () => {
  const db = freshDb()
  const told = listing({ published: '2026-06-10', publishedFrom: 'relayed' })
  storeListings(db, [told], lister({ via: 'public tracker' }))
  recover(db, { id: 'jftc-list', quietDays: 5 })
  expect(listCoverage(db)).toEqual([])
})

test('an older database covers what it listed, found anew once, and counts what was relayed to it', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'shirase-db-')), 'x.db')
  const sighting = (day: string, seen: string) =>
    `insert into sightings (source_id, address, day, ordinal, url, title, authority, published_from, seen)
       values ('jftc-list', '${day}', '${day}', 0, '${URL}', 't', 'jftc', 'text', '${seen}');`
  const update = (position: number, origin: string) =>
    `insert into updates (position, authority, source_id, url, address, title, language, published_from, first_seen, rank, origin, type)
       values (${position}, 'jftc', 'jftc-list', '${URL}', '${URL}', 't', 'ja', 'text', '2026-06-11', 'secondary', '${origin}', 'other');`
  writeOlder(
    path,
    5,
    [
      ...[sighting('2016-06-28', '2026-06-01'), sighting('2026-05-21', '2026-06-01')],
      sighting('2026-06-01', '2026-06-11'),
      ...[sighting('', '2026-07-01'), update(1, 'backfill'), update(2, 'new')],
    ].join('\n'),
  )
  const db = openDb(path)
  expect(listCoverage(db)).toEqual([])
  const jftc = { ...sources.find(({ id }) => id === 'jftc-month')!, id: 'jftc-list', quietDays: 12 }
  coverAnew(db, [jftc])
  expect(listCoverage(db)).toEqual([
    { authority: 'jftc', sourceId: 'jftc-list', from: '2016-06-28', to: '2016-06-28' },
    { authority: 'jftc', sourceId: 'jftc-list', from: '2026-05-21', to: '2026-06-11' },
  ])
  db.delete(coverage).run()
  coverAnew(db, [jftc])
  expect(listCoverage(db)).toEqual([])
  expect(readCounters(db, 'relayed')).toEqual({ '': 1 })
})
