import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { readDetails } from '#app/jobs/detail.ts'
import { mapStored } from '#app/jobs/map.ts'
import type { Station } from '#app/jobs/station.ts'
import { authorityOf } from '#content/authorities.ts'
import { tokyoDay } from '#content/dates/day.ts'
import { loadContent } from '#content/load.server.ts'
import { compileRules } from '#content/mapping/index.ts'
import { eraseBytes } from '#db/erase.ts'
import { storeListings } from '#db/listings.ts'
import { searchUpdates } from '#db/search.ts'
import { getUpdate } from '#db/updates.ts'
import { verifyDatabase } from '#db/verify.ts'
import { createFetcher } from '#scrapers/fetch/fetcher.ts'
import { sources } from '#scrapers/sources/index.ts'
import { freshDb, lister, listing } from '#test/db/memory.ts'
import { pdfOf } from '#test/pdf.ts'
import { startReplay } from '#test/replay/server.ts'

const NOW = '2026-06-12T03:00:00.000Z'
const ORIGIN = 'https://www.jftc.go.jp'
const TEXT = `公正取引委員会は、生成AIに関する実態調査報告書 ver.2.0を公表しました。
意見は令和8年7月15日まで受け付けます。`

const folder = mkdtempSync(join(tmpdir(), 'shirase-detail-'))
const content = loadContent()
const rules = compileRules(content.instruments, content.authorities)
const replay = await startReplay(folder)
let db: ReturnType<typeof freshDb>

beforeEach(() => {
  db = freshDb()
  replay.requests.length = 0
})
afterAll(() => replay.close())

const put = (address: string, body: string | Buffer) => {
  const file = join(folder, address.replace('https://', ''))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, body)
}

const htmlOf = (text: string) => `<!doctype html><html><head><meta charset="utf-8"></head>
  <body><nav>メニュー</nav><main><h1>報道発表</h1><p>${text}</p></main></body></html>`

const DAY_MS = 24 * 3_600_000

/** A station so many days later than the first look. */
const station = (url = replay.url, later = 0): Station => {
  const now = new Date(Date.parse(NOW) + later * DAY_MS)
  return {
    ...{ db, content, rules, sources, kind: 'replay', readers: 'test', onStep: () => {} },
    authorityOf: (address) => authorityOf(address, content.authorities),
    fetcher: createFetcher({ userAgent: 'test', now: () => now, replay: url }),
    clock: { now: () => now, today: () => tokyoDay(now), setTo: null },
  }
}
const onDay = (later: number) => station(replay.url, later)

/** Stores and maps updates listed at these addresses; returns their numbers. */
function listed(urls: string[], origin: 'new' | 'baseline' = 'new'): number[] {
  const listings = urls.map((url, i) => listing({ url, title: `お知らせ（その${i + 1}）` }))
  const by = lister({ sourceId: 'jftc-month', originOf: () => origin })
  const stored = storeListings(db, listings, by)
  mapStored(db, { content, rules }, stored, { at: NOW, quiet: false })
  return stored.map(({ updateId }) => updateId)
}

const asked = () => replay.requests.map(({ path }) => path).filter((path) => !/robots/.test(path))
const rows = (sql: string) => db.$client.prepare(sql).all() as Record<string, unknown>[]
const detailOf = (id: number) => {
  const { detail, detailNote, detailCaptureId, text } = getUpdate(db, id)!
  return { detail, code: detailNote?.code ?? null, captured: detailCaptureId !== null, text }
}

