import { type Day, daysBetween } from '#content/dates/day.ts'
import { workingDaysBetween } from '#content/dates/working-days.ts'

/** Days between which nothing that a list showed is unknown. */
export type Span = { from: Day; to: Day }

/**
 * What a list proves by the days of its items, seen on some day: between two that lie no further
 * apart than its longest normal silence nothing is missing. One item far from all others says
 * nothing of the time between, and a list that ends long before it was seen says nothing of after.
 */
export function spansOf(days: readonly Day[], seen: Day, quietDays: number): Span[] {
  const spans = joined(
    days.filter((day) => day <= seen).map((day) => ({ from: day, to: day })),
    quietDays,
  )
  const last = spans.at(-1)
  if (last && isNear(last.to, seen, quietDays)) last.to = seen
  return spans
}

/** Spans in the order of their days, those that lie near each other as one. */
export const joined = (spans: readonly Span[], quietDays: number): Span[] =>
  merged(spans, (to, from) => isNear(to, from, quietDays))

/** Spans in the order of their days, as one where the end of one meets the beginning of the next. */
export function merged(spans: readonly Span[], meet: (to: Day, from: Day) => boolean): Span[] {
  const found: Span[] = []
  for (const { from, to } of spans.toSorted((a, b) => a.from.localeCompare(b.from))) {
    const last = found.at(-1)
    if (last && meet(last.to, from)) last.to = to > last.to ? to : last.to
    else found.push({ from, to })
  }
  return found
}

// Far more days than hold so many working days: the holidays of old years are not known.
const isFar = (days: number, quietDays: number) => days > 2 * quietDays + 14

const isNear = (from: Day, to: Day, quietDays: number): boolean =>
  to <= from ||
  (!isFar(daysBetween(from, to), quietDays) && workingDaysBetween(from, to) <= quietDays)
