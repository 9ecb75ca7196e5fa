import { expect, test } from 'vitest'
import { readUnread } from '#app/jobs/read.ts'
import { saveCapture } from '#db/captures.ts'
import { listUpdates } from '#db/updates.ts'
import { ipHqTop } from '#scrapers/sources/ip-hq-top.ts'
import { stationOf } from './list-station.ts'

const HOME = ipHqTop.home
const rowOf = (n: number) =>
  `<li>第${n}回　令和8年${n}月10日　<a href="dai${n}/gijisidai.html">議事次第（第${n}回）</a></li>`
const pageOf = (rows: number[], more = '') =>
  `<title>知的財産戦略本部</title><main><h1>検討会の開催状況</h1>${more}<ul>${rows.map(rowOf).join('')}</ul></main>`

/** Reads pages one after the other, each looked at twice; returns the titles that each brought. */
async function read(pages: { body: string; at?: string }[]): Promise<string[][]> {
  const { station } = stationOf(ipHqTop as never)
  const known = new Set<number>()
  const brought: string[][] = []
  for (const [n, { body, at = HOME }] of pages.entries()) {
    const capture = (confirms?: number) =>
      saveCapture(station.db, {
        ...{ sourceId: ipHqTop.id, kind: 'live', requestUrl: HOME, finalUrl: at, status: 200 },
        ...{ headers: {}, charset: 'utf-8', fetchedAt: `2026-11-${10 + n}T00:00:00.000Z` },
        ...{ bytes: Buffer.from(body), confirms },
      })
    capture(capture()?.id)
    await readUnread(station, ipHqTop)
    const updates = listUpdates(station.db, {}, { limit: 50 }).filter(({ id }) => !known.has(id))
    for (const { id } of updates) known.add(id)
    brought.push(updates.map(({ title }) => title).sort())
  }
  return brought
}

test('a new link is one update; the line of its own row is not told again as a changed page', async () => {
  const [, second] = await read([{ body: pageOf([1, 2]) }, { body: pageOf([3, 1, 2]) }])
  expect(second).toEqual(['議事次第(第3回)'])
})

test('a changed sentence beside a new link is told too', async () => {
  const [, second] = await read([
    { body: pageOf([1, 2]) },
    { body: pageOf([3, 1, 2], '<p>受入れ企業は18社である。</p>') },
  ])
  expect(second).toEqual(['検討会の開催状況', '議事次第(第3回)'])
})

test('a changed number is told, also where a new link happens to hold the same digits', async () => {
  const [, second] = await read([
    { body: pageOf([1, 2], '<p>5</p>') },
    { body: pageOf([13, 1, 2], '<p>5</p><p>3</p>') },
  ])
  expect(second).toEqual(['検討会の開催状況', '議事次第(第13回)'])
})

test('a page that moved to another declared host brings only what is new there', async () => {
  const at = 'https://www.kantei.go.jp/jp/singi/titeki2/'
  const [first, second] = await read([{ body: pageOf([1, 2]) }, { body: pageOf([3, 1, 2]), at }])
  expect(first).toHaveLength(3)
  expect(second).toEqual(['議事次第(第3回)'])
})
