import { expect, test } from 'vitest'
import { noneOf } from '#app/commands/findings.ts'

test('no finding of a state is another answer than no finding at all', () => {
  expect(noneOf(undefined, 0)).toContain('no rule has read one')
  expect(noneOf('confirmed', 3)).toBe(
    'There is no such finding: none of the 3 that are stored is confirmed.',
  )
})
