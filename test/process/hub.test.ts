import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Replay, startReplay } from '#test/replay/server.ts'
import { shirase } from './command.ts'

const folder = mkdtempSync(join(tmpdir(), 'shirase-hub-'))
const site = join(folder, 'www.moj.go.jp')
const HUB = `${site}/press_index.html`
const year = (name: string) => `${site}/hisho/kouhou/${name}.html`
const original = readFileSync('test/fixtures/www.moj.go.jp/press_index.html', 'utf8')

let replay: Replay
beforeAll(async () => {
  cpSync('test/fixtures/www.moj.go.jp', site, { recursive: true })
  replay = await startReplay(folder)
})
afterAll(() => replay.close())

type Look = { url: string; outcome: string }

async function track(now: string, file: string): Promise<{ looks: string[]; new: number }> {
  const args = ['track', 'moj-press', '--replay', replay.url, '--db', join(folder, file), '--json']
  const { stdout, stderr } = await shirase(args, { SHIRASE_NOW: now })
  expect(stderr).toBe('')
  const [source] = JSON.parse(stdout).sources
  const looks = source.pages.map(({ url, outcome }: Look) => `${url.split('/').at(-1)} ${outcome}`)
  return { looks, new: source.new }
}

function rows(file: string, sql: string): unknown[] {
  const db = new Database(join(folder, file), { readonly: true })
  const found = db.prepare(sql).all()
  db.close()
  return found
}

/** The page of 令和9年 in the markup of 令和8年, with one release. */
function openYear9(): void {
  const page = readFileSync(year('press_r8'), 'utf8')
  const [entry] = /<dl class="dlst02">[\s\S]*?<\/dl>/.exec(page)!
  const only = entry.replace(/平成38年\d+月\d+日/, '平成39年1月6日')
  expect(only).not.toBe(entry)
  const title = '<title>法務省：令和９年のプレスリリース</title>'
  writeFileSync(year('press_r9'), `${title}<div id="content">${only}</div>`)
  const link = '<a href="/hisho/kouhou/press_r9.html">令和９年のプレスリリース</a>'
  writeFileSync(HUB, original.replace('<h3 class="cnt_ttl03">', `<h3>${link}</h3>$&`))
}

test('the roll-over to 令和9年 is found by link, both pages are read, and what is new is new', async () => {
  const first = await track('2026-12-28T12:00+09:00', 'a.db')
  expect(first.looks).toEqual(['press_index.html ok', 'press_r8.html ok'])
  expect((await track('2026-12-28T18:00+09:00', 'a.db')).looks).toEqual([
    'press_index.html not-modified',
    'press_r8.html not-modified',
  ])

  openYear9()
  const january = await track('2027-01-08T12:00+09:00', 'a.db')
  expect(january).toEqual({
    looks: ['press_index.html ok', 'press_r9.html ok', 'press_r8.html not-modified'],
    new: 1,
  })
  expect(
    rows('a.db', 'select origin, published from updates order by published desc limit 2'),
  ).toEqual([
    { origin: 'new', published: '2027-01-06' },
    { origin: 'baseline', published: '2026-08-07' },
  ])
  expect((await track('2027-02-01T12:00+09:00', 'a.db')).looks).toEqual([
    'press_index.html not-modified',
    'press_r9.html not-modified',
  ])
})

test('a hub that links no year is suspicious, and what it named before is still read', async () => {
  writeFileSync(HUB, '<title>法務省</title><main>ただいま準備中です</main>')
  const { looks } = await track('2027-02-02T12:00+09:00', 'a.db')
  expect(looks).toEqual(['press_index.html empty-suspicious', 'press_r9.html not-modified'])
  expect((await track('2027-02-02T18:00+09:00', 'a.db')).looks).toEqual(looks)
})

test('a hub that goes back to an older year is suspicious, and the years it named are still read', async () => {
  writeFileSync(HUB, original.replaceAll('press_r8', 'press_r7'))
  const { looks } = await track('2027-02-03T12:00+09:00', 'a.db')
  expect(looks).toEqual(['press_index.html empty-suspicious', 'press_r9.html not-modified'])
  writeFileSync(HUB, '<title>法務省</title><main>ただいま準備中です</main>')
})

test('before any reading of the hub the declared page is read, as baseline', async () => {
  const { looks } = await track('2027-02-02T12:00+09:00', 'b.db')
  expect(looks).toEqual(['press_index.html empty-suspicious', 'press_r8.html ok'])
  replay.misbehave('www.moj.go.jp/press_index.html', '403')
  expect((await track('2027-02-02T18:00+09:00', 'c.db')).looks).toEqual([
    'press_index.html blocked',
    'press_r8.html ok',
  ])
  for (const file of ['b.db', 'c.db']) {
    expect(rows(file, 'select distinct origin from updates')).toEqual([{ origin: 'baseline' }])
  }
})

test('a database with readings of a hub verifies', async () => {
  const { code, stdout } = await shirase(['verify', '--db', join(folder, 'a.db')])
  expect([code, stdout]).toEqual([0, expect.stringMatching(/ 0 differences\.\n$/)])
})
