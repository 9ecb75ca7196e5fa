import type { Duration } from '../civil-code.ts'
import { time } from './clock.ts'
import {
  afterComma,
  alt,
  before,
  like,
  map,
  notAfter,
  opt,
  type Parse,
  seq,
  token,
} from './combine.ts'
import { range, single } from './dated.ts'
import { dateNumber } from './days.ts'
import { formula, small } from './formulas.ts'
import type { Bound, Shape } from './phrase.ts'
import { type Clock, given, type Point, point, type Reference } from './point.ts'
import { fullYear } from './years.ts'

type Ruled = { rule: string; shape: Shape }
type Lead = { bound: Bound; named: boolean }

const the = opt(token('en-the'))
const of = opt(token('en-of'))
const ordinal = map(seq(dateNumber, opt(token('en-suffix'))), ([{ value }]) => value)

// “May” and “march” are verbs too: without a year a month must be written as a name.
const monthName = token('en-month')
const yearAfter = opt(map(afterComma('number', isYear), ({ value }) => given(value)))
const named = opt(seq(opt(token('weekday-name')), the))

function isYear({ value, digits }: { value: number; digits: number }): boolean {
  return digits === 4 && value >= 1900 && value <= 2199
}

function onDay(month: number, part: number, year: Reference | null, clock: Clock | null): Point {
  return point('day', 'english-day', { year, month: given(month), part, time: clock })
}

const clockAfter = opt(seq(opt(token('en-in')), time))

/** 26 April 2026, 2nd of December 2027. */
const dayFirst = map(
  seq(named, ordinal, of, monthName, opt(token('dot')), yearAfter),
  ([, part, , { value }, , year]) => onDay(value, part, year, null),
)
/** April 26, 2026; Apr. 26. */
const monthFirst = map(
  seq(named, monthName, opt(token('dot')), the, ordinal, yearAfter),
  ([, { value }, , , part, year]) => onDay(value, part, year, null),
)
const bareEnglishDay = capitalised(alt(dayFirst, monthFirst))

/** A day with the hour in front of it or behind: 23:59 JST on 26 January 2026. */
const day: Parse<Point> = alt(
  map(seq(time, opt(token('en-in')), bareEnglishDay), ([clock, , found]) => ({
    ...found,
    time: clock,
  })),
  map(seq(bareEnglishDay, clockAfter), ([found, clock]) => ({
    ...found,
    time: clock?.[1] ?? null,
  })),
)

const dashed = opt(token('dash', ({ to, from }) => to - from === 1))
const part = map(seq(token('en-part'), dashed, of, the), ([{ value }]) => value)

/** November 2026, mid-September 2026, end of March 2027. */
const month: Parse<Point> = map(
  seq(opt(part), monthName, opt(token('dot')), of, yearAfter),
  ([third, { value }, , , year]) => {
    const parts = { year, month: given(value) }
    if (third === null) return point('month', 'english-month', parts)
    if (third === 4) return point('month-end', 'english-month-end', parts)
    return point('third', 'english-third', { ...parts, part: third })
  },
)

const quarterNumber = alt(
  map(
    token('en-quarter', ({ value }) => value > 0),
    ({ value }) => value,
  ),
  map(seq(token('en-ordinal'), token('en-quarter')), ([{ value }]) => value),
)
const halfNumber = alt(
  map(
    seq(
      token('en-ordinal', ({ value }) => value <= 2),
      token('en-half'),
    ),
    ([{ value }]) => value,
  ),
  map(
    seq(
      token('era-letter', ({ value }) => value === 1),
      token('number', isHalf),
    ),
    ([, n]) => n.value,
  ),
)

function isHalf({ value, digits, gap }: { value: number; digits: number; gap: string }): boolean {
  return digits === 1 && value <= 2 && gap === 'none'
}

const fiscal = seq(token('en-fiscal'), opt(token('en-year')))
const calendarYear = map(seq(of, the, afterComma('number', isYear)), ([, , { value }]) =>
  given(value),
)
const fiscalYear = map(seq(of, the, fiscal, fullYear), ([, , , { value }]) => given(value))

const parted = (read: Parse<number>, unit: 'quarter' | 'half') =>
  alt(
    map(seq(read, fiscalYear), ([n, year]) =>
      point(`fiscal-${unit}`, `fiscal-${unit}`, { year, part: n }),
    ),
    map(seq(read, calendarYear), ([n, year]) => point(unit, unit, { year, part: n })),
    map(seq(fiscal, fullYear, read), ([, { value }, n]) =>
      point(`fiscal-${unit}`, `fiscal-${unit}`, { year: given(value), part: n }),
    ),
    map(seq(fullYear, read), ([{ value }, n]) =>
      point(unit, unit, { year: given(value), part: n }),
    ),
  )

const relative = map(token('en-this'), ({ value }): Reference => ({ base: 'today', value }))

