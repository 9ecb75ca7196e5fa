import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { openDb } from '#db/client.ts'
import { saveMapping } from '#db/links.ts'
import { shirase } from './command.ts'
import { startInstallation } from './installation.ts'

vi.setConfig({ testTimeout: 120_000 })
const SOURCE = 'jftc-shuyohodo'
const PAGE = 'test/fixtures/www.jftc.go.jp/houdou/pressrelease/shuyohodoR8.html'
const env = (path: string) => ({
  ...{ DATABASE_PATH: path, SHIRASE_NOW: '2026-11-24T09:00+09:00', PASSWORD_COST: '10' },
})
const inFolder = () => join(mkdtempSync(join(tmpdir(), 'shirase-operator-')), 'x.db')

type Row = { actor: string; via: string; subject: string; row: string; action: string }

/** Rows of the log after one that is known. */
function logged(path: string, after: number): Row[] {
  const db = openDb(path)
  const rows = db.$client.prepare('select * from audit where id > ? order by id').all(after)
  db.$client.close()
  return rows as Row[]
}

/** What no rule makes of it, so that today's rules have something to change. */
function unmap(path: string): void {
  const db = openDb(path)
  const links = { type: 'other', severity: null, links: [], dates: [] }
  for (const id of db.$client.prepare('select id from updates').pluck().all() as number[]) {
    saveMapping(db, id, links, false)
  }
  db.$client.close()
}

/** A title that the page does not say, as an older parser may have read it. */
function misread(path: string): void {
  const db = openDb(path)
  db.$client.exec("update versions set title = title || '…' where update_id = 1")
  db.$client.exec("update updates set title = title || '…' where id = 1")
  db.$client.exec("update sightings set title = title || '…' where update_id = 1")
  db.$client.close()
}

test('every command that changes something writes into the log that an operator did it', async () => {
  const path = inFolder()
  const backup = `${path}.backup`
  const run = (args: string[], input = '') => shirase(args, env(path), input)
  const walk: [args: string[], subject: string, row: string, before?: (path: string) => void][] = [
    [['supply', SOURCE, PAGE], 'captures', '1'],
    [['reread', SOURCE], 'commands', 'reread', misread],
    [['remap', '--apply'], 'commands', 'remap --apply', unmap],
    [['user', 'add', 'a@example.org', '--role', 'admin'], 'passes', ''],
    [
      ['user', 'add', 'b@example.org', '--name', 'B', '--role', 'admin', '--password'],
      ...(['people', ''] as const),
    ],
    [['token', 'create', '--for', 'b@example.org'], 'tokens', ''],
    [['user', 'reset', 'b@example.org'], 'passes', ''],
    [['erase', '1', '--reason', 'a name'], 'captures', '1'],
  ]
  for (const [args, subject, row, prepare] of walk) {
    prepare?.(path)
    const last = statSync(path, { throwIfNoEntry: false }) ? logged(path, 0).length : 0
    const { code, stderr } = await run(args, 'nine purple lanterns\n')
    expect([args[0], code, stderr]).toEqual([args[0], 0, expect.any(String)])
    const rows = logged(path, last)
    expect([args[0], rows.length > 0]).toEqual([args[0], true])
    for (const one of rows) expect(one).toMatchObject({ actor: 'operator', via: 'command' })
    expect(rows).toContainEqual(
      expect.objectContaining({ subject, row: row || expect.any(String) }),
    )
  }
  expect((await run(['backup', backup])).code).toBe(0)
  const before = logged(path, 0).length
  expect((await run(['restore', backup])).code).toBe(0)
  expect(logged(path, before)).toMatchObject([
    { actor: 'operator', via: 'command', subject: 'commands', row: 'restore' },
  ])
  expect(await run(['verify'])).toMatchObject({ code: 0 })
})

test('commands that only look leave the log as it is', async () => {
  const path = inFolder()
  await shirase(['supply', SOURCE, PAGE], env(path))
  const before = logged(path, 0).length
  for (const args of [
    ['remap'],
    ['remap', '--apply'],
    ['reread', SOURCE],
    ['findings'],
    ['sources'],
  ]) {
    expect((await shirase(args, env(path))).code).toBe(0)
  }
  expect(logged(path, before)).toEqual([])
})

const secretOf = (path: string) => {
  const { mode, mtimeMs, ino } = statSync(`${path}.secret`)
  return { mode: mode & 0o777, mtimeMs, ino }
}

test('the secret is made once, for its owner only, and a session outlives a restart', async () => {
  const first = await startInstallation(env(inFolder()))
  const made = secretOf(first.databasePath)
  expect(made.mode).toBe(0o600)
  const origin = new URL(first.url).origin
  const answer = await fetch(first.link!, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin },
    body: new URLSearchParams({
      ...{ key: new URL(first.link!).searchParams.get('key')!, name: 'Ayumi' },
      ...{ email: 'ayumi@example.org', password: 'nine purple lanterns' },
    }),
  })
  expect(answer.status).toBe(303)
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const account = async (url: string) => {
    const page = await fetch(`${url}/settings/account`, { redirect: 'manual', headers: { cookie } })
    return [page.status, (await page.text()).includes('ayumi@example.org')]
  }
  expect(await account(first.url)).toEqual([200, true])
  await first.stop()

  const second = await startInstallation(env(first.databasePath))
  expect(await account(second.url)).toEqual([200, true])
  expect(secretOf(first.databasePath)).toEqual(made)
  await second.stop()
})
