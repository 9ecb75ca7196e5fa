import { en, ja, type ParsedComponents, type ParsedResult } from 'chrono-node'
import { dayOf, daysInMonth } from '#content/dates/day.ts'
import type { Window } from '#content/dates/window.ts'

type Chrono = { parse: typeof ja.parse }
const NOON = 'T12:00:00+09:00'

/**
 * The windows that chrono-node reads, its Japanese parser first, its English one where that reads
 * nothing: the best that can be made of it. A component that it only implies (the day of “March
 * 2027”) widens the window to the month or year that it knows. It has no kinds.
 */
export function chronoWindows(text: string, published: string | null): Window[] {
  const found = [ja, en].flatMap((parser) => parsed(parser, text, published))
  const apart = found.filter((a, i) => !found.slice(0, i).some((b) => overlap(a, b)))
  return apart.flatMap((result) => windowOf(result) ?? [])
}

function parsed(parser: Chrono, text: string, published: string | null): ParsedResult[] {
  const instant = new Date(`${published ?? '2026-01-01'}${NOON}`)
  return parser.parse(text, { instant, timezone: 540 })
}

const overlap = (a: ParsedResult, b: ParsedResult): boolean =>
  a.index < b.index + b.text.length && b.index < a.index + a.text.length

function windowOf({ start, end }: ParsedResult): Window | null {
  const first = spanOf(start)
  const last = end ? spanOf(end) : first
  if (!first || !last) return null
  return {
    start: first.start,
    end: last.end,
    precision: first.start === last.end ? 'day' : 'range',
  }
}

/** The day, month or year that it knows, as its first and last day. */
function spanOf(parts: ParsedComponents) {
  const [year, month, day] = [parts.get('year')!, parts.get('month')!, parts.get('day')!]
  const sure = (part: 'day' | 'weekday' | 'month') => parts.isCertain(part)
  const [from, to] = sure('month') ? [month, month] : [1, 12]
  const whole = !sure('day') && !sure('weekday') && (sure('month') || parts.isCertain('year'))
  const start = whole ? dayOf(year, from, 1) : dayOf(year, month, day)
  const end = whole ? dayOf(year, to, daysInMonth(year, to)) : start
  return start && end ? { start: timed(start, parts), end: timed(end, parts) } : null
}

function timed(day: string, parts: ParsedComponents): string {
  if (!parts.isCertain('hour') || !parts.isCertain('day')) return day
  const two = (value: number | null) => String(value ?? 0).padStart(2, '0')
  return `${day}T${two(parts.get('hour'))}:${two(parts.get('minute'))}+09:00`
}
