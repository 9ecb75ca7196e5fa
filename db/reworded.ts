import { eq } from 'drizzle-orm'
import { type Day, daysBetween } from '#content/dates/day.ts'
import type { Db } from './client.ts'
import { type Listing, sameWords, tellsMore } from './identity.ts'
import type { Lister, Stored } from './lister.ts'
import { mayTakeOver, overtaken, versioned } from './overtake.ts'
import { versions } from './schema.ts'
import type { Sighting } from './sightings.ts'
import type { Update } from './updates-write.ts'

/** Which words of a listing are others than those that were listed before. */
export const wordsChanged = (before: Sighting, now: Listing) => ({
  title: !sameWords(before.title, now.title),
  // A list that drops its descriptions takes nothing back.
  summary: now.summary !== '' && !sameWords(before.summary, now.summary),
})

/** The version that a listing makes of its update, where it says other words than before. */
export function reworded(
  db: Db,
  update: Update,
  now: Listing,
  before: Sighting,
  by: Lister,
): Stored[] {
  const words = wordsChanged(before, now)
  const firstReadByUs = before.captureId === null && by.captureId !== null
  const ours = update.sourceId === by.sourceId ? firstReadByUs : mayTakeOver(update, by)
  if (ours) return overtaken(db, update, now, before, by)
  if (!words.title && !words.summary) return []
  if (by.role === 'witness' && update.sourceId !== by.sourceId) return []
  // Another list may have said so already, and says nothing of what it did not change itself.
  const title = words.title ? now.title : update.title
  const summary = words.summary ? now.summary : update.summary
  if (sameWords(title, update.title) && sameWords(summary, update.summary)) return []
  const said = { ...now, title, summary }
  const isQuiet = by.technical || isBackSoon(db, update, said, by.seen)
  return [versioned(db, update, said, before, by, isQuiet)]
}

const isDraft = (title: string): boolean => /案[)）]/.test(title)

// One of several servers may lag behind for so many days.
const LAG_DAYS = 1

/**
 * Whether a list says again what it said until the day before: where two servers answer by turns, that is
 * no news. That something is called off no more is.
 */
function isBackSoon(db: Db, { id, title: last }: Update, said: Listing, seen: Day): boolean {
  const { title, summary } = said
  if ([tellsMore, isDraft].some((says) => says(title) !== says(last))) return false
  const all = db.select().from(versions).where(eq(versions.updateId, id)).all()
  return all.some(
    (one) =>
      sameWords(one.title, title) &&
      sameWords(one.summary, summary) &&
      daysBetween(lastSaid(all, one.number) ?? seen, seen) <= LAG_DAYS,
  )
}

/** Until when the words of a version stood: the day on which the next one was seen. */
const lastSaid = (said: readonly { number: number; seen: Day }[], number: number) =>
  said.find((one) => one.number === number + 1)?.seen
