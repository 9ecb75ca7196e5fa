import { addDays, type Day, monthOf, weekdayOf, yearOf } from '../day.ts'
import { ERAS, gregorianYear } from '../eras.ts'
import type { DateContext } from '../window.ts'
import type { Reference } from './point.ts'

/** What the text has said so far that later dates lean on. */
export type Memory = {
  context: DateContext
  /** The date mentioned last, as its first and last day; of a range also its second end, which 同年 is of. */
  mention: { start: Day; end: Day; last?: Day } | null
  /** Its sentence: a date without a year leans on it only within the same one. */
  sentence: number
  /** Whether it was a fiscal year or a part of one, so that 第3四半期 may lean on it. */
  fiscal: boolean
  promulgated: Day | null
  /** The day on which the sentence says that something was published. */
  issued: Day | null
  enforced: Day | null
  /** The day on which a call was put up for comments, where the text tells one. */
  noticed: Day | null
}

const lastMention = ({ mention }: Memory) => mention?.last ?? mention?.start

/** The year that a reference names for a month, or null when what it counts from is not known. */
export function yearIn(memory: Memory, ref: Reference, month = 1): number | null {
  if (ref.base === 'given') return ref.value
  if (ref.base === 'bare') return nearYear(memory, ref.value)
  const { published } = memory.context
  const mention = lastMention(memory)
  if (ref.base === 'coming') {
    // 翌10月5日 may be the next day; without a date before it, the month that comes next.
    const from = mention ?? published
    return from ? yearOf(from) + (month >= monthOf(from) ? 0 : 1) : null
  }
  const from = ref.base === 'today' ? published : mention
  return from ? yearOf(from) + ref.value : null
}

// 2027 and 平成27年 lie twelve years apart: further off than this it is not sure which is meant.
const NEAR_YEARS = 5
const CENTURY = 2000
const FIRST_OF_CENTURY = 20

/** The year near publication that a number without era or century stands for: of this century, 令和 or 平成. */
function nearYear({ context: { published } }: Memory, value: number): number | null {
  if (!published) return null
  const years = ERAS.map((era) => gregorianYear(era, value))
  if (value >= FIRST_OF_CENTURY) years.unshift(CENTURY + value)
  return years.find((year) => Math.abs(year - yearOf(published)) <= NEAR_YEARS) ?? null
}

/** The fiscal year of a reference: April to March. */
export function fiscalYearIn(memory: Memory, ref: Reference): number | null {
  if (ref.base === 'given') return ref.value
  if (ref.base === 'bare') return nearYear(memory, ref.value)
  const from = ref.base === 'today' ? memory.context.published : memory.mention?.start
  return from ? fiscalYearOf(from) + ref.value : null
}

export const fiscalYearOf = (day: Day): number => yearOf(day) - (monthOf(day) < 4 ? 1 : 0)

/** The month of publication or of the date mentioned last, so many months on. */
export function monthIn(memory: Memory, ref: Reference): { year: number; month: number } | null {
  const from = ref.base === 'today' ? memory.context.published : lastMention(memory)
  if (!from) return null
  const index = yearOf(from) * 12 + monthOf(from) - 1 + ref.value
  return { year: Math.floor(index / 12), month: (index % 12) + 1 }
}

/** The Monday of the week of publication, or of one so many weeks on. */
export function mondayOf({ context: { published } }: Memory, step: number): Day | null {
  return published && addDays(published, step * 7 - ((weekdayOf(published) + 6) % 7))
}

/** The day with a name, in a week of Monday to Sunday counted from that of publication, or the nearest. */
export function weekdayNear(memory: Memory, name: number, week: number | null, ahead: boolean) {
  const { published } = memory.context
  if (!published) return null
  if (week !== null) return addDays(mondayOf(memory, week)!, (name + 6) % 7)
  const days = (name - weekdayOf(published) + 7) % 7
  return addDays(published, ahead || days === 0 ? days : days - 7)
}
