import { datesFigures } from './figures/dates.ts'
import { mappingFigures } from './figures/mapping.ts'
import { parsingFigures } from './figures/parsing.ts'
import { roundFigures } from './figures/round.ts'
import { storingFigures } from './figures/storing.ts'

/** What is measured within one process, by its name: each in a process of its own (alone.ts). */
export const GROUPS = {
  rounds: roundFigures,
  storing: storingFigures,
  parsing: parsingFigures,
  dates: datesFigures,
  mapping: mappingFigures,
}
export type Group = keyof typeof GROUPS
