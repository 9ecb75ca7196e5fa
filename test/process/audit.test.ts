import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { openDb } from '#db/client.ts'
import { proposeFinding } from '#db/findings.ts'
import { verifyDatabase } from '#db/verify.ts'
import { node, shirase } from './command.ts'

const ADD_AYUMI = ['user', 'add', 'ayumi@example.org', '--password']
const KEN = ['--name', 'Ken', '--password']
const PASSWORD = 'nine purple lanterns\n'
const NAMES = 'at most 100 characters, and no control characters'

function withFinding(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'shirase-kill-')), 'x.db')
  const db = openDb(path)
  proposeFinding(db, {
    ...{ key: 'k', instrument: 'ai-basic-plan', milestone: 'm', updateId: null, kind: 'occurred' },
    ...{ start: '2026-11-02', end: '2026-11-02', precision: 'day', quote: 'q', rule: 'r' },
    proposedAt: '2026-11-03T00:00:00.000Z',
  })
  db.$client.close()
  return path
}

const state = (path: string) => {
  const db = openDb(path)
  const one = (sql: string) => db.$client.prepare(sql).pluck().get()
  const found = [one('select state from findings'), one('select count(*) from audit')]
  const { differences } = verifyDatabase(db)
  db.$client.close()
  return { found, differences }
}

test.each([
  ['before its row of the log is written', 'before', ['proposed', 0]],
  ['after both, before they are committed', 'inside', ['proposed', 0]],
  ['once both are committed', 'after', ['confirmed', 1]],
])('SIGKILL %s leaves both or neither', async (_, at, found) => {
  const path = withFinding()
  const child = ['--import', 'tsx', 'test/process/audit.child.ts', path, at]
  expect((await node(child)).code).toBeNull()
  expect(state(path)).toEqual({ found, differences: [] })
})

const BELL = String.fromCharCode(7)

test.each([
  [
    'an address without @',
    ['user', 'add', 'foo', '--role', 'admin'],
    '"foo" is no e-mail address.',
  ],
  ['a name that rings', [...ADD_AYUMI, '--name', `Ayu${BELL}mi`], `A name has ${NAMES}.`],
  ['a name without end', [...ADD_AYUMI, '--name', 'a'.repeat(101)], `A name has ${NAMES}.`],
])('nobody is added with %s', async (_, args, sentence) => {
  const env = { DATABASE_PATH: withFinding(), PASSWORD_COST: '10' }
  const { code, stdout, stderr } = await shirase(args, env, PASSWORD)
  expect([code, stdout, stderr]).toEqual([1, '', `${sentence}\n`])
})

test('people are made and helped from the machine, and `verify` finds an altered row', async () => {
  const path = withFinding()
  const env = { DATABASE_PATH: path, PASSWORD_COST: '10' }
  const add = ['user', 'add', 'ayumi@example.org', '--name', '歩', '--role', 'admin', '--password']
  const made = await shirase(add, env, PASSWORD)
  expect([made.code, made.stdout]).toEqual([0, 'ayumi@example.org can sign in as admin.\n'])
  const last = await shirase(['user', 'role', 'ayumi@example.org', 'viewer'], env)
  expect([last.code, last.stderr]).toEqual([1, expect.stringMatching(/last administrator/)])
  await shirase(['user', 'add', 'ken@example.org', '--role', 'editor', ...KEN], env, PASSWORD)
  const create = ['token', 'create', '--for']
  const useless = await shirase([...create, 'ken@example.org', '--scope', 'audit'], env)
  expect([useless.code, useless.stdout, useless.stderr]).toEqual([
    1,
    '',
    'ken@example.org is editor: a token with the scope audit would open nothing.\n',
  ])
  const token = await shirase([...create, 'ayumi@example.org', '--scope', 'audit'], env)
  expect(token.stdout).toMatch(/^shirase_[\w.-]+\n$/)
  const reset = await shirase(['user', 'reset', 'ayumi@example.org'], env)
  expect(reset.stdout).toMatch(/^http:\/\/127\.0\.0\.1:8420\/reset\?key=\S+\n$/)
  expect((await shirase(['verify'], env)).code).toBe(0)

  const raw = new Database(path)
  raw.exec('drop trigger audit_unchanged')
  raw.exec("update audit set actor = 'somebody' where id = 2")
  raw.close()
  const { code, stdout } = await shirase(['verify'], env)
  expect([code, stdout]).toEqual([
    1,
    expect.stringContaining('Row 2 of the audit log was altered.'),
  ])
  expect(statSync(path).size).toBeGreaterThan(0)
})
