import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { backUp } from '#db/backup.ts'
import { openDb } from '#db/client.ts'
import { restore } from '#db/restore.ts'
import { verifyDatabase } from '#db/verify.ts'
import { type Replay, startReplay } from '#test/replay/server.ts'
import { node, shirase } from './command.ts'
import { dump } from './dump.ts'
import { startInstallation } from './installation.ts'

const NOW = '2026-06-12T12:00+09:00'
const folder = mkdtempSync(join(tmpdir(), 'shirase-operation-'))
const tracked = join(folder, 'tracked.db')
const bytesIn = (path: string) => statSync(path, { throwIfNoEntry: false })?.size ?? 0
// Each case starts processes, some of them three.
vi.setConfig({ testTimeout: 90_000 })

let replay: Replay
let expected: ReturnType<typeof dump>

beforeAll(async () => {
  replay = await startReplay('test/fixtures')
  const { code } = await track(tracked)
  expect(code).toBe(0)
  expected = dump(tracked)
}, 60_000)

afterAll(() => replay.close())

const track = (path: string) =>
  shirase(['track', '--replay', replay.url, '--db', path], { SHIRASE_NOW: NOW })

const child = (args: string[]) =>
  node(['--import', 'tsx', 'test/process/operation.child.ts', ...args], {
    SHIRASE_NOW: NOW,
    SHIRASE_REPLAY_URL: replay.url,
  })

/** A folder of its own with a copy of what one round stored. */
function copyOfTracked(): string {
  const path = join(mkdtempSync(join(folder, 'case-')), 'x.db')
  cpSync(tracked, path)
  return path
}

function verifies(path: string): void {
  const db = openDb(path)
  expect(verifyDatabase(db).differences).toEqual([])
  db.$client.close()
}

test('a restored backup verifies, holds all that was stored, and the next round goes on from it', async () => {
  const path = copyOfTracked()
  const file = `${path}.backup`
  expect((await shirase(['backup', file, '--db', path])).code).toBe(0)
  new Database(path).exec("delete from events; update updates set title = 'lost'").close()
  const { code, stdout } = await shirase(['restore', file, '--db', path])
  expect([code, stdout]).toEqual([0, expect.stringContaining('.before-restore.')])
  verifies(path)
  expect(dump(path)).toEqual(expected)
  expect((await track(path)).code).toBe(0)
  expect(dump(path).updates).toEqual(expected.updates)
  verifies(path)
})

test.each(['written', 'verified'])(
  'a backup killed once it is "%s" leaves no file under its name',
  async (step) => {
    const path = copyOfTracked()
    const file = `${path}.backup`
    expect((await child(['backup', path, file, step])).code).toBeNull()
    expect(existsSync(file)).toBe(false)
    backUp(path, file)
    expect(existsSync(`${file}.partial`)).toBe(false)
    expect(dump(file)).toEqual(expected)
  },
)

test('a backup killed while its bytes are written leaves no file under its name, and the next one is whole', async () => {
  const path = copyOfTracked()
  const big = new Database(path)
  const insert = big.prepare("insert into blobs values (?, 400000, 'raw', ?)")
  big.transaction(() => {
    for (let n = 0; n < 150; n += 1) insert.run(`filler ${n}`, randomBytes(400_000))
  })()
  big.close()
  const whole = bytesIn(path)
  const file = `${path}.backup`
  const args = ['--import', 'tsx', 'test/process/operation.child.ts', 'backup', path, file]
  const copying = spawn(process.execPath, args, { stdio: 'ignore' })
  const ended = new Promise((resolve) => copying.once('exit', (_, signal) => resolve(signal)))
  const watch = setInterval(() => {
    if (bytesIn(`${file}.partial`) > 0) copying.kill('SIGKILL')
  }, 1)
  expect(await ended).toBe('SIGKILL')
  clearInterval(watch)
  expect(bytesIn(`${file}.partial`)).toBeGreaterThan(0)
  expect(existsSync(file)).toBe(false)
  expect((await child(['backup', path, file])).code).toBe(0)
  expect(bytesIn(file)).toBeGreaterThan(whole * 0.9)
})

test.each(['copied', 'kept-aside', 'replaced'])(
  'a restore killed once it has "%s" leaves one whole database, and can be run again',
  async (step) => {
    const path = copyOfTracked()
    const file = `${path}.backup`
    backUp(path, file)
    new Database(path).exec("insert into installation values ('word', 'former')").close()
    expect((await child(['restore', path, file, step])).code).toBeNull()
    verifies(path)
    expect(wordIn(path)).toBe(step === 'replaced' ? undefined : 'former')
    restore(path, file)
    verifies(path)
    expect(dump(path)).toEqual(expected)
    expect(wordIn(`${path}.before-restore`)).toBe('former')
    expect(readdirSync(dirname(path)).filter((name) => name.includes('restoring'))).toEqual([])
  },
)

function wordIn(path: string): unknown {
  const db = new Database(path, { readonly: true })
  const word = db.prepare("select value from installation where key = 'word'").pluck().get()
  db.close()
  return word
}

