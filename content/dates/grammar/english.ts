import { notAfter, unless } from './beside.ts'
import { time } from './clock.ts'
import { acrossComma, afterComma, alt, like, map, opt, type Parse, seq, token } from './combine.ts'
import { small } from './durations.ts'
import {
  bareEnglishDay,
  capitalised,
  day,
  month,
  monthName,
  of,
  onDay,
  ordinal,
  the,
  yearAfter,
} from './english-days.ts'
import { englishFormulas } from './english-formulas.ts'
import { MOVED_FROM } from './english-moves.ts'
import { near, newsDay, ordinalDay, today } from './english-near.ts'
import {
  fiscalYearPart,
  fullYearRef,
  halfNumber,
  isEnd,
  parted,
  partedYear,
  quarterNumber,
  season,
  session,
  wholeYear,
  type YearPart,
  yearEnd,
} from './english-periods.ts'
import type { Bound } from './phrase.ts'
import { type Clock, given, isInOrder, type Point, point, withTime } from './point.ts'
import { type Ruled, range, single, strictlyBefore } from './shapes.ts'

type Lead = { bound: Bound; named: boolean; strictly?: boolean }

const dated: Parse<Point> = alt(
  session,
  day,
  parted(quarterNumber, 'quarter'),
  parted(halfNumber, 'half'),
  season,
)

// Before, ahead of.
const BEFORE = 2

const lead: Parse<Lead> = alt<Lead>(
  map(seq(token('en-until'), of, the), ([{ value }]) => {
    return { bound: 'until' as const, named: true, strictly: value === BEFORE }
  }),
  // Up to and including 12 November.
  map(
    seq(token('en-up'), token('dash'), opt(seq(token('en-and'), token('en-including'))), the),
    () => ({ bound: 'until' as const, named: true }),
  ),
  map(seq(token('en-from'), the), () => ({ bound: 'from' as const, named: true })),
  map(seq(token('en-since'), the), () => ({ bound: 'since' as const, named: true })),
  // On and after June 30, as a law of a state has it.
  map(seq(token('en-in'), token('en-and'), token('en-since'), the), () => ({
    bound: 'from' as const,
    named: true,
  })),
  map(seq(token('en-in'), the), () => ({ bound: 'at' as const, named: true })),
  // As early as November; as of 1 April.
  map(seq(token('en-as'), opt(seq(token('en-part'), token('en-as'))), of, the), () => ({
    bound: 'at' as const,
    named: true,
  })),
)

const onWeekday = map(seq(lead, token('weekday-name')), ([read, { value }]) =>
  single(point('weekday', 'weekday', { part: value }), read.bound, false),
)

// FY2025 Annual Report: a year in a title.
const TITLE =
  /^(?<=\bFY ?\d{4}|\bfiscal (?:year )?\d{4}) (?:[A-Z][a-z]+ [A-Za-z]|[A-Z][a-z]+$|(?:annual|budget|reports?|results?|summary|survey|plan|edition)\b)/

const onThe = token('en-in', ({ from, to }) => to - from === 'on'.length)
const endOf = seq(token('en-part', isEnd), of, the)
const partOfYear = alt(parted(quarterNumber, 'quarter'), parted(halfNumber, 'half'))

const partedYearAlone = alt(fiscalYearPart, partedYear)

// July 1 of each year is no day.
const EACH_YEAR = /^,? (?:of )?(?:each|every)(?: calendar)? year/i

/** A month without a year needs “in”, “by” or “from” in front; a year alone does too. */
const single_: Parse<Ruled> = alt(
  map(seq(opt(lead), near), ([read, found]) =>
    single(found, read?.bound ?? (found.name === 'english-later-month' ? 'within' : 'at'), false),
  ),
  unless(
    map(seq(opt(lead), dated), ([read, found]) => led(read, found)),
    EACH_YEAR,
  ),
  map(seq(lead, capitalised(month)), ([read, found]) => led(read, found)),
  map(month, (found) => (found.year ? single(found, 'at', false) : null)),
  map(capitalised(month), (found) =>
    found.name === 'english-third' ? single(found, 'at', false) : null,
  ),
  map(seq(lead, alt(fiscalYearPart, partedYear)), ([read, found]) => inYear(read, found)),
  unless(
    map(partedYearAlone, (found) => inYear(null, found)),
    TITLE,
  ),
  onWeekday,
  map(seq(onThe, ordinalDay), ([, found]) => single(found, 'at', false)),
  // By the end of Q1 2026.
  map(seq(lead, the, endOf, partOfYear), ([read, , , found]) => led(read, found)),
  map(seq(lead, alt(yearEnd, wholeYear)), ([read, found]) => inYear(read, found)),
  map(seq(token('en-calendar'), token('en-year'), wholeYear), ([, , found]) =>
    single(found.point, 'at', false),
  ),
  map(seq(token('en-within'), the, alt(fiscalYearPart, wholeYear)), ([, , found]) =>
    single(found.point, 'within', false),
  ),
  newsDay,
)

// Before the summer is as much in its weeks as not.
function led(read: Lead | null, found: Point): Ruled {
  return read?.strictly && found.unit !== 'season'
    ? strictlyBefore(found)
    : single(found, read?.bound ?? 'at', false)
}

