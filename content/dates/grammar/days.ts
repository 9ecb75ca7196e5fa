import { instantAt } from '../instant.ts'
import { before, behind, notAfter, unless } from './beside.ts'
import { time } from './clock.ts'
import { acrossComma, alt, like, map, opt, type Parse, seq, shared, token } from './combine.ts'
import { type Clock, given, type Point, point, type Reference } from './point.ts'
import type { Token } from './token.ts'
import { eraLetterYear, fullYear, year } from './years.ts'

export const monthNumber = token(
  'number',
  ({ value, digits }) => digits >= 1 && digits <= 2 && value >= 1 && value <= 12,
)
export const isDate = ({ value, digits }: Token): boolean =>
  digits >= 1 && digits <= 3 && value >= 1 && value <= 31
export const dateNumber = token('number', isDate)
export const of = opt(token('of'))

function relativeMonth(type: 'today-month' | 'mention-month') {
  const base = type.startsWith('today') ? 'today' : 'mention'
  return map(token(type), ({ value }): Reference => ({ base, value }))
}

/** 6月, 今月, 同月. */
export const month: Parse<Reference> = shared(
  alt(
    map(seq(monthNumber, token('month')), ([{ value }]) => given(value)),
    relativeMonth('today-month'),
    relativeMonth('mention-month'),
  ),
)

/** What may stand behind a day: a weekday in brackets, the hour (自 午後2時). */
export const trail: Parse<{ weekday: number | null; time: Clock | null }> = map(
  seq(
    opt(alt(token('weekday'), token('weekday-name'))),
    opt(seq(of, opt(token('span-from')), acrossComma(time))),
  ),
  ([weekday, clock]) => ({ weekday: weekday?.value ?? null, time: clock?.[2] ?? null }),
)

/** 令和8年6月18日（木）17時, 6月18日, 今月2日, 同月10日, 同年6月18日. */
const spokenDay = map(
  seq(opt(seq(year, of)), month, of, dateNumber, token('date'), trail),
  ([lead, month, , { value: part }, , { weekday, time }]) => {
    const { ref: year = null, era } = lead?.[0] ?? {}
    return point('day', 'day', { year, era, month, part, weekday, time })
  },
)

/** 来年の元日. */
const newYearsDay = map(seq(year, of, token('new-years-day')), ([{ ref, era }]) =>
  point('day', 'day', { year: ref, era, month: given(1), part: 1 }),
)

const slashed = (mark: 'slash' | 'dash' | 'dot') =>
  map(seq(fullYear, tight(mark), monthNumber, tight(mark), dateNumber, trail), (parts) => {
    const [{ value }, , { value: monthValue }, , { value: part }, { weekday, time }] = parts
    return point('day', 'numeric-day', {
      year: given(value),
      month: given(monthValue),
      part,
      weekday,
      time,
    })
  })

export const tight = (mark: 'slash' | 'dash' | 'dot') => token(mark, ({ gap }) => gap === 'none')

const fullYearAfter = token(
  'number',
  ({ value, digits, gap }) => gap === 'none' && digits === 4 && value >= 1900 && value <= 2199,
)

/** 2026/06/12, 2026-06-12, 2026.6.12: not inside a path, a version or a longer number. 公布：R8.3.13／施行 is no path. */
const numericDay = notAfter(
  unless(
    alt(slashed('slash'), slashed('dash'), slashed('dot')),
    /^(?:-(?!\d{4}[/.年]\d|\d{1,2}(?:月\d|日|[/.]\d{1,2}(?![\d/.])))\d|[/.]?\d|_|\/(?!\p{sc=Han}{2})|(?<=\/\d{4}[/.]\d{1,2}[/.]\d{1,2})\/|[A-Za-z])/u,
  ),
  /[\w.#=第]$|(?<![\p{sc=Han})])\/$|(?<![/.]\d{1,2}|[日)])-$/u,
)

/** 4.6.2026, as the Official Journal writes it. */
const dottedDay = notAfter(
  unless(
    map(
      seq(dateNumber, tight('dot'), monthNumber, tight('dot'), fullYearAfter),
      ([{ value: part }, , { value: monthValue }, , { value }]) =>
        point('day', 'dotted-day', { year: given(value), month: given(monthValue), part }),
    ),
    /^(?:\.?[\d_]|\.\w|\/|[A-Za-z])/,
  ),
  /[\w\-/.]$/,
)

const isPastMonths = ({ value, digits }: Token): boolean =>
  digits === 2 && value > 12 && value <= 31

/** 01/15/2027, 15/01/2027: only where one of the two can be no month. */
const foreignDay = notAfter(
  unless(
    alt(
      map(
        seq(
          monthNumber,
          tight('slash'),
          token('number', isPastMonths),
          tight('slash'),
          fullYearAfter,
        ),
        ([{ value: monthValue }, , { value: part }, , { value }]) =>
          point('day', 'numeric-day', { year: given(value), month: given(monthValue), part }),
      ),
      map(
        seq(
          token('number', isPastMonths),
          tight('slash'),
          monthNumber,
          tight('slash'),
          fullYearAfter,
        ),
        ([{ value: part }, , { value: monthValue }, , { value }]) =>
          point('day', 'numeric-day', { year: given(value), month: given(monthValue), part }),
      ),
    ),
    /^(?:[-/.]?\d|[/_]|[A-Za-z])/,
  ),
  /[\w\-/.]$/,
)

/** R8.4.16, H30/11/6. */
const letterDay = notAfter(
  unless(
    map(
      seq(
        eraLetterYear,
        alt(tight('dot'), tight('slash')),
        monthNumber,
        alt(tight('dot'), tight('slash')),
        dateNumber,
        trail,
      ),
      ([{ ref, era }, , { value: monthValue }, , { value: part }, after]) =>
        point('day', 'letter-day', { year: ref, era, month: given(monthValue), part, ...after }),
    ),
    /^(?:-(?!\d{4}[/.年]\d|\d{1,2}(?:月\d|日|[/.]\d{1,2}(?![\d/.])))\d|[/.]?\d|_|\/(?!\p{sc=Han}{2})|[A-Za-z])/u,
  ),
  /[\w.]$|(?<![/.]\d{1,2}|[日)])-$|(?<![\p{sc=Han})])\/$/u,
)

