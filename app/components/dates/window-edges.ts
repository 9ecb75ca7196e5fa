import type { Window } from '#content/dates/window.ts'

export type Edge = 'hard' | 'soft' | 'open'

const HARD = ['day', 'datetime', 'range']

/** True for a window whose edges are days that somebody named. */
export const isHard = ({ precision }: Pick<Window, 'precision'>) => HARD.includes(precision)

/** True for one named day, or a moment of it: nothing else may be shown as a day. */
export const isDay = (window: Window): boolean =>
  isHard(window) && window.start !== null && window.start === window.end

/** How the two ends of a window's bar are drawn: a named day, a vaguer bound, or none at all. */
export function edgesOf({ start, end, precision }: Window): { left: Edge; right: Edge } {
  const named: Edge = HARD.includes(precision) ? 'hard' : 'soft'
  if (precision === 'upper-bound') return { left: start ? 'soft' : 'open', right: 'open' }
  return { left: start ? named : 'open', right: end ? named : 'open' }
}
