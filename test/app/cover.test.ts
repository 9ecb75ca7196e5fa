import { expect, test } from 'vitest'
import { readUnread } from '#app/jobs/read.ts'
import { rereadSource } from '#app/jobs/reread.ts'
import { listCoverage } from '#db/coverage.ts'
import { verifyCoverage } from '#db/verify-counts.ts'
import { listSource, row, stationOf } from '#test/app/list-station.ts'

const source = listSource(row)

const OLD = 'a.html 2016-06-28 所在地のお知らせ'
const MAY = 'b.html 2026-05-29 報告書の公表について'
const JUNE = 'c.html 2026-06-05 意見募集の開始について'
const RECENT = 'd.html 2026-06-12 審査結果の公表について'

test('what is read of a list covers its neighbouring items up to the day of the look', async () => {
  const { station, capture } = stationOf(source)
  capture([JUNE, MAY, OLD])
  capture([RECENT, JUNE, OLD])
  await readUnread(station, source)
  const spans = [
    { from: '2016-06-28', to: '2016-06-28' },
    { from: '2026-05-29', to: '2026-06-12' },
  ]
  expect(listCoverage(station.db)).toMatchObject(spans)
  await rereadSource(station, source)
  expect(listCoverage(station.db)).toMatchObject(spans)
})

test('a day that was still to come when its row was first seen is of the matter, and covers nothing', async () => {
  const undated = listSource((path, day, title) => row(path, day === '-' ? null : day, title))
  const { station, capture } = stationOf(undated)
  capture(['a.html - 2026年6月12日（金）シンポジウムを開催します'])
  capture(['a.html 2026-06-12 シンポジウムを開催します'])
  await readUnread(station, undated)
  expect(listCoverage(station.db)).toEqual([])
  expect(verifyCoverage(station.db)).toEqual([])
})
