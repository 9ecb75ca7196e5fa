import { addDays, type Day, dateOf, dayOf, monthOf, yearOf } from '#content/dates/day.ts'
import { type Problem, problem } from '../problem.ts'
import type { Row } from '../source.ts'

type Dated = { published: Day; url: string }

// From 平成 to 令和, in months.
const BY_AN_ERA = 30 * 12

/**
 * Whether a day is the one that folder and name of its page say together, but for a month or a year
 * too little, or under the era before (平成9年 for 令和9年): it is mistyped. A later day may be that of an older page that is listed anew, and any other
 * earlier one that of a notice of what is still to come.
 */
export function isSlipOf(written: string, named: string): boolean {
  if (written.length < 10 || dateOf(written) !== dateOf(named)) return false
  const months = (yearOf(named) - yearOf(written)) * 12 + monthOf(named) - monthOf(written)
  return [1, 12, BY_AN_ERA].includes(months)
}

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

type Shown = { shown: { published: string } | null }

/**
 * The items at the head of a list that may bear the old year still: in its first months, with nothing
 * above them that is of the year before.
 */
export function lateAtHead<Item extends Shown>(items: readonly Item[], seenOn: Day): Set<Item> {
  const late = new Set<Item>()
  for (const item of items) {
    const day = item.shown?.published
    if (day?.length !== 10) continue
    if (mayBeAYearLate(day, seenOn)) late.add(item)
    else if (yearOf(day) < yearOf(seenOn)) break
  }
  return late
}

function mayBeAYearLate(day: Day, seenOn: Day): boolean {
  const meant = aYearOn(day)
  return yearOf(day) === yearOf(seenOn) - 1 && isEarly(day) && meant !== null && meant <= seenOn
}

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
