import type { Language } from '#app/i18n/translate.ts'
import { type Day, daysBetween, monthOf, yearOf } from '#content/dates/day.ts'
import { firstOfMonth } from './asked.server.ts'

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const TICKS_AT_MOST = 16

type Tick = { day: Day; label: string; strong: boolean }

/** First days of months, quarters, half-years or years between two days, as few as stay readable. */
export function ticksOf(from: Day, to: Day, language: Language): Tick[] {
  const months = daysBetween(from, to) / 30.4
  const step = [1, 3, 6, 12, 24, 60, 120].find((every) => months / every <= TICKS_AT_MOST) ?? 240
  const ticks: Tick[] = []
  for (let day = firstOfMonth(from, 0); day <= to; day = firstOfMonth(day, 1)) {
    const index = yearOf(day) * 12 + monthOf(day) - 1
    if (day < from || index % step !== 0) continue
    ticks.push({ day, label: labelOf(day, language), strong: monthOf(day) === 1 })
  }
  return ticks
}

function labelOf(day: Day, language: Language): string {
  const month = monthOf(day)
  if (month === 1) return language === 'ja' ? `${yearOf(day)}年` : String(yearOf(day))
  return language === 'ja' ? `${month}月` : MONTHS[month - 1]!
}
