import { expect, test } from 'vitest'
import { readLeft } from '#app/jobs/track.ts'
import { saveCapture } from '#db/captures.ts'
import { listUpdates } from '#db/updates.ts'
import type { ListSource } from '#scrapers/source.ts'
import { listSource, row, stationOf } from './list-station.ts'

/** A source whose rows are such as no parser gives: the program fails at it. */
const broken: ListSource = {
  ...listSource(row),
  ...{ id: 'jftc-broken', home: 'https://www.jftc.go.jp/broken.html' },
  parse: () => ({ rows: [null as never], candidates: 1, problems: [] }),
}

test('a source at which the program fails does not keep the others from being read, and is told', async () => {
  const good = listSource(row)
  const { station, capture } = stationOf(good)
  saveCapture(station.db, {
    ...{ sourceId: broken.id, kind: 'live', requestUrl: broken.home, finalUrl: broken.home },
    ...{ status: 200, headers: {}, charset: 'utf-8', fetchedAt: '2026-06-10T00:00:00.000Z' },
    bytes: Buffer.from('x'),
  })
  capture(['a 2026-06-10 報告書について'])
  const reading = readLeft({ ...station, sources: [broken, good] })
  await expect(reading).rejects.toThrow(TypeError)
  expect(listUpdates(station.db, {}, { limit: 5 }).map(({ title }) => title)).toEqual([
    '報告書について',
  ])
})
