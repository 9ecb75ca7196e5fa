import { addDays, type Day, dayOf } from './day.ts'

const ISO =
  /(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?|:(?=Z))?\s?(Z|[+-]\d{2}:?\d{2}|[A-Z]{2,4})?(?![\d:])/y
const RFC822 =
  /(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (\d{4}|\d{2}),? (\d{2}):(\d{2})(?::(\d{2}))? ?([+-]\d{2}:?\d{2}|[A-Z]{1,4})?(?![\d:])/y
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec'

// Zone words that mean one offset; EST and its like do only where RFC 822 (5.1) says so.
const ZONES: Record<string, number> = { JST: 540, Z: 0, UTC: 0, GMT: 0, UT: 0 }
const MAIL_ZONES: Record<string, number> = {
  ...ZONES,
  ...{ EST: -300, EDT: -240, CST: -360, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420 },
}
const TOKYO = 540

/** An instant as a Japanese reader sees it: the day, and the time as text, `HH:MM`. */
export type Instant = { day: Day; time: string; to: number }

/**
 * The instant written at a place, ISO 8601 or RFC 822, in Tokyo time. Without a zone it is Tokyo's;
 * `2026-06-11T15:00:Z` (no seconds) is read. Null for a time that does not exist or an unknown zone.
 */
export function instantAt(text: string, at: number): Instant | null {
  ISO.lastIndex = at
  const iso = ISO.exec(text)
  if (iso) {
    const [all, year, month, date, hour, minute, , zone] = iso
    return inTokyo(
      dayOf(Number(year), Number(month), Number(date)),
      hour,
      minute,
      zone,
      at + all.length,
    )
  }
  RFC822.lastIndex = at
  const mail = RFC822.exec(text)
  if (!mail) return null
  const [all, date, month = '', year, hour, minute, , zone] = mail
  const named = MONTHS.indexOf(month) / 3 + 1
  const day = dayOf(fullYear(year!), named, Number(date))
  return inTokyo(day, hour, minute, zone, at + all.length, MAIL_ZONES)
}

/** RFC 2822 (4.3): two digits below 50 are of this century. */
function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length === 4) return year
  return year < 50 ? 2000 + year : 1900 + year
}

function inTokyo(
  day: Day | null,
  hour = '0',
  minute = '0',
  zone = '',
  to = 0,
  zones = ZONES,
): Instant | null {
  const offset = offsetOf(zone, zones)
  if (day === null || offset === null || Number(hour) > 24 || Number(minute) > 59) return null
  if (Number(hour) === 24 && Number(minute) > 0) return null
  // 24:00 Tokyo time ends the day that it names, so it must not roll over.
  if (offset === TOKYO) return { day, time: `${hour}:${minute || '00'}`, to }
  const minutes = Number(hour) * 60 + Number(minute) - offset + TOKYO
  const within = ((minutes % 1440) + 1440) % 1440
  const time = [Math.floor(within / 60), within % 60]
    .map((n) => String(n).padStart(2, '0'))
    .join(':')
  return { day: addDays(day, Math.floor(minutes / 1440)), time, to }
}

function offsetOf(zone: string, zones: Record<string, number>): number | null {
  if (zone === '') return TOKYO
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(zone)
  if (!match) return zones[zone] ?? null
  if (Number(match[2]) > 14 || Number(match[3]) > 59) return null
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]))
}
