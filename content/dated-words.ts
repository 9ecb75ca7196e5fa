import { findDates } from './dates/find.ts'
import { boundDay, isPeriod, windowOf } from './dates/iso.ts'
import type { Fault, Path } from './problems.ts'
import type { Claim, Instrument } from './schema.ts'

const ISO = /\d{4}-\d{2}(?:-\d{2})?/g
const FORMULA = /公布の日から起算して/

/** A value of a claim that is written like a day or month must be one. */
export function checkValue({ value }: Claim, path: Path): Fault[] {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}/.test(value)) return []
  const wrong = (value.match(ISO) ?? []).find((token) => !isPeriod(token))
  if (!wrong) return []
  return [{ path: [...path, 'value'], says: `“${wrong}” is no day or month that exists` }]
}

/** A window that quotes a formula of a law must be what the formula gives from its promulgation. */
export function checkFormulas({ stages, milestones }: Instrument): Fault[] {
  const promulgation = stages.find(({ stage }) => stage === 'promulgated')
  const day = promulgation ? boundDay(windowOf(promulgation.when).start) : null
  if (day === null) return []
  return milestones.flatMap(({ readings }, index) =>
    readings.flatMap(({ when }, nth) => {
      if (typeof when === 'string' || !FORMULA.test(when.words ?? '')) return []
      const [found] = findDates(when.words ?? '', { published: day, promulgated: day })
      if (!found || (found.start === when.start && found.end === when.end)) return []
      const says = `the words mean ${found.start} to ${found.end}, counted from the promulgation on ${day}`
      return [{ path: ['milestones', index, 'readings', nth, 'when'], says }]
    }),
  )
}
