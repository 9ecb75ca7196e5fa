import { lastReading } from '#db/checks.ts'
import type { Db } from '#db/client.ts'
import { keyOf, type Listing } from '#db/identity.ts'
import type { Note } from '#db/schema.ts'
import { sightedAddresses } from '#db/sightings.ts'
import type { ListSource } from '#scrapers/source.ts'

type Page = { source: ListSource; url: string; seen: string }

// A list this short may well turn over between two looks.
const SHORT = 3

/**
 * What is strange about the rows of a list beside its last good reading, or null. Lists show a window
 * of the newest (a feed of e-Gov 6 to 21): when none of it was there before, what stood between is
 * lost to us; when most of it is gone, the page may be another.
 */
export function strangeWindow(db: Db, { source, url, seen }: Page, now: Listing[]): Note | null {
  const before = lastReading(db, source.id, url)
  if (!before?.parsed || before.parsed < SHORT || now.length === 0) return null
  const addresses = now.map((listing) => keyOf(listing, seen).address)
  const known = sightedAddresses(db, source.id, [...new Set(addresses)])
  if (known.size === 0) return { code: 'no-overlap', params: { n: now.length } }
  if (now.length * 3 > before.parsed) return null
  return { code: 'fewer-rows', params: { n: now.length, before: before.parsed } }
}
