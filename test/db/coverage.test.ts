import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { saveCapture } from '#db/captures.ts'
import { openDb } from '#db/client.ts'
import { readCounters } from '#db/counters.ts'
import { listCoverage } from '#db/coverage.ts'
import { storeListings } from '#db/listings.ts'
import { reidentify } from '#db/reidentify.ts'
import { freshDb, lister, listing } from './memory.ts'
import { writeOlder } from './older.ts'

const URL = 'https://www.jftc.go.jp/a.html'

test('what a source covers grows with the days that it lists, and with the days of first sights', () => {
  const db = freshDb()
  storeListings(db, [listing({ published: '2026-06-02' })], lister({ seen: '2026-06-03' }))
  storeListings(
    db,
    [
      listing({ published: '2026-05', url: `${URL}?2` }),
      listing({ published: null, url: `${URL}?3` }),
    ],
    lister({ seen: '2026-06-11' }),
  )
  expect(listCoverage(db)).toEqual([
    { authority: 'jftc', sourceId: 'jftc-list', from: '2026-05', to: '2026-06-11' },
  ])
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
  const listings = [listing({ published: '2026-06-10' })]
  reidentify(db, [{ captureId: capture.id, seen: '2026-06-11', listings }], by)
  expect(listCoverage(db)[0]).toMatchObject({ from: '2026-06-10', to: '2026-06-11' })
})

test('an older database covers what it listed, and counts what was relayed to it', () => {
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
      ...[sighting('2026-05-01', '2026-06-01'), sighting('2026-06-01', '2026-06-11')],
      ...[sighting('', '2026-07-01'), update(1, 'backfill'), update(2, 'new')],
    ].join('\n'),
  )
  const db = openDb(path)
  expect(listCoverage(db)).toEqual([
    { authority: 'jftc', sourceId: 'jftc-list', from: '2026-05-01', to: '2026-06-11' },
  ])
  expect(readCounters(db, 'relayed')).toEqual({ '': 1 })
})
