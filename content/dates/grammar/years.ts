import { ERAS, gregorianYear } from '../eras.ts'
import { notAfter } from './beside.ts'
import { alt, map, opt, type Parse, seq, shared, token } from './combine.ts'
import { given, type Reference } from './point.ts'

/** A year reference, and the era that it was written in. */
export type Year = { ref: Reference; era?: number }

// 昭和 that runs on has passed its hundredth year.
const eraYearNumber = token(
  'number',
  ({ value, digits }) => digits >= 1 && digits <= 3 && value >= 1 && value <= 199,
)
export const fullYear = token(
  'number',
  ({ value, digits }) => digits === 4 && value >= 1868 && value <= 2199,
)

const inEra = (era: number, year: number): Year => ({
  ref: given(gregorianYear(ERAS[era]!, year)),
  era,
})
export const eraYear = map(seq(token('era'), eraYearNumber), ([era, year]) =>
  inEra(era.value, year.value),
)
const letterYear = map(seq(token('era-letter'), eraYearNumber), ([era, year]) =>
  inEra(era.value, year.value),
)
const gregorian = map(fullYear, ({ value }): Year => ({ ref: given(value) }))
const anyYear = alt(eraYear, letterYear, gregorian)

/** The same year once more in the other calendar: 令和3年(2021年), 令和8(2026)年. */
const gloss = seq(token('open'), anyYear, opt(token('year')), token('close'))
const fiscalGloss = seq(token('open'), anyYear, opt(token('fiscal')), token('close'))

function relative(type: 'today-year' | 'mention-year' | 'today-fiscal' | 'mention-fiscal') {
  const base = type.startsWith('today') ? 'today' : 'mention'
  return map(token(type), ({ value }): Year => ({ ref: { base, value } }))
}

const named = map(
  alt(
    map(seq(anyYear, token('year'), opt(gloss)), ([year]) => year),
    map(seq(anyYear, gloss, token('year')), ([year]) => year),
  ),
  (year) => year,
)
/** 27年4月, 26年度中, 8年3月31日: without era or century, the year near publication. Not 勤続25年3月. */
const lastDigits = (of: 'year' | 'fiscal') =>
  notAfter(
    map(
      seq(
        token('number', ({ value, digits, kanji }) => digits <= 2 && value >= 1 && !kanji),
        token(of),
      ),
      ([{ value }]): Year => ({ ref: { base: 'bare', value } }),
    ),
    /[\d第約平成令和昭大正治暦紀後満創職続役刑齢間HRST.,/-]$/,
  )

/** 同31年: of the era that was named last. */
const sameEra = map(
  seq(token('same-era'), eraYearNumber, token('year')),
  ([, { value }]): Year => ({ ref: { base: 'bare', value } }),
)

/** 翌1月: the first one after the date mentioned last. */
const coming = map(token('coming'), (): Year => ({ ref: { base: 'coming', value: 0 } }))

const relativeYear = map(
  seq(alt(relative('today-year'), relative('mention-year')), opt(gloss)),
  ([year]) => year,
)

/** 令和8年, R8年, 2026年, 令和3年(2021年), 本年, 来年, 同年, 翌年. */
export const year: Parse<Year> = shared(
  alt(named, relativeYear, sameEra, coming, lastDigits('year')),
)

/** 令和8年度, 2026年度, 本年度, 来年度, 同年度. */
export const fiscalYear: Parse<Year> = shared(
  alt(
    map(seq(anyYear, token('fiscal'), opt(fiscalGloss)), ([value]) => value),
    map(seq(anyYear, gloss, token('fiscal')), ([value]) => value),
    relative('today-fiscal'),
    relative('mention-fiscal'),
    lastDigits('fiscal'),
  ),
)

/** The year alone, of 年 or of nothing: for R8.4.16 and its like. */
export const eraLetterYear = letterYear

const of = opt(token('of'))
export const yearOf = seq(year, of)
export const fiscalOf = seq(fiscalYear, of)

/** The parts of a point that a year gives. */
export const inYear = (found: Year) => ({ year: found.ref, era: found.era })
export const perhapsIn = (found: [Year, unknown] | null) => (found ? inYear(found[0]) : {})
