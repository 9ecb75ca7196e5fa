import { eq, sql } from 'drizzle-orm'
import { addDays, type Day, daysInMonth, tokyoDay } from '#content/dates/day.ts'
import type { Db } from './client.ts'
import { sightings, sourceNews, updates } from './schema.ts'
import type { Sighting } from './sightings.ts'
import { goodBefore } from './source-pages.ts'

/** A first sight with its listed day, which names no sighting under an API's own id. */
type Found = { sighting: Sighting; published: string | null }

/**
 * Part of the reading transaction: keeps the newest thing that a source showed. What is first seen
 * now came after the good look at its page before, so an item added late with an old day breaks a silence.
 */
export function keepNews(db: Db, found: Found[]): void {
  const [first] = found
  if (!first) return
  const { sourceId, captureId } = first.sighting
  const good = captureId === null ? null : goodBefore(db, captureId)
  const looked = good === null ? null : tokyoDay(new Date(good))
  const newest = found
    .map(({ sighting, published }) => ({
      sighting,
      day: newsDay(published, sighting.seen, looked),
    }))
    .reduce((a, b) => (b.day > a.day ? b : a))
  const { id: sightingId, seen } = newest.sighting
  db.insert(sourceNews)
    .values({ sourceId, day: newest.day, seen, sightingId })
    .onConflictDoUpdate({
      target: sourceNews.sourceId,
      set: { day: newest.day, seen, sightingId },
      setWhere: sql`excluded.day >= ${sourceNews.day}`,
    })
    .run()
}

/** The month of which a day is only the last that it can mean. */
const monthOf = (day: Day, published: string | null): string | null =>
  published?.length === 7 && day.startsWith(published) ? published : null

function newsDay(published: string | null, seen: Day, looked: Day | null): Day {
  const listed = lastDayOf(published ?? '') ?? seen
  const after = looked !== null && looked > listed ? looked : listed
  return after < seen ? after : seen
}

/** The last day that a listed day or month can mean; null where none is listed. */
function lastDayOf(listed: string): Day | null {
  if (listed.length === 10) return listed
  if (listed.length !== 7) return null
  const [year, month] = listed.split('-').map(Number) as [number, number]
  return addDays(`${listed}-01`, daysInMonth(year, month) - 1)
}

/**
 * What every source showed last, with the update that it became; null while that waits. `day` is what
 * a silence is counted from; `listed` what the list said, which may be a month only.
 */
export function listNews(db: Db) {
  return db
    .select({
      sourceId: sourceNews.sourceId,
      day: sourceNews.day,
      updateId: sightings.updateId,
      published: updates.published,
    })
    .from(sourceNews)
    .innerJoin(sightings, eq(sightings.id, sourceNews.sightingId))
    .leftJoin(updates, eq(updates.id, sightings.updateId))
    .all()
    .map(({ published, ...news }) => ({
      ...news,
      listed: monthOf(news.day, published) ?? news.day,
    }))
}
