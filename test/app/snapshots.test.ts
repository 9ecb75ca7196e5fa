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
  return (await told(pages)).map((updates) => updates.map(({ title }) => title).sort())
}

async function told(pages: { body: string; at?: string }[]) {
  const { station } = stationOf(ipHqTop as never)
  const known = new Set<number>()
  const brought: ReturnType<typeof listUpdates>[] = []
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
    brought.push(updates)
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

const code = (body: string) => ({
  body: `<title>コード</title><div id="contents"><h1>コード</h1><p>確定しました。</p>${body}</div>`,
})
const FORM = '<p><a href="pdf/youshiki.docx">届出様式</a></p>'
const until = (day: string) => `<p>届出の期限は${day}です。</p>`

/** The titles and changed words that the last page brought. */
async function lastTold(pages: { body: string }[]) {
  const updates = (await told(pages)).at(-1) ?? []
  return updates.map(({ title, summary }) => (/^[＋－]/.test(summary) ? summary : title)).sort()
}

test('a paragraph that changed beside a new lone link is told as it was and as it is', async () => {
  const last = await lastTold([
    code(until('令和8年11月30日')),
    code(until('令和8年12月28日') + FORM),
  ])
  expect(last).toEqual([
    '届出様式',
    '＋ 届出の期限は令和8年12月28日です。\n－ 届出の期限は令和8年11月30日です。',
  ])
})

test('a new paragraph beside a new lone link is told', async () => {
  const last = await lastTold([code(''), code(`<p>受け付けない場合がある。</p>${FORM}`)])
  expect(last).toEqual(['届出様式', '＋ 受け付けない場合がある。'])
})

const meeting = (more: string, day = '8月18日') =>
  code(`<table><tr><td>第12回</td><td><a href="dai12/">議事次第</a></td></tr>
    <tr><td>第13回</td><td>令和8年${day}</td><td><a href="dai13/">議事次第</a>${more}</td></tr></table>`)
const MINUTES = '　<a href="dai13/gijiroku.pdf">議事録</a>'

test('a row that gained a link is told by the link, and has not vanished', async () => {
  expect(await lastTold([meeting(''), meeting(MINUTES)])).toEqual(['議事録'])
})

test('a row that gained a link and another day is told as it was and as it is', async () => {
  expect(await lastTold([meeting('', '8月17日'), meeting(MINUTES)])).toEqual([
    '議事録',
    '＋ 第13回 令和8年8月18日 議事次第 議事録\n－ 第13回 令和8年8月17日 議事次第',
  ])
})

test('a row that went is told as gone, and as a line when it comes back', async () => {
  const all = { body: pageOf([1, 2]) }
  const less = { body: pageOf([2]) }
  const row = '第1回 令和8年1月10日 議事次第(第1回)'
  expect(await lastTold([all, less])).toEqual([`－ ${row}`])
  expect(await lastTold([all, less, all])).toEqual([`＋ ${row}`])
})
