import { expect, test } from 'vitest'
import { linesOf, rulesLines } from './split.ts'

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
