import { expect, test } from 'vitest'
import { supplyPage } from '#app/jobs/supply.ts'
import { readLeft } from '#app/jobs/track.ts'
import type { Rows } from '#scrapers/source.ts'
import { listSource, row, stationOf } from './list-station.ts'

const older = listSource(row)
const newer = listSource((path, day, title) => row(path, day, `【公表】${title}`))
const PAGE = ['b 2026-06-12 第二の公表', 'a 2026-06-01 実態調査報告書について']

const TITLES = 'select title from updates order by id'
const TOLD = 'select update_id as u, kind from events where quiet = 0 order by id'
const LOG = "select actor, after from audit where row = 'reread'"

/** Two days of a list that were read, and what reads on after an update of the program. */
async function readUntilUpdate() {
  const made = stationOf(older)
  made.capture(PAGE.slice(1))
  await readLeft(made.station)
  made.capture(PAGE)
  await readLeft(made.station)
  return { ...made, updated: { ...made.withSource(newer), readers: 'newer' } }
}

test('what newer parsers read otherwise is not told as a change of theirs', async () => {
  const { rows, capture, updated } = await readUntilUpdate()
  const told = rows(TOLD)
  capture(['c 2026-06-13 第三の公表', ...PAGE])
  await readLeft(updated)
  expect(rows(TITLES)).toEqual([
    { title: '【公表】実態調査報告書について' },
    { title: '【公表】第二の公表' },
    { title: '【公表】第三の公表' },
  ])
  expect(rows(TOLD)).toEqual([...told, { u: 3, kind: 'update' }])
})

test('what they changed meanwhile is told, also where the parsers changed', async () => {
  const { rows, capture, updated } = await readUntilUpdate()
  const told = rows(TOLD)
  capture([`${PAGE[0]}（訂正）`, PAGE[1]!])
  await readLeft(updated)
  expect(rows(TITLES).at(-1)).toEqual({ title: '【公表】第二の公表（訂正）' })
  expect(rows(TOLD).slice(told.length)).toEqual([{ u: 2, kind: 'version' }])
})

test('a page that is supplied by hand after an update finds the rest read again', async () => {
  const { rows, updated } = await readUntilUpdate()
  const told = rows(TOLD)
  await supplyPage(updated, newer, { bytes: Buffer.from([...PAGE, ''].join('\n\n')) })
  expect(rows(TITLES)).toHaveLength(2)
  expect(rows(TOLD)).toEqual(told)
})

test('it is done once, and the log says that the program did it', async () => {
  const { station, rows, updated } = await readUntilUpdate()
  await readLeft(station)
  expect(rows(LOG)).toEqual([])
  const after = JSON.stringify({ source: 'jftc-list', created: 0, technical: 2 })
  for (let n = 0; n < 2; n++) {
    await readLeft(updated)
    expect(rows(LOG)).toEqual([{ actor: 'program', after }])
  }
})

test('of what older parsers missed, only what is new still is told', async () => {
  const missing = listSource((path, day, title) => row(path, day, title))
  const skips = (path: string) => path === 'old' || path === 'late'
  const blind = {
    ...missing,
    parse: (document: Parameters<typeof missing.parse>[0]) => {
      const read = missing.parse(document) as Rows
      const rows = read.rows.filter(({ url }) => !skips(url.split('/').at(-1)!))
      return { ...read, rows, candidates: rows.length }
    },
  }
  const { station, rows, capture, withSource } = stationOf(blind)
  capture(PAGE)
  await readLeft(station)
  capture(['old 2026-06-11 早くに見落とした公表', ...PAGE])
  await readLeft(station)
  for (let day = 0; day < 8; day++) capture([...PAGE, `x${day} 2026-06-1${day} 公表${day}`])
  capture(['late 2026-06-20 見落とした公表', 'old 2026-06-11 早くに見落とした公表', ...PAGE])
  await readLeft(station)
  const told = rows(TOLD)
  await readLeft({ ...withSource(missing), readers: 'newer' })
  expect(
    rows("select title from updates where url like '%/old' or url like '%/late'"),
  ).toHaveLength(2)
  const ids = rows(`${TOLD}`).slice(told.length)
  expect(ids).toHaveLength(1)
  expect(rows(`select title from updates where id = ${ids[0]!.u}`)).toEqual([
    { title: '見落とした公表' },
  ])
})
