import { addDays, type Day, dayOf, daysBetween, monthOf, weekdayOf, yearOf } from '../day.ts'
import { ERAS, eraNote } from '../eras.ts'
import type { DateNote } from '../window.ts'
import {
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
import { PAST_DAY, type Point, point, type Unit } from './point.ts'
import { type Place, UNSURE, type Unsure, whichYear } from './which-year.ts'

export type Resolved = Span & { notes: DateNote[] }

type Found<T> = T | Unsure | null
type Resolver = (point: Point, memory: Memory, place: Place) => Found<Span>

/** The days that a point means in its context, or null where the context does not say. */
export function resolvePoint(point: Point, memory: Memory, place: Place): Found<Resolved> {
  const span = RESOLVERS[point.unit](point, memory, place)
  if (!isKnown(span)) return span
  const { start, end, precision } = span
  return { start, end, precision, notes: notesOn(point, span) }
}

/** True for what was found, and for no reason why it was not. */
export function isKnown<T>(found: Found<T>): found is T {
  return found !== null && found !== UNSURE
}

const onDay = (day: Found<Day>): Found<Span> =>
  isKnown(day) ? { start: day, end: day, precision: 'day' } : (day as Unsure | null)

const inThird = inMonth((year, month, part) => thirdSpan(year, month, part))

const RESOLVERS: Record<Unit, Resolver> = {
  day: (point, memory, place) => onDay(dayIn(point, memory, place)),
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
  const found = year
    ? yearIn(memory, year, month.value)
    : whichYear(memory, place, (y) => daysOf(dayOf(y, month.value, part)), weekday)
  return isKnown(found) ? dayOf(found, month.value, part) : found
}

function weekOf(memory: Memory, step: number): Span | null {
  const monday = mondayOf(memory, step)
  return monday === null ? null : { start: monday, end: addDays(monday, 6), precision: 'range' }
}

const daysOf = (day: Day | null) => (day === null ? null : { start: day, end: day })

/** The date in the month of a day, or so many months on. */
function dateIn(date: number, from: Day, step: number): Day | null {
  const index = yearOf(from) * 12 + monthOf(from) - 1 + step
  return dayOf(Math.floor(index / 12), (index % 12) + 1, date)
}

const AROUND = [0, 1, -1]

/** 明日20日: the 20th that lies nearest to tomorrow; 去る22日: the last 22nd. */
function nearest(
  date: number,
  { context: { published } }: Memory,
  offset: number,
  name: string,
): Day | null {
  const from = published && addDays(published, offset)
  if (!from) return null
  const options = AROUND.flatMap((step) => dateIn(date, from, step) ?? []).filter(
    (day) => name !== PAST_DAY || day <= from,
  )
  if (options.length === 0) return null
  return options.reduce((a, b) => (away(b, from) < away(a, from) ? b : a))
}

const away = (a: Day, b: Day): number => Math.abs(daysBetween(a, b))

/** A date that is the day of publication or the one before. */
function ofToday(date: number, published: Day | null): Day | null {
  if (published === null) return null
  return [published, addDays(published, -1)].find((day) => Number(day.slice(8)) === date) ?? null
}

/** 「説明会は19日、申込は17日まで」, but 「30日に決定、1日に公布」: the nearer of two days. */
const isNearer = (a: Day, b: Day | null, from: Day): boolean =>
  b === null || away(a, from) < away(b, from)

/** Of the month of the date before it or of the next; in news (「10月14日の障害を巡り、26日、指導した」) of today. */
function afterMention(
  date: number,
  from: Day,
  published: Day | null,
  { leaning, onward = false }: Pick<Place, 'leaning' | 'onward'>,
): Day | null {
  const told = leaning.way === 'past' && !onward ? ofToday(date, published) : null
  if (told !== null && told > from) return told
  const [here, next] = [dateIn(date, from, 0), dateIn(date, from, 1)]
  if (here === null || here >= from) return here ?? next
  return !onward && isNearer(here, next, from) ? here : next
}

/** 24日 alone: of the month mentioned in the sentence, or the nearest to publication as the words lean. */
function bareDate(
  date: number,
  weekday: number | null,
  memory: Memory,
  { sentence, leaning, onward }: Place,
): Found<Day> {
  const { mention, context } = memory
  const chained = mention !== null && memory.sentence === sentence
  const from = chained ? mention.start : context.published
  if (!from) return null
  const inStep = (step: number) => dateIn(date, from, step)
  // A weekday that fits one month alone settles it.
  const fitting = (chained ? [0] : AROUND)
    .flatMap((step) => inStep(step) ?? [])
    .filter((day) => weekdayOf(day) === weekday)
  if (fitting.length === 1) return fitting[0]!
  const here = inStep(0)
  const { published } = context
  // 「来年5月21日と定める政令が26日に決定された」: what was done lies behind.
  const isOver = leaning.way === 'past' && published !== null && from > published
  if (isOver) return bareDate(date, weekday, { ...memory, mention: null }, { sentence, leaning })
  // Behind a dateline it is counted from publication (2026/6/6 AI計画、5日に閣議決定).
  if (chained && from !== published) return afterMention(date, from, published, { leaning, onward })
  if (leaning.way === 'past') return here && here <= from ? here : inStep(-1)
  if (!here || here >= from || leaning.way === 'near') return here ?? inStep(1)
  if (daysBetween(here, from) > Math.min(leaning.slack, A_WEEK)) return inStep(1)
  return leaning.late ? here : UNSURE
}

const A_WEEK = 7

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
    const { published } = memory.context
    return name === 'year-ahead' && (!published || days!.start <= published) ? null : days
  }
}

function inFiscalYear(span: (year: number, part: number) => Span | null): Resolver {
  return ({ year, part, name }, memory, { sentence }) => {
    if (name.startsWith('same-') && !(memory.fiscal && memory.sentence === sentence)) return null
    const found = year && fiscalYearIn(memory, year)
    const days = found ? span(found, part) : null
    const { published } = memory.context
    return name === 'year-ahead' && (!published || days!.start <= published) ? null : days
  }
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
