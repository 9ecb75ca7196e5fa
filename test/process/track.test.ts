import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Replay, startReplay } from '#test/replay/server.ts'
import { shirase } from './command.ts'

const folder = mkdtempSync(join(tmpdir(), 'shirase-track-'))
const sites = join(folder, 'sites')
const path = join(folder, 'x.db')
const PPC = `${sites}/www.ppc.go.jp/information/index.html`
const WITNESS = `${sites}/www.gov-online.go.jp/info/index.html`

let replay: Replay
let first: Summary

type Summary = {
  new: number
  sources: { id: string; outcome: string; new: number; versions: number }[]
}

beforeAll(async () => {
  cpSync('test/fixtures', sites, { recursive: true })
  replay = await startReplay(sites)
  first = await track('2026-06-12T12:00+09:00')
}, 60_000)

afterAll(() => replay.close())

async function track(now: string, ...more: string[]): Promise<Summary> {
  const args = ['track', '--replay', replay.url, '--db', path, '--json', ...more]
  const { code, stdout, stderr } = await shirase(args, { SHIRASE_NOW: now })
  expect([code, stderr]).toEqual([0, ''])
  return JSON.parse(stdout)
}

function rows(sql: string): Record<string, unknown>[] {
  const db = new Database(path, { readonly: true })
  const found = db.prepare(sql).all() as Record<string, unknown>[]
  db.close()
  return found
}

const newOf = (summary: Summary) =>
  Object.fromEntries(
    summary.sources
      .filter((source) => source.new + source.versions > 0)
      .map((source) => [source.id, source.new]),
  )

function edit(file: string, change: (page: string) => string): void {
  const before = readFileSync(file, 'utf8')
  const after = change(before)
  expect(after).not.toBe(before)
  writeFileSync(file, after)
}

const ppcRow = (day: string, href: string, title: string) =>
  `<li><time datetime=" ${day} " class="news-date">${day}</time><div class="news-text"><a href="${href}">${title}</a></div></li>`

const witnessRow = (day: string, href: string, title: string) =>
  `<li class="p-newsList__item"><time class="p-newsList__date" datetime="${day}">${day}</time><a class="p-newsList__link" href="${href}"><span class="p-newsList__title">${title}</span></a></li>`

test('every source of the replay is read', () => {
  expect(first.sources.filter(({ outcome }) => outcome !== 'ok')).toEqual([])
})

test('every item of every fixture is stored once, as one sighting of one update', () => {
  const stored = new Set(
    rows('select source_id, address, day, title from sightings').map((row) =>
      JSON.stringify(Object.values(row)),
    ),
  )
  const expected = readdirSync('test/expected').flatMap((name) => {
    const { pages } = JSON.parse(readFileSync(join('test/expected', name), 'utf8'))
    const readings = Object.values(pages) as {
      entries?: { address: string; key: string | null; published: string | null; title: string }[]
    }[]
    return readings.flatMap(({ entries = [] }) =>
      entries.map((entry) => {
        const address = entry.key ? `key:${entry.key}` : entry.address
        return JSON.stringify([
          name.replace('.json', ''),
          address,
          entry.key ? '' : (entry.published ?? ''),
          entry.title,
        ])
      }),
    )
  })
  expect(expected.length).toBeGreaterThan(200)
  expect(expected.filter((item) => !stored.has(item))).toEqual([])
  expect(new Set(expected).size).toBe(expected.length)
  expect(rows('select count(*) as n from sightings where update_id is null')).toEqual([{ n: 0 }])
})

test('a first round is baseline, of rank primary but for the witness, and alerts nobody', () => {
  expect(
    rows(
      "select distinct origin, rank, source_id = 'gov-online' as witness from updates order by rank",
    ),
  ).toEqual([
    { origin: 'baseline', rank: 'primary', witness: 0 },
    { origin: 'baseline', rank: 'secondary', witness: 1 },
  ])
  expect(rows('select count(*) as n from events where quiet = 0')).toEqual([{ n: 0 }])
})

test('a second round stores nothing but that it looked', async () => {
  const before = rows(
    'select (select count(*) from updates) as u, (select count(*) from captures) as c, (select count(*) from events) as e',
  )
  const second = await track('2026-06-12T13:00+09:00')
  expect(second.new).toBe(0)
  expect(second.sources.map(({ outcome }) => outcome)).toEqual(
    second.sources.map(() => 'not-modified'),
  )
  expect(
    rows(
      'select (select count(*) from updates) as u, (select count(*) from captures) as c, (select count(*) from events) as e',
    ),
  ).toEqual(before)
})

test('a re-titled item becomes a version, and it is theirs', async () => {
  edit(PPC, (page) =>
    page.replace(
      '第359回個人情報保護委員会を開催しました。',
      '第359回個人情報保護委員会（臨時）を開催しました。',
    ),
  )
  const round = await track('2026-06-13T12:00+09:00')
  expect(round.new).toBe(0)
  expect(
    rows(
      'select number, title, technical from versions where update_id in (select update_id from versions where number = 2) order by number',
    ),
  ).toEqual([
    { number: 1, title: '第359回個人情報保護委員会を開催しました。', technical: 0 },
    { number: 2, title: '第359回個人情報保護委員会（臨時）を開催しました。', technical: 0 },
  ])
})

