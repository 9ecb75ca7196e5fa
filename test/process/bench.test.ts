import { expect, test } from 'vitest'
import { type Figure, ROWS } from '#test/bench/figure.ts'
import { node } from './command.ts'

const bench = (...args: string[]) =>
  node(['app/run.mjs', 'test/bench/bench.ts', '--updates', '400', '--requests', '2', ...args])

test('the bench measures every row of the table of aims, whether or not an aim is met', async () => {
  const { code, stdout, stderr } = await bench('--blocks', '1', '--pages', '1', '--json')
  expect([code, stderr.replaceAll(/^(Making|Measuring|Building|Chromium:) .*\n/gm, '')]).toEqual([
    0,
    '',
  ])
  const figures = JSON.parse(stdout) as Figure[]
  expect([...new Set(figures.map(({ row }) => row))].sort()).toEqual([...ROWS].sort())
  for (const { name, measured, reference, ratio } of figures) {
    expect([name, Number.isFinite(ratio), measured >= 0, reference > 0]).toEqual([
      ...[name, true, true, true],
    ])
  }
}, 240_000)

test('what cannot be measured ends the bench with one sentence', async () => {
  const { code, stderr } = await bench('--blocks', 'none')
  expect([code, stderr]).toEqual([1, '"none" is no whole number above 0.\n'])
})
