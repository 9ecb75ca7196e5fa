import { type Day, tokyoDay } from '#content/dates/day.ts'
import * as days from '#content/dates/day-words.ts'
import * as words from '#content/dates/words.ts'
import type { Language } from './translate.ts'

export { say } from '#content/dates/words.ts'

/** A day as each language writes it: `21 Nov 2026`, 2026年11月21日. */
export const sayDay = (day: Day, language: Language): string => days.sayDay(day, language)

/** A day in full, for headings: `Sat 21 Nov 2026`, 2026年11月21日（土）; years as in every other date of a page. */
export const sayDayInFull = (day: Day, language: Language): string =>
  days.sayDay(day, language, { weekday: true })

/** A listed day at the precision that is known: `2026-08-07`, or only `2026-08`. */
export function sayListed(listed: string, language: Language): string {
  return listed.length === 10 ? sayDay(listed, language) : days.sayMonth(`${listed}-01`, language)
}

const SPAN = /^(\d{4}-\d\d-\d\d) to (\d{4}-\d\d-\d\d)$/
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d\+09:00$/

/** A value of content that is only a day, a month, a span or an instant, said as days are said. */
export function sayValue(text: string, language: Language): string {
  const [, start, end] = SPAN.exec(text) ?? []
  if (start && end) return words.say({ start, end, precision: 'range' }, language)
  if (INSTANT.test(text))
    return words.say({ start: text, end: text, precision: 'datetime' }, language)
  if (/^\d{4}-\d\d$/.test(text)) return sayListed(text, language)
  return sayIsoDays(text, language)
}

/** A text with the days in it, where they stand as `2026-11-21`, said as days are said. */
export const sayIsoDays = (text: string, language: Language): string =>
  text.replace(
    /(?<![\d\-/_])\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\dT\-/_])/g,
    (day) => sayDay(day, language),
  )

/** An instant as a day and time in Tokyo, or in another time zone, which is then named. */
export function sayInstant(
  instant: string,
  language: Language,
  zone: string | null = null,
): string {
  if (zone !== null && zone !== 'Asia/Tokyo') return sayElsewhere(instant, language, zone)
  const date = new Date(instant)
  const time = new Date(date.getTime() + 9 * 3_600_000).toISOString().slice(11, 16)
  const day = sayDay(tokyoDay(date), language)
  return language === 'en' ? `${day}, ${time} JST` : `${day} ${time}`
}

function sayElsewhere(instant: string, language: Language, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hourCycle: 'h23' },
    ...{ hour: '2-digit', minute: '2-digit' },
  })
  const parts = format.formatToParts(new Date(instant))
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  const day = sayDay(`${part('year')}-${part('month')}-${part('day')}`, language)
  const time = `${part('hour')}:${part('minute')}`
  return language === 'en' ? `${day}, ${time} (${timeZone})` : `${day} ${time}（${timeZone}）`
}

const DAILY = /^(\d{1,2}) (\d{1,2}(?:,\d{1,2})*) \* \* \*$/

/** The hours of a daily cron pattern, in Tokyo time; null for a pattern that is not as simple. */
export function dailyTimes(pattern: string): string[] | null {
  const [, minute, hours] = DAILY.exec(pattern) ?? []
  if (!minute || !hours) return null
  return hours.split(',').map((hour) => `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`)
}
