import { ERAS, gregorianYear } from '../eras.ts'
import { alt, map, opt, type Parse, seq, token } from './combine.ts'
import { fiscalYearAlone, yearAlone } from './periods.ts'
import { given, point } from './point.ts'
import { type Ruled, range } from './shapes.ts'
import { eraYear, fullYear } from './years.ts'

const joint = alt(token('from'), token('dash'))
const until = token('until')

const someYear = alt(fiscalYearAlone, yearAlone)
const eraYearAlone = map(eraYear, ({ ref, era }) => point('year', 'era-year', { year: ref, era }))

const shortYear = token('number', ({ value, digits }) => digits <= 2 && value >= 1)
const wordOfYear = alt(token('fiscal'), token('year'))

/** 令和8年度から10年度まで, 令和8～10年度: the era, and at times the word, is written once. */
const eraYearRange: Parse<Ruled> = map(
  seq(alt(someYear, eraYearAlone), joint, shortYear, wordOfYear, opt(token('end')), opt(until)),
  ([first, , { value }, { type }, , closing]) => {
    if (first.era === undefined) return null
    const unit = type === 'fiscal' ? 'fiscal-year' : 'year'
    if (first.name !== 'era-year' && first.unit !== unit) return null
    const last = point(unit, unit, { year: given(gregorianYear(ERAS[first.era]!, value)) })
    return range({ ...first, unit, name: unit }, last, closing !== null)
  },
)

/** 2026～2028年度: the word is written once. */
const plainYearRange: Parse<Ruled> = map(
  seq(fullYear, token('dash'), fullYear, wordOfYear, opt(token('end')), opt(until)),
  ([first, , last, { type }, , closing]) => {
    const unit = type === 'fiscal' ? 'fiscal-year' : 'year'
    const year = (value: number) => point(unit, unit, { year: given(value) })
    return first.value < last.value
      ? range(year(first.value), year(last.value), closing !== null)
      : null
  },
)

/** 令和9年度から令和11年度まで, 2026年度～2028年度. */
const yearRange: Parse<Ruled> = map(
  seq(someYear, joint, someYear, opt(token('end')), opt(until)),
  ([first, , last, , closing]) =>
    first.unit === last.unit ? range(first, last, closing !== null) : null,
)

/** Years from one to another, by whichever of their words. */
export const yearRanges: Parse<Ruled> = alt(yearRange, eraYearRange, plainYearRange)
