import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { takeTurn } from '#app/turn.ts'

const fresh = () => join(mkdtempSync(join(tmpdir(), 'shirase-turn-')), 'x.db')

test('a turn that has ended leaves nothing behind', () => {
  const path = fresh()
  takeTurn(path)()
  expect(existsSync(`${path}.round`)).toBe(false)
  takeTurn(path)()
})

test('it is nobody else’s turn while a running process has it', () => {
  const path = fresh()
  writeFileSync(`${path}.round`, String(process.ppid))
  expect(() => takeTurn(path)).toThrow(/^A round on .* is running already; .*\.$/)
})

test.each(['999999999', '', 'x', String(process.pid)])(
  'a turn that was left by %j is taken over',
  (pid) => {
    const path = fresh()
    writeFileSync(`${path}.round`, pid)
    takeTurn(path)()
    expect(existsSync(`${path}.round`)).toBe(false)
  },
)
