import { addDays, type Day, dayOf, monthOf, weekdayOf, yearOf } from '../day.ts'
import { ERAS, eraNote, isGregorian } from '../eras.ts'
import type { DateNote } from '../window.ts'
import { bareDate, nearest } from './bare-date.ts'
import {
  businessYearSpan,
  fiscalHalfSpan,
  fiscalQuarterSpan,
  fiscalYearSpan,
  halfSpan,
  monthHalfSpan,
  monthSpan,
  quarterSpan,
  type Span,
  seasonSpan,
  sessionSpan,
  thirdSpan,
  yearSpan,
  yearThirdSpan,
} from './calendar.ts'
import { fiscalYearIn, type Memory, mondayOf, monthIn, weekdayNear, yearIn } from './memory.ts'
import { type Point, point, type Unit } from './point.ts'
import { type Found, type Place, UNSURE, type Unsure, whichYear } from './which-year.ts'

export type Resolved = Span & { notes: DateNote[] }

type Resolver = (point: Point, memory: Memory, place: Place) => Found<Span>

/** The days that a point means in its context, or null where the context does not say. */
export function resolvePoint(point: Point, memory: Memory, place: Place): Found<Resolved> {
  const span = RESOLVERS[point.unit](point, memory, place)
  if (!isKnown(span)) return span
  const { start, end, precision } = span
  if (point.era !== undefined && !isGregorian(start)) return null
  return { start, end, precision, notes: notesOn(point, span) }
}

/** True for what was found, and for no reason why it was not. */
export function isKnown<T>(found: Found<T>): found is T {
  return found !== null && found !== UNSURE
}

const onDay = (day: Found<Day>): Found<Span> =>
  isKnown(day) ? { start: day, end: day, precision: 'day' } : (day as Unsure | null)

const shifted = (day: Found<Day>, by: number): Found<Day> =>
  by !== 0 && isKnown(day) ? addDays(day, by) : day

const inThird = inMonth((year, month, part) => thirdSpan(year, month, part))

const RESOLVERS: Record<Unit, Resolver> = {
  day: (point, memory, place) => onDay(shifted(dayIn(point, memory, place), point.shift)),
  'day-offset': ({ year }, memory) => {
    // 「D1からD2まで（郵送は同日必着）」 is the last day of a range.
    const from = year?.base === 'today' ? memory.context.published : memory.mention?.end
    return from && year ? onDay(addDays(from, year.value)) : null
  },
  weekday: ({ part, year }, memory, { leaning }) =>
    onDay(weekdayNear(memory, part, year?.value ?? null, leaning.way === 'future')),
  month: inMonth((year, month) => monthSpan(year, month)),
  'month-end': inMonth((year, month) => {
    const span = monthSpan(year, month)
    return span && { ...span, start: span.end, precision: 'day' }
  }),
  third: (point, memory, place) =>
    point.name === 'same-month-later' && memory.sentence !== place.sentence
      ? null
      : inThird(point, memory, place),
  'month-half': inMonth((year, month, part) => monthHalfSpan(year, month, part)),
  'year-third': inYear(yearThirdSpan),
  week: ({ year }, memory) => weekOf(memory, year?.value ?? 0),
  quarter: inYear(quarterSpan),
  half: inYear(halfSpan),
  season: inSeason,
  year: inYear((year) => yearSpan(year)),
  'fiscal-year': inFiscalYear((year) => fiscalYearSpan(year)),
  'fiscal-quarter': inFiscalYear(fiscalQuarterSpan),
  'fiscal-half': inFiscalYear(fiscalHalfSpan),
  'business-year': inMonth(businessYearSpan),
  'diet-session': inSession,
}

function dayIn(
  { year, month, part, weekday, name }: Point,
  memory: Memory,
  place: Place,
): Found<Day> {
  if (!month) {
    return year ? nearest(part, memory, year.value, name) : bareDate(part, weekday, memory, place)
  }
  if (month.base !== 'given') {
    const found = monthIn(memory, month)
    return found && dayOf(found.year, found.month, part)
  }
  const isLost = year?.base === 'mention' && memory.mention === null
  if (isLost) {
    const day = ofWeekday(month.value, part, weekday, memory)
    const isOver = place.leaning.way === 'past' && day !== null && day > memory.context.published!
    return isOver ? null : day
  }
  const found = year
    ? yearIn(memory, year, month.value)
    : whichYear(memory, place, (y) => daysOf(dayOf(y, month.value, part)), weekday)
  return isKnown(found) ? dayOf(found, month.value, part) : found
}

