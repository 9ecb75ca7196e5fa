import { time } from './clock.ts'
import { acrossComma, afterComma, alt, like, map, opt, type Parse, seq, token } from './combine.ts'
import { dateNumber, isDate } from './days.ts'
import { given, inYearOf, type Point, point, type Reference, withTime } from './point.ts'

export const the = opt(token('en-the'))
export const of = opt(token('en-of'))
export const ordinal = map(seq(dateNumber, opt(token('en-suffix'))), ([{ value }]) => value)

// “May” and “march” are verbs too: without a year a month must be written as a name.
export const monthName = token('en-month')
/** 2027, next year. */
export const yearAfter = opt(
  alt<Reference>(
    map(afterComma('number', isYear), ({ value }) => given(value)),
    map(seq(token('en-this'), token('en-year')), ([{ value }]) => ({ base: 'today', value })),
  ),
)
const named = map(seq(opt(token('weekday-name')), the), ([name]) => ({
  weekday: name?.value ?? null,
}))

export function isYear({ value, digits }: { value: number; digits: number }): boolean {
  return digits === 4 && value >= 1900 && value <= 2199
}

export function onDay(
  month: number,
  part: number,
  year: Reference | null,
  weekday: number | null = null,
): Point {
  return point('day', 'english-day', { year, month: given(month), part, weekday })
}

/** (Wed.). */
const weekdayGloss = opt(
  map(
    seq(token('open'), token('weekday-name'), opt(token('dot')), token('close')),
    ([, { value }]) => value,
  ),
)

const clockAfter = opt(seq(opt(afterComma('en-in')), acrossComma(time)))

const afterWeekday = map(
  seq(afterComma('number', isDate), opt(token('en-suffix'))),
  ([{ value }]) => value,
)

/** 26 April 2026, Thursday, 2nd of December 2027. */
const dayFirst = map(
  seq(named, afterWeekday, of, monthName, opt(token('dot')), weekdayGloss, yearAfter, weekdayGloss),
  ([{ weekday }, part, , { value }, , gloss, year, late]) =>
    onDay(value, part, year, weekday ?? gloss ?? late),
)
/** April 26, 2026; Apr. 26; June 3 (Wed.), 2026. */
const monthFirst = map(
  seq(
    ...([named, afterComma('en-month'), opt(token('dot')), the, ordinal] as const),
    ...([weekdayGloss, yearAfter, weekdayGloss] as const),
  ),
  ([{ weekday }, { value }, , , part, gloss, year, late]) =>
    onDay(value, part, year, weekday ?? gloss ?? late),
)
export const bareEnglishDay = capitalised(alt(dayFirst, monthFirst))

/** A day with the hour in front of it or behind: 23:59 JST on 26 January 2026; the following April 1. */
export const day: Parse<Point> = alt(
  map(seq(the, token('en-following'), bareEnglishDay), ([, , found]) =>
    found.year ? null : inYearOf(found, { base: 'coming', value: 0 }),
  ),
  map(seq(time, opt(token('en-in')), bareEnglishDay), ([clock, , found]) => withTime(found, clock)),
  map(seq(bareEnglishDay, clockAfter), ([found, clock]) =>
    clock === null ? found : withTime(found, clock[1]),
  ),
)

export const dashed = opt(token('dash', ({ to, from }) => to - from === 1))
export const part = map(seq(token('en-part'), dashed, of, the), ([{ value }]) => value)

// Next April, this April.
const coming = opt(token('en-this', ({ value }) => value >= 0))

/** November 2026, mid-September 2026, end of March 2027. */
export const month: Parse<Point> = map(
  seq(opt(part), coming, monthName, opt(token('dot')), of, yearAfter),
  ([third, , { value }, , , year]) => {
    const parts = { year, month: given(value) }
    if (third === null) return point('month', 'english-month', parts)
    if (third === 4) return point('month-end', 'english-month-end', parts)
    return point('third', 'english-third', { ...parts, part: third })
  },
)

/** A date of which some month has a capital, or a year. */
export function capitalised(part_: Parse<Point>): Parse<Point> {
  return like(part_, (source, index) => {
    const found = part_(source, index)
    if (!found || found.year) return found
    const name = source.tokens.slice(index, source.next).find(({ type }) => type === 'en-month')
    return name && /[A-Z]/.test(source.text.charAt(name.from)) ? found : undefined
  })
}
