import { boundDay, isPeriod, windowOf } from './dates/iso.ts'
import type { Window } from './dates/window.ts'
import type { Claim, Milestone, Reading, When } from './schema.ts'

type Said = Pick<Milestone, 'claims'> & { readings: readonly Pick<Reading, 'when'>[] }

/**
 * The claims of a milestone that say one of its readings: its days, or the words it was read from. A
 * sentence without either is about the only reading there is; of several it would be a guess.
 */
export function claimsSaying(when: When, { readings, claims }: Said): Claim[] {
  const own = claims.filter((claim) => saysDays(claim, when) || saysWords(claim, when))
  if (own.length > 0 || readings.length > 1) return own
  return claims.filter(({ value }) => daysOf(value) === null)
}

/** True for the same days; of a window that was put together, also for one of its two edges. */
function saysDays({ value }: Claim, when: When): boolean {
  const said = daysOf(value)
  if (said === null) return false
  const window = windowOf(when)
  const edges = [boundDay(window.start), boundDay(window.end)]
  const [first, last] = [boundDay(said.start), boundDay(said.end)]
  if (first === edges[0] && last === edges[1]) return true
  return window.precision === 'range' && first === last && edges.includes(first)
}

function saysWords({ value, quote }: Claim, when: When): boolean {
  const words = typeof when === 'string' ? undefined : when.words
  if (!words) return false
  const texts = typeof value === 'string' ? [value] : [value.en, value.ja]
  return [...texts, quote ?? ''].some((text) => text.includes(words))
}

/** The days that a value is, when it is nothing else: `2026-08-07`, `2026-09`, `2026-06-18 to 2026-06-19`. */
export function daysOf(value: Claim['value']): Pick<Window, 'start' | 'end'> | null {
  if (typeof value !== 'string') return null
  const [start, end = start, more] = value.split(' to ').map((text) => text.replace(/T.*$/, ''))
  if (!start || !end || more !== undefined || !isPeriod(start) || !isPeriod(end)) return null
  return { start: windowOf(start).start, end: windowOf(end).end }
}
