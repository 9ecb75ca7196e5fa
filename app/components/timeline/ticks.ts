import type { Language } from '#app/i18n/translate.ts'
import { addDays, type Day, dateOf, monthOf, weekdayOf, yearOf } from '#content/dates/day.ts'
import { MONTHS, sayMonth } from '#content/dates/day-words.ts'
import { toEra } from '#content/dates/eras.ts'
import type { Tick, TimelineAxis } from './picture.ts'
import { EARLIEST, firstOfMonth, LATEST, lengthOf, type Range } from './range.ts'
import { widthOf } from './text-width.ts'

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year'
type Level = { dayPx: number; upper: 'month' | 'year'; lower: Unit; every?: number }

/** What the axis is divided into, by how wide a day is at least: enough for each name below. */
const LEVELS: Level[] = [
  { dayPx: 16, upper: 'month', lower: 'day' },
  { dayPx: 4, upper: 'month', lower: 'week' },
  // 11月 needs 27.04 px, and November has 30 days.
  { dayPx: 0.91, upper: 'year', lower: 'month' },
  { dayPx: 0.32, upper: 'year', lower: 'quarter' },
  { dayPx: 0.15, upper: 'year', lower: 'half' },
  { dayPx: 0.04, upper: 'year', lower: 'year', every: 1 },
  { dayPx: 0.015, upper: 'year', lower: 'year', every: 5 },
  { dayPx: 0, upper: 'year', lower: 'year', every: 25 },
]
const MONTHS_IN = { month: 1, quarter: 3, half: 6, year: 12 } as const
const LABEL_INSET = 4
const GAP = 8

type Room = { width: number; language: Language; beyond?: boolean }
type XOf = (day: Day) => number

/** Where the days shown are divided, in two rows, with as much in words as there is room for. */
export function axisOf(range: Range, xOf: XOf, room: Room): TimelineAxis {
  const { width, language, beyond = false } = room
  const days = lengthOf(range)
  const { upper, lower, every = 1 } = LEVELS.find(({ dayPx }) => width / days >= dayPx)!
  const drawn = beyond ? widened(range, days) : range
  const bounds = startsOf(upper, every, { from: firstOf(upper, drawn.from), to: drawn.to })
  return {
    upper: bounds.map((day, index): Tick => {
      const [x, next] = [xOf(day), xOf(bounds[index + 1] ?? addDays(drawn.to, 1))]
      // What begins before the days shown has its name at their edge.
      const labelX = Math.max(x, x <= 0 && next > 0 ? 0 : x)
      return {
        ...{ x, labelX: labelX + LABEL_INSET },
        label: upperLabel(day, upper, language, next - labelX),
      }
    }),
    lower:
      lower === 'year'
        ? []
        : startsOf(lower, 1, drawn).map((day) => {
            const x = xOf(day)
            return { x, labelX: x + LABEL_INSET, label: lowerLabel(day, lower, language) }
          }),
  }
}

/** So many days more on either side, as far as the calendar goes. */
const widened = ({ from, to }: Range, days: number): Range => {
  const wide = { from: addDays(from, -days), to: addDays(to, days) }
  return {
    from: wide.from < EARLIEST ? EARLIEST : wide.from,
    to: wide.to > LATEST ? LATEST : wide.to,
  }
}

const firstOf = (unit: 'month' | 'year', day: Day): Day =>
  unit === 'month' ? firstOfMonth(day, 0) : `${day.slice(0, 4)}-01-01`

/** The first days of the units that begin within a range. */
function startsOf(unit: Unit, every: number, { from, to }: Range): Day[] {
  const days: Day[] = []
  const [first, next] = stepsOf(unit, every)
  for (let day = first(from); day <= to; day = next(day)) if (day >= from) days.push(day)
  return days
}

type Step = (day: Day) => Day

function stepsOf(unit: Unit, every: number): [first: Step, next: Step] {
  if (unit === 'day') return [(day) => day, (day) => addDays(day, 1)]
  if (unit === 'week') {
    return [(day) => addDays(day, (8 - weekdayOf(day)) % 7), (day) => addDays(day, 7)]
  }
  const months = MONTHS_IN[unit] * every
  const index = (day: Day) => yearOf(day) * 12 + monthOf(day) - 1
  return [(day) => firstOfMonth(day, -(index(day) % months)), (day) => firstOfMonth(day, months)]
}

/** The longest of the names that fits; Japanese has the year of the era beside where there is room. */
function upperLabel(day: Day, unit: 'month' | 'year', language: Language, room: number): string {
  const year = language === 'ja' ? `${yearOf(day)}年` : String(yearOf(day))
  const month = unit === 'month' ? sayMonth(day, language) : year
  const short = unit === 'month' ? monthLabel(day, language) : year
  const names = language === 'ja' ? [`${month}（${eraYear(day)}）`, month, short] : [month, short]
  return names.find((name) => widthOf(name) + GAP <= room) ?? ''
}

function eraYear(day: Day): string {
  // A year that begins in one era and ends in another is known by the later one.
  const era = toEra(`${day.slice(0, 4)}-12-31`)
  return era ? `${era.era}${era.year === 1 ? '元' : era.year}年` : ''
}

function lowerLabel(day: Day, unit: Unit, language: Language): string {
  if (unit === 'day' || unit === 'week') return String(dateOf(day))
  return monthLabel(day, language)
}

const monthLabel = (day: Day, language: Language) =>
  language === 'ja' ? `${monthOf(day)}月` : MONTHS[monthOf(day) - 1]!
