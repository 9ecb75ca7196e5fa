import { notAfter } from './beside.ts'
import { time } from './clock.ts'
import { acrossComma, afterComma, alt, like, map, opt, type Parse, seq, token } from './combine.ts'
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
import { lead } from './english-lead.ts'
import { MOVED_FROM } from './english-moves.ts'
import { fullYearRef, parted, quarterNumber } from './english-periods.ts'
import { type Clock, given, isInOrder, type Point, point, withTime } from './point.ts'
import { type Ruled, range, single } from './shapes.ts'

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
export const ranges: Parse<Ruled> = alt(
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