test('an item at a known address a month later is a new update', async () => {
  edit(PPC, (page) =>
    page.replace(
      /<ul class="news-list">/,
      `$&${ppcRow('2026-07-10', '/aboutus/minutes/2026/20260610?ref=ninf', '第359回個人情報保護委員会の議事録を公表しました。')}`,
    ),
  )
  expect(newOf(await track('2026-07-10T18:00+09:00'))).toEqual({ 'ppc-information': 1 })
  expect(
    rows("select origin, detail from updates where authority = 'ppc' and published = '2026-07-10'"),
  ).toEqual([{ origin: 'new', detail: 'wanted' }])
})

test('a row of the witness two days later is a sighting of the same update', async () => {
  const before = rows('select count(*) as n from updates')
  edit(WITNESS, (page) =>
    page.replace(
      /<ul class="p-newsList">/,
      `$&${witnessRow('2026-07-12', 'https://www.ppc.go.jp/aboutus/minutes/2026/20260610/', '第359回委員会の議事録')}`,
    ),
  )
  expect(newOf(await track('2026-07-12T18:00+09:00'))).toEqual({})
  expect(rows('select count(*) as n from updates')).toEqual(before)
  expect(
    rows(
      "select s.source_id, s.day from sightings s join updates u on u.id = s.update_id where u.authority = 'ppc' and u.published = '2026-07-10' order by 1",
    ),
  ).toEqual([
    { source_id: 'gov-online', day: '2026-07-12' },
    { source_id: 'ppc-information', day: '2026-07-10' },
  ])
})

test('a row of the witness that no source of ours shows waits, and then is a recall miss', async () => {
  edit(WITNESS, (page) =>
    page.replace(
      /<ul class="p-newsList">/,
      `$&${witnessRow('2026-07-13', 'https://www.ppc.go.jp/news/press/2026/260710_x/', '個人情報保護に関する注意喚起')}`,
    ),
  )
  expect((await track('2026-07-13T18:00+09:00')).new).toBe(0)
  await track('2026-07-20T18:00+09:00')
  expect(rows("select count(*) as n from updates where address like '%260710_x'")).toEqual([
    { n: 0 },
  ])
  await track('2026-07-21T18:00+09:00')
  expect(rows("select rank, via, origin from updates where address like '%260710_x'")).toEqual([
    { rank: 'secondary', via: 'gov-online', origin: 'new' },
  ])
  expect(rows("select n from counters where name = 'recall-miss'")).toEqual([{ n: 1 }])
})

test('what stood on the page during a gap longer than its normal silence was found late', async () => {
  edit(PPC, (page) =>
    page.replace(
      /<ul class="news-list">/,
      `$&${ppcRow('2026-08-05', '/news/press/2026/260805?ref=ninf', '生成AIサービスの利用に関する注意喚起')}${ppcRow('2026-08-20', '/news/press/2026/260820?ref=ninf', '委員会規則案の意見募集')}`,
    ),
  )
  await track('2026-08-20T18:00+09:00')
  expect(
    rows(
      "select published, origin from updates where authority = 'ppc' and published > '2026-08-01' order by 1",
    ),
  ).toEqual([
    { published: '2026-08-05', origin: 'found-late' },
    { published: '2026-08-20', origin: 'new' },
  ])
})

test('the database verifies', async () => {
  const { code, stdout } = await shirase(['verify', '--db', path])
  expect([code, stdout]).toEqual([0, expect.stringMatching(/ 0 differences\.\n$/)])
})

test('a source can be tracked alone, and one that does not exist is named', async () => {
  const one = await track('2026-08-20T19:00+09:00', 'moj-press')
  expect(one.sources.map(({ id }) => id)).toEqual(['moj-press'])
  const { code, stderr } = await shirase(['track', 'moj-pres', '--db', path])
  expect(code).toBe(1)
  expect(stderr).toMatch(/^There is no source moj-pres; the sources are .*moj-press.*\.\n$/)
})

test('live captures are never written to the database of a replay', async () => {
  const { code, stderr } = await shirase(['track', '--db', path])
  expect([code, stderr]).toEqual([
    1,
    expect.stringMatching(/^This database holds captures of a replay .*\.\n$/),
  ])
})

test('a replay is never written to a database of live captures', async () => {
  const live = join(folder, 'live.db')
  cpSync(path, live)
  new Database(live).exec("update installation set value = 'live' where key = 'captures'").close()
  const { code, stderr } = await shirase(['track', '--replay', replay.url, '--db', live])
  expect([code, stderr]).toEqual([
    1,
    expect.stringMatching(/^This database holds live captures .*\.\n$/),
  ])
})

test('when not one source can be reached the command fails, and says how each went', async () => {
  const away = join(folder, 'away.db')
  const { code, stdout } = await shirase([
    'track',
    '--replay',
    'http://127.0.0.1:9',
    '--db',
    away,
    '--json',
  ])
  expect(code).toBe(1)
  expect(
    new Set(JSON.parse(stdout).sources.map(({ outcome }: { outcome: string }) => outcome)),
  ).toEqual(new Set(['unreachable']))
})

test('a source of which one page could be read does not fail the command, and its other page is named', async () => {
  const may = 'www.jftc.go.jp/houdou/pressrelease/2026/may/index.html'
  replay.misbehave(may, '404')
  const { code, stdout } = await shirase(
    ['track', 'jftc-month', '--replay', replay.url, '--db', join(folder, 'part.db'), '--json'],
    { SHIRASE_NOW: '2026-06-12T12:00+09:00' },
  )
  replay.misbehave(may, null)
  const [{ outcome, pages }] = JSON.parse(stdout).sources
  expect([code, outcome]).toEqual([0, 'missing'])
  expect(pages.map((page: { outcome: string }) => page.outcome)).toEqual(['ok', 'missing'])
})
