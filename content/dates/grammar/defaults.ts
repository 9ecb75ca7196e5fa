import type { DateContext, DateKind, Precision, Window } from '../window.ts'
import type { Reading } from './kinds.ts'
import type { Formula } from './phrase.ts'

const REPORTED: readonly Precision[] = ['quarter', 'fiscal-quarter', 'range']

/** The kind that the words gave, or what a date of that shape is when none do. */
export function defaultKind(
  text: string,
  { phrase, kind }: Reading,
  window: Window,
  context: DateContext,
): DateKind {
  const { shape } = phrase
  if (shape.is === 'formula') return formulaKind(shape.formula, kind)
  if (kind) return kind
  if (window.precision === 'unknown') return 'other'
  if (shape.is === 'range' && /間$/.test(text.slice(phrase.from, phrase.to)))
    return 'comment-window'
  if (shape.is === 'point' && (window.precision === 'day' || window.precision === 'datetime')) {
    if (shape.bound === 'until') {
      return shape.point.unit === 'month-end' ? 'target' : 'due'
    }
    // Where a promulgation is given the text is about that law, and a bare day its enforcement.
    return context.promulgated && window.start! >= context.promulgated ? 'effective' : 'other'
  }
  if (!context.published || window.end === null || window.end >= context.published) return 'target'
  return REPORTED.includes(window.precision) ? 'reporting-period' : 'other'
}

function formulaKind({ anchor, ends }: Formula, kind: DateKind | null): DateKind {
  if (ends === 'every' || ends === 'aim') return 'review'
  if (anchor === 'publication') return kind ?? 'target'
  return anchor === 'other' ? (kind ?? 'due') : 'effective'
}
