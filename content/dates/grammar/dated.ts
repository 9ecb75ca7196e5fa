import { before, notAfter, unless } from './beside.ts'
import { time } from './clock.ts'
import { alt, map, opt, type Parse, seq, shared, some, token } from './combine.ts'
import { datedDay, dateNumber, month, monthNumber, tight } from './days.ts'
import { day, lastDay } from './near-days.ts'
import {
  firstOfQuarters,
  fiscalYearAlone,
  lastQuarter,
  lastSeason,
  lastThird,
  period,
  sameFiscalQuarter,
  session,
  thisYear,
  week,
  yearAlone,
} from './periods.ts'
import type { Bound } from './phrase.ts'
import { given, type Point, point } from './point.ts'
import { type Ruled, range, single } from './shapes.ts'
import type { Token } from './token.ts'
import { yearRanges } from './year-ranges.ts'
import { year } from './years.ts'

const of = opt(token('of'))
const until = token('until')
const number = token('number', ({ value, digits }) => digits <= 3 && value >= 1 && value <= 365)
const about = token('about')

const whole: Parse<Point> = shared(alt(session, day, period))
const joint = alt(token('from'), token('dash'))

/** D1 から D2 まで, D1～D2, 9月下旬～10月上旬, 3月5日から18日まで. */
const pointRange: Parse<Ruled> = map(
  seq(
    whole,
    joint,
    alt(lastDay, lastThird, lastQuarter, lastSeason, period),
    opt(token('term')),
    opt(until),
  ),
  ([first, by, last, , closing]) => {
    if (last.name === 'later-season' && first.unit !== 'season') return null
    const end = last.name === 'same-year-quarter' ? ofSameYear(first, last) : last
    return end && range(first, end, closing !== null || by.type === 'from')
  },
)

// 3日から5日以内 says how long.
const LENGTH = /^(?:以内|間|程度|ほど|前|後)/

/** 令和8年度第3～第4四半期. */
const quarterRange: Parse<Ruled> = map(
  seq(firstOfQuarters, token('dash'), lastQuarter, opt(until)),
  ([first, , last, closing]) => {
    const end = ofSameYear(first, last)
    return end && range(first, end, closing !== null)
  },
)

/** A quarter in the year, or fiscal year, of an earlier one. */
const ofSameYear = (first: Point, { part }: Point): Point | null =>
  first.unit.endsWith('quarter') && first.part < part ? { ...first, part } : null

// 「D1からD2に延期」 names two days, and no period between them.
const MOVED =
  /^(?:\(必着\)|必着)?(?:に|へ)(?:[^。、\d]{1,8}を)?(?:延期|変更|延長|繰り|見直|先送|後ろ倒|前倒)/

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

const shortOf = seq(monthNumber, tight('slash'), dateNumber)

/** 11/20～12/21: two of them are no fractions. */
const shortRange: Parse<Ruled> = notAfter(
  unless(
    map(seq(shortOf, token('dash'), shortOf, opt(until)), ([[m, , d], , [n, , e], closing]) => {
      const first = point('day', 'short-day', { month: given(m.value), part: d.value })
      const last = point('day', 'short-day', { month: given(n.value), part: e.value })
      return range(first, last, closing !== null)
    }),
    /^(?:[-/.]?\d|頁|ページ|倍|枚|[/_]|[A-Za-z])/,
  ),
  /[\w\-/.]$/,
)

/** 10月11～20日. */
const dateRange: Parse<Ruled> = map(
  seq(opt(seq(year, of)), month, dateNumber, token('dash'), dateNumber, token('date'), opt(until)),
  ([lead, ref, from, , to, , closing]) => {
    const in_ = { year: lead?.[0].ref ?? null, era: lead?.[0].era, month: ref }
    const first = point('day', 'day', { ...in_, part: from.value })
    return range(first, point('day', 'bare-day', { part: to.value }), closing !== null)
  },
)

const lengths = alt(token('days'), token('weeks'), token('months'), token('years'))

/** 9月16日から30日間: the first day counts, since the period begins on it. */
const lasting: Parse<Ruled> = map(
  seq(whole, token('from'), number, lengths, opt(about)),
  ([first, , { value }, { type }]) => {
    if (!['day', 'day-offset', 'month'].includes(first.unit)) return null
    const months = type === 'months' ? value : type === 'years' ? value * 12 : 0
    const days = type === 'days' ? value : type === 'weeks' ? value * 7 : 0
    return { rule: 'lasting', shape: { is: 'lasting', first, duration: { months, days } } }
  },
)

/** 8月20日 10:00～12:00. */
const timeRange: Parse<Ruled> = map(
  seq(whole, alt(token('dash'), token('from')), time, opt(until)),
  ([first, , clock]) => first.time && range(first, { ...first, name: 'time', time: clock }, true),
)

