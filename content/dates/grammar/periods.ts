import { before, behind, notAfter, unless } from './beside.ts'
import { alt, like, map, opt, type Parse, seq, token } from './combine.ts'
import { dateNumber, month } from './days.ts'
import { given, type Point, point, type Reference } from './point.ts'
import { againQuarter, fiscalQuarter, quarter, quarterPart } from './quarters.ts'
import { fiscalOf, fiscalYear, inYear, perhapsIn, type Year, year, yearOf } from './years.ts'

const of = opt(token('of'))
const fiscalHalf = map(seq(fiscalOf, token('half')), ([[fiscal], { value: part }]) =>
  point('fiscal-half', 'fiscal-half', { ...inYear(fiscal), part }),
)
const half = map(seq(yearOf, token('half')), ([[found], { value: part }]) =>
  point('half', 'half', { ...inYear(found), part }),
)

/** 9月下旬, 今月中旬. */
const third = map(seq(opt(yearOf), month, of, token('third')), ([lead, ref, , { value: part }]) =>
  point('third', 'third', { ...perhapsIn(lead), month: ref, part }),
)
const monthHalf = map(
  seq(opt(yearOf), month, of, token('half')),
  ([lead, ref, , { value: part }]) =>
    point('month-half', 'month-half', { ...perhapsIn(lead), month: ref, part }),
)
const monthEnd = map(seq(opt(yearOf), month, of, token('end')), ([lead, ref]) =>
  point('month-end', 'month-end', { ...perhapsIn(lead), month: ref }),
)

// After 三月 and the like a law goes on to say how long, not when.
const LENGTH =
  /^\s*(?:は[^。、\d]{0,16}(?:週間|月間)(?=です|。|$)|(?<=毎年\d{1,2}月)[のは]「?[^。、\d]{0,20}(?:週間|月間|デー)(?!前|以内)|間|以内|を超|をこえ|を経過|以上|以下|未満|程度|前|後|号|版|ごと|毎|決算(?!期?から|の有価)|目(?![途処指])|曜|例会|期|\d|[一二三四五六七八九十])/

/** 八月までに, 三月頃: no length of time is bounded so. */
const NO_LENGTH =
  /^(?:まで(?:に|$|[。、)])|頃|ごろ|中に|以降|を(?:目途|めど|目処)|から(?:施行|適用)|に(?:公布|公表|施行|改正|開催|予定))/

const kanjiAlone = seq(
  token('number', ({ kanji }) => kanji),
  token('month'),
)

/** 2026年10月, 来年4月, 7月. A bare 三月 is a length of time in a law, so it is left alone. */
// 2年4月 is a length too, and the month of an unread year is none by itself.
const anyMonth = notAfter(
  unless(
    map(seq(opt(yearOf), month), ([lead, ref]) => {
      const year = lead?.[0].ref
      if (year?.base === 'bare' && year.value < TWO_DIGITS) return null
      return point('month', 'month', { ...perhapsIn(lead), month: ref })
    }),
    LENGTH,
  ),
  /\d年$|(?:平均[でにはが]?|約|およそ|合計)\s?\d{1,3}\.$/,
)
const TWO_DIGITS = 20
const monthAlone = alt(
  like(anyMonth, (source, at) => (kanjiAlone(source, at) ? undefined : anyMonth(source, at))),
  before(anyMonth, NO_LENGTH),
)

const thisSeason = map(token('today-season'), ({ value }) =>
  point('season', 'season', {
    year: { base: 'today', value: Math.floor(value / 10) },
    part: value % 10,
  }),
)
// 令和8年秋の叙勲 is a name.
const namedSeason = unless(
  map(seq(yearOf, token('season')), ([[found], { value: part }]) =>
    point('season', 'season', { ...inYear(found), part }),
  ),
  /^の(?:叙勲|褒章|園遊会|全国|大会|[^。、]{0,6}(?:運動|週間|シンポジウム))/,
)

