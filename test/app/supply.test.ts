import { expect, test } from 'vitest'
import { erase } from '#app/jobs/erase.ts'
import { readUnread } from '#app/jobs/read.ts'
import { supplyPage } from '#app/jobs/supply.ts'
import { verifyDatabase } from '#db/verify.ts'
import { listSource, row, stationOf } from './list-station.ts'

const source = listSource(row)
const AT = '2026-06-14T00:00:00.000Z'
const page = (...lines: string[]) => Buffer.from(lines.join('\n'))

test('a page saved by hand is kept as supplied, in the chain, and read like any other', async () => {
  const { station, capture, rows } = stationOf(source)
  capture(['a 2026-06-01 報告書'])
  await readUnread(station, source)
  const bytes = page('b 2026-06-11 意見募集', 'a 2026-06-01 報告書')
  const { captureId, read } = await supplyPage(station, source, { bytes })
  expect(read).toMatchObject({ outcome: 'ok', created: 1, versions: 0 })
  expect(rows(`select kind, headers from captures where id = ${captureId}`)).toEqual([
    { kind: 'supplied', headers: '{}' },
  ])
  expect(verifyDatabase(station.db).differences).toEqual([])
})

test('a page that cannot be read is kept, and says why', async () => {
  const { station } = stationOf(source)
  const { read } = await supplyPage(station, source, { bytes: page('broken') })
  expect(read).toMatchObject({
    outcome: 'parse-failed',
    why: { code: 'not-parsed', params: { reason: expect.stringMatching(/broken/) } },
  })
})

test('the same bytes again, a foreign host, and an unnamed page of several are refused', async () => {
  const { station } = stationOf(source)
  const bytes = page('a 2026-06-01 報告書')
  await supplyPage(station, source, { bytes })
  await expect(supplyPage(station, source, { bytes })).rejects.toThrow(/capture 1 holds; nothing/)
  const foreign = { url: 'https://evil.example/list.html', bytes: page('b 2026-06-02 公表') }
  await expect(supplyPage(station, source, foreign)).rejects.toThrow(/is no page of jftc-list/)
  const pages = () => [{ url: 'https://www.jftc.go.jp/1' }, { url: 'https://www.jftc.go.jp/2' }]
  await expect(supplyPage(station, { ...source, pages }, { bytes })).rejects.toThrow(/with --url/)
})

test('erasing takes the bytes from every capture that holds them, and rounds go on', async () => {
  const { station, capture, rows } = stationOf(source)
  capture(['a 2026-06-01 報告書'])
  capture(['b 2026-06-11 意見募集', 'a 2026-06-01 報告書'])
  await readUnread(station, source)
  capture(['a 2026-06-01 報告書'])
  await readUnread(station, source)
  expect(erase(station.db, 3, ' personal data ', AT)).toMatchObject({ captures: [1, 3] })
  expect(rows('select id, erased_at as at, erased_reason as why from captures')).toEqual([
    { id: 1, at: AT, why: 'personal data' },
    { id: 2, at: null, why: null },
    { id: 3, at: AT, why: 'personal data' },
  ])
  expect(verifyDatabase(station.db)).toMatchObject({ erased: 1, differences: [] })
  capture(['c 2026-06-13 公表'])
  capture(['a 2026-06-01 報告書'])
  expect(await readUnread(station, source)).toMatchObject([{ outcome: 'ok', created: 1 }])
})

test('a capture that is not there, was erased, or goes without a reason is refused', () => {
  const { station, capture } = stationOf(source)
  capture(['a 2026-06-01 報告書'])
  expect(() => erase(station.db, 9, 'x', AT)).toThrow('There is no capture 9.')
  expect(() => erase(station.db, 1, '  ', AT)).toThrow(/Say why with --reason/)
  erase(station.db, 1, 'personal data', AT)
  expect(() => erase(station.db, 1, 'again', AT)).toThrow(/was erased at 2026-06-14.*personal data/)
})
