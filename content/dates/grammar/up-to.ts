import type { Day } from '../day.ts'
import type { DateKind } from '../window.ts'
import type { Shape } from './phrase.ts'
import type { Resolution } from './resolve.ts'

const DEADLINES: readonly DateKind[] = ['due', 'comment-close', 'comment-window']

/**
 * A last day is a day for who has to hand something in. Of what is to take effect by then, or be done
 * by the end of a month, it is the end of a window: any day before it is as good. A period within
 * which something must be handed in is one of named days, and no order sets its last.
 */
export function upTo(
  shape: Shape,
  kind: DateKind,
  found: Resolution,
  published: Day | null,
): Resolution {
  if (kind === 'due' && shape.is === 'formula' && shape.formula.byDay && isBound(found)) {
    return { ...found, start: found.end, precision: 'day' }
  }
  if (kind === 'due' && shape.is === 'formula' && !shape.formula.byOrder && isBound(found)) {
    return { ...found, precision: 'range' }
  }
  if (shape.is !== 'point' || shape.bound !== 'until' || found.precision !== 'day') return found
  const open = kind === 'effective' || shape.point.unit === 'month-end'
  if (!open || DEADLINES.includes(kind)) return found
  const start = published !== null && published <= found.end! ? published : null
  return { ...found, start, precision: 'upper-bound' }
}

const isBound = ({ start, precision }: Resolution) => start !== null && precision === 'upper-bound'
