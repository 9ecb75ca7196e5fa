import { expect, test } from 'vitest'
import { keepHealth } from '#app/jobs/health.ts'
import { lookAt } from '#app/jobs/look.ts'
import { readUnread } from '#app/jobs/read.ts'
import { rereadSource } from '#app/jobs/reread.ts'
import { sourceStates } from '#db/checks.ts'
import { listCoverage } from '#db/coverage.ts'
import { listOpenIncidents, withGaps } from '#db/incidents.ts'
import { fetcherOf, siteOf } from '#test/scrapers/fetch/site.ts'
import { listSource, row, stationOf } from './list-station.ts'

const source = listSource(row)
const day = (n: number) => `2026-06-${String(n).padStart(2, '0')}`
const items = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => `item${from + i}.html ${day(from + i)} 題名`)

/** The codes of the notes that readings of these pages leave, one after the other. */
async function notesOf(...pages: string[][]) {
  const { station, capture, rows } = stationOf(source)
  for (const page of pages) {
    capture(page)
    await readUnread(station, source)
  }
  return rows('select note from checks order by id').map(({ note }) =>
    note === null ? null : (JSON.parse(String(note)) as { code: string }).code,
  )
}

test('a list that goes on where it stood is not strange', async () => {
  expect(await notesOf(items(1, 9), items(3, 11))).toEqual([null, null])
})

test('a list of which nothing was there before may have lost what stood between', async () => {
  expect(await notesOf(items(1, 9), items(12, 20), items(12, 21))).toEqual([
    null,
    'no-overlap',
    null,
  ])
})

const pin = 'pin.html 2016-06-28 所在地のお知らせ'

test('a row that is pinned does not hide that what stood between is lost', async () => {
  const pages = [items(1, 9), items(12, 20), items(14, 22)].map((page) => [pin, ...page])
  expect(await notesOf(...pages)).toEqual([null, 'no-overlap', null])
})

test('what was lost between two readings stays open, also when all is read again', async () => {
  const { station, capture } = stationOf(source)
  capture([pin, ...items(1, 5)])
  for (let away = 0; away < 6; away++) capture(['broken'])
  capture([pin, ...items(16, 18)])
  capture([pin, ...items(16, 19)])
  await readUnread(station, source)
  const spans = [
    { from: '2016-06-28', to: '2016-06-28' },
    { from: '2026-06-01', to: '2026-06-10' },
    { from: '2026-06-16', to: '2026-06-19' },
  ]
  expect(listCoverage(station.db)).toMatchObject(spans)
  await rereadSource(station, source)
  expect(listCoverage(station.db)).toMatchObject(spans)
})

test('a list with hardly any of its rows left is told of', async () => {
  expect(await notesOf(items(1, 9), items(9, 10))).toEqual([null, 'fewer-rows'])
})

test('a first reading and a list of two rows are not strange', async () => {
  expect(await notesOf(items(1, 2), items(5, 6))).toEqual([null, null])
})

test('rows that could not be read stay told of while the page stays the same', async () => {
  const page = [...items(1, 4), 'untitled.html 2026-06-05 '].join('\n')
  const site = await siteOf({ '/www.jftc.go.jp/list.html': page })
  const { station } = stationOf(source)
  const live = { ...station, fetcher: fetcherOf(site.url) }
  await lookAt(live, source)
  await readUnread(live, source)
  const [again] = await lookAt(live, source)
  expect(again).toMatchObject({ outcome: 'not-modified', note: { code: 'rows-unread' } })
})

test('a pinned row of a few weeks ago closes nothing either', async () => {
  const { station, capture } = stationOf(source)
  const recent = 'pin.html 2026-06-03 受付時間のお知らせ'
  capture([recent, ...items(4, 9)])
  for (let away = 0; away < 6; away++) capture(['broken'])
  capture([recent, ...items(14, 18)])
  capture([recent, ...items(14, 19)])
  await readUnread(station, source)
  expect(listCoverage(station.db)).toMatchObject([
    { from: '2026-06-03', to: '2026-06-10' },
    { from: '2026-06-14', to: '2026-06-19' },
  ])
})

test('what was lost is an incident until a list shows those days, or a month has passed', async () => {
  const { station, capture } = stationOf(source)
  const look = async (rows: string[]) => {
    capture(rows)
    await readUnread(station, source)
    keepHealth(station, [source])
    return listOpenIncidents(station.db).map(({ kind, reason }) => [kind, reason.params])
  }
  expect(await look(items(1, 5))).toEqual([])
  for (let away = 0; away < 6; away++) await look(['broken'])
  const gap = ['gap', { from: '2026-06-11', to: '2026-06-15' }]
  expect(await look([pin, ...items(16, 18)])).toEqual([gap])
  const states = sourceStates(station.db, '2026-06-18')
  expect(withGaps(states, listOpenIncidents(station.db))).toMatchObject({
    [source.id]: { hasGap: true },
  })
  expect(await look(items(16, 19))).toEqual([gap])
  expect(await look(items(10, 20))).toEqual([])
  const events = station.db.$client.prepare("select key from events where key like '% gap %'").all()
  expect(events).toHaveLength(2)
})

test('addresses that are all others, with the words and days of before, are no loss', async () => {
  const renewed = items(3, 11).map((line) => `new/${line.replace('item', 'i')}`)
  expect(await notesOf(items(1, 9), renewed)).toEqual([null, null])
})
