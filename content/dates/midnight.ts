import { boundDay } from './iso.ts'
import { lastDay } from './standing.ts'
import type { DateKind, Window } from './window.ts'

/** Kinds whose end is a last moment: 00:00 leaves nothing of its own day. */
const CLOSING: readonly string[] = [
  'comment-close',
  'comment-window',
  'due',
  'reporting-period',
] satisfies DateKind[]

const MIDNIGHT = /T00:00(:00)?\+09:00$/

/**
 * A window as updates keep it, and pages, calendar and `map` give it. `dates` writes 00:00 as it stands;
 * as a closing time it is the end of the day before, of anything else (an enforcement) the day itself.
 */
export function withoutMidnight<Found extends Window & { kind: string }>(found: Found): Found {
  const { kind, start, end } = found
  if (end === null || !MIDNIGHT.test(end)) return found
  const last = CLOSING.includes(kind) ? lastDay(found) : boundDay(end)
  const first = boundDay(start)
  if (start === end || (first !== null && first >= last!)) {
    return { ...found, start: last, end: last, precision: 'day' }
  }
  return { ...found, start: first, end: last, precision: start ? 'range' : 'open-ended' }
}
