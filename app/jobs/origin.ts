import { type Day, tokyoDay } from '#content/dates/day.ts'
import { workingDaysBetween } from '#content/dates/working-days.ts'
import type { Capture } from '#db/captures.ts'
import type { Db } from '#db/client.ts'
import type { Listing } from '#db/identity.ts'
import { firstGood, lastGoodBefore, lastGoodOfPage, wasMissing } from '#db/reading.ts'
import type { Origin } from '#db/updates-write.ts'
import type { Source } from '#scrapers/source.ts'
import { pagesOn } from './hub.ts'

export const dayAt = (instant: string): Day => tokyoDay(new Date(instant))

/**
 * How a first sight in this capture came about (DESIGN §4). Baseline: a page of the source's first
 * good reading. Found late: the capture is older than the page's last good reading, or follows a
 * gap longer than the declared silence and the item is dated inside that gap. Else new.
 */
export function originOf(db: Db, source: Source, capture: Capture): (listing: Listing) => Origin {
  const page = lastGoodOfPage(db, source.id, capture.requestUrl)
  if (page === null && isBaseline(db, source, capture)) return () => 'baseline'
  if (page !== null && page > capture.fetchedAt) return () => 'found-late'

  const today = dayAt(capture.fetchedAt)
  const last = page ?? lastGoodBefore(db, source.id, midnight(today), source.hub?.url)
  const lastDay = last === null ? null : dayAt(last)
  if (lastDay === null || workingDaysBetween(lastDay, today) <= source.quietDays) return () => 'new'
  return ({ published }) =>
    published !== null && published > lastDay && published < today ? 'found-late' : 'new'
}

/** A page that the source already had on the day of its first good reading. */
export function isBaseline(db: Db, source: Source, capture: Capture): boolean {
  const first = firstGood(db, source.id, source.hub?.url)
  if (first === null) return true
  if (wasMissing(db, source.id, capture.requestUrl)) return false
  return pagesOn(db, source, dayAt(first)).some(({ url }) => url === capture.requestUrl)
}

/** The instant at which a Tokyo day begins. */
export const midnight = (day: Day) => new Date(`${day}T00:00:00+09:00`).toISOString()