test.each([
  ['page', '/a.html', htmlOf(TEXT.replace('\n', '<br>'))],
  ['PDF', '/a.pdf', pdfOf(TEXT.split('\n'))],
])('the text of a %s is kept, searched, dated, linked, and told once', async (_, path, body) => {
  put(ORIGIN + path, body)
  const [id] = listed([ORIGIN + path])
  expect(rows('select kind from events')).toEqual([{ kind: 'update' }])

  expect(await readDetails(station())).toMatchObject({ read: 1, waiting: 0 })
  await readDetails(station())
  expect(asked()).toEqual([`www.jftc.go.jp${path}`])
  expect(detailOf(id!)).toMatchObject({ detail: 'read', captured: true })
  expect(getUpdate(db, id!)!.text).toContain('生成AIに関する実態調査報告書')
  expect(searchUpdates(db, '実態調査報告書', {}, { limit: 5 }).rows.map((row) => row.id)).toEqual([
    id,
  ])
  expect(rows('select field, "end" from update_dates')).toContainEqual({
    ...{ field: 'text', end: '2026-07-15' },
  })
  expect(rows("select instrument, quiet from events where kind = 'link'")).toEqual([
    { instrument: 'jftc-genai-market-study', quiet: 0 },
  ])
  expect(rows('select source_id, outcome from captures')).toEqual([
    { source_id: 'detail:jftc', outcome: 'ok' },
  ])
  expect(verifyDatabase(db).differences).toEqual([])
})

test('what a baseline page shows is linked and alerts nobody', async () => {
  put(`${ORIGIN}/old.html`, htmlOf(TEXT))
  listed([`${ORIGIN}/old.html`], 'baseline')
  await readDetails(station())
  expect(rows("select distinct quiet from events where kind in ('link', 'finding')")).toEqual([
    { quiet: 1 },
  ])
})

test('another title later takes no link of the text away', async () => {
  put(`${ORIGIN}/b.html`, htmlOf(TEXT))
  const [id] = listed([`${ORIGIN}/b.html`])
  await readDetails(station())
  const links = rows('select instrument, obligation, because from links')
  const again = [listing({ url: `${ORIGIN}/b.html`, title: 'お知らせ（訂正）' })]
  const stored = storeListings(db, again, lister({ sourceId: 'jftc-month' }))
  mapStored(db, { content, rules }, stored, { at: NOW, quiet: false })
  expect(stored).toMatchObject([{ updateId: id, change: 'version' }])
  expect(rows('select instrument, obligation, because from links')).toEqual(links)
  expect(searchUpdates(db, '実態調査報告書', {}, { limit: 5 }).rows).toHaveLength(1)
})

test('addresses that belong to nobody we know are not asked, and say why', async () => {
  const ids = listed([
    'https://www.youtube.com/watch?v=abc',
    'mailto:info@jftc.go.jp',
    `${ORIGIN}/`,
    'http://169.254.169.254/latest/',
  ])
  expect(await readDetails(station())).toMatchObject({ unavailable: 4, waiting: 0 })
  expect(asked()).toEqual([])
  expect(ids.map((id) => detailOf(id).code)).toEqual([
    ...['detail-foreign-host', 'not-a-web-address'],
    ...['detail-front-page', 'detail-foreign-host'],
  ])
})

test.each([
  ['a missing page', '404', 'not-found'],
  ['a page that fails', '500', 'server-error'],
  ['a refused page', '403', 'refused'],
  ['a challenge', 'challenge', 'challenge'],
  ['a lost connection', 'drop', 'connection-lost'],
  ['a redirect elsewhere', 'other-host', 'moved'],
])('%s is tried on three days and then unavailable', async (_, kind, code) => {
  put(`${ORIGIN}/c.html`, htmlOf(TEXT))
  replay.misbehave('www.jftc.go.jp/c.html', kind)
  const [id] = listed([`${ORIGIN}/c.html`])
  const states = []
  for (const day of [0, 0, 0, 1, 2, 3]) {
    await readDetails(onDay(day))
    states.push(detailOf(id!).detail)
  }
  replay.misbehave('www.jftc.go.jp/c.html', null)
  expect(states).toEqual([...Array(4).fill('wanted'), 'unavailable', 'unavailable'])
  expect(detailOf(id!).code).toBe(code)
  expect(asked()).toHaveLength(5)
})

