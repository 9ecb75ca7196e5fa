import { expect, test } from 'vitest'
import { liveThrough } from './run.ts'

const FILES = 3
const LONG = 20

/** The years of one of the three files, so that they run side by side: one, and in the long run its share of twenty. */
export function yearsFrom(first: number): void {
  const seeds = Array.from({ length: LONG }, (_, i) => first + i * FILES).filter((n) => n <= LONG)
  test.each(process.env.TEST_LONG ? seeds : [first])(
    'a year of seed %i ends with every item stored once, every long silence alarmed, and no false alarm',
    async (seed) => {
      expect(await liveThrough(seed)).toEqual([])
    },
    // Some ten thousand requests: minutes, on a machine that many share.
    1_200_000,
  )
}
