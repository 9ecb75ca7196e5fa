import { expect, test } from 'vitest'
import type { StageEntry } from '#content/schema.ts'
import { currentStage } from '#content/stages.ts'

const entry = (stage: string, when: StageEntry['when']): StageEntry => ({ stage, when, claims: [] })

const history = {
  stages: [
    entry('draft', '2026-01-10'),
    entry('consultation', { start: '2026-02-01', end: '2026-03-01', precision: 'range' }),
    entry('adopted', '2026-08-25'),
    entry('in-operation', '2027-01-01'),
  ],
}

test('before its first stage an instrument has none', () => {
  expect(currentStage(history, '2026-01-09')).toBeNull()
})

test('a stage begins on the first day of its window', () => {
  expect(currentStage(history, '2026-01-10')?.entry.stage).toBe('draft')
  expect(currentStage(history, '2026-02-01')?.entry.stage).toBe('consultation')
  expect(currentStage(history, '2026-08-24')?.entry.stage).toBe('consultation')
})

test('whether a later step is already known is said', () => {
  expect(currentStage(history, '2026-11-21')).toMatchObject({ index: 2, last: false })
  expect(currentStage(history, '2027-04-01')).toMatchObject({ index: 3, last: true })
})

test('of two entries of one day the later in the file stands', () => {
  const stages = [entry('promulgated', '2026-07-17'), entry('partly-in-force', '2026-07-17')]
  expect(currentStage({ stages }, '2026-07-17')?.entry.stage).toBe('partly-in-force')
})

test('a month begins on its first day', () => {
  expect(currentStage({ stages: [entry('study', '2026-05')] }, '2026-05-01')?.index).toBe(0)
  expect(currentStage({ stages: [entry('study', '2026-05')] }, '2026-04-30')).toBeNull()
})
