import { expect, test } from 'vitest'
import { readUnread } from '#app/jobs/read.ts'
import { getCapture, saveCapture } from '#db/captures.ts'
import { listUpdates } from '#db/updates.ts'
import { ipHqTop } from '#scrapers/sources/ip-hq-top.ts'
import { stationOf } from './list-station.ts'

const HOME = ipHqTop.home
const rowOf = (n: number) =>
  `<li>第${n}回　令和8年${n}月10日　<a href="dai${n}/gijisidai.html">議事次第（第${n}回）</a></li>`
const pageOf = (rows: number[], more = '') =>
  `<title>知的財産戦略本部</title><main><h1>検討会の開催状況</h1>${more}<ul>${rows.map(rowOf).join('')}</ul></main>`

/** A page as it answered, from another address or at another instant. */
type Page = { body: string; at?: string; on?: string }

/** Reads pages one after the other, each looked at twice; returns the titles that each brought. */
async function read(pages: Page[]): Promise<string[][]> {
  return (await told(pages)).map((updates) => updates.map(({ title }) => title).sort())
}

async function told(pages: Page[], station = stationOf(ipHqTop as never).station) {
  const known = new Set<number>()
  const brought: ReturnType<typeof listUpdates>[] = []
  for (const [n, { body, at = HOME, on = `2026-11-${10 + n}T00:00:00.000Z` }] of pages.entries()) {
    const capture = (confirms?: number) =>
      saveCapture(station.db, {
        ...{ sourceId: ipHqTop.id, kind: 'live', requestUrl: HOME, finalUrl: at, status: 200 },
        ...{ headers: {}, charset: 'utf-8', fetchedAt: on },
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
  body: `<title>コード</title><div id="contents"><h1>コード</h1><p>確定しました。</p><p>担当は事務局です。</p><p>所在地は東京です。</p>${body}</div>`,
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

test('a second change of one day is told with the first, not in its place', async () => {
  const call = '<p>令和8年12月28日まで意見を募集する。</p>'
  const [desk, other] = ['<p>担当：著作権課</p>', '<p>担当：法規係</p>']
  const at = (hour: string) => `2026-11-20T${hour}:00.000Z`
  const { station } = stationOf(ipHqTop as never)
  const pages = [
    { body: pageOf([1, 2], desk) },
    { body: pageOf([3, 1, 2], call + desk), on: at('01:15') },
    { body: pageOf([3, 1, 2], call + other), on: at('05:15') },
  ]
  const brought = await told(pages, station)
  expect(brought.map((updates) => updates.length)).toEqual([3, 2, 0])
  const page = listUpdates(station.db, {}, { limit: 50 }).find(({ summary }) => /＋/.test(summary))
  expect(page?.summary.split('\n')).toEqual([
    '＋ 令和8年12月28日まで意見を募集する。',
    '＋ 担当:法規係',
    '－ 担当:著作権課',
  ])
})

test('a change that is taken back on its day is told as taken back', async () => {
  const { station } = stationOf(ipHqTop as never)
  const at = (hour: string) => `2026-11-20T${hour}:00.000Z`
  const [before, after] = [pageOf([1, 2]), pageOf([1, 2], '<p>受付を終了した。</p>')]
  await told(
    [{ body: before }, { body: after, on: at('01:15') }, { body: before, on: at('05:15') }],
    station,
  )
  const [page] = listUpdates(station.db, {}, { limit: 50 }).filter(({ summary }) =>
    /[＋－]/.test(summary),
  )
  expect(page?.summary).toBe('－ 受付を終了した。')
})

test('a page that says next to nothing at first is not what it said before', async () => {
  const sorry = {
    body: '<title>本部</title><main><h1>本部</h1><p>更新作業を行っています。</p></main>',
  }
  const page = { body: pageOf([1, 2]) }
  const { station } = stationOf(ipHqTop as never)
  const brought = await told([sorry, page, { body: pageOf([3, 1, 2]) }], station)
  expect(getCapture(station.db, 1)?.note?.code).toBe('says-too-little')
  expect(brought.map((updates) => updates.map(({ origin }) => origin))).toEqual([
    [],
    ['baseline', 'baseline', 'baseline'],
    ['new'],
  ])
})

const term = (day: string, n: number) =>
  `<dt>令和8年${day}</dt><dd><a href="dai${n}/">第${n}回会合</a></dd>`
const terms = (...rows: string[]) => ({
  body: `<title>本部</title><main><h1>本部</h1><dl>${rows.join('')}</dl></main>`,
})

test('a new entry of a list of terms is one update, and bears its term', async () => {
  const old = [term('11月4日', 2), term('10月1日', 1)]
  const [, second] = await told([terms(...old), terms(term('12月4日', 3), ...old)])
  expect(second!.map(({ title, summary }) => [title, summary])).toEqual([
    ['第3回会合', '令和8年12月4日 第3回会合'],
  ])
})

test('the same words in another layout are no change', async () => {
  const cells = (n: number) =>
    `<tr><td>令和8年${n}月4日</td><td><a href="dai${n}/">第${n}回会合</a></td></tr>`
  const table = [2, 1].map(cells).join('')
  const list = [2, 1].map((n) => term(`${n}月4日`, n)).join('')
  const head = '<title>本部</title><main><h1>本部</h1>'
  const [, second] = await told([
    { body: `${head}<table>${table}</table></main>` },
    { body: `${head}<dl>${list}</dl></main>` },
  ])
  expect(second).toEqual([])
})

test('a list of the newest drops its oldest as one comes, which is no news', async () => {
  const [, second, third] = await told([
    { body: pageOf([4, 3, 2]) },
    { body: pageOf([5, 4, 3]) },
    { body: pageOf([5, 4]) },
  ])
  expect(second!.map(({ title }) => title)).toEqual(['議事次第(第5回)'])
  expect(third!.map(({ summary }) => summary)).toEqual(['－ 第3回 令和8年3月10日 議事次第(第3回)'])
})

test('the day of the last update of a page is told only where nothing else is', async () => {
  const stamp = (day: string) => `<p>最終更新日：令和8年${day}</p>`
  const [, second, third] = await told([
    { body: pageOf([1, 2], stamp('11月1日')) },
    { body: pageOf([3, 1, 2], stamp('12月4日')) },
    { body: pageOf([3, 1, 2], stamp('12月5日')) },
  ])
  expect(second!.map(({ title }) => title)).toEqual(['議事次第(第3回)'])
  expect(third!.map(({ summary }) => summary)).toEqual([
    '＋ 最終更新日:令和8年12月5日\n－ 最終更新日:令和8年12月4日',
  ])
})

test('the day of today and the number of visits are never told', async () => {
  const today = (day: string, n: number) => `<p>本日：令和8年${day}　アクセス数：${n}</p>`
  const [, second] = await told([
    { body: pageOf([1, 2], today('12月1日', 345)) },
    { body: pageOf([1, 2], today('12月2日', 399)) },
  ])
  expect(second).toEqual([])
})

test.each([
  ['says nothing any more', ''],
  [
    'only apologises',
    '<p>現在、サーバーのメンテナンス作業を実施しております。ご不便をおかけします。</p>',
  ],
])('a page that %s under its menu is an error, and nothing of it is told', async (_, matter) => {
  const menu = ['会議', '計画', '指針', '資料室'].map(
    (name, i) => `<li><a href="/m${i}">${name}</a></li>`,
  )
  const under = (body: string) => ({
    body: `<title>本部</title><div><ul>${menu.join('')}</ul></div><div>${body}</div>`,
  })
  const full = under(
    `<h1>開催状況</h1><p>計画は閣議決定された。</p><ul>${[1, 2, 3].map(rowOf).join('')}</ul>`,
  )
  const [, second, third] = await told([full, under(matter), full])
  expect([second, third]).toEqual([[], []])
})

test('on the day on which a page is back, its changes are set beside what it said before the error', async () => {
  const error =
    '内閣官房 移行作業を行っております ご不便をおかけします 何とぞご理解ください 代表電話まで'
  const lines = error.split(' ').map((line) => `<p>${line}</p>`)
  const sorry = { body: `<title>内閣官房</title><main>${lines.join('')}</main>` }
  const { station } = stationOf(ipHqTop as never)
  const clock = { ...station.clock, today: () => '2026-11-30' }
  const at = (hour: string) => `2026-11-20T${hour}:00:00.000Z`
  const [first, second] = ['<p>甲を開始した。</p>', '<p>乙を改訂した。</p>']
  await told(
    [
      { body: pageOf([1, 2, 3]) },
      { ...sorry, on: '2026-11-12T00:00:00.000Z' },
      { body: pageOf([1, 2, 3], first), on: at('00') },
      { body: pageOf([1, 2, 3], first + second), on: at('06') },
    ],
    { ...station, clock },
  )
  const summaries = listUpdates(station.db, {}, { limit: 50 }).map(({ summary }) => summary)
  expect(summaries).toContain('＋ 甲を開始した。\n＋ 乙を改訂した。')
})

test('what is taken back on its day is told beside what stays', async () => {
  const at = (hour: string) => `2026-11-20T${hour}:00:00.000Z`
  const until = (day: string) => `<p>提出期限は${day}です。</p>`
  const { station } = stationOf(ipHqTop as never)
  await told(
    [
      { body: pageOf([1, 2], until('7月1日')) },
      { body: pageOf([3, 1, 2], until('7月8日')), on: at('00') },
      { body: pageOf([3, 1, 2], until('7月1日')), on: at('06') },
    ],
    station,
  )
  const summaries = listUpdates(station.db, {}, { limit: 50 }).map(({ summary }) => summary)
  expect(summaries).toContain('＋ 提出期限は7月1日です。\n－ 提出期限は7月8日です。')
})

test.each([
  ['an undated list', (n: number) => `<li><a href="g${n}.pdf">指針その${n}</a></li>`],
  [
    'a list that is not by day',
    (n: number) => `<li>令和8年${13 - n}月1日 <a href="g${n}.pdf">指針その${n}</a></li>`,
  ],
])('what goes from the end of %s is told', async (_, row) => {
  const page = (...rows: number[]) => ({
    body: `<title>本部</title><main><h1>現在有効な指針</h1><ul>${rows.map(row).join('')}</ul></main>`,
  })
  const [, second] = await told([page(4, 3, 2), page(5, 4, 3)])
  expect(second!.map(({ summary }) => summary).join()).toContain('－')
})

const menu = (words: string[]) =>
  `<div class="links">${words.map((word, n) => `<a href="/jp/section${n}/">${word}</a>`).join(' ')}</div>`

test('a menu that a page is given is one change of the page, and each of its words is kept', async () => {
  const words = ['ホーム', '本部について', '会議', '資料', 'お問合せ']
  const [, second] = await told([{ body: pageOf([1, 2]) }, { body: pageOf([1, 2], menu(words)) }])
  expect(second?.map(({ title }) => title)).toEqual(['検討会の開催状況'])
  for (const word of words) expect(second?.[0]?.summary).toContain(word)
})

test.each([
  ['three links', menu(['ホーム', '指針', '手引き'])],
  ['bodies', menu(['構想委員会', '戦略会議', '人工知能戦略本部', 'AIと著作権'])],
  [
    'documents',
    '<p><a href="/a.pdf">概要</a> <a href="/b.pdf">本文</a> <a href="/c.pdf">別紙</a> <a href="/d.pdf">様式</a></p>',
  ],
  ['numbered items', menu(['第1回', '第2回', '第3回', '第4回'])],
  [
    'sentences',
    menu([
      '指針の案に対する意見の募集を始めました',
      '検討会の開催について公表しました',
      '説明会を開催します（オンライン）',
      '調査の結果を取りまとめました',
    ]),
  ],
])('%s that a page is given are each an update', async (_, more) => {
  const [, second] = await read([{ body: pageOf([1, 2]) }, { body: pageOf([1, 2], more) }])
  expect(second!.length).toBeGreaterThanOrEqual(3)
})