/** By the end of a year is up to it; in this year, or at its end, within what is left. */
function inYear(read: Lead | null, { point, ending }: YearPart): Ruled {
  const bound = read?.bound ?? 'at'
  if (read?.strictly && !ending) return strictlyBefore(point)
  const runs = point.year?.base === 'today' && point.unit !== 'year-third'
  return single(point, bound === 'at' && (ending || runs) ? 'within' : bound, false)
}

// “May 3-4” is a month, “may 3” is a verb and a note.
const capitalMonth = like(monthName, (source, at) => {
  const name = monthName(source, at)
  return name && /[A-Z]/.test(source.text.charAt(name.from)) ? name : undefined
})

const through = token('en-until', ({ value }) => value === 1)
const join = alt(token('dash'), token('en-until'), token('en-and'))
const either = alt(day, parted(quarterNumber, 'quarter'), capitalised(month))

/** The hours of a day; noon and the zone are said once, behind. None that run past midnight. */
function hours(day: Point, from: Clock, to: Clock): Ruled | null {
  const afternoon = to.hour >= 12 && from.hour < 12 && from.hour + 12 <= to.hour
  if (!isInOrder(from, to)) return null
  const first = { ...from, hour: from.hour + (afternoon ? 12 : 0), zone: from.zone ?? to.zone }
  return range(withTime(day, first), { ...withTime(day, to), name: 'time' }, true)
}

/** From 1 January to 15 March 2026; between A and B; 1-15 March 2026; October 2026 – March 2027. */
const ranges: Parse<Ruled> = alt(
  notAfter(
    map(seq(alt(token('en-from'), token('en-between')), the, either, join, the, either), (parts) =>
      range(parts[2], parts[5], true),
    ),
    MOVED_FROM,
  ),
  map(
    seq(opt(token('en-from')), ordinal, token('dash'), ordinal, monthName, yearAfter),
    ([, first, , last, { value }, year]) =>
      range(onDay(value, first, year), onDay(value, last, year), false),
  ),
  // November 14-15, 2027; Nov. 14-15.
  map(
    seq(
      ...([opt(lead), capitalMonth, opt(token('dot')), the, ordinal] as const),
      ...([token('dash'), ordinal, yearAfter] as const),
    ),
    ([, { value }, , , first, , last, year]) =>
      first < last ? range(onDay(value, first, year), onDay(value, last, year), false) : null,
  ),
  // 3 and 4 December: days that follow one another.
  map(
    seq(opt(lead), ordinal, token('en-and'), ordinal, of, capitalMonth, yearAfter),
    ([, first, , last, , { value }, year]) =>
      last - first === 1 ? range(onDay(value, first, year), onDay(value, last, year), true) : null,
  ),
  // December 3 and 4, 2027.
  map(
    seq(
      ...([opt(lead), capitalMonth, opt(token('dot')), the, ordinal] as const),
      ...([token('en-and'), ordinal, yearAfter] as const),
    ),
    ([, { value }, , , first, , last, year]) =>
      last - first === 1 ? range(onDay(value, first, year), onDay(value, last, year), true) : null,
  ),
  // Between 14 and 28 May.
  map(
    seq(token('en-between'), ordinal, token('en-and'), ordinal, monthName, yearAfter),
    ([, first, , last, { value }, year]) =>
      range(onDay(value, first, year), onDay(value, last, year), true),
  ),
  // December 16, 2025, 10:00–10:17 a.m.; on June 9, from 9 a.m. to 4:30 p.m. EDT.
  map(
    seq(
      ...([opt(lead), bareEnglishDay, opt(afterComma('en-from'))] as const),
      ...([acrossComma(time), alt(token('dash'), through), time] as const),
    ),
    ([, found, , from, , to]) => hours(found, from, to),
  ),
  // Q1-Q2 2027.
  map(
    seq(opt(lead), quarterNumber, token('dash'), quarterNumber, fullYearRef),
    ([, from, , to, year]) =>
      from < to
        ? range(
            point('quarter', 'quarter', { year, part: from }),
            point('quarter', 'quarter', { year, part: to }),
            false,
          )
        : null,
  ),
  // By May-June 2026, in May/June 2026: the year is written once.
  map(
    seq(opt(lead), monthName, alt(token('dash'), token('slash')), monthName, yearAfter),
    ([read, { value: from }, , { value: to }, year]) => {
      if (!year) return null
      const last = point('month', 'english-month', { year, month: given(to) })
      if (read?.bound === 'until') return single(last, 'until', false)
      return range(point('month', 'english-month', { year, month: given(from) }), last, false)
    },
  ),
  notAfter(
    map(seq(either, alt(token('dash'), through), the, either), ([first, by, , last]) =>
      first.unit === last.unit ? range(first, last, by.type !== 'dash') : null,
    ),
    MOVED_FROM,
  ),
)

/** For eight weeks from 1 October, for 30 days from today. */
const lasting: Parse<Ruled> = map(
  seq(
    ...([small, opt(token('dash')), alt(token('days'), token('weeks'))] as const),
    ...([token('en-from'), the, alt(day, today)] as const),
  ),
  ([{ value }, , { type }, , , first]) => {
    const days = type === 'weeks' ? value * 7 : value
    return { rule: 'lasting', shape: { is: 'lasting', first, duration: { months: 0, days } } }
  },
)

/** English, in the forms that Japanese ministries, the EU and the US use. */
export const english: Parse<Ruled> = notAfter(
  alt(ranges, lasting, englishFormulas, single_),
  /[\w/.-]$/,
)
