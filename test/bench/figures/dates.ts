import { benchDates } from '../dates.ts'
import { atLeast, type Figure } from '../figure.ts'
import type { Plan } from '../measure.ts'

/** Characters of regulators' prose read a second, against chrono-node's Japanese parser on the same text. */
export async function datesFigures({ requests }: Plan): Promise<Figure[]> {
  const { ours, chronoNode } = benchDates(requests)
  return [
    atLeast({
      row: 'dates',
      name: 'characters read for dates : chrono-node, Japanese',
      unit: 'characters/s',
      ...{ measured: ours, reference: chronoNode, aim: 1 },
    }),
  ]
}
