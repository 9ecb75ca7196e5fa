import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
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
  expect(() => takeTurn(path)).toThrow(
    `A round on ${path} is running already: ${path}.round names process ${process.ppid}; try again when it has ended.`,
  )
})

test.skipIf(!existsSync('/proc/self/stat'))(
  'a running process that only has the number of the one that left the turn is no hindrance',
  () => {
    const path = fresh()
    const end = takeTurn(path)
    const [pid, start] = readFileSync(`${path}.round`, 'utf8').split(' ')
    end()
    expect([pid, start]).toEqual([String(process.pid), expect.stringMatching(/^[\w-]+\/\d+$/)])
    // The process above this one did not start when this one did.
    writeFileSync(`${path}.round`, `${process.ppid} ${start}`)
    takeTurn(path)()
    expect(existsSync(`${path}.round`)).toBe(false)
  },
)

test.each(['999999999', '', 'x', String(process.pid)])(
  'a turn that was left by %j is taken over',
  (pid) => {
    const path = fresh()
    writeFileSync(`${path}.round`, pid)
    takeTurn(path)()
    expect(existsSync(`${path}.round`)).toBe(false)
  },
)