test('a page that comes at the third try is read', async () => {
  put(`${ORIGIN}/d.html`, htmlOf(TEXT))
  replay.misbehave('www.jftc.go.jp/d.html', '500')
  const [id] = listed([`${ORIGIN}/d.html`])
  await readDetails(station())
  await readDetails(station())
  replay.misbehave('www.jftc.go.jp/d.html', null)
  await readDetails(station())
  expect(detailOf(id!)).toMatchObject({ detail: 'read', code: null })
})

test('where nobody answers, no try is counted', async () => {
  put(`${ORIGIN}/e.html`, htmlOf(TEXT))
  const [id] = listed([`${ORIGIN}/e.html`])
  for (let round = 0; round < 5; round++) await readDetails(station('http://127.0.0.1:9'))
  expect(detailOf(id!)).toMatchObject({ detail: 'wanted', captured: false })
  expect(rows('select detail_tries as n from updates')).toEqual([{ n: 0 }])
  await readDetails(station())
  expect(detailOf(id!).detail).toBe('read')
})

test('a host that refuses is asked once in a round, and others go on', async () => {
  put('https://www.moj.go.jp/f.html', htmlOf(TEXT))
  replay.misbehave('www.jftc.go.jp/f*', '403')
  listed([1, 2, 3].map((n) => `${ORIGIN}/f${n}.html`).concat('https://www.moj.go.jp/f.html'))
  expect(await readDetails(station())).toMatchObject({ read: 1, failed: 1, waiting: 3 })
  replay.misbehave('www.jftc.go.jp/f*', null)
})

test('a round asks for forty pages, newest first, and the next for the rest', async () => {
  const urls = Array.from({ length: 45 }, (_, i) => `${ORIGIN}/many/${i}.html`)
  for (const url of urls) put(url, htmlOf(TEXT))
  listed(urls)
  expect(await readDetails(station())).toMatchObject({ read: 40, waiting: 5 })
  expect(asked()[0]).toBe('www.jftc.go.jp/many/44.html')
  expect(await readDetails(station())).toMatchObject({ read: 5, waiting: 0 })
})

test.each([
  ['a broken PDF', '/g.pdf', '%PDF-1.7 garbage', 'detail-pdf-unreadable'],
  ['a picture', '/g.png.html', Buffer.from([0x89, 0x50, 0, 0, 1]), 'detail-format'],
  ['markup without end', '/g.html', '<div>'.repeat(900), 'detail-nested'],
])('%s is kept, and unavailable at once', async (_, path, body, code) => {
  put(ORIGIN + path, body)
  const [id] = listed([ORIGIN + path])
  await readDetails(station())
  expect(detailOf(id!)).toEqual({ detail: 'unavailable', code, captured: true, text: null })
  expect(verifyDatabase(db).differences).toEqual([])
})

test.each([
  ['ただいまメンテナンス中です', '/m.html'],
  ['404 Not Found', '/n.html'],
])(
  'a page that only says “%s” is asked for again, and read when it is there',
  async (says, path) => {
    put(ORIGIN + path, `<!doctype html><title>x</title><main><h1>${says}</h1></main>`)
    const [id] = listed([ORIGIN + path])
    await readDetails(station())
    expect(detailOf(id!)).toMatchObject({ detail: 'wanted', code: 'detail-away' })
    put(ORIGIN + path, htmlOf(TEXT))
    await readDetails(station())
    expect(detailOf(id!)).toMatchObject({ detail: 'read' })
  },
)

test('the page that lists itself has no page behind it', async () => {
  const page = `${ORIGIN}/houdou/index.html`
  const [id] = listed([`${ORIGIN}/houdou/`])
  db.$client.exec(`insert into blobs values ('x', 0, 'raw', x'');
    insert into captures (id, source_id, kind, request_url, final_url, status, headers, sha256, fetched_at, hash)
    values (9, 'jftc-month', 'replay', '${page}', '${page}', 200, '{}', 'x', '${NOW}', 'h');
    update updates set capture_id = 9`)
  await readDetails(station())
  expect([detailOf(id!).detail, asked()]).toEqual(['none', []])
})

