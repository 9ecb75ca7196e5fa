import type { Day } from './day.ts'
import { NEAR } from './grammar/leaning.ts'
import { lexerOf } from './grammar/lexer.ts'
import type { Point } from './grammar/point.ts'
import { isKnown, resolvePoint } from './grammar/resolve-point.ts'
import { phrasesOf } from './grammar/rules.ts'
import { instantAt } from './instant.ts'
import { fold } from './normalise.ts'
import type { DateNote } from './window.ts'

/** The one day that a date text gives, and what a reader should know about it. */
export type ListedDay = { day: Day | null; notes: DateNote[] }

const NOWHERE = { sentence: 0, leaning: NEAR }
const CLOCK_AND_ZONE = /\d:\d{2}.*(?:[A-Z]{2,5}|[+-]\d{2}:?\d{2})\s*$/
const LONGEST = 400

/**
 * Reads the one day of a date text of a list page or feed: 令和8年6月18日, ２０２６／０６／１２,
 * 平成38年8月7日, R8.4.16, ISO and RFC 822 instants (their day in Tokyo), `2026-06-11T15:00:Z`.
 * Null, never a guess, when the text gives no whole day, one that does not exist, or two.
 */
export function readDay(text: string): Day | null {
  return readListedDay(text).day
}

/** The same, with notes: an over-running era, a weekday that does not fit. */
export function readListedDay(text: string): ListedDay {
  const none: ListedDay = { day: null, notes: [] }
  if (text.length > LONGEST) return none
  const folded = fold(text).text.trim()
  const instant = instantAt(folded, 0)
  if (instant && instant.to === folded.length) return { day: instant.day, notes: [] }
  // A time in a zone that is not known could fall on the day before or after.
  if (CLOCK_AND_ZONE.test(folded) && !/JST$/.test(folded)) return none
  const found = phrasesOf(lexerOf(folded)).flatMap(({ shape }) => {
    if (shape.is === 'point') return [shape.point]
    return shape.is === 'range' ? [shape.first, shape.last] : []
  })
  const days = found.filter(isWhole).map((point) => resolvePoint(point, nothingKnown(), NOWHERE))
  const known = days.filter(isKnown)
  const [first] = known
  if (!first || known.length < days.length) return none
  if (known.some(({ start }) => start !== first.start)) return none
  return { day: first.start, notes: first.notes }
}

const isWhole = ({ unit, year, month }: Point): boolean =>
  unit === 'day' && year?.base === 'given' && month?.base === 'given'

function nothingKnown() {
  const context = { published: null }
  return {
    context,
    mention: null,
    sentence: -1,
    promulgated: null,
    fiscal: false,
    enforced: null,
    noticed: null,
    issued: null,
  }
}
