import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { Conflict, Milestone, Obligation } from '#content/schema.ts'

const template = readFileSync('content/templates/instrument.yaml', 'utf8')

/** What the template shows as an example below an empty list, with its comment signs taken off. */
function exampleOf(list: string): unknown {
  const after = template.split(`\n${list}: []\n`)[1]!
  const lines = after.split('\n')
  const end = lines.findIndex((line) => !line.startsWith('#  '))
  return parse(
    lines
      .slice(0, end)
      .map((line) => line.slice(1))
      .join('\n'),
  )[0]
}

test.each([
  ['milestones', Milestone],
  ['obligations', Obligation],
  ['conflicts', Conflict],
] as const)('the example of %s in the template fits the schema', (list, schema) => {
  expect(schema.safeParse(exampleOf(list)).error?.issues).toBeUndefined()
})

test('the example of a conflict names all that one may have', () => {
  expect(Object.keys(exampleOf('conflicts') as object).sort()).toEqual(
    Object.keys(Conflict.shape).sort(),
  )
})
