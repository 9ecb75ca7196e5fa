import { addDays, type Day } from '#content/dates/day.ts'

/** Something of whole days, both included, as a calendar has it. Texts are plain. */
export type CalendarEvent = {
  /** The same whenever it is written, so that a calendar changes it and adds no second one. */
  uid: string
  from: Day
  to: Day
  summary: string
  description: string
  url: string
  categories: string[]
  /** `confirmed` for what came or is sure to come, `cancelled` for what something else has overtaken. */
  status: 'confirmed' | 'tentative' | 'cancelled'
}

const LONGEST_OCTETS = 75

/** Events as one calendar (RFC 5545): all-day, taking no time, stamped with the instant of making. */
export function icsOf(
  events: readonly CalendarEvent[],
  { name, description, stamp }: { name: string; description: string; stamp: Date },
): string {
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Shirase//Timeline//EN', 'CALSCALE:GREGORIAN'],
    ...['METHOD:PUBLISH', `NAME:${escaped(name)}`, `X-WR-CALNAME:${escaped(name)}`],
    `X-WR-CALDESC:${escaped(description)}`,
    ...events.flatMap((event) => linesOf(event, stamp)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function linesOf(event: CalendarEvent, stamp: Date): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${inUtc(stamp)}`,
    `DTSTART;VALUE=DATE:${compact(event.from)}`,
    // The end is the first day that does not belong to it.
    `DTEND;VALUE=DATE:${compact(addDays(event.to, 1))}`,
    `SUMMARY:${escaped(event.summary)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    `URL:${event.url}`,
    `CATEGORIES:${event.categories.map(escaped).join(',')}`,
    `STATUS:${event.status.toUpperCase()}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

const inUtc = (at: Date) => at.toISOString().replace(/[-:]|\.\d+/g, '')

const compact = (day: Day) => day.replaceAll('-', '')

/** Text as a value (3.3.11): what separates is escaped, and no control character stays. */
export const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may stand in a calendar
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')

/** A line in pieces of at most 75 octets, never within a character (3.1). */
export function folded(line: string): string {
  const pieces: string[] = []
  let [piece, octets] = ['', 0]
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > LONGEST_OCTETS) {
      pieces.push(piece)
      // What goes on begins with a blank, which counts.
      ;[piece, octets] = [' ', 1]
    }
    piece += character
    octets += size
  }
  return [...pieces, piece].join('\r\n')
}