const short = seq(monthNumber, tight('slash'), dateNumber)
const dotted = seq(monthNumber, tight('dot'), dateNumber)

const shortWithTrail = map(seq(short, trail), ([[m, , d], after]) =>
  point('day', 'short-day', { month: given(m.value), part: d.value, ...after }),
)
const labelled = alt(
  behind(
    unless(shortWithTrail, /^[-/.\w]/),
    /(?:締切|締め切り|〆切|期限|期日|日時|開催日|公表日|掲載日|更新日)日?[:\s~〜]\s?$|(?<=[([【])(?:締切|締め切り|〆切?)日?\s?$/,
  ),
  // 意見募集中（10/15まで）, パブコメ（〜10/15）.
  behind(
    before(shortWithTrail, /^(?:まで|必着|締切|〆切?)?[)\]】]/),
    /(?:募集|公募|受付|コメント|パブコメ|申込み?|応募)(?:期間|期限|実施)?中?[([【]\s?[~〜]\s?$/,
  ),
  behind(
    before(shortWithTrail, /^(?:まで|必着|締切|〆切?)[)\]】]/),
    /(?:募集|公募|受付|コメント|パブコメ|申込み?|応募)(?:期間|期限|実施)?中?[([【]\s?$/,
  ),
  // 期限は1/2の賛成で: a fraction.
  behind(
    before(shortWithTrail, /^(?:です|まで|必着|[、。\s(]|$)/),
    /(?:締切|締め切り|〆切|期限|期日)は\s?$/,
  ),
)
const closing = before(
  map(seq(short, opt(token('weekday')), opt(time)), ([[m, , d], weekday, clock]) =>
    point('day', 'short-day', {
      ...{ month: given(m.value), part: d.value },
      ...{ weekday: weekday?.value ?? null, time: clock },
    }),
  ),
  /^(?:必着|\(?必着|締切|〆切|消印|(?:より|から)(?:一部|全面)?(?:施行|適用|発効|実施))/,
)

const monthAndDay: Parse<Point> = map(short, ([m, , d]) =>
  point('day', 'short-day', { month: given(m.value), part: d.value }),
)

/** 4/7 閣議決定 → 6/17 成立: in a field of its own. */
const fieldDay = behind(
  before(monthAndDay, /^\s(?:閣議決定|公布|(?:一部|全面)?施行|成立|[衆参][^。、\s]{0,6}可決)/),
  /(?:^|[\n→/|・】〕)>]\s{0,2})$/,
)

/** セミナー【3/6 尾道】: not （1/2）, the first of two parts. */
const eventDay = behind(
  before(monthAndDay, /^\s?\p{sc=Han}{2}/u),
  /(?:セミナー|説明会|研修会?|講演会|相談会|シンポジウム)[【([]$/,
)

/** 1/14 alone may be a fraction: it is a day with a weekday (11.4（水）), behind a label, before 必着 or から施行, or after 明日. */
const shortDay = notAfter(
  alt(
    map(
      seq(alt(short, dotted), token('weekday'), opt(time)),
      ([[m, , d], { value: weekday }, clock]) =>
        point('day', 'short-day', { month: given(m.value), part: d.value, weekday, time: clock }),
    ),
    labelled,
    closing,
    fieldDay,
    eventDay,
    map(seq(token('today-day'), opt(token('open')), short, opt(token('close')), trail), (parts) => {
      const [, , [m, , d], , after] = parts
      return point('day', 'short-day', { month: given(m.value), part: d.value, ...after })
    }),
  ),
  /[\w\-/.]$/,
)

const instant = token('instant')
const moment: Parse<Point> = like(instant, (source, at) => {
  const found = instant(source, at)
  const read = found && instantAt(source.text, found.from)
  if (!read) return undefined
  const [hour = 0, minute = 0] = read.time.split(':').map(Number)
  const [y = 0, m = 0, part = 0] = read.day.split('-').map(Number)
  return point('day', 'instant', {
    year: given(y),
    month: given(m),
    part,
    time: { hour, minute },
  })
})

// 令和三年五月一九日法律第三七号 is the name of a law, not a date of the text.
export const LAW_NUMBER =
  /^(?:法律|政令|勅令|条約|告示|[\p{sc=Han}]{0,8}(?:規則|府令|省令|条例|訓令))第/u

/** A date that has a month or more. */
export const datedDay: Parse<Point> = shared(
  unless(
    alt(spokenDay, newYearsDay, numericDay, letterDay, dottedDay, foreignDay, shortDay, moment),
    LAW_NUMBER,
  ),
)
