import { type Day, daysBetween, toNumber, weekdayOf, yearOf } from '../day.ts'
import type { Span } from './calendar.ts'
import type { Leaning } from './leaning.ts'
import type { Memory } from './memory.ts'

/**
 * Where a date without a year is seen: its sentence, which way its words lean, and whether it ends a
 * range, so that it lies `onward`.
 */
export type Place = { sentence: number; leaning: Leaning; onward?: boolean }

/** Said of a date whose year neither its words nor its nearness settle. */
export const UNSURE = 'year-unsure'
export type Unsure = typeof UNSURE

/** What was found; or that it is not known, or not sure which. */
export type Found<T> = T | Unsure | null

type Days = Pick<Span, 'start' | 'end'>
type Option = Days & { year: number }

// A third of a year: further off, the other year is about as near.
const NEAR = 122
// Of two dates in one sentence the later mostly follows; a little before is likelier than a year on.
const BACKWARDS = 4

/**
 * The year of a date that does not say it: counted from the date mentioned last in the sentence, else
 * from the day of publication, as the words lean. A weekday that fits one year alone settles it.
 */
export function whichYear(
  memory: Memory,
  { sentence, leaning }: Place,
  daysIn: (year: number) => Days | null,
  weekday: number | null = null,
): number | Unsure | null {
  const { published } = memory.context
  const mention = memory.mention?.start ?? null
  const chained = mention !== null && (memory.sentence === sentence || published === null)
  const from = chained ? mention : published
  if (from === null) return null
  const options = optionsAround(from, published ?? from, daysIn)
  const fitting =
    weekday === null ? [] : options.filter(({ start }) => weekdayOf(start) === weekday)
  if (fitting.length === 1) return fitting[0]!.year
  const within = memory.mention?.end ?? from
  const followed = chained ? following(options, from, within) : null
  if (published === null || (followed && leaning.way === 'near')) return followed?.year ?? null
  // The last day of a call that runs lies near the day of its notice, whatever day stands before it.
  const soon = leaning.soon ? CHOICES.future(options, published, leaning) : null
  if (soon && soon !== UNSURE && daysBetween(published, soon.end) <= NEAR) return soon.year
  const choice = followed && suits(followed, published, leaning) ? followed : null
  const chosen = choice ?? CHOICES[leaning.way](options, published, leaning)
  return chosen === UNSURE ? UNSURE : (chosen?.year ?? null)
}

/** The date in the years around the two days from which it may be counted, in order. */
function optionsAround(from: Day, published: Day, daysIn: (year: number) => Days | null): Option[] {
  const options: Option[] = []
  const low = Math.min(yearOf(from), yearOf(published))
  const high = Math.max(yearOf(from), yearOf(published))
  for (let year = low - 1; year <= high + 1; year++) {
    // Between two days that lie far apart there is no year to choose.
    if (year === low + 2 && high - 1 > year) year = high - 1
    const days = daysIn(year)
    if (days) options.push({ start: days.start, end: days.end, year })
  }
  return options
}

/** The one that follows a date; of a period (年末の12月28日) the one that lies within it. */
function following(options: Option[], from: Day, within: Day): Option | null {
  const origin = toNumber(from)
  return leastOf(options, ({ start }) => {
    if (start >= from && start <= within) return 0
    const days = toNumber(start) - origin
    return days < 0 ? -days * BACKWARDS : days
  })
}

function leastOf(options: Option[], cost: (option: Option) => number): Option | null {
  let least: Option | null = null
  let lowest = Infinity
  for (const option of options) {
    const costs = cost(option)
    if (costs < lowest) least = option
    lowest = Math.min(lowest, costs)
  }
  return least
}

function suits({ start, end }: Option, published: Day, { way, slack, chains }: Leaning): boolean {
  if (chains) return true
  if (way === 'past') return start <= published
  return daysBetween(end, published) <= slack
}

type Choose = (options: Option[], published: Day, leaning: Leaning) => Option | Unsure | null

const CHOICES: Record<Leaning['way'], Choose> = {
  future: (options, published, { slack, late }) => {
    const at = options.findIndex(({ end }) => end >= published)
    const last = at < 0 ? options.at(-1) : options[at - 1]
    if (last && daysBetween(last.end, published) <= slack) return late ? last : UNSURE
    return options[at] ?? null
  },
  past: (options, published, { slack }) => {
    const at = options.findLastIndex(({ start }) => start <= published)
    const next = options[at + 1]
    if (next && daysBetween(published, next.start) <= slack) return UNSURE
    return options[at] ?? null
  },
  near: (options, published) => {
    const nearest = leastOf(options, (option) => away(option, published))
    if (!nearest) return null
    return away(nearest, published) > NEAR ? UNSURE : nearest
  },
}

function away({ start, end }: Option, published: Day): number {
  if (start > published) return daysBetween(published, start)
  return end < published ? daysBetween(end, published) : 0
}
