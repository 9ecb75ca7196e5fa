import { type Day, dateOf, daysInMonth, monthOf, weekdayOf, yearOf } from './day.ts'
import { fiscalYearInEra, toEra } from './eras.ts'
import { firstDay, lastDay } from './standing.ts'
import type { Precision, Window } from './window.ts'

export type Language = 'en' | 'ja'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const WEEKDAYS = {
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  ja: ['日', '月', '火', '水', '木', '金', '土'],
} as const
const THIRDS = { en: ['early', 'mid', 'late'], ja: ['上旬', '中旬', '下旬'] } as const
const SEASONS = {
  en: ['winter', 'spring', 'summer', 'autumn'],
  ja: ['冬', '春', '夏', '秋'],
} as const

export type DayOptions = { weekday?: boolean; era?: boolean }

/** A day in words: `25 Aug 2026`, 2026年8月25日; with weekday and era 令和8年8月25日（火）. */
export function sayDay(day: Day, language: Language, options: DayOptions = {}): string {
  const weekday = WEEKDAYS[language][weekdayOf(day)]
  const era = options.era ? toEra(day)?.text : undefined
  if (language === 'ja') return `${era ?? plainJa(day)}${options.weekday ? `（${weekday}）` : ''}`
  const plain = `${options.weekday ? `${weekday} ` : ''}${dateOf(day)} ${sayMonth(day, 'en')}`
  return era ? `${plain} (${era})` : plain
}

const plainJa = (day: Day): string => `${sayMonth(day, 'ja')}${dateOf(day)}日`

/** A month in words: `Aug 2026`, 2026年8月. */
export function sayMonth(day: Day, language: Language): string {
  if (language === 'ja') return `${yearOf(day)}年${monthOf(day)}月`
  return `${MONTHS[monthOf(day) - 1]} ${yearOf(day)}`
}

export type SayOptions = DayOptions & {
  /** Who sets the day of an `upper-bound` window; a cabinet order unless said otherwise. */
  setBy?: 'cabinet-order' | 'nobody-yet'
}

/**
 * A window in words that show how exactly it is known; no period is ever put as if it were a day.
 * A closing time of 00:00 is put as the end of the day before.
 */
export function say(window: Window, language: Language, options: SayOptions = {}): string {
  const start = firstDay(window)
  const end = lastDay(window)
  if (start === null && end === null) return nothing(window.precision, language)
  const phrase = start && end ? PHRASES[window.precision] : undefined
  return phrase?.(window, language, options) ?? between(window, language, options)
}

type Phrase = (window: Window, language: Language, options: SayOptions) => string | null

const PHRASES: Partial<Record<Precision, Phrase>> = {
  datetime: sayTime,
  month: sayWhole(
    isMonth,
    (day) => `${sayMonth(day, 'en')} (day not known)`,
    (day) => `${sayMonth(day, 'ja')}（日は未定）`,
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
    (day) => `${yearOf(day)}年（日は未定）`,
  ),
  'fiscal-year': sayWhole(
    isFiscalYear,
    (day, end) => `FY${yearOf(day)} (${monthsEn(day, end)})`,
    (day, end) => `${fiscalYearInEra(yearOf(day))}（${monthsJa(day, end)}）`,
  ),
  'diet-session': (window, language, options) => {
    const range = span(window, language, options)
    return language === 'en' ? `Diet session, ${range}` : `国会の会期（${range}）`
  },
  range: span,
  'upper-bound': (window, language, options) => {
    const cabinet = (options.setBy ?? 'cabinet-order') === 'cabinet-order'
    const range = bounds(window, language, options)
    if (language === 'ja') return `${range}の間で${cabinet ? '政令で定める日' : '今後定まる日'}`
    return `${range}, on a day ${cabinet ? 'to be set by cabinet order' : 'not yet set'}`
  },
  recurring: (window, language, options) => {
    const from = sayDay(firstDay(window)!, language, options)
    return language === 'en' ? `at intervals, from ${from}` : `${from}以降、定期的`
  },
}

/** Days with one end open, or of a precision that the bounds do not fit. */
function between(window: Window, language: Language, options: SayOptions): string {
  const start = firstDay(window)
  const end = lastDay(window)
  const by = (day: Day) => sayDay(day, language, options)
  if (end === null) return language === 'en' ? `from ${by(start!)} on` : `${by(start!)}以降`
  if (start === null) return language === 'en' ? `by ${by(end)}` : `${by(end)}まで`
  if (start === end) return by(end)
  const range = bounds(window, language, options)
  return language === 'en' ? `${range} (day not known)` : `${range}の間（日は未定）`
}

function bounds(window: Window, language: Language, options: SayOptions): string {
  const start = sayDay(firstDay(window)!, language, options)
  const end = sayDay(lastDay(window)!, language, options)
  return language === 'en' ? `between ${start} and ${end}` : `${start}から${end}まで`
}

function span(window: Window, language: Language, options: SayOptions): string {
  const start = sayDay(firstDay(window)!, language, options)
  const end = sayDay(lastDay(window)!, language, options)
  if (start === end) return start
  return language === 'en' ? `${start} – ${end}` : `${start}〜${end}`
}

function sayTime(window: Window, language: Language, options: SayOptions): string {
  const end = momentOf(window.end!, language, options, lastDay(window)!)
  if (window.start === window.end) return end
  const start = momentOf(window.start!, language, options, firstDay(window)!)
  if (firstDay(window) === lastDay(window) && window.start!.includes('T')) {
    return `${start}–${window.end!.slice(11, 16)}`
  }
  return language === 'en' ? `${start} – ${end}` : `${start}〜${end}`
}

function momentOf(text: string, language: Language, options: SayOptions, day: Day): string {
  const words = sayDay(day, language, options)
  if (text.length === 10) return words
  // 00:00 as a closing time: the day has been moved to the one before, whose end it is.
  const time = text.slice(0, 10) === day ? text.slice(11, 16) : '24:00'
  return language === 'en' ? `${words}, ${time} JST` : `${words} ${time}`
}

type Fits = (start: Day, end: Day) => boolean
type Words = (start: Day, end: Day) => string

/** Says a period by its name where the window is all of it; null for one that is cut. */
function sayWhole(fits: Fits, en: Words, ja: Words): Phrase {
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

function nothing(precision: Precision, language: Language): string {
  if (precision === 'relative') {
    return language === 'en'
      ? 'counted from an event whose day is not known'
      : '起算する日が未定のため日付は不明'
  }
  if (precision === 'recurring') return language === 'en' ? 'at intervals' : '定期的'
  return language === 'en' ? 'date not known' : '日付は未定'
}
