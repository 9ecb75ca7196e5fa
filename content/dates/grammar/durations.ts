import type { Duration } from '../civil-code.ts'
import { alt, map, opt, type Parse, seq, token } from './combine.ts'

export const small = token(
  'number',
  ({ value, digits }) => digits <= 4 && value >= 1 && value <= 1200,
)
const months = alt(token('months'), token('month'))

/** 二年, 一年六月, 6か月, 1年半, 半年, 二十日, 三週間. In a formula 六月 is a length, not June. */
export const duration: Parse<Duration> = alt(
  map(seq(small, token('and-a-half')), ([{ value }]) => ({ months: value * 12 + 6, days: 0 })),
  map(
    seq(small, alt(token('years'), token('year')), opt(seq(small, months))),
    ([{ value }, , more]) => ({ months: value * 12 + (more?.[0].value ?? 0), days: 0 }),
  ),
  map(seq(small, months), ([{ value }]) => ({ months: value, days: 0 })),
  map(seq(small, token('weeks')), ([{ value }]) => ({ months: 0, days: value * 7 })),
  map(seq(small, alt(token('days'), token('date'))), ([{ value }]) => ({ months: 0, days: value })),
  map(token('half-year'), () => ({ months: 6, days: 0 })),
)

/** A length, or the lesser and the greater of two. */
export type Lengths = { least: Duration; most: Duration | null }

/** 六月, 半年, 2～3年. */
export const ranged: Parse<Lengths> = alt<Lengths>(
  map(seq(small, token('dash'), small, alt(token('years'), token('year'))), ([a, , b]) => ({
    least: { months: a.value * 12, days: 0 },
    most: { months: b.value * 12, days: 0 },
  })),
  map(seq(small, token('dash'), small, token('months')), ([a, , b]) => ({
    least: { months: a.value, days: 0 },
    most: { months: b.value, days: 0 },
  })),
  map(duration, (least) => ({ least, most: null })),
)
