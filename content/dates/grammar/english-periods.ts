import { unless } from './beside.ts'
import { afterComma, alt, map, opt, type Parse, seq, token } from './combine.ts'
import { dashed, isYear, of, part, the } from './english-days.ts'
import { given, type Point, point, type Reference } from './point.ts'
import { fullYear } from './years.ts'

const isQuarter = ({ value }: { value: number }): boolean => value <= 4

export const quarterNumber = alt(
  map(
    token('en-quarter', ({ value }) => value > 0),
    ({ value }) => value,
  ),
  map(seq(token('en-ordinal', isQuarter), token('en-quarter')), ([{ value }]) => value),
)
export const halfNumber = alt(
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

/** FY, fiscal year, Japanese fiscal year. */
const fiscal = seq(opt(token('en-japan')), token('en-fiscal'), opt(token('en-year')))
const calendarYear = map(seq(of, the, afterComma('number', isYear)), ([, , { value }]) =>
  given(value),
)
const fiscalYear = map(seq(of, the, fiscal, fullYear), ([, , , { value }]) => given(value))

export const parted = (read: Parse<number>, unit: 'quarter' | 'half') =>
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

export const fullYearRef = map(fullYear, ({ value }) => given(value))
const relative = map(token('en-this'), ({ value }): Reference => ({ base: 'today', value }))

export const season = alt(
  map(seq(token('season'), alt(calendarYear, fullYearRef)), ([{ value }, year]) =>
    point('season', 'season', { year, part: value }),
  ),
  map(seq(relative, token('season')), ([year, { value }]) =>
    point('season', 'season', { year, part: value }),
  ),
)

const THIS: Reference = { base: 'today', value: 0 }

/** 2027, this year, the year (that runs). */
const calendarOf: Parse<Reference> = alt(
  fullYearRef,
  map(seq(relative, token('en-year')), ([ref]) => ref),
)
/** FY2026, fiscal 2026, this fiscal year. */
const fiscalOf: Parse<Reference> = alt(
  map(seq(fiscal, fullYear), ([, { value }]) => given(value)),
  map(seq(relative, fiscal), ([ref]) => ref),
)

const partOfYear = map(seq(part, opt(token('en-year'))), ([n]) => n)
const END = 4

/** A year or a part of one; `ending` where only its end is named. */
export type YearPart = { point: Point; ending: boolean }

const fiscalYear_: Parse<YearPart> = map(seq(opt(partOfYear), fiscalOf), ([n, year]) => ({
  point: point('fiscal-year', 'fiscal-year', { year }),
  ending: n === END,
}))

function inCalendarYear(n: number | null, year: Reference): YearPart {
  if (n === null || n === END) return { point: point('year', 'year', { year }), ending: n === END }
  return { point: point('year-third', 'year-third', { year, part: n }), ending: false }
}

/** Early 2027, mid-2027, the end of the year, year-end: a part, which needs no preposition. */
export const partedYear: Parse<YearPart> = alt(
  map(seq(partOfYear, calendarOf), ([n, year]) => inCalendarYear(n, year)),
  map(seq(token('en-later'), opt(token('en-in')), calendarOf), ([, , year]) => ({
    point: point('year', 'year', { year }),
    ending: true,
  })),
)
/** The end of the year, year-end, the end of the fiscal year: of the one that runs. */
export const yearEnd: Parse<YearPart> = alt(
  map(
    alt(
      seq(token('en-part', isEnd), of, the, token('en-year')),
      seq(token('en-year'), dashed, the, token('en-part', isEnd)),
    ),
    () => inCalendarYear(END, THIS),
  ),
  unless(
    map(seq(token('en-part', isEnd), of, token('en-the'), fiscal), () => ({
      point: point('fiscal-year', 'fiscal-year', { year: THIS }),
      ending: true,
    })),
    /^ (?:in which|to which|for which|end(?:ed|ing)|of|that|follow|after)/,
  ),
)

export function isEnd({ value }: { value: number }): boolean {
  return value === END
}

export const wholeYear: Parse<YearPart> = map(calendarOf, (year) => inCalendarYear(null, year))
export { fiscalYear_ as fiscalYearPart }

const dietSession = seq(token('en-diet'), token('en-session'))

/** The 2027 ordinary Diet session, next year’s Diet session, the Diet session of 2027. */
export const session: Parse<Point> = map(
  alt<Reference>(
    map(seq(calendarOf, opt(token('en-ordinary')), dietSession), ([ref]) => ref),
    map(
      seq(calendarOf, opt(token('en-ordinary')), token('en-session'), of, the, token('en-diet')),
      ([ref]) => ref,
    ),
    map(
      seq(opt(token('en-ordinary')), dietSession, alt(token('en-of'), token('en-in')), calendarOf),
      ([, , , ref]) => ref,
    ),
    map(
      seq(
        opt(token('en-ordinary')),
        token('en-session'),
        of,
        the,
        token('en-diet'),
        alt(token('en-of'), token('en-in')),
        calendarOf,
      ),
      (parts) => parts[6],
    ),
  ),
  (year) => point('diet-session', 'diet-session', { year }),
)
