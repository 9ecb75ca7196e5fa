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
const joined = (spans: readonly Span[], quietDays: number): Span[] =>
  merged(spans, (to, from) => isNear(to, from, quietDays))

/**
 * What is known once a list has shown more. A span that it shows joins what lies near an end that is new;
 * what was left open beside an end that was known before stays open until it is shown.
 */
export const widened = (
  before: readonly Span[],
  shown: readonly Span[],
  { quietDays }: { quietDays: number },
): Span[] => shown.reduce<Span[]>((known, span) => withSpan(known, span, quietDays), [...before])

function withSpan(before: readonly Span[], span: Span, quietDays: number): Span[] {
  const met = before.filter(({ from, to }) => from <= span.to && to >= span.from)
  const now = hull([...met, span])
  const left = met.every(({ from }) => from > now.from)
    ? before.findLast(({ to }) => to < now.from && isNear(to, now.from, quietDays))
    : undefined
  const right = met.every(({ to }) => to < now.to)
    ? before.find(({ from }) => from > now.to && isNear(now.to, from, quietDays))
    : undefined
  const all = hull([left ?? now, now, right ?? now])
  return [...before.filter(({ from, to }) => to < all.from || from > all.to), all].sort(byDay)
}

/** Spans, parted where others leave a gap of which nothing proves that it is closed. */
export const parted = (
  spans: readonly Span[],
  others: readonly Span[],
  proves: (left: Span, right: Span) => boolean,
): Span[] =>
  others.slice(1).reduce<readonly Span[]>((parts, right, i) => {
    const left = others[i]!
    return parts.flatMap((span) => {
      const isAcross = span.from <= left.to && span.to >= right.from
      if (!isAcross || proves(left, right)) return [span]
      return [
        { from: span.from, to: left.to },
        { from: right.from, to: span.to },
      ]
    })
  }, spans) as Span[]

/** From the first day of some spans to the last. */
const hull = (spans: readonly Span[]): Span => merged(spans, () => true)[0]!

/** Spans in the order of their days, as one where the end of one meets the beginning of the next. */
export function merged(spans: readonly Span[], meet: (to: Day, from: Day) => boolean): Span[] {
  const found: Span[] = []
  for (const { from, to } of spans.toSorted(byDay)) {
    const last = found.at(-1)
    if (last && meet(last.to, from)) last.to = to > last.to ? to : last.to
    else found.push({ from, to })
  }
  return found
}

// Far more days than hold so many working days: the holidays of old years are not known.
const isFar = (days: number, quietDays: number) => days > 2 * quietDays + 14

const byDay = (a: Span, b: Span): number => a.from.localeCompare(b.from)

const isNear = (from: Day, to: Day, quietDays: number): boolean =>
  to <= from ||
  (!isFar(daysBetween(from, to), quietDays) && workingDaysBetween(from, to) <= quietDays)
