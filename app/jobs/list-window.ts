import type { Day } from '#content/dates/day.ts'
import { lastReading } from '#db/checks.ts'
import type { Db } from '#db/client.ts'
import { NO_OVERLAP } from '#db/coverage.ts'
import { keyOf, type Listing, sameWords } from '#db/identity.ts'
import type { Note } from '#db/schema.ts'
import { newestOn, sightedAddresses } from '#db/sightings.ts'
import type { ListSource } from '#scrapers/source.ts'

/** A page of a list, the day on which it was seen, and that of the last good look at the list before. */
type Page = { source: ListSource; url: string; seen: Day; looked: Day | null }

// A list this short may well turn over between two looks.
const SHORT = 3

/**
 * What is strange about the rows of a list beside its last good reading, or null. Lists show a window
 * of the newest (a feed of e-Gov 6 to 21): when none of it was there before, what stood between is
 * lost to us; when most of it is gone, the page may be another.
 */
export function strangeWindow(db: Db, page: Page, now: Listing[]): Note | null {
  const { source, url, seen, looked } = page
  const before = lastReading(db, source.id, url)
  if (!before?.parsed || before.parsed < SHORT || now.length === 0) return null
  const addresses = now.map((listing) => keyOf(listing, seen).address)
  const known = sightedAddresses(db, source.id, [...new Set(addresses)])
  if (isPassed(db, page, now, known)) {
    const params = { n: now.length - known.size, since: looked ?? seen, seen }
    return { code: NO_OVERLAP, params }
  }
  if (now.length * 3 > before.parsed) return null
  return { code: 'fewer-rows', params: { n: now.length, before: before.parsed } }
}

// So many of the newest do not go from a list by themselves.
const NEWEST = 5

/**
 * Whether most rows are new, and of those that were the newest before none is left, at its address or
 * anywhere: what stays is pinned.
 */
function isPassed(
  db: Db,
  { source, url, seen }: Page,
  now: readonly Listing[],
  known: ReadonlySet<string>,
): boolean {
  if (known.size * 2 >= now.length) return false
  const newest = newestOn(db, source.id, url, NEWEST)
  // All of it was first listed on another page of the source.
  if (newest.length === 0) return known.size === 0
  return !newest.some((before) =>
    now.some(
      (listing) =>
        keyOf(listing, seen).address === before.address ||
        (listing.published === before.day && sameWords(listing.title, before.title)),
    ),
  )
}
