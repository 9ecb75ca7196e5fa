import { lastDayOf } from '../civil-code.ts'
import { addDays, type Day, daysBetween } from '../day.ts'
import type { DateNote, Precision, Window } from '../window.ts'
import { NEAR } from './leaning.ts'
import type { Memory } from './memory.ts'
import type { Bound, Shape } from './phrase.ts'
import { given, inYearOf, type Point } from './point.ts'
import type { Reading } from './reading.ts'
import { isKnown, type Resolved, resolvePoint } from './resolve-point.ts'
import { type Place, UNSURE, type Unsure, whichYear } from './which-year.ts'
import { REPORTED_YEAR } from './years-of-time.ts'
import { instantOf } from './zones.ts'

export type Resolution = Window & { notes: DateNote[] }
type Range = Extract<Shape, { is: 'range' }>
type Lasting = Extract<Shape, { is: 'lasting' }>

const REST: Partial<Record<Precision, Precision>> = {
  year: 'rest-of-year',
  'fiscal-year': 'rest-of-fiscal-year',
}

/** The window of a phrase that names its date; null where the context does not say which it is. */
export function resolveNamed(reading: Reading, memory: Memory): Resolution | null {
  const found = resolveShape(reading.phrase.shape, memory, reading)
  if (found !== UNSURE) return found
  // What follows must not lean on a date that is not known.
  memory.mention = null
  return { start: null, end: null, precision: 'unknown', notes: [UNSURE] }
}

function resolveShape(shape: Shape, memory: Memory, place: Place): Resolution | Unsure | null {
  if (shape.is === 'range') return resolveRange(shape, memory, place)
  if (shape.is === 'lasting') return resolveLasting(shape, memory, place)
  if (shape.is !== 'point') return null
  const found = resolvePoint(shape.point, memory, place)
  if (!isKnown(found)) return found
  remember(memory, found, place, shape.point)
  const span = shape.strictly ? withoutItself(found) : found
  const window = withTime(shape.point, bound(span, shape.bound, memory.context.published))
  const { start, end, precision } = window
  return {
    start,
    end,
    precision,
    notes: shape.about ? [...found.notes, 'approximate'] : found.notes,
  }
}

/** What lies before a period ends the day before it begins. */
function withoutItself(found: Resolved): Resolved {
  const { start, end, precision } = found
  return precision === 'day' || start === end ? found : { ...found, end: addDays(start, -1) }
}

function remember(memory: Memory, { start, end }: Resolved, { sentence }: Place, point?: Point) {
  memory.mention = { start, end }
  // (令和7年度分)を10月5日に公表: what is reported on is not when.
  memory.sentence = point?.name === REPORTED_YEAR ? -1 : sentence
  memory.fiscal = point?.unit.startsWith('fiscal') ?? false
}

/** What まで, 以降, 内 make of a span: a day stays a day; of a period, the part that is left. */
function bound({ start, end, precision }: Resolved, by: Bound, published: Day | null): Window {
  const ends = by === 'until' && (precision !== 'day' || start !== end)
  if (by === 'yearly') return { start: end, end: null, precision: 'recurring' }
  if (by === 'since') return { start, end: null, precision: 'open-ended' }
  if (ends) {
    const inside = published !== null && published >= start && published <= end
    const rest = inside ? (REST[precision] ?? precision) : precision
    return { start: notAfter(published, end), end, precision: rest }
  }
  if (by !== 'within' || !published || published < start || published > end)
    return { start, end, precision }
  return { start: published, end, precision: REST[precision] ?? precision }
}

const notAfter = (day: Day | null, end: Day): Day | null =>
  day !== null && day <= end ? day : null

function withTime({ time }: Point, window: Window): Window {
  if (!time || window.start === null || window.start !== window.end) return window
  const instant = instantOf(window.start, time)
  return { start: instant, end: instant, precision: 'datetime' }
}

/** Both ends; one that does not say its year takes it from the other. */
function resolveRange(range: Range, memory: Memory, place: Place): Resolution | Unsure | null {
  const { year } = range.last
  const isGiven = year !== null && year.base !== 'mention' && year.base !== 'coming'
  const ends = range.first.year === null && isGiven ? lastFirst : firstLast
  const found = ends(range, memory, place)
  if (!isKnown(found)) return found
  const { first, last } = found
  remember(memory, last, place)
  memory.mention = { start: first.start, end: last.end, last: last.start }
  const start = range.first.time ? instantOf(first.start, range.first.time) : first.start
  const end = range.last.time ? instantOf(last.end, range.last.time) : last.end
  if (start.slice(0, 10) > end.slice(0, 10) || (start.length === end.length && start > end))
    return null
  const precision =
    start.length + end.length > 20 ? 'datetime' : range.quarter ? 'quarter' : 'range'
  const notes = last.notes.length === 0 ? first.notes : [...first.notes, ...last.notes]
  return { start, end, precision, notes }
}

function resolveLasting({ first, duration }: Lasting, memory: Memory, place: Place) {
  const found = firstOf(first, memory, place, ({ start }) => ({
    start,
    end: lastDayOf(start, duration),
  }))
  if (!isKnown(found)) return found
  const { start, notes } = found
  const end = lastDayOf(start, duration)
  remember(memory, { ...found, end }, place)
  return { start, end, precision: 'range' as const, notes }
}

/** The first day of a period, in the year that suits the period as a whole. */
function firstOf(
  first: Point,
  memory: Memory,
  place: Place,
  whole: (found: Resolved) => { start: Day; end: Day } | null,
) {
  if (first.year !== null || first.month?.base !== 'given') {
    return resolvePoint(first, memory, { ...place, leaning: first.year ? NEAR : place.leaning })
  }
  const year = whichYear(
    memory,
    place,
    (option) => {
      const found = inYear(first, option, memory, place)
      return found && whole(found)
    },
    first.weekday,
  )
  return isKnown(year) ? inYear(first, year, memory, place) : year
}

function inYear(first: Point, year: number, memory: Memory, place: Place): Resolved | null {
  const found = resolvePoint(inYearOf(first, given(year)), memory, place)
  return isKnown(found) ? found : null
}

const YEAR = 366

type Ends = { first: Resolved; last: Resolved }

function firstLast({ first, last }: Range, memory: Memory, place: Place): Ends | Unsure | null {
  const from = firstOf(first, memory, place, (found) => {
    const to = lastAfter(found, last, memory, place)
    // 11月10日から12月9日（水）まで: the weekday of the last day tells the year of the first.
    const isWithinYear = isKnown(to) && (last.year || daysBetween(found.start, to.end) < YEAR)
    return isWithinYear ? { start: found.start, end: to.end } : null
  })
  if (!isKnown(from)) return from
  const to = lastAfter(from, last, memory, place)
  return isKnown(to) ? { first: from, last: to } : to
}

function lastAfter(from: Resolved, last: Point, memory: Memory, { sentence }: Place) {
  const within: Memory = { ...memory, mention: from, sentence }
  return resolvePoint(last, within, { sentence, leaning: NEAR, onward: true })
}

function lastFirst({ first, last }: Range, memory: Memory, place: Place): Ends | null {
  const to = resolvePoint(last, memory, place)
  if (!isKnown(to)) return null
  // The first day lies before the last: within the year that ends there.
  const within: Memory = { ...memory, mention: null, context: { published: to.end } }
  const from = resolvePoint(first, within, { ...place, leaning: { way: 'past', slack: 0 } })
  return isKnown(from) && from.start <= to.end ? { first: from, last: to } : null
}