/** A season without a year counts only where the words around say that a time is meant. */
const bareSeason = notAfter(
  before(
    map(
      token('season', (t) => t.to - t.from <= 2),
      ({ value: part }) => point('season', 'season', { part }),
    ),
    /^(?:頃|ごろ|まで|をめど|を目途|を目処|以降|にも|から(?=(?:議論|検討|審議)を(?:始|開始)|開始|始ま)|に(?:は)?(?=[取策公結施改成導開とま示])|\((?:目処|目途|予定|頃))/,
  ),
  /[\p{sc=Han}A-Za-z]$/u,
)
/** 秋：取りまとめ　／　冬：決定: in a field of its own. */
const fieldSeason = behind(
  before(
    map(token('season'), ({ value: part }) => point('season', 'season', { part })),
    /^:/,
  ),
  /(?:^|[\s/|→、])$/,
)
const season = alt(namedSeason, thisSeason, bareSeason, fieldSeason)

const convened = map(
  seq(opt(month), opt(seq(dateNumber, token('date'))), token('convened')),
  // An ordinary session is convened in January (Diet Act, art. 2).
  ([lead, date]) => (lead || date ? { month: lead ?? given(1), part: date?.[0].value ?? 0 } : null),
)
const bracketed = map(
  seq(token('open'), opt(yearOf), convened, token('close')),
  ([, lead, call]) => ({ ...perhapsIn(lead), ...call }),
)

/** 年明けに召集される通常国会. */
const newYearSession = map(
  seq(token('new-year'), token('convened'), token('session')),
  ([{ value }]) => point('diet-session', 'diet-session', { year: { base: 'today', value } }),
)

const THIS_YEAR = { year: { base: 'today', value: 0 } as const }

/** 来年の通常国会, 1月23日召集の通常国会, 次期通常国会. */
const ordinarySession: Parse<Point> = map(
  seq(
    opt(yearOf),
    opt(token('next')),
    opt(alt(convened, bracketed)),
    opt(token('of')),
    token('session'),
    opt(bracketed),
  ),
  ([lead, next, call, , , gloss]) => {
    if (!lead && !next && !call && !gloss) return null
    const year = next && next.value < 0 && !lead ? THIS_YEAR : {}
    return point('diet-session', 'diet-session', {
      ...year,
      ...perhapsIn(lead),
      ...(call ?? gloss),
    })
  },
)

/** Any way to name an ordinary session of the Diet. */
export const session: Parse<Point> = alt(newYearSession, ordinarySession)

/** Only what is said to be within, until, from or about a year is a time: 令和8年の白書 is a name. */
// 25年以上 is a length.
export const yearAlone = map(year, (found) =>
  found.ref.base === 'bare' ? null : point('year', 'year', inYear(found)),
)
export const fiscalYearAlone = map(fiscalYear, (found) =>
  point('fiscal-year', 'fiscal-year', inYear(found)),
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

/** 月内: of the month that runs. */
export const thisMonth = notAfter(
  map(token('month'), () => point('month', 'this-month', { month: { base: 'today', value: 0 } })),
  /(?:[\d\p{sc=Han}]|その|同じ)$/u,
)

/** 年明けにも: the month with which the next year begins. */
const newYear = unless(
  map(token('new-year'), ({ value }) =>
    point('month', 'new-year', { year: { base: 'today', value }, month: given(1) }),
  ),
  /^(?:後|早々|すぐ)?の?\d{1,2}月/,
)

/** 今週中, 来週中に: the week as a whole. */
export const week = map(seq(token('today-week'), opt(token('of'))), ([{ value }]) =>
  point('week', 'week', { year: { base: 'today', value } }),
)

/** The second end of 来年の春から夏にかけて. */
export const lastSeason = map(
  before(token('season'), /^(?:にかけ|まで|頃|ごろ|にわた)/),
  ({ value: part }) => point('season', 'later-season', { part }),
)

/** The second end of 令和8年12月から9年3月まで, where no length can be meant. */
export const lastMonth = map(seq(yearOf, month), ([lead, ref]) =>
  point('month', 'month', { ...inYear(lead[0]), month: ref }),
)

/** The second end of 上旬～中旬: of the month mentioned last. */
export const lastThird = map(token('third'), ({ value: part }) =>
  point('third', 'same-month-third', { month: { base: 'mention', value: 0 }, part }),
)

/** 11月の上旬と下旬: the second part of a month that was just named. */
const secondThird = behind(lastThird, /旬(?:と|及び|並びに|、|・|または|又は)$/)

/** 9月上旬に開かれ、下旬に答申をまとめる: of the month that the sentence named. */
const laterThird = notAfter(
  before(
    map(token('third'), ({ value: part }) =>
      point('third', 'same-month-later', { month: { base: 'mention', value: 0 }, part }),
    ),
    /^(?:に(?!わた|かけ)|から|まで|頃|ごろ|を(?:目途|めど))/,
  ),
  /[\p{sc=Han}\d]の?$/u,
)

/** 2027年3月期, 2027年3月期第2四半期: a year of accounts, by the month in which it ends. */
const businessYear = alt(
  accounts(seq(yearOf, month, token('term'), quarterPart), ([[found], ref, , part]) => ({
    found,
    ref,
    part,
  })),
  // 9月期の会議: no period of accounts.
  before(
    accounts(seq(yearOf, month, token('term')), ([[found], ref]) => ({ found, ref, part: 0 })),
    /^(?:決算|連結|通期|業績|有価証券|から|以降|の(?:連結|業績|決算|売上|有価証券|事業報告|計算書類))/,
  ),
)

function accounts<T>(
  parts: Parse<T>,
  read: (value: T) => { found: Year; ref: Reference; part: number },
): Parse<Point> {
  return map(parts, (value) => {
    const { found, ref, part } = read(value)
    return point('business-year', 'business-year', { ...inYear(found), month: ref, part })
  })
}

/** A period that stands by itself as a time. */
export const period: Parse<Point> = alt(
  businessYear,
  fiscalQuarter,
  againQuarter,
  fiscalHalf,
  quarter,
  half,
  third,
  monthHalf,
  monthEnd,
  season,
  newYear,
  monthAlone,
  secondThird,
  laterThird,
)
