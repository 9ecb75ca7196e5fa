import { expect, test } from 'vitest'
import { milestoneSeverity } from '#app/timeline/severity.server.ts'
import { FORCES, MILESTONE_KINDS } from '#content/schema.ts'

test('what changes the law, and days on which somebody can answer, are high', () => {
  for (const kind of [
    'enacted',
    'in-force',
    'consultation',
    'consultation-closes',
    'replies-due',
  ]) {
    expect(milestoneSeverity(kind, 'none-yet', false)).toBe('high')
  }
})

test('a final text is high where the text is all there is, and else a step', () => {
  expect(milestoneSeverity('published', 'guidance', false)).toBe('high')
  expect(milestoneSeverity('decided', 'comply-or-explain', false)).toBe('high')
  expect(milestoneSeverity('published', 'statute', false)).toBe('medium')
})

test('a meeting is low, unless a duty hangs on it; nothing with a duty is less than high', () => {
  expect(milestoneSeverity('meeting', 'plan', false)).toBe('low')
  for (const kind of MILESTONE_KINDS) {
    for (const force of FORCES) expect(milestoneSeverity(kind, force, true)).toBe('high')
  }
})
