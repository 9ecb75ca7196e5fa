import { expect, test } from 'vitest'
import { liveThrough } from './run.ts'

const SEEDS = process.env.TEST_LONG ? Array.from({ length: 20 }, (_, i) => i + 1) : [1, 2, 3]

test.each(SEEDS)(
  'a year of seed %i ends with every item stored once, every long silence alarmed, and no false alarm',
  async (seed) => {
    expect(await liveThrough(seed)).toEqual([])
  },
  // Some ten thousand requests: minutes, on a machine that many share.
  1_200_000,
)
