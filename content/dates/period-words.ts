import { type Day, dateOf, daysInMonth, monthOf, yearOf } from './day.ts'
import { type Language, MONTHS, sayMonth } from './day-words.ts'
import { fiscalYearInEra } from './eras.ts'
import { firstDay, lastDay } from './standing.ts'
import type { Precision, Window } from './window.ts'

const THIRDS = { en: ['early', 'mid', 'late'], ja: ['上旬', '中旬', '下旬'] } as const
const SEASONS = {
  en: ['winter', 'spring', 'summer', 'autumn'],
  ja: ['冬', '春', '夏', '秋'],
} as const

type NameOf = (window: Window, language: Language) => string | null

/** The name of a period where a window is all of it; null for one that is cut. */
export const PERIODS: Partial<Record<Precision, NameOf>> = {
  month: sayWhole(
    isMonth,
    (day) => `${sayMonth(day, 'en')} (day not known)`,
    (day) => `${sayMonth(day, 'ja')}（日は不明）`,
  ),
  'third-of-month': sayWhole(
    isThird,
    (day, end) =>
      `${THIRDS.en[thirdOf(day)]} ${sayMonth(day, 'en')} (${dateOf(day)}–${dateOf(end)})`,
    (day, end) =>
      `${sayMonth(day, 'ja')}${THIRDS.ja[thirdOf(day)]}（${dateOf(day)}〜${dateOf(end)}日）`,
  ),
  quarter: sayWhole(
    isQuarter,
    (day, end) => `Q${quarterOf(day)} ${yearOf(day)} (${monthsEn(day, end)})`,
    (day, end) => `${yearOf(day)}年第${quarterOf(day)}四半期（${monthsJa(day, end)}）`,
  ),
  'fiscal-quarter': sayWhole(
    isQuarter,
    (day, end) => `Q${fiscalQuarterOf(day)} of FY${fiscalYearOf(day)} (${monthsEn(day, end)})`,
    (day, end) =>
      `${fiscalYearInEra(fiscalYearOf(day))}第${fiscalQuarterOf(day)}四半期（${monthsJa(day, end)}）`,
  ),
  season: sayWhole(
    isQuarter,
    (day, end) => `${SEASONS.en[seasonOf(day)]} ${yearOf(day)} (${monthsEn(day, end)})`,
    (day, end) => `${yearOf(day)}年${SEASONS.ja[seasonOf(day)]}（${monthsJa(day, end)}）`,
  ),
  year: sayWhole(
    isYear,
    (day) => `${yearOf(day)} (day not known)`,
    (day) => `${yearOf(day)}年（日は不明）`,
  ),
  'fiscal-year': sayWhole(
    isFiscalYear,
    (day, end) => `FY${yearOf(day)} (${monthsEn(day, end)})`,
    (day, end) => `${fiscalYearInEra(yearOf(day))}（${monthsJa(day, end)}）`,
  ),
}

type Fits = (start: Day, end: Day) => boolean
type Words = (start: Day, end: Day) => string

function sayWhole(fits: Fits, en: Words, ja: Words): NameOf {
  return (window, language) => {
    const start = firstDay(window)!
    const end = lastDay(window)!
    if (!fits(start, end)) return null
    return language === 'en' ? en(start, end) : ja(start, end)
  }
}

const monthsFrom = (start: Day, end: Day): number =>
  (yearOf(end) - yearOf(start)) * 12 + monthOf(end) - monthOf(start) + 1
const isWhole = (start: Day, end: Day): boolean =>
  dateOf(start) === 1 && dateOf(end) === daysInMonth(yearOf(end), monthOf(end))

function isMonth(start: Day, end: Day): boolean {
  return isWhole(start, end) && monthsFrom(start, end) === 1
}
function isQuarter(start: Day, end: Day): boolean {
  return isWhole(start, end) && monthsFrom(start, end) === 3
}
function isYear(start: Day, end: Day): boolean {
  return isWhole(start, end) && monthsFrom(start, end) === 12 && monthOf(start) === 1
}
function isFiscalYear(start: Day, end: Day): boolean {
  return isWhole(start, end) && monthsFrom(start, end) === 12 && monthOf(start) === 4
}
function isThird(start: Day, end: Day): boolean {
  return [1, 11, 21].includes(dateOf(start)) && start.slice(0, 7) === end.slice(0, 7)
}

const thirdOf = (day: Day): number => Math.min(2, Math.floor((dateOf(day) - 1) / 10))
const quarterOf = (day: Day): number => Math.ceil(monthOf(day) / 3)
const fiscalQuarterOf = (day: Day): number => ((quarterOf(day) + 2) % 4) + 1
const fiscalYearOf = (day: Day): number => yearOf(day) - (monthOf(day) < 4 ? 1 : 0)
const seasonOf = (day: Day): number => Math.floor((monthOf(day) % 12) / 3)

const monthsEn = (start: Day, end: Day): string =>
  yearOf(start) === yearOf(end)
    ? `${MONTHS[monthOf(start) - 1]}–${sayMonth(end, 'en')}`
    : `${sayMonth(start, 'en')} – ${sayMonth(end, 'en')}`
const monthsJa = (start: Day, end: Day): string =>
  yearOf(start) === yearOf(end)
    ? `${sayMonth(start, 'ja').replace('月', '')}〜${monthOf(end)}月`
    : `${sayMonth(start, 'ja')}〜${sayMonth(end, 'ja')}`
