import { unless } from './beside.ts'
import { alt, map, opt, type Parse, seq, token } from './combine.ts'
import type { Clock } from './point.ts'

const hourNumber = token('number', ({ value, digits }) => digits >= 1 && digits <= 2 && value <= 24)
const minuteNumber = token(
  'number',
  ({ value, digits }) => digits >= 1 && digits <= 2 && value <= 59,
)
const twoDigits = token('number', ({ value, digits }) => digits === 2 && value <= 59)

// 24時 ends the day that it names, so it is kept; 午後12時 is that same moment.
function clock(hour: number, minute: number): Clock | null {
  return hour > 24 || (hour === 24 && minute > 0) ? null : { hour, minute }
}

const minutes: Parse<number> = alt(
  map(seq(minuteNumber, token('minute')), ([{ value }]) => value),
  map(token('half-hour'), () => 30),
)

/** 17時, 17時30分, 午後5時, 午前10時半. */
const spoken = map(
  seq(
    opt(token('meridiem')),
    hourNumber,
    token('hour'),
    opt(minutes),
    opt(seq(minuteNumber, token('second'))),
  ),
  ([meridiem, hour, , minute]) => clock(hour.value + (meridiem?.value ?? 0), minute ?? 0),
)

/** 23:59, 5:00 pm. */
const digital = map(
  seq(opt(token('meridiem')), hourNumber, token('colon'), twoDigits, opt(token('meridiem'))),
  ([lead, hour, , minute, trail]) => clock(twelveHours(hour.value, lead ?? trail), minute.value),
)

/** 5 pm. */
const english = map(seq(hourNumber, token('meridiem')), ([hour, meridiem]) =>
  clock(twelveHours(hour.value, meridiem), 0),
)

const noon: Parse<Clock> = map(token('noon'), () => ({ hour: 12, minute: 0 }))

const TOKYO = 540

/** JST, Japan Standard Time, GMT, CEST. */
const zone: Parse<number> = alt(
  map(
    seq(token('clock-zone'), opt(token('en-standard')), opt(token('en-time'))),
    ([{ value }]) => value,
  ),
  map(seq(token('en-japan'), opt(token('en-standard')), token('en-time')), () => TOKYO),
)
const bracketed = map(seq(token('open'), zone, token('close')), ([, minutes]) => minutes)

// 2時間: how long; or a clock that is not known here: GMT+9, 10:00 AEDT, 12:00 Eastern European Time; and the first end of
// a span whose clock stands behind its second (10:00-16:00 CET).
const OTHER_CLOCK =
  /^(?<=時)間|^\s?(?:(?:GMT|UTC)?\+\d|(?:GMT|UTC)-\d|(?<=GMT|UTC)-\d|\(?[A-Z]{2,4}T\b|European\b|Australia|-\s?\d{1,2}(?::\d\d)?\s?(?:[ap]\.?m\.?)?\s?\(?(?:[A-Z]{2,4}T|UTC|Eastern|Pacific)\b)/

/** A time of day, in Japan's time unless it names another; none where its clock is not known. */
export const time: Parse<Clock> = unless(
  map(seq(alt(spoken, digital, english, noon), opt(alt(zone, bracketed))), ([read, zoned]) =>
    zoned === null ? read : { ...read, zone: zoned },
  ),
  OTHER_CLOCK,
)

function twelveHours(hour: number, meridiem: { value: number } | null): number {
  if (!meridiem) return hour
  return (hour === 12 ? 0 : hour) + meridiem.value
}