test('erasing the capture of a page erases its text from the index too', async () => {
  put(`${ORIGIN}/h.html`, htmlOf(TEXT))
  const [id] = listed([`${ORIGIN}/h.html`])
  await readDetails(station())
  const [capture] = rows('select sha256 from captures')
  eraseBytes(db, String(capture!.sha256), '個人情報', NOW)
  expect(detailOf(id!)).toMatchObject({ detail: 'read', text: null })
  expect(searchUpdates(db, '実態調査報告書', {}, { limit: 5 }).rows).toEqual([])
  expect(verifyDatabase(db).differences).toEqual([])
})

/** The update of one page is given other words by its list. */
function retitled(url: string, title: string): void {
  const by = lister({ sourceId: 'jftc-month' })
  const stored = storeListings(db, [listing({ url, title })], by)
  mapStored(db, { content, rules }, stored, { at: NOW, quiet: false })
}

const ends = () => rows("select end from update_dates where field = 'text'").map(({ end }) => end)

test('the page of an update that is given other words is read again, with its windows', async () => {
  const url = `${ORIGIN}/extended.html`
  put(url, htmlOf('意見は令和8年7月15日まで受け付けます。'))
  const [id] = listed([url])
  await readDetails(station())
  put(url, htmlOf('意見は令和8年7月29日まで受け付けます。'))
  retitled(url, 'お知らせ（その1）（期間延長）')
  expect(await readDetails(station())).toMatchObject({ read: 1, waiting: 0 })
  expect(ends()).toEqual(['2026-07-29'])
  expect(detailOf(id!)).toMatchObject({ detail: 'read', text: expect.stringContaining('7月29日') })
  expect(verifyDatabase(db).differences).toEqual([])
})

test('what its page said stands while it cannot be had again, and after it was asked for in vain', async () => {
  const url = `${ORIGIN}/lost.html`
  put(url, htmlOf('意見は令和8年7月15日まで受け付けます。'))
  const [id] = listed([url])
  await readDetails(station())
  rmSync(join(folder, url.replace('https://', '')))
  retitled(url, 'お知らせ（その1）（訂正）')
  for (let n = 0; n < 4; n++) {
    expect(detailOf(id!).text).toContain('7月15日')
    expect([ends(), verifyDatabase(db).differences]).toEqual([['2026-07-15'], []])
    await readDetails(onDay(n))
  }
  expect(detailOf(id!)).toMatchObject({ detail: 'read', captured: true })
  expect(asked()).toHaveLength(4)
})

test('what was read of another page, to which a row was linked by mistake, is taken back at once', async () => {
  const [wrong, own] = [`${ORIGIN}/otsu.html`, `${ORIGIN}/hei.html`]
  put(wrong, htmlOf('意見は令和8年7月15日まで受け付けます。'))
  const below = listing({ url: wrong, title: '乙に対する勧告について' })
  const above = (url: string) => listing({ url, title: '丙の報告書について' })
  const look = (url: string) => {
    const by = lister({ sourceId: 'jftc-month' })
    const stored = storeListings(db, [above(url), below], by)
    mapStored(db, { content, rules }, stored, { at: NOW, quiet: false })
  }
  storeListings(db, [below], lister({ sourceId: 'jftc-month' }))
  look(wrong)
  await readDetails(station())
  const id = Number(rows("select id from updates where title like '丙%'")[0]!.id)
  expect(detailOf(id).text).toContain('7月15日')
  look(own)
  expect(detailOf(id)).toMatchObject({ detail: 'wanted', text: null })
  for (let n = 0; n < 3; n++) await readDetails(onDay(n))
  expect(detailOf(id)).toMatchObject({ detail: 'unavailable', text: null })
  expect(rows(`select end from update_dates where update_id = ${id} and field = 'text'`)).toEqual(
    [],
  )
  expect(verifyDatabase(db).differences).toEqual([])
})
