import { before, behind, notAfter, unless } from './beside.ts'
import { alt, map, opt, type Parse, seq, token } from './combine.ts'
import { dateNumber } from './days.ts'
import { small } from './durations.ts'
import { of, ordinal, the } from './english-days.ts'
import { isEnd } from './english-periods.ts'
import { type Point, point } from './point.ts'
import { single } from './shapes.ts'
import type { Token } from './token.ts'

const steps = map(token('en-this'), ({ value }) => ({ base: 'today' as const, value }))

/** Today, yesterday, tomorrow. */
export const today = map(token('en-day'), ({ value }) =>
  point('day-offset', 'english-today', { year: { base: 'today', value } }),
)

/** Today, next month, a week later: from the day of publication, or the date mentioned last. */
export const near: Parse<Point> = alt(
  today,
  // On the same day.
  map(seq(token('en-same'), token('days')), () =>
    point('day-offset', 'english-same-day', { year: { base: 'mention', value: 0 } }),
  ),
  // Took effect the following day; not “is treated as received the next day”.
  unless(
    behind(
      map(
        seq(the, alt(token('en-following'), token('en-this', isNext)), token('days', isOneDay)),
        () => later(1),
      ),
      /\b(?:effect|force|operative|effective|applied|applies|signed|published|promulgated|adopted|issued|passed|enacted)(?: on)? $/i,
    ),
    /^ (?:following|after|of|from)\b/i,
  ),
  // The 26th of the same month.
  map(seq(ordinal, token('en-of'), the, token('en-same'), token('months')), ([part]) =>
    point('day', 'english-same-month', { month: { base: 'mention', value: 0 }, part }),
  ),
  // The 22nd of next month.
  map(seq(ordinal, token('en-of'), steps, token('months')), ([part, , month]) =>
    point('day', 'english-near-month-day', { month, part }),
  ),
  // Three days later, a week later: from the date mentioned last.
  map(seq(small, alt(token('days'), token('weeks')), token('en-later')), ([{ value }, { type }]) =>
    later(type === 'weeks' ? value * DAYS_OF_WEEK : value),
  ),
  behind(
    map(seq(token('weeks'), token('en-later')), () => later(DAYS_OF_WEEK)),
    /\ba $/i,
  ),
  // Later the same month.
  map(seq(opt(token('en-later')), the, token('en-same'), token('months')), () =>
    point('month', 'english-same-month', { month: { base: 'mention', value: 0 } }),
  ),
  // At the end of the month: of the one that runs.
  unless(
    map(seq(token('en-part', isEnd), of, token('en-the'), token('months', isOneMonth)), () =>
      point('month-end', 'english-this-month-end', { month: { base: 'today', value: 0 } }),
    ),
    /^ (?:in which|(?:following|after|of) (?:the|that|each|every))\b/i,
  ),
  map(seq(token('en-this', isLast), token('en-night')), () =>
    point('day-offset', 'english-today', { year: { base: 'today', value: -1 } }),
  ),
  map(seq(steps, token('months')), ([ref]) => point('month', 'english-near-month', { month: ref })),
  map(seq(token('en-later'), steps, token('months')), ([, ref]) =>
    point('month', 'english-later-month', { month: ref }),
  ),
  // This Thursday.
  map(seq(steps, token('weekday-name')), ([year, { value: part }]) =>
    point('weekday', 'english-near-weekday', { part, year }),
  ),
  map(seq(steps, token('weeks')), ([ref]) => point('week', 'english-week', { year: ref })),
)
const DAYS_OF_WEEK = 7
function later(value: number): Point {
  return point('day-offset', 'english-later', { year: { base: 'mention', value } })
}

function isOneMonth({ from, to }: Token): boolean {
  return to - from === 'month'.length
}

function isOneDay({ from, to }: Token): boolean {
  return to - from === 'day'.length
}

const NEXT = 1
function isNext({ value }: Token): boolean {
  return value === NEXT
}

const LAST = -1
function isLast({ value }: Token): boolean {
  return value === LAST
}

/** Due on the 15th. */
export const ordinalDay: Parse<Point> = before(
  map(seq(token('en-the'), dateNumber, token('en-suffix')), ([, { value: part }]) =>
    point('day', 'english-bare-day', { part }),
  ),
  /^(?:[.;)]|$|,(?! (?:not |and )?(?:the )?\d)(?! not\b)| (?:at|by|that)\b| (?:and|but) (?!(?:the )?\d))/,
)

/** Ministers adopted it Tuesday: how the news name a day. */
export const newsDay = notAfter(
  before(
    map(
      token('weekday-name', ({ from, to }) => to - from >= SHORTEST_NAME),
      ({ value }) => single(point('weekday', 'weekday', { part: value }), 'at', false),
    ),
    /^(?:[.,;](?! \d)|$| (?:morning|afternoon|evening|night)\b| (?:said|told|met|held|took|made|gave|won|began|[a-z]{2,12}ed)\b)/,
  ),
  /(?:\b(?:every|each|any|a|an|all|on|from|to|and|or|through|until|till|between|open|closed|by|since|Black|Cyber|Good|Holy|Ash) |[-–,/] ?|\d )$/i,
)
const SHORTEST_NAME = 'monday'.length
