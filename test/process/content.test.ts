import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { commandInShell, shirase } from './command.ts'

const folder = mkdtempSync(join(tmpdir(), 'shirase-own-'))
const env = { CONTENT_DIR: folder }
const file = join(folder, 'instruments', 'our-policy.yaml')

afterAll(() => rmSync(folder, { recursive: true }))

test('what is shipped has no problem', async () => {
  const { code, stdout } = await shirase(['content', 'check'])
  expect(stdout).toMatch(
    /^16 instruments, \d+ milestones, \d+ obligations, \d+ terms: no problem\.$/m,
  )
  expect(code).toBe(0)
})

test('a reader who leaves before the end is no failure', async () => {
  const left = await commandInShell('node app/run.mjs app/cli.ts content check | true')
  expect(left).toEqual({ code: 0, stdout: '', stderr: '' })
})

test('a new file says what is still to be written, and passes once it is', async () => {
  const made = await shirase(['content', 'new', 'instrument', 'our-policy'], env)
  expect([made.code, existsSync(file)]).toEqual([0, true])
  const again = await shirase(['content', 'new', 'instrument', 'our-policy'], env)
  expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining('is there already') })

  const open = await shirase(['content', 'check'], env)
  expect(open.code).toBe(1)
  expect(open.stdout).toMatch(
    /our-policy\.yaml, line \d+, name, en: “TODO .*” is still to be written\./,
  )

  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('TODO', 'Own'))
  const done = await shirase(['content', 'check', '--json'], env)
  expect([done.code, JSON.parse(done.stdout)]).toEqual([0, []])
})
