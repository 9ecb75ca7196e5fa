import { type Day, dateOf, monthOf, yearOf } from './day.ts'
import type { DateNote } from './window.ts'

export type EraName = '令和' | '平成' | '昭和' | '大正' | '明治'

type Era = { name: EraName; letter: string; firstDay: Day; lastDay: Day | null }

// Last days: the day before the next era's first, by the cabinet orders that changed the era.
export const ERAS: readonly Era[] = [
  { name: '令和', letter: 'R', firstDay: '2019-05-01', lastDay: null },
  { name: '平成', letter: 'H', firstDay: '1989-01-08', lastDay: '2019-04-30' },
  { name: '昭和', letter: 'S', firstDay: '1926-12-25', lastDay: '1989-01-07' },
  { name: '大正', letter: 'T', firstDay: '1912-07-30', lastDay: '1926-12-24' },
  { name: '明治', letter: 'M', firstDay: '1868-10-23', lastDay: '1912-07-29' },
]

// Days of 明治5年 and before are of the old calendar (太政官布告第337号 of 明治5年).
const GREGORIAN_SINCE: Day = '1873-01-01'

/** Whether a day that an era names is one of today's calendar. */
export const isGregorian = (day: Day): boolean => day >= GREGORIAN_SINCE

/** An era by its name (令和) or its letter (R); undefined for anything else. */
export function findEra(nameOrLetter: string): Era | undefined {
  return ERAS.find(({ name, letter }) => name === nameOrLetter || letter === nameOrLetter)
}

/** The Gregorian year of an era year; 1 is 元年. Years past the end of an era run on (平成38 = 2026). */
export function gregorianYear(era: Era, year: number): number {
  return yearOf(era.firstDay) + year - 1
}

/** Why an era and a day do not belong together, or null when they do. */
export function eraNote(era: Era, day: Day): DateNote | null {
  if (day < era.firstDay) return 'era-early'
  if (era.lastDay && day > era.lastDay) return 'era-overrun'
  return null
}

export type EraDay = { era: EraName; year: number; text: string }

/** A day in its era, e.g. 令和8年11月21日; null before 明治6年 (1873). */
export function toEra(day: Day): EraDay | null {
  const era = ERAS.find(({ firstDay }) => firstDay <= day)
  if (!era || !isGregorian(day)) return null
  const year = yearOf(day) - yearOf(era.firstDay) + 1
  const text = `${era.name}${year === 1 ? '元' : year}年${monthOf(day)}月${dateOf(day)}日`
  return { era: era.name, year, text }
}

/** The fiscal year in the form of its era, e.g. 令和8年度: the era of its first day, 1 April. */
export function fiscalYearInEra(year: number): string {
  const named = toEra(`${year}-04-01`)
  if (!named) return `${year}年度`
  return `${named.era}${named.year === 1 ? '元' : named.year}年度`
}
