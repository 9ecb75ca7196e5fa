import { expect, test } from 'vitest'
import { readUnread } from '#app/jobs/read.ts'
import { rereadSource } from '#app/jobs/reread.ts'
import { eraseBytes } from '#db/erase.ts'
import { verifyDatabase } from '#db/verify.ts'
import { listSource, row, stationOf } from './list-station.ts'

const AI = '生成AIに関する実態調査報告書について'

/** Three days of one list: an item, an item more, the first re-titled by its authority. */
async function threeDays(read = listSource(row)) {
  const made = stationOf(read)
  made.capture([`a 2026-06-01 ${AI}`])
  await readUnread(made.station, read)
  made.capture([`b 2026-06-12 第二の公表`, `a 2026-06-01 ${AI}`])
  await readUnread(made.station, read)
  made.capture([`b 2026-06-12 第二の公表`, `a 2026-06-01 ${AI}（訂正）`])
  await readUnread(made.station, read)
  return made
}

const VERSIONS = 'select update_id as u, number as n, title, technical from versions order by 1, 2'
const LOUD = 'select count(*) as n from events where quiet = 0'

test('the same parser finds nothing to change, and a re-titling is not undone on the way', async () => {
  const { station, rows } = await threeDays()
  const [versions, events] = [rows(VERSIONS), rows('select * from events')]
  expect(await rereadSource(station, listSource(row))).toMatchObject({
    ...{ captures: 3, created: 0, technical: 0, gone: 0, unreadable: [] },
  })
  expect(rows(VERSIONS)).toEqual(versions)
  expect(rows('select * from events')).toEqual(events)
})

test('what was corrected and what moved meanwhile stays so when all is read again', async () => {
  const { station, rows, capture } = stationOf(listSource(row))
  const pages = [
    ['old.html 2026-06-01 前の公表'],
    ['x/f.html 2026-06-10 資料の公表について', 'a.html 2026-06-09 報告書の公表について'],
    ['y/f.html 2026-06-10 資料の公表について', 'a.html 2026-06-08 報告書の公表について'],
  ]
  for (const page of pages) {
    capture([...page, 'old.html 2026-06-01 前の公表'])
    await readUnread(station, listSource(row))
  }
  const state = () => [
    rows('select id, url, published, title from updates order by id'),
    rows('select address, day from sightings order by id'),
    rows(VERSIONS),
  ]
  const before = state()
  expect(before[0]).toHaveLength(3)
  for (let n = 0; n < 2; n++) {
    expect(await rereadSource(station, listSource(row))).toMatchObject({ created: 0, technical: 0 })
    expect(state()).toEqual(before)
  }
  expect(verifyDatabase(station.db).differences).toEqual([])
})

test('other words from a better parser are a technical version and alert nobody', async () => {
  const { rows, withSource } = await threeDays()
  const better = listSource((path, day, title) => row(path, day, `【公表】${title}`))
  const loud = rows(LOUD)
  expect(await rereadSource(withSource(better), better)).toMatchObject({ created: 0, technical: 2 })
  expect(rows(`${VERSIONS.replace('order', 'where technical = 1 order')}`)).toEqual([
    { u: 1, n: 3, title: `【公表】${AI}（訂正）`, technical: 1 },
    { u: 2, n: 2, title: '【公表】第二の公表', technical: 1 },
  ])
  expect(rows(LOUD)).toEqual(loud)
  expect(await rereadSource(withSource(better), better)).toMatchObject({ created: 0, technical: 0 })
})

test('a day that a better parser reads belongs to the same update', async () => {
  const undated = listSource((path, _, title) => row(path, null, title))
  const { station, rows, withSource } = await threeDays(undated)
  expect(rows('select distinct published from updates')).toEqual([{ published: null }])
  const better = listSource(row)
  expect(await rereadSource(withSource(better), better)).toMatchObject({ created: 0, technical: 2 })
  expect(rows('select published from updates order by id')).toEqual([
    { published: '2026-06-01' },
    { published: '2026-06-12' },
  ])
  expect(verifyDatabase(station.db).differences).toEqual([])
  expect(await rereadSource(withSource(better), better)).toMatchObject({ created: 0, technical: 0 })
})

test('an address that a better parser reads belongs to the same update', async () => {
  const { rows, withSource } = await threeDays()
  const better = listSource((path, day, title) => row(`x/${path}`, day, title))
  expect(await rereadSource(withSource(better), better)).toMatchObject({ created: 0, technical: 2 })
  expect(rows('select address from updates order by id')).toEqual([
    { address: 'https://www.jftc.go.jp/x/a' },
    { address: 'https://www.jftc.go.jp/x/b' },
  ])
})

test('what was never stored is theirs: baseline on the first page, else found late and told once', async () => {
  const short = listSource(row)
  const first = { ...short, parse: skipping(short, ['old', 'missed']) }
  const made = stationOf(first)
  made.capture([`old 2026-05-01 前からの掲載`, `a 2026-06-01 ${AI}`])
  await readUnread(made.station, first)
  made.capture([`missed 2026-06-11 見落とした公表`, `a 2026-06-01 ${AI}`])
  await readUnread(made.station, first)
  const whole = made.withSource(short)
  expect(await rereadSource(whole, short)).toMatchObject({ created: 2, technical: 0 })
  expect(
    made.rows("select address, origin, first_seen as seen from updates where address like '%d'"),
  ).toEqual([
    { address: 'https://www.jftc.go.jp/old', origin: 'baseline', seen: '2026-06-11' },
    { address: 'https://www.jftc.go.jp/missed', origin: 'found-late', seen: '2026-06-12' },
  ])
  const told = "select quiet from events where kind = 'update' and key like '%missed%'"
  expect(made.rows(told)).toEqual([{ quiet: 0 }])
  expect(await rereadSource(whole, short)).toMatchObject({ created: 0, technical: 0 })
  expect(made.rows(told)).toHaveLength(1)
})

function skipping(source: ReturnType<typeof listSource>, paths: string[]) {
  return async (document: Parameters<typeof source.parse>[0]) => {
    const { rows } = await source.parse(document)
    const left = rows.filter(({ url }) => !paths.some((path) => url.endsWith(`/${path}`)))
    return { rows: left, candidates: left.length, problems: [] }
  }
}

test('what today cannot be read stays as it is, and is named; erased captures are counted', async () => {
  const { station, rows, withSource } = await threeDays()
  const [{ sha256 }] = rows('select sha256 from captures where id = 1') as [{ sha256: string }]
  eraseBytes(station.db, sha256, 'personal data', '2026-06-14T00:00:00.000Z')
  const broken = listSource(() => {
    throw new Error('redesigned')
  })
  const versions = rows(VERSIONS)
  const result = await rereadSource(withSource(broken), broken)
  expect(result).toMatchObject({ captures: 2, erased: 1, created: 0, technical: 0, gone: 0 })
  const why = { code: 'not-parsed', params: { reason: 'redesigned' } }
  expect(result.unreadable).toEqual([2, 3].map((captureId) => ({ captureId, why })))
  expect(rows(VERSIONS)).toEqual(versions)
  expect(rows('select distinct outcome from captures')).toEqual([{ outcome: 'ok' }])
})

test('a stored thing that no capture yields any more stays, and is counted', async () => {
  const { rows, withSource } = await threeDays()
  const less = listSource(row)
  const without = { ...less, parse: skipping(less, ['b']) }
  expect(await rereadSource(withSource(without), without)).toMatchObject({ created: 0, gone: 1 })
  expect(rows('select count(*) as n from updates')).toEqual([{ n: 2 }])
})
