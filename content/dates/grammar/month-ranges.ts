import { before } from './beside.ts'
import { alt, map, opt, type Parse, seq, token } from './combine.ts'
import { monthNumber } from './days.ts'
import { given, type Point, point, type Reference } from './point.ts'
import { type Ruled, range } from './shapes.ts'
import type { Token } from './token.ts'
import { year } from './years.ts'

const of = opt(token('of'))
const until = token('until')

/** 2026年4-6月期, 10～12月: the year and the word for month are written once. */
const monthRange: Parse<Ruled> = map(
  seq(
    opt(seq(year, of)),
    monthNumber,
    opt(token('month')),
    token('dash'),
    monthNumber,
    token('month'),
    opt(token('term')),
    opt(until),
  ),
  ([lead, from, , , to, , term, closing]) => {
    const { ref: year = null, era } = lead?.[0] ?? {}
    const first = point('month', 'month', { year, era, month: given(from.value) })
    const last = point('month', 'month', { month: given(to.value) })
    return range(first, last, closing !== null, term !== null)
  },
)

type Lead = [{ ref: Reference; era?: number | undefined }, unknown] | null
const monthOf = (lead: Lead, { value }: Token): Point =>
  point('month', 'month', { year: lead?.[0].ref ?? null, era: lead?.[0].era, month: given(value) })

/** 2026年4月分～6月分: months of which something is counted. */
const countedMonths: Parse<Ruled> = before(
  map(
    seq(
      opt(seq(year, of)),
      ...([monthNumber, token('month'), token('minute')] as const),
      alt(token('dash'), token('from')),
      opt(seq(year, of)),
      ...([monthNumber, token('month')] as const),
    ),
    ([first, from, , , , last, to]) => range(monthOf(first, from), monthOf(last, to), false),
  ),
  /^分(?!に変更|に改め)/,
)

/** Months in a row of which not every word is written twice. */
export const monthRanges: Parse<Ruled> = alt(countedMonths, monthRange)
