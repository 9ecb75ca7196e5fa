import type { Bound, Shape } from './phrase.ts'
import type { Point } from './point.ts'

/** A shape and the name of the rule that read it. */
export type Ruled = { rule: string; shape: Shape }

export function single(found: Point, bound: Bound, vague: boolean): Ruled {
  const rule = bound === 'at' ? found.name : `${bound}(${found.name})`
  return { rule, shape: { is: 'point', point: found, bound, about: vague } }
}

/** Before it begins; a day itself is the last one. */
export function strictlyBefore(found: Point): Ruled {
  const { rule, shape } = single(found, 'until', false)
  return { rule, shape: { ...shape, strictly: true } as Shape }
}

export function range(first: Point, last: Point, closed: boolean, quarter = false): Ruled {
  const rule = quarter ? 'months-of-quarter' : `range(${first.name}, ${last.name})`
  return { rule, shape: { is: 'range', first, last, quarter, closed } }
}
