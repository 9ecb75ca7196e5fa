import { addDays, type Day, weekdayOf, yearOf } from '../day.ts'
import type { Clock } from './point.ts'

const TOKYO = 540
const MINUTES_OF_DAY = 1440
// Eastern and Pacific time stand as hours; every other zone as minutes.
const UNITED_STATES: readonly number[] = [-5, -8]

/** The instant of a day and time as written, in Japan's time; 24:00 stays on its day there. */
export function instantOf(day: Day, { hour, minute, zone = TOKYO }: Clock): string {
  if (zone === TOKYO) return `${day}T${twoDigits(hour)}:${twoDigits(minute)}+09:00`
  const minutes = hour * 60 + minute + TOKYO - minutesAhead(zone, day)
  const days = Math.floor(minutes / MINUTES_OF_DAY)
  const within = minutes - days * MINUTES_OF_DAY
  const here = { hour: Math.floor(within / 60), minute: within % 60 }
  return instantOf(addDays(day, days), here)
}

function minutesAhead(zone: number, day: Day): number {
  return UNITED_STATES.includes(zone) ? (zone + (isSummerTime(day) ? 1 : 0)) * 60 : zone
}

/** From the second Sunday of March to the first of November (Energy Policy Act of 2005, sec. 110). */
function isSummerTime(day: Day): boolean {
  const year = yearOf(day)
  return day >= sundayFrom(`${year}-03-08`) && day < sundayFrom(`${year}-11-01`)
}

const sundayFrom = (day: Day): Day => addDays(day, (7 - weekdayOf(day)) % 7)

const twoDigits = (value: number): string => String(value).padStart(2, '0')
