import { alt, before, like, map, notAfter, opt, type Parse, seq, token, unless } from './combine.ts'
import { dateNumber, month, monthNumber } from './days.ts'
import { given, type Point, point } from './point.ts'
import { fiscalYear, type Year, year } from './years.ts'

const of = opt(token('of'))
const yearOf = seq(year, of)
const fiscalOf = seq(fiscalYear, of)
const quarterNumber = token(
  'number',
  ({ value, digits }) => digits === 1 && value >= 1 && value <= 4,
)

const in_ = (found: Year) => ({ year: found.ref, era: found.era })
const perhapsIn = (found: [Year, unknown] | null) => (found ? in_(found[0]) : {})

/** 第3四半期, Q3. */
const quarterPart = alt(
  map(seq(token('ordinal'), quarterNumber, token('quarter')), ([, { value }]) => value),
  map(seq(quarterNumber, token('quarter')), ([{ value }]) => value),
  map(
    token('en-quarter', ({ value }) => value > 0),
    ({ value }) => value,
  ),
)

/** 令和8年度第4四半期: April to March, so the fourth lies in the next calendar year. */
const fiscalQuarter = map(seq(fiscalOf, quarterPart), ([[fiscal], part]) =>
  point('fiscal-quarter', 'fiscal-quarter', { ...in_(fiscal), part }),
)
const quarter = map(seq(yearOf, quarterPart), ([[found], part]) =>
  point('quarter', 'quarter', { ...in_(found), part }),
)
const fiscalHalf = map(seq(fiscalOf, token('half')), ([[fiscal], { value: part }]) =>
  point('fiscal-half', 'fiscal-half', { ...in_(fiscal), part }),
)
const half = map(seq(yearOf, token('half')), ([[found], { value: part }]) =>
  point('half', 'half', { ...in_(found), part }),
)

/** 9月下旬, 今月中旬. */
const third = map(seq(opt(yearOf), month, of, token('third')), ([lead, ref, , { value: part }]) =>
  point('third', 'third', { ...perhapsIn(lead), month: ref, part }),
)
const monthEnd = map(seq(opt(yearOf), month, of, token('end')), ([lead, ref]) =>
  point('month-end', 'month-end', { ...perhapsIn(lead), month: ref }),
)

// After 三月 and the like a law goes on to say how long, not when.
const LENGTH =
  /^\s*(?:間|以内|を超|をこえ|を経過|以上|未満|程度|前|後|号|版|ごと|毎|目|曜|例会|期|\d|[一二三四五六七八九十])/

const kanjiAlone = seq(
  token('number', ({ kanji }) => kanji),
  token('month'),
)

/** 2026年10月, 来年4月, 7月. A bare 三月 is a length of time in a law, so it is left alone. */
const anyMonth = unless(
  map(seq(opt(yearOf), month), ([lead, ref]) =>
    point('month', 'month', { ...perhapsIn(lead), month: ref }),
  ),
  LENGTH,
)
const monthAlone = like(anyMonth, (source, at) =>
  kanjiAlone(source, at) ? null : anyMonth(source, at),
)

const thisSeason = map(token('today-season'), ({ value }) =>
  point('season', 'season', {
    year: { base: 'today', value: Math.floor(value / 10) },
    part: value % 10,
  }),
)
const namedSeason = map(seq(yearOf, token('season')), ([[found], { value: part }]) =>
  point('season', 'season', { ...in_(found), part }),
)

/** A season without a year counts only where the words around say that a time is meant. */
const bareSeason = notAfter(
  before(
    map(
      token('season', (t) => t.to - t.from <= 2),
      ({ value: part }) => point('season', 'season', { part }),
    ),
    /^(?:頃|ごろ|まで|をめど|を目途|を目処|以降|にも|\((?:目処|目途|予定|頃))/,
  ),
  /[\p{sc=Han}A-Za-z]$/u,
)
const season = alt(namedSeason, thisSeason, bareSeason)

const convened = map(
  seq(monthNumber, token('month'), opt(seq(dateNumber, token('date'))), token('convened')),
  ([{ value }, , date]) => ({ month: given(value), part: date?.[0].value ?? 0 }),
)

/** 来年の通常国会, 1月23日召集の通常国会, 次期通常国会. */
export const session: Parse<Point> = map(
  seq(opt(yearOf), opt(token('next')), opt(convened), token('session')),
  ([lead, next, call]) => {
    if (!lead && !next && !call) return null
    return point('diet-session', 'diet-session', { ...perhapsIn(lead), ...call })
  },
)

/** Only what is said to be within, until, from or about a year is a time: 令和8年の白書 is a name. */
export const yearAlone = map(year, (found) => point('year', 'year', in_(found)))
export const fiscalYearAlone = map(fiscalYear, (found) =>
  point('fiscal-year', 'fiscal-year', in_(found)),
)

/** 年内, 年度内, 年末, 年度末 of the year that runs. */
export const thisYear = notAfter(
  alt(
    map(token('year'), () => point('year', 'year', { year: { base: 'today', value: 0 } })),
    map(token('fiscal'), () =>
      point('fiscal-year', 'fiscal-year', { year: { base: 'today', value: 0 } }),
    ),
  ),
  /[\d\p{sc=Han}]$/u,
)

/** A period that stands by itself as a time. */
export const period: Parse<Point> = alt(
  fiscalQuarter,
  fiscalHalf,
  quarter,
  half,
  third,
  monthEnd,
  season,
  monthAlone,
)
