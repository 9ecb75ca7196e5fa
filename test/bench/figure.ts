/** One line of the table: what was measured, against what ran beside it in the same run. */
export type Figure = {
  /** The row of the table of aims that it belongs to. */
  row: Row
  /** What exactly was measured, and in what. */
  name: string
  unit: (typeof UNITS)[number]
  measured: number
  reference: number
  ratio: number
  aim: number
  /** More is better: the aim is a lower bound. */
  atLeast: boolean
  met: boolean
}

const UNITS = [
  ...(['ms', 'KB', 'MB', 'rows', 'rows/s', 'characters/s', 'updates/s'] as const),
  ...(['statements', 'shift'] as const),
] as const

/** Every row of the table of aims, in its order. */
export const ROWS = [
  'page without client JS',
  'page hydrated',
  'cost by size',
  'statements',
  'ten readers',
  'page N/2',
  'search',
  'search by size',
  'round without news',
  'rows of such a round',
  'storing',
  'parsing',
  'dates',
  'mapping',
  'mapping with many signals',
  'first-load JavaScript',
  'largest paint',
  'layout shift',
  'blocking time',
  'timeline',
  'memory',
] as const
export type Row = (typeof ROWS)[number]

type Measured = Pick<Figure, 'row' | 'name' | 'unit' | 'measured' | 'reference' | 'aim'>

/** A figure whose ratio may be at most its aim. */
export function atMost(figure: Measured): Figure {
  const ratio = figure.measured / figure.reference
  return { ...figure, ratio, atLeast: false, met: ratio <= figure.aim }
}

/** A figure whose ratio must be at least its aim. */
export function atLeast(figure: Measured): Figure {
  const ratio = figure.measured / figure.reference
  return { ...figure, ratio, atLeast: true, met: ratio >= figure.aim }
}
