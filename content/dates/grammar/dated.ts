import { ERAS, gregorianYear } from '../eras.ts'
import { before, notAfter, unless } from './beside.ts'
import { time } from './clock.ts'
import { alt, map, opt, type Parse, seq, shared, token } from './combine.ts'
import { datedDay, dateNumber, LAW_NUMBER, month, monthNumber, tight } from './days.ts'
import { limit } from './limit.ts'
import { monthRanges } from './month-ranges.ts'
import { bothDays, day, lastDay } from './near-days.ts'
import {
  fiscalYearAlone,
  lastMonth,
  lastSeason,
  lastThird,
  period,
  session,
  week,
  yearAlone,
} from './periods.ts'
import { given, isInOrder, type Point, point } from './point.ts'
import { firstOfQuarters, lastQuarter, sameFiscalQuarter } from './quarters.ts'
import { type Ruled, range, single } from './shapes.ts'
import { yearRanges } from './year-ranges.ts'
import { year } from './years.ts'
import { yearsOfTime } from './years-of-time.ts'

const of = opt(token('of'))
const until = token('until')
const number = token('number', ({ value, digits }) => digits <= 3 && value >= 1 && value <= 365)
const about = token('about')

const whole: Parse<Point> = shared(alt(session, day, unless(period, LAW_NUMBER)))
// A→B is a day and the one in its place.
const joint = unless(alt(token('from'), token('dash'), token('span-to')), /^(?<=→)/)

/** D1 から D2 まで, D1～D2, 9月下旬～10月上旬, 3月5日から18日まで. */
const pointRange: Parse<Ruled> = map(
  seq(
    whole,
    joint,
    alt(lastDay, lastThird, lastQuarter, lastSeason, period, lastMonth),
    opt(token('term')),
    opt(until),
  ),
  ([first, by, last, , closing]) => {
    if (last.name === 'later-season' && first.unit !== 'season') return null
    const end = last.name === 'same-year-quarter' ? ofSameYear(first, last) : ofSameEra(first, last)
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

/** 平成7年4月から8年3月まで: the era is written once. */
const ofSameEra = ({ era }: Point, last: Point): Point =>
  last.year?.base === 'bare' && era !== undefined
    ? { ...last, year: given(gregorianYear(ERAS[era]!, last.year.value)) }
    : last

// 「D1からD2に延期」 names two days, and no period between them.
const MOVED =
  /^(?:\(必着\)|必着)?(?:(?:に|へ)(?:[^。、\d]{1,8}を|(?:適用|施行|開始|期限|期日|締切)が)?(?:\d{1,2}(?:年|か月|ヶ月|カ月|日)間?)?再?(?:延期|変更|延長|繰り|見直|先送|後ろ倒|前倒|改め)|(?<=までに)(?:延期|変更|延長|先送り|前倒し|繰り?[上下]げ)(?:し(?:た|ま)|する(?=$|。|こと)|さ?れ(?:た|ま))|(?<=(?:期限|(?:募集|公募|受付|提出|応募|申請|意見)[^。、]{0,6}期間|締切り?|締め切り|〆切)[をはが、][^。、]{0,36}まで)(?:再)?延長|(?<=(?:期限|期間|締切り?|締め切り|〆切)[をはが、][^。、]{0,36}までに)(?:延期|変更|延長)(?=$|[。\s)]))/

const shortOf = seq(monthNumber, tight('slash'), dateNumber)

const shortEnds = alt(
  seq(shortOf, token('dash'), shortOf, opt(until)),
  seq(shortOf, token('from'), shortOf, until),
)

/** 11/20～12/21, 9/24から10/23まで: two of them are no fractions. */
const shortRange: Parse<Ruled> = notAfter(
  unless(
    map(shortEnds, ([[m, , d], , [n, , e], closing]) => {
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

/** 令和9年度から5年間, 令和9年度からの5か年. */
const lastingYears: Parse<Ruled> = map(
  seq(alt(fiscalYearAlone, yearAlone), token('from'), opt(of), number, token('years')),
  ([first, , , { value }]) => ({
    rule: 'lasting',
    shape: { is: 'lasting', first, duration: { months: value * 12, days: 0 } },
  }),
)

/** 8月20日 10:00～12:00, 自 午後2時 至 午後4時. */
const timeRange: Parse<Ruled> = map(
  seq(whole, alt(token('dash'), token('from'), token('span-to')), time, opt(until)),
  ([first, , clock]) =>
    first.time && isInOrder(first.time, clock)
      ? range(first, { ...first, name: 'time', time: clock }, true)
      : null,
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

// 来週開催予定, 来週の委員会で.
const EVENTFUL =
  /^(?:に(?!わた|かけ|なっ)|にも|、|開催|公表|実施|予定|(?:委員会|会合|会議|審議会|閣議|本会議|部会))/

/** 今週中に, 第3四半期までに: where the words around say that a time is meant. */
const boundedOnly: Parse<Ruled> = alt(
  map(
    seq(
      alt(
        week,
        before(
          sameFiscalQuarter,
          /^(?:に|中|まで|を|以降|から|頃|末|:?\s?(?=[\p{sc=Han}\p{sc=Kana}])(?<=[:\s]))/u,
        ),
      ),
      limit(),
    ),
    ([found, { bound, vague }]) => {
      if (bound === 'at' && !vague && found.unit === 'week') return null
      return single(found, bound, vague)
    },
  ),
  map(before(week, EVENTFUL), (found) => single(found, 'at', false)),
)

export const dated: Parse<Ruled> = alt(
  lasting,
  lastingYears,
  timeRange,
  monthRanges,
  quarterRange,
  dateRange,
  bothDays,
  shortRange,
  unless(unless(pointRange, MOVED), LENGTH),
  yearRanges,
  yearly,
  boundedGloss,
  bounded,
  yearsOfTime,
  boundedOnly,
)
