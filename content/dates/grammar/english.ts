import { notAfter, unless } from './beside.ts'
import { alt, map, opt, type Parse, seq, token } from './combine.ts'
import { small } from './durations.ts'
import { capitalised, day, month, of, the } from './english-days.ts'
import { englishFormulas } from './english-formulas.ts'
import { type Lead, lead } from './english-lead.ts'
import { near, newsDay, ordinalDay, today } from './english-near.ts'
import {
  fiscalYearPart,
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
import { ranges } from './english-ranges.ts'
import { type Point, point } from './point.ts'
import { type Ruled, single, strictlyBefore } from './shapes.ts'

const dated: Parse<Point> = alt(
  session,
  day,
  parted(quarterNumber, 'quarter'),
  parted(halfNumber, 'half'),
  season,
)

const onWeekday = map(seq(lead, token('weekday-name')), ([read, { value }]) =>
  single(point('weekday', 'weekday', { part: value }), read.bound, false),
)

// FY2025 Annual Report: a year in a title.
const TITLE =
  /^(?<=\bFY ?\d{4}|\bfiscal (?:year )?\d{4}|\bFiscal (?:Year )?\d{4}) (?:[A-Z][a-z]+ [A-Za-z]|[A-Z][a-z]+$|(?:annual|budget|reports?|results?|summary|survey|plan|edition)\b)/

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
