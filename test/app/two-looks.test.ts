import { expect, test } from 'vitest'
import { lookAt } from '#app/jobs/look.ts'
import { readUnread } from '#app/jobs/read.ts'
import { listUpdates } from '#db/updates.ts'
import type { FetchResult } from '#scrapers/fetch/fetcher.ts'
import { ipHqTop } from '#scrapers/sources/ip-hq-top.ts'
import { stationOf } from './list-station.ts'

const pageOf = (body: string) =>
  `<title>本部</title><main><h1>本部</h1><p>概要</p><p>担当は事務局である。</p>${body}</main>`
const OLD = pageOf('<p>受付の前である。</p>')
const NEW = pageOf('<p><a href="a.docx">届出様式</a></p><p>受付は10月26日から開始する。</p>')
const AWAY = '<title>404 Not Found</title><h1>Not Found</h1>'

/** Rounds on a page whose answers come one after the other, the last for ever; the tellings of each round. */
async function play(rounds: string[][]) {
  let n = 0
  let answers: string[] = []
  const { station } = stationOf(ipHqTop as never)
  const get = async ({ url, validators }: { url: string; validators: { etag: string } | null }) => {
    const body = answers.length > 1 ? answers.shift()! : answers[0]!
    const same = validators?.etag === body
    const outcome = same ? 'not-modified' : 'ok'
    const headers = { etag: body }
    return {
      ...{ outcome, status: same ? 304 : 200, note: null, finalUrl: url, permanentTo: null },
      ...{ headers, charset: 'utf-8', bytes: same ? null : Buffer.from(body) },
    } as unknown as FetchResult
  }
  const told: string[][] = []
  const known = new Set<number>()
  for (const round of rounds) {
    answers = [...round]
    const now = new Date(Date.UTC(2026, 8, 1 + n++))
    const clock = { ...station.clock, now: () => now }
    const at = { ...station, clock, fetcher: { get } as never }
    await lookAt(at, ipHqTop)
    await readUnread(at, ipHqTop)
    const fresh = listUpdates(station.db, {}, { limit: 50 }).filter(({ id }) => !known.has(id))
    for (const { id } of fresh) known.add(id)
    told.push(fresh.map(({ title, summary }) => summary || title).sort())
  }
  return told.slice(1)
}

test.each([
  ['at first, and a lagging copy after it', [[OLD], [NEW, OLD], [NEW]]],
  ['at first, and twice so', [[OLD], [NEW, OLD], [NEW, OLD], [NEW]]],
  ['at first, and an error page after it', [[OLD], [NEW, AWAY], [NEW]]],
])('what only one of two looks showed is told once both do: new %s', async (_, rounds) => {
  const told = await play(rounds)
  expect(told.slice(0, -1).flat()).toEqual([])
  expect(told.at(-1)).toHaveLength(2)
  expect(told.at(-1)?.join('\n')).toContain('＋ 受付は10月26日から開始する。\n－ 受付の前である。')
})

test('what was told is not told again by a copy that lags for a while', async () => {
  const told = await play([[OLD], [NEW], [OLD, NEW], [NEW, OLD], [NEW], [NEW]])
  expect(told.map((round) => round.length)).toEqual([2, 0, 0, 0, 0])
})

test('a counter is never told, also one that says a number again', async () => {
  const counted = (n: number) => pageOf(`<p>閲覧 ${n}</p>`)
  const rounds = [[1], [2, 3], [4, 5], [5, 6], [7, 8]].map((round) => round.map(counted))
  expect((await play(rounds)).flat()).toEqual([])
})