/** 同年6月18日（金） of which no year stands in front: the one near publication that has such a day. */
function ofWeekday(
  month: number,
  part: number,
  weekday: number | null,
  memory: Memory,
): Day | null {
  const { published } = memory.context
  if (published === null || weekday === null) return null
  const days = [-1, 0, 1].flatMap((step) => dayOf(yearOf(published) + step, month, part) ?? [])
  const fitting = days.filter((day) => weekdayOf(day) === weekday)
  return fitting.length === 1 ? fitting[0]! : null
}

function weekOf(memory: Memory, step: number): Span | null {
  const monday = mondayOf(memory, step)
  return monday === null ? null : { start: monday, end: addDays(monday, 6), precision: 'range' }
}

const daysOf = (day: Day | null) => (day === null ? null : { start: day, end: day })

function inMonth(span: (year: number, month: number, part: number) => Span | null): Resolver {
  return ({ year, month, part }, memory, place) => {
    if (!month) return null
    if (month.base !== 'given') {
      const found = monthIn(memory, month)
      return found && span(found.year, found.month, part)
    }
    const found = year
      ? yearIn(memory, year, month.value)
      : whichYear(memory, place, (y) => span(y, month.value, part))
    return isKnown(found) ? span(found, month.value, part) : found
  }
}

function inYear(span: (year: number, part: number) => Span | null): Resolver {
  return ({ year, part, name }, memory) => {
    const found = year && yearIn(memory, year)
    const days = found ? span(found, part) : null
    return isTooEarly(name, days, memory) ? null : days
  }
}

function inFiscalYear(span: (year: number, part: number) => Span | null): Resolver {
  return ({ year, part, name }, memory, { sentence }) => {
    if (name.startsWith('same-') && !(memory.fiscal && memory.sentence === sentence)) return null
    const found = year && fiscalYearIn(memory, year)
    const days = found ? span(found, part) : null
    return isTooEarly(name, days, memory) ? null : days
  }
}

/** Whether a year that counts only ahead, or only until it is over, is one of which nothing is said. */
function isTooEarly(name: string, days: Span | null, { context: { published } }: Memory): boolean {
  if (name === 'year-ahead') return !published || !days || days.start <= published
  return name === 'year-not-over' && (!published || !days || days.end < published)
}

/** Without a year, the one that runs or comes next, from publication or of a range from its first end; 本年の冬 ends with the year. */
function inSeason({ year, part, name }: Point, memory: Memory, { leaning }: Place): Span | null {
  if (!year) {
    const later = name === 'later-season'
    const from = later ? (memory.mention?.end ?? null) : memory.context.published
    if (!from) return null
    const spans = [-2, -1, 0, 1].map((step) => seasonSpan(yearOf(from) + step, part))
    if (leaning.way === 'past') return spans.findLast((span) => span!.start <= from) ?? null
    return spans.find((span) => span !== null && span.end >= from) ?? null
  }
  const found = yearIn(memory, year)
  const span = found === null ? null : seasonSpan(found, part)
  if (!span || found === null || part !== 4 || year.base === 'given') return span
  return { ...span, end: `${found}-12-31` }
}

/** An ordinary session lasts 150 days (Diet Act, art. 10), counted from the day it is convened. */
function inSession({ year, month, part }: Point, memory: Memory, place: Place): Found<Span> {
  if (month && part > 0) {
    const start = dayIn(point('day', 'day', { year, month, part }), memory, place)
    if (!isKnown(start)) return start
    return { start, end: addDays(start, 149), precision: 'diet-session' }
  }
  const near = month && month.base !== 'given' ? monthIn(memory, month) : null
  const found = year ? yearIn(memory, year) : (near?.year ?? sessionYear(memory, month?.value ?? 1))
  return found ? sessionSpan(found) : null
}

const CONVENED = 20
const dateOf = (day: Day): number => Number(day.slice(8))

function sessionYear({ context: { published } }: Memory, month: number): number | null {
  if (!published) return null
  // In January the session of the year is convened late in the month (Diet Act, art. 2).
  const isAhead = month === 1 && monthOf(published) === 1 && dateOf(published) < CONVENED
  return yearOf(published) + (monthOf(published) >= month && !isAhead ? 1 : 0)
}

function notesOn({ era, weekday, unit }: Point, { start }: Span): DateNote[] {
  const notes: DateNote[] = []
  if (era === undefined && weekday === null) return notes
  const note = era === undefined ? null : eraNote(ERAS[era]!, start)
  // A month or year that holds the day on which the era changed belongs to both.
  if (note && !(note === 'era-early' && unit !== 'day' && sameYear(start, ERAS[era!]!.firstDay))) {
    notes.push(note)
  }
  if (unit === 'day' && weekday !== null && weekdayOf(start) !== weekday)
    notes.push('weekday-mismatch')
  return notes
}

const sameYear = (a: Day, b: Day): boolean => yearOf(a) === yearOf(b)
