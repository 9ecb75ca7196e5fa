import { addMonths, dayElapsed, firstCounted, lastDayOf } from '../civil-code.ts'
import { addDays, type Day } from '../day.ts'
import type { DateNote, Precision, Window } from '../window.ts'
import { NEAR } from './leaning.ts'
import type { Memory } from './memory.ts'
import type { Formula } from './phrase.ts'
import type { Point } from './point.ts'
import type { Resolution } from './resolve.ts'
import { isKnown, resolvePoint } from './resolve-point.ts'

/** The window of a formula; both ends null while the day that it counts from is not known, or none. */
export function resolveFormula(
  formula: Formula,
  memory: Memory,
  literal: boolean,
): Resolution | null {
  const { anchor, notes } = anchorOf(formula, memory, literal)
  if (formula.last) return until(formula.last, anchor, memory)
  // 施行日の前日までに says nothing while that is not known.
  if (anchor === null && formula.byDay && formula.ends === 'on') return null
  if (anchor === null) return { start: null, end: null, precision: unresolved(formula), notes: [] }
  const { start, end, precision } = count(formula, anchor)
  return { start, end, precision, notes }
}

/** From the anchor, where it is known, up to a day that is named. */
function until(last: Point, anchor: Day | null, memory: Memory): Resolution {
  const found = resolvePoint(last, memory, { sentence: -1, leaning: NEAR })
  if (!isKnown(found)) return { start: null, end: null, precision: 'unknown', notes: [] }
  const { end, notes } = found
  return anchor !== null && anchor <= end
    ? { start: anchor, end, precision: 'range', notes }
    : { start: null, end, precision: 'upper-bound', notes }
}

const unresolved = ({ anchor }: Formula): Precision => (anchor === 'other' ? 'relative' : 'unknown')

function anchorOf(formula: Formula, memory: Memory, literal: boolean) {
  const { anchor, ends, named, daysOn, byPublication } = formula
  const { published } = memory.context
  const known = (day: Day | null, ...notes: DateNote[]) => ({
    anchor: day && daysOn ? addDays(day, daysOn) : day,
    notes,
  })
  const said = named && resolvePoint(named, memory, { sentence: -1, leaning: NEAR })
  if (said && isKnown(said)) return known(said.start)
  if (anchor === 'named') return known(null)
  // 公示の日の翌日から30日間（公示日：D）: the text says which day.
  if (anchor === 'publication')
    return known(ends === 'lasting' ? (memory.noticed ?? published) : published)
  if (anchor === 'promulgation') {
    if (memory.promulgated) return known(memory.promulgated)
    if (byPublication && memory.issued) return known(memory.issued)
    return literal ? known(published, 'promulgation-assumed') : known(null)
  }
  if (anchor === 'other') return known(null)
  if (memory.enforced) return known(memory.enforced)
  if (ends !== 'every') return known(null)
  // A day of promulgation that the text tells, without that of enforcement, leaves the latter open.
  const told = memory.promulgated !== null && memory.context.promulgated === null
  return known(
    told || memory.context.promulgated ? null : (memory.promulgated ?? published),
    'enforcement-assumed',
  )
}

function count(formula: Formula, anchor: Day): Window {
  const { duration, ends, counted, atMost, anchor: of } = formula
  if (ends === 'since') return { start: anchor, end: null, precision: 'open-ended' }
  if (formula.monthsOn) return onDay(addMonths(`${anchor.slice(0, 8)}01`, formula.monthsOn))
  if (!duration) return { start: anchor, end: anchor, precision: 'day' }
  if (ends === 'lasting') {
    return { start: anchor, end: lastDayOf(anchor, duration), precision: 'range' }
  }
  if (of === 'publication' && !counted) return span(anchor, duration, atMost)
  const first = firstCounted(anchor, counted)
  if (ends === 'elapsed') {
    const day = dayElapsed(first, duration)
    return onDay(formula.toFirst ? firstOfMonth(day) : day)
  }
  if (ends === 'elapsing') return onDay(lastDayOf(first, duration))
  if (ends === 'not-exceeding') {
    return { start: anchor, end: lastDayOf(first, duration), precision: 'upper-bound' }
  }
  const from = addDays(addMonths(anchor, duration.months), duration.days)
  return { start: from, end: null, precision: ends === 'every' ? 'recurring' : 'open-ended' }
}

/** The day itself where it is the first of its month, else that of the next. */
const firstOfMonth = (day: Day): Day =>
  day.endsWith('-01') ? day : addMonths(`${day.slice(0, 8)}01`, 1)

const onDay = (day: Day): Window => ({ start: day, end: day, precision: 'day' })

/** “Within 12-18 months”: from the shorter to the longer; “within 6 months”: from now to then. */
function span(anchor: Day, least: Formula['duration'], most: Formula['atMost']): Window {
  const after = ({ months, days }: NonNullable<typeof least>) =>
    addDays(addMonths(anchor, months), days)
  const end = after(most ?? least!)
  const start = most ? after(least!) : anchor
  return { start: start > end ? null : start, end, precision: 'relative' }
}