/** A date with what bounds it: 7月までに, 年度内, 2026年度以降, 来年夏をめどに, 3月末まで. */
const bounded: Parse<Ruled> = map(seq(whole, limit()), ([found, { bound, vague }]) =>
  // 年明けまで is as much before the new year as in it.
  found.name === 'new-year' && bound === 'until' ? null : single(found, bound, vague),
)

/** 毎年6月30日までに: from the next time on, every year. */
const yearly: Parse<Ruled> = map(
  seq(token('each-year'), of, alt(day, period), limit()),
  ([, , found]) => (found.year === null ? single(found, 'yearly', false) : null),
)

/** 会期末（6月20日）までに: a day in brackets is bounded by what stands behind them. */
const boundedGloss: Parse<Ruled> = map(seq(datedDay, token('close'), until), ([found]) =>
  single(found, 'until', false),
)

const HAPPENS =
  /^[にの]?(?:完全|全面)?(?:施行|適用|発効|公布|成立|策定|公表|改定|開始|導入|義務化|予定)(?!版|案|前|後|さ?れた|状況|結果|実績|報告|件数)/

/** 2028年に施行予定: a year in which something is to happen. */
const eventfulYear: Parse<Ruled> = map(before(alt(fiscalYearAlone, yearAlone), HAPPENS), (found) =>
  single(found, 'at', false),
)

// 令和12年度に、制度の見直しを行う.
const IN_IT = /^に(?:は|も)?(?!おけ|おい|係|関|つい|向け|かけ|入|わた|基|対|よ|な|伴|当た|比)/

/** 来年度に試行を開始する: a fiscal year is when something is to happen only while it lies ahead. */
const yearAhead: Parse<Ruled> = map(before(fiscalYearAlone, IN_IT), (found) =>
  single({ ...found, name: 'year-ahead' }, 'at', false),
)

const REPORTED =
  /^(?:分の[^。、]{0,10}(?:報告|実績|件数|状況|申告|決算)|における[^。、]{1,24}(?:状況|件数|実績)|の(?:[^。、\d]{0,10}の)?(?:件数|実績))(?!を?踏)/

/** 令和７年度における処理状況: the year that is reported on. */
const reportedYear: Parse<Ruled> = map(before(alt(fiscalYearAlone, yearAlone), REPORTED), (found) =>
  single(found, 'at', false),
)

/** A year is a time only where something bounds it. */
const boundedYear: Parse<Ruled> = map(
  seq(alt(fiscalYearAlone, yearAlone), some(limit())),
  ([found, { bound, vague, ending }]) =>
    single(
      found,
      ending || vague ? within(ending && bound === 'from' ? 'at' : bound) : bound,
      vague,
    ),
)

/** 年内, 年末までに, 年度内を目途に. */
const restOfYear: Parse<Ruled> = map(seq(thisYear, some(limit())), ([found, limited]) => {
  // 年中 alone is “all the year round”.
  const named =
    limited.ending || limited.inside === 1 || (found.unit !== 'year' && limited.inside === 0)
  return named ? single(found, within(limited.bound), limited.vague) : null
})

// 来週開催予定, 来週の委員会で.
const EVENTFUL =
  /^(?:に(?!わた|かけ|なっ)|にも|、|開催|公表|実施|予定|(?:委員会|会合|会議|審議会|閣議|本会議|部会))/

/** 今週中に, 第3四半期までに: where the words around say that a time is meant. */
const boundedOnly: Parse<Ruled> = alt(
  map(
    seq(alt(week, before(sameFiscalQuarter, /^(?:に|中|まで|を|以降|から|頃|末)/)), limit()),
    ([found, { bound, vague }]) => {
      if (bound === 'at' && !vague && found.unit === 'week') return null
      return single(found, bound, vague)
    },
  ),
  map(before(week, EVENTFUL), (found) => single(found, 'at', false)),
)

export const dated: Parse<Ruled> = alt(
  lasting,
  timeRange,
  monthRange,
  quarterRange,
  dateRange,
  shortRange,
  unless(unless(pointRange, MOVED), LENGTH),
  yearRanges,
  yearly,
  boundedGloss,
  bounded,
  boundedYear,
  eventfulYear,
  reportedYear,
  yearAhead,
  restOfYear,
  boundedOnly,
)

const within = (bound: Bound): Bound => (bound === 'at' ? 'within' : bound)

function limit() {
  return map(
    seq(
      opt(token('end')),
      opt(token('within')),
      opt(about),
      opt(alt<Token>(until, token('since'), token('from'))),
      opt(about),
    ),
    ([end, inside, early, edge, late]) => {
      const bound = (edge?.type ?? (inside ? 'within' : 'at')) as Bound
      return {
        bound,
        vague: early !== null || late !== null,
        ending: end !== null,
        inside: inside?.value ?? null,
      }
    },
  )
}
