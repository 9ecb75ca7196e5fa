import fc from 'fast-check'
import { type Day, fromNumber, toNumber } from '#content/dates/day.ts'

/** Every day from 1926 to 2060. */
export const everyDay: Day[] = Array.from(
  { length: toNumber('2060-12-31') - toNumber('1926-01-01') + 1 },
  (_, i) => fromNumber(toNumber('1926-01-01') + i),
)

export const someDay = fc.constantFrom(...everyDay)
