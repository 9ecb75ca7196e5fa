import {
  addDays,
  type Day,
  dateOf,
  dayOf,
  daysBetween,
  monthOf,
  yearOf,
} from '#content/dates/day.ts'
import { type Problem, problem } from '../problem.ts'
import type { Row } from '../source.ts'

type Dated = { published: Day; url: string }

// A file is named some days before its page is listed.
const NAMED_AHEAD = 7

/**
 * Whether a day lies before the one that folder and name of its page say together, by more than a few
 * days: it is mistyped, by a month or, in January, by the year. A later day may be that of an older page
 * that is listed anew.
 */
export const isBeforeItsPage = (written: string, named: string): boolean =>
  written.length === 10 && daysBetween(written, named) > NAMED_AHEAD

/**
 * Rows whose day breaks the order of a list that runs from new to old or from old to new, and would
 * keep it in the next year: in January the old year is still typed. Such a day is believed as it
 * stands, and said to be doubtful. `seenOn` is the Tokyo day of the fetch.
 */
export function mistypedYears(rows: readonly Row[], seenOn: Day): Problem[] {
  const dated = rows.filter((row): row is Row & Dated => row.published?.length === 10)
  const list = runsBack(dated) ? dated.toReversed() : dated
  const latest = addDays(seenOn, 1)
  let before: Day | null = null
  return list.flatMap(({ published: day, url }, i) => {
    const meant = aYearOn(day)
    const isSlip =
      before && day < before && meant && isEarly(meant) && isBetween(before, meant, list[i + 1])
    if (!isSlip || meant > latest) {
      before = day
      return []
    }
    before = meant
    return [problem('row-year-mistyped', { day, url })]
  })
}

/** Whether a day is one of the first months of the year before: the old year may be typed still. */
export const mayBeAYearLate = (day: string, seenOn: Day): boolean =>
  day.length === 10 && yearOf(day) === yearOf(seenOn) - 1 && isEarly(day)

/** 平成38年1月5日 under 令和9年1月: the day in the year of its heading, where that names the same month a year on. */
export function aYearOnUnder(day: string, heading: string): Day | null {
  const meant = day.length === 10 ? aYearOn(day) : null
  return meant?.startsWith(heading.slice(0, 7)) ? meant : null
}

/** Nobody types the old year for long. */
const isEarly = (day: Day): boolean => monthOf(day) <= 3

/** The next row may be mistyped too. */
function isBetween(before: Day, day: Day, next: Dated | undefined): boolean {
  const after = next && (aYearOn(next.published) ?? next.published)
  return before <= day && (!after || day <= after)
}

function runsBack(rows: readonly Dated[]): boolean {
  const steps = rows.slice(1).map(({ published }, i) => {
    const earlier = rows[i]!.published
    return earlier === published ? 0 : earlier > published ? 1 : -1
  })
  return steps.reduce<number>((sum, step) => sum + step, 0) >= 0
}

const aYearOn = (day: Day): Day | null => dayOf(yearOf(day) + 1, monthOf(day), dateOf(day))
