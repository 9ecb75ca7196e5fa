import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { chronoWindows } from './chrono.ts'
import { datesTable } from './dates-table.ts'

test('the README prints the scores of the dates as they are', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  expect(readme).toContain(datesTable())
})

test('chrono-node is given all that it knows', () => {
  const read = (text: string) =>
    chronoWindows(text, '2026-10-09').map(({ start, end }) => `${start}..${end}`)
  expect(read('2026年9月16日から10月31日まで')).toEqual(['2026-09-16..2026-10-31'])
  expect(read('来年の通常国会')).toEqual([])
  expect(read('expected in March 2027')).toEqual(['2027-03-01..2027-03-31'])
  expect(read('10月9日17時')).toEqual(['2026-10-09T17:00+09:00..2026-10-09T17:00+09:00'])
})
