import { benchDates, slowestSeconds } from '../dates.ts'
import { atLeast, atMost, type Figure } from '../figure.ts'
import type { Plan } from '../measure.ts'

const SECOND = 1000

/**
 * Characters of regulators' prose read a second, against chrono-node's Japanese parser on the same
 * text; and the seconds of the hostile megabyte that takes longest.
 */
export async function datesFigures({ requests }: Plan): Promise<Figure[]> {
  const { ours, chronoNode } = benchDates(requests)
  return [
    atLeast({
      row: 'dates',
      name: 'characters read for dates : chrono-node, Japanese',
      unit: 'characters/s',
      ...{ measured: ours, reference: chronoNode, aim: 1 },
    }),
    atMost({
      row: 'dates',
      name: 'slowest hostile megabyte read for dates : a second',
      unit: 'ms',
      ...{ measured: SECOND * slowestSeconds(), reference: SECOND },
      aim: 1,
    }),
  ]
}
