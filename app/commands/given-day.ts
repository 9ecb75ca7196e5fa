import { Refusal } from '#app/failure.ts'
import { instantAt } from '#content/dates/instant.ts'
import { isPeriod } from '#content/dates/iso.ts'

/**
 * The day, month or year that a field of a line gives; of an instant its day in Tokyo (without a
 * zone it is Tokyo's already). Null where nothing is given. Throws Refusal for anything else.
 */
export function dayGiven(line: Record<string, unknown>, name: string): string | null {
  const value = line[name]
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'string') {
    if (isPeriod(value)) return value
    const instant = instantAt(value, 0)
    if (instant?.to === value.length) return instant.day
  }
  throw new Refusal(
    `says ${JSON.stringify(value).slice(0, 60)} for ${name}, which is no day like 2026-08-07, no month and no instant`,
  )
}