test('a migration killed half done is begun again from the start, and nothing is lost', async () => {
  const path = join(mkdtempSync(join(folder, 'case-')), 'x.db')
  const before = new Database(path)
  const first = 'db/migrations/0000_first.sql'
  before.exec(readFileSync(first, 'utf8'))
  before.exec(
    'create table __drizzle_migrations (id integer primary key, hash text, created_at numeric)',
  )
  const { entries } = JSON.parse(readFileSync('db/migrations/meta/_journal.json', 'utf8'))
  before.prepare('insert into __drizzle_migrations values (1, ?, ?)').run('first', entries[0].when)
  before.exec("insert into installation values ('word', 'kept')")
  before.close()
  const { code, stderr } = await child([
    'migrate',
    path,
    '',
    'CREATE VIRTUAL TABLE `updates_terms`',
  ])
  expect([code, stderr]).toEqual([null, ''])
  const half = new Database(path)
  const tables = half.prepare("select name from sqlite_master where name like 'updates_te%'")
  expect(tables.all()).toEqual([])
  half.close()
  verifies(path)
  expect(wordIn(path)).toBe('kept')
  const copies = readdirSync(dirname(path)).filter((name) =>
    name.startsWith(`${basename(path)}.before-`),
  )
  expect(copies).toHaveLength(1)
})

test.each([20, 80, 110])(
  'a disk with room for %i pages ends the round in one sentence, and a larger one has it all',
  async (pages) => {
    const path = join(mkdtempSync(join(folder, 'case-')), 'x.db')
    const { code, stderr } = await child(['small-disk', path, String(pages)])
    expect([code, stderr]).toEqual([
      1,
      `The database ${path} could not be written because the disk is full; nothing was lost.\n`,
    ])
    verifies(path)
    expect((await track(path)).code).toBe(0)
    verifies(path)
    expect(dump(path)).toEqual(expected)
  },
)

const mounted = mkdtempSync(join(folder, 'disk-'))
const canMount =
  process.platform === 'linux' &&
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', mounted]).status === 0

test.skipIf(!canMount)(
  '`track` on a disk that is really full says so, and stores no half',
  async () => {
    try {
      const path = join(mounted, 'x.db')
      const { code, stderr } = await track(path)
      expect(code).toBe(1)
      expect(stderr).toMatch(
        /^The database .*x\.db could not be (written because the disk is full; nothing was lost|read or written; check the disk)\.\n$/,
      )
      const away = join(mkdtempSync(join(folder, 'case-')), 'x.db')
      for (const log of ['', '-wal']) if (existsSync(path + log)) cpSync(path + log, away + log)
      expect((await track(away)).code).toBe(0)
      verifies(away)
      expect(dump(away)).toEqual(expected)
    } finally {
      spawnSync('umount', [mounted])
    }
  },
)

test('a database that may not be written is told before any site is asked', async () => {
  const path = copyOfTracked()
  const asked = replay.requests.length
  // Who may do everything is not held up by permissions: then another user has to try.
  const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  chmodSync(folder, 0o755)
  chmodSync(path, 0o444)
  chmodSync(dirname(path), 0o555)
  const run = spawnSync(
    process.execPath,
    ['app/run.mjs', 'app/cli.ts', 'track', '--replay', replay.url, '--db', path],
    { ...user, encoding: 'utf8', env: { ...process.env, SHIRASE_NOW: NOW } },
  )
  chmodSync(dirname(path), 0o755)
  expect(run.status).toBe(1)
  expect(run.stderr).toMatch(/^The database .*x\.db cannot be (written|opened); check .*\.\n$/)
  expect(replay.requests).toHaveLength(asked)
  expect(dump(path)).toEqual(expected)
})

test('a worker that is told to stop in the midst of a round ends well, and a later one goes on', async () => {
  const path = join(mkdtempSync(join(folder, 'case-')), 'x.db')
  replay.misbehave('www.gov-online.go.jp/*', 'slow')
  const asked = replay.requests.length
  const worker = spawn(process.execPath, ['--import', 'tsx', 'app/worker.ts'], {
    env: {
      ...process.env,
      DATABASE_PATH: path,
      SHIRASE_NOW: NOW,
      SHIRASE_REPLAY_URL: replay.url,
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  worker.stderr!.on('data', (chunk) => {
    said += chunk
  })
  const ended = new Promise((resolve) => worker.once('exit', (...how) => resolve(how)))
  await expect.poll(() => replay.requests.length, { timeout: 30_000 }).toBeGreaterThan(asked + 10)
  worker.kill('SIGTERM')
  expect([await ended, said]).toEqual([[0, null], ''])
  replay.misbehave('www.gov-online.go.jp/*', null)
  expect(existsSync(`${path}-wal`)).toBe(false)
  expect((await track(path)).code).toBe(0)
  verifies(path)
  expect(dump(path).updates).toEqual(expected.updates)
})

test('the installation answers machines, and stops when it is told to', async () => {
  const app = await startInstallation({
    SHIRASE_NOW: NOW,
    SHIRASE_REPLAY_URL: 'http://127.0.0.1:9',
  })
  const health = await fetch(`${app.url}/healthz`)
  expect([health.status, await health.json()]).toMatchObject([200, { ok: true, database: 'ok' }])
  expect(await (await fetch(`${app.url}/metrics`)).text()).toMatch(
    /^shirase_updates\{authority="ppc"\} \d+$/m,
  )
  const refused = await shirase(['restore', tracked, '--db', app.databasePath])
  expect([refused.code, refused.stderr]).toEqual([
    1,
    expect.stringMatching(/is in use; stop Shirase/),
  ])
  const { code } = await shirase(['backup', `${app.databasePath}.backup`, '--db', app.databasePath])
  expect(code).toBe(0)
  const second = await startInstallation({
    ...{ DATABASE_PATH: app.databasePath, SHIRASE_NOW: NOW },
    SHIRASE_REPLAY_URL: 'http://127.0.0.1:9',
  })
  expect([second.link, app.link]).toEqual([null, expect.stringMatching(/^http/)])
  expect((await fetch(app.link!)).status).toBe(200)
  await second.stop()
  await app.stop()
  await expect(fetch(`${app.url}/healthz`)).rejects.toThrow()
  verifies(app.databasePath)
  verifies(`${app.databasePath}.backup`)
}, 120_000)
