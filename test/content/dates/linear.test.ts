import { describe, expect, test } from 'vitest'
import { HOSTILE } from '#test/bench/hostile.ts'
import { stepCounter } from './steps.ts'

const steps = stepCounter('/content/dates/')
const { findDates } = await import('#content/dates/find.ts')
const known = { published: '2026-10-09', promulgated: '2026-07-17' }

const SHORT = 4_000
const LONG = 16_000
/** Steps that a character may take; what a machine does of them in a second is in the bench. */
const MOST = 400

// The engine may drop counts of code that it collects meanwhile, and never adds any.
const RUNS = 3
const stepsOn = (text: string) =>
  Math.max(...Array.from({ length: RUNS }, () => steps(() => void findDates(text, known))))
const repeated = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length))

describe('the work grows with the text, not faster', () => {
  test.each(Object.entries(HOSTILE))('%s', (_, unit) => {
    stepsOn(unit)
    const short = stepsOn(repeated(unit, SHORT))
    const long = stepsOn(repeated(unit, LONG))
    expect(short).toBeGreaterThan(0)
    // Four times the text; quadratic work would be sixteen times as much.
    expect(long).toBeLessThan(4.3 * short + 2_000)
    expect(long).toBeLessThan(MOST * LONG)
  })
})