const season = alt(
  map(seq(token('season'), alt(calendarYear, fullYearRef())), ([{ value }, year]) =>
    point('season', 'season', { year, part: value }),
  ),
  map(seq(relative, token('season')), ([year, { value }]) =>
    point('season', 'season', { year, part: value }),
  ),
)
const fiscalYearPoint = map(seq(fiscal, fullYear), ([, { value }]) =>
  point('fiscal-year', 'fiscal-year', { year: given(value) }),
)

function fullYearRef() {
  return map(fullYear, ({ value }) => given(value))
}

const dated: Parse<Point> = alt(
  day,
  parted(quarterNumber, 'quarter'),
  parted(halfNumber, 'half'),
  season,
)

const lead: Parse<Lead> = alt<Lead>(
  map(seq(token('en-until'), the), () => ({ bound: 'until' as const, named: true })),
  map(seq(token('en-from'), the), () => ({ bound: 'from' as const, named: true })),
  map(seq(token('en-since'), the), () => ({ bound: 'since' as const, named: true })),
  map(seq(token('en-in'), the), () => ({ bound: 'at' as const, named: true })),
)

/** A month without a year needs “in”, “by” or “from” in front; a year alone does too. */
const single_: Parse<Ruled> = alt(
  map(seq(opt(lead), dated), ([read, found]) => single(found, read?.bound ?? 'at', false)),
  map(seq(lead, capitalised(month)), ([read, found]) => single(found, read.bound, false)),
  map(month, (found) => (found.year ? single(found, 'at', false) : null)),
  map(seq(opt(lead), fiscalYearPoint), ([read, found]) =>
    single(found, read?.bound ?? 'at', false),
  ),
  map(seq(lead, opt(seq(part, opt(token('en-year')))), fullYearRef()), ([read, end, year]) =>
    single(point('year', 'year', { year }), end?.[0] === 4 ? 'within' : read.bound, false),
  ),
  map(seq(lead, opt(part), relative, token('en-year')), ([read, , year]) =>
    single(point('year', 'year', { year }), read.bound === 'at' ? 'within' : read.bound, false),
  ),
)

const join = alt(token('dash'), token('en-until'), token('en-and'))
const either = alt(day, capitalised(month))

/** From 1 January to 15 March 2026; between A and B; 1-15 March 2026; October 2026 – March 2027. */
const ranges: Parse<Ruled> = alt(
  map(seq(alt(token('en-from'), token('en-between')), the, either, join, the, either), (parts) =>
    range(parts[2], parts[5], true),
  ),
  map(
    seq(opt(token('en-from')), ordinal, token('dash'), ordinal, monthName, yearAfter),
    ([, first, , last, { value }, year]) =>
      range(onDay(value, first, year, null), onDay(value, last, year, null), false),
  ),
  map(seq(either, token('dash'), the, either), ([first, , , last]) =>
    first.unit === last.unit ? range(first, last, false) : null,
  ),
)

const lengths: readonly [Parse<unknown>, (n: number) => Duration][] = [
  [token('years'), (n) => ({ months: n * 12, days: 0 })],
  [token('en-year'), (n) => ({ months: n * 12, days: 0 })],
  [token('months'), (n) => ({ months: n, days: 0 })],
  [token('weeks'), (n) => ({ months: 0, days: n * 7 })],
  [token('days'), (n) => ({ months: 0, days: n })],
]

const span: Parse<{ least: Duration; most: Duration | undefined }> = alt(
  ...lengths.map(([unit, make]) =>
    map(seq(small, opt(seq(token('dash'), small)), opt(token('dash')), unit), ([low, high]) => ({
      least: make(low.value),
      most: high ? make(high[1].value) : undefined,
    })),
  ),
)

const EVENT = /^\s*(?:of|from|after|following)\b/
const PROMULGATED =
  /^\s*(?:of|from|after|following) (?:the )?(?:date of |day of )?(?:its )?promulgation/

function within(anchor: 'promulgation' | 'publication' | 'other') {
  return map(seq(token('en-within'), the, span), ([, , { least, most }]) =>
    formula({ anchor, counted: false, duration: least, atMost: most, ends: 'not-exceeding' }),
  )
}

/** Within 12-18 months; within 7 days of an event, whose day the text does not say. */
const withins: Parse<Ruled> = alt(
  followed(within('promulgation'), PROMULGATED),
  before(within('other'), EVENT),
  within('publication'),
)

function followed<T>(part_: Parse<T>, pattern: RegExp): Parse<T> {
  return like(part_, (source, index) => {
    const match = part_(source, index)
    const end = match ? source.tokens[match.next - 1]!.to : 0
    return match && pattern.test(source.text.slice(end, end + 60)) ? match : null
  })
}

/** English, in the forms that Japanese ministries, the EU and the US use. */
export const english: Parse<Ruled> = notAfter(alt(ranges, withins, single_), /[\w/.-]$/)

/** A date of which some month has a capital, or a year. */
function capitalised(part_: Parse<Point>): Parse<Point> {
  return like(part_, (source, index) => {
    const match = part_(source, index)
    if (!match || match.value.year) return match
    const name = source.tokens.slice(index, match.next).find(({ type }) => type === 'en-month')
    return name && /[A-Z]/.test(source.text.charAt(name.from)) ? match : null
  })
}
