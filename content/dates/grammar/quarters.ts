import { alt, map, opt, type Parse, seq, token } from './combine.ts'
import { type Point, point } from './point.ts'
import { fiscalOf, inYear, yearOf } from './years.ts'

const quarterNumber = token(
  'number',
  ({ value, digits }) => digits === 1 && value >= 1 && value <= 4,
)

/** 第3四半期, Q3. */
export const quarterPart = alt(
  map(seq(token('ordinal'), quarterNumber, token('quarter')), ([, { value }]) => value),
  map(seq(quarterNumber, token('quarter')), ([{ value }]) => value),
  map(
    token('en-quarter', ({ value }) => value > 0),
    ({ value }) => value,
  ),
)

/** 令和8年度第4四半期: April to March, so the fourth lies in the next calendar year. */
export const fiscalQuarter = map(seq(fiscalOf, quarterPart), ([[fiscal], part]) =>
  point('fiscal-quarter', 'fiscal-quarter', { ...inYear(fiscal), part }),
)
export const quarter = map(seq(yearOf, quarterPart), ([[found], part]) =>
  point('quarter', 'quarter', { ...inYear(found), part }),
)
/** 第3四半期までに, after a date of a fiscal year: another quarter of the same. */
export const sameFiscalQuarter = map(quarterPart, (part) =>
  point('fiscal-quarter', 'same-fiscal-quarter', { year: { base: 'mention', value: 0 }, part }),
)

/** 同第4四半期, 同4Q. */
export const againQuarter = map(
  seq(token('same-ordinal'), alt(quarterNumber, token('en-quarter'))),
  ([, { value: part }]) =>
    point('fiscal-quarter', 'same-fiscal-quarter', { year: { base: 'mention', value: 0 }, part }),
)

/** 令和8年度第3～第4四半期: the first of two quarters whose word is written once. */
export const firstOfQuarters: Parse<Point> = alt(
  map(seq(fiscalOf, opt(token('ordinal')), quarterNumber), ([[fiscal], , { value: part }]) =>
    point('fiscal-quarter', 'fiscal-quarter', { ...inYear(fiscal), part }),
  ),
  map(seq(yearOf, opt(token('ordinal')), quarterNumber), ([[found], , { value: part }]) =>
    point('quarter', 'quarter', { ...inYear(found), part }),
  ),
)

/** The second end of 令和8年度第3四半期～第4四半期. */
export const lastQuarter: Parse<Point> = map(quarterPart, (part) =>
  point('quarter', 'same-year-quarter', { year: { base: 'mention', value: 0 }, part }),
)
