import { type Day, dateOf, monthOf, weekdayOf, yearOf } from './day.ts'
import { toEra } from './eras.ts'

export type Language = 'en' | 'ja'

export const MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
]
const WEEKDAYS = {
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  ja: ['日', '月', '火', '水', '木', '金', '土'],
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
