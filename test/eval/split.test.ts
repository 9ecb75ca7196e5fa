import { expect, test } from 'vitest'
import { inOwnPartA, linesOf, ownPartA, rulesLines } from './split.ts'

test.each(['dates', 'gold'])('%s-rules.jsonl is the part that is not set aside', (name) => {
  expect(linesOf(`${name}-rules.jsonl`)).toEqual(rulesLines(`${name}-dev.jsonl`))
})

test.each([
  ['dates', 88, 61],
  ['gold', 206, 152],
])('of %s nothing was lost: %i lines, %i of them for rules', (name, all, rules) => {
  expect(linesOf(`${name}-dev.jsonl`)).toHaveLength(all)
  expect(linesOf(`${name}-rules.jsonl`)).toHaveLength(rules)
})

test.each([
  ['a', 142],
  ['b', 118],
])('dates-fresh-%s.jsonl holds its %i phrases and none of the other part', (part, count) => {
  const ids = linesOf(`dates-fresh-${part}.jsonl`).map((line) => JSON.parse(line).id as string)
  expect(new Set(ids).size).toBe(count)
  expect(ids.filter((id) => inOwnPartA(id) !== (part === 'a'))).toEqual([])
})

test('dates-own-a.jsonl is the part that may be read, and every line says in which it is', () => {
  expect(linesOf('dates-own-a.jsonl')).toEqual(ownPartA())
  const lines: { id: string; part: string }[] = linesOf('dates-own.jsonl').map((line) =>
    JSON.parse(line),
  )
  expect(lines).toHaveLength(355)
  expect(lines.filter(({ part }) => part === 'a')).toHaveLength(179)
  expect(lines.filter(({ id, part }) => (part === 'a') !== inOwnPartA(id))).toEqual([])
})
