import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'

/** Starts the command; ends it with the test. */
function replay(...args: string[]) {
  const command = spawn(process.execPath, ['--import', 'tsx', 'test/replay/cli.ts', ...args])
  onTestFinished(() => void command.kill())
  return command
}

test('the command prints the address it serves at, and misbehaves as told', async () => {
  const { stdout } = replay(
    ...['test/fixtures', '--misbehave', 'www.soumu.go.jp/news.rdf=403'],
    ...['--misbehave', 'a.jp/list?x=1=redirect:/list?y=2'],
  )
  const [line] = await once(stdout, 'data')
  const url = String(line).trim()
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect((await fetch(`${url}/www.soumu.go.jp/news.rdf`)).status).toBe(403)
  const moved = await fetch(`${url}/a.jp/list?x=1`, { redirect: 'manual' })
  expect(moved.headers.get('location')).toBe('/list?y=2')
})

test('a folder that is not there ends the command with one sentence', async () => {
  const command = replay('test/nowhere')
  const said = await once(command.stderr, 'data')
  const [code] = await once(command, 'exit')
  expect([String(said), code]).toEqual(['The folder test/nowhere is not there.\n', 1])
})

test('a misbehaviour that does not exist ends the command with one sentence', async () => {
  const command = replay('test/fixtures', '--misbehave', 'a.jp/x=nonsense')
  const said = await once(command.stderr, 'data')
  const [code] = await once(command, 'exit')
  expect(String(said)).toContain('"a.jp/x=nonsense" is not PATH=KIND')
  expect(code).toBe(1)
})
