import type { Day } from '#content/dates/day.ts'
import type { Capture } from '#db/captures.ts'
import type { Db, OpenDb } from '#db/client.ts'
import { coverList, NO_OVERLAP, recover } from '#db/coverage.ts'
import type { Listing } from '#db/identity.ts'
import { readFact, writeFact } from '#db/installation.ts'
import { lastGoodBefore } from '#db/reading.ts'
import type { Note } from '#db/schema.ts'
import { sightedOnTheirDay } from '#db/sightings.ts'
import type { Source } from '#scrapers/source.ts'
import { dayAt, midnight } from './origin.ts'

/** Part of storing what a capture lists: of which days its list is known now. */
export function cover(
  db: Db,
  source: Source,
  capture: Capture,
  listings: Listing[],
  strange: Note | null = null,
): void {
  const { id: sourceId, quietDays } = source
  const seen = dayAt(capture.fetchedAt)
  const looked = lookedBefore(db, source, seen)
  coverList(db, sightedOnTheirDay(db, sourceId, listings), {
    ...{ sourceId, quietDays, seen, looked },
    isCut: strange?.code === NO_OVERLAP,
  })
}

/** The day before on which a list was last read well: another page of this day says nothing of this one. */
export function lookedBefore(db: Db, { id, hub }: Source, seen: Day): Day | null {
  const last = lastGoodBefore(db, id, midnight(seen), hub?.url)
  return last === null ? null : dayAt(last)
}

/** Once, on a database that kept one span a source: what every list is known of, by all that it showed. */
export function coverAnew(db: OpenDb, sources: readonly Source[]): void {
  if (readFact(db, FACT) !== null) return
  db.transaction(
    (tx) => {
      for (const source of sources) recover(tx, source)
      writeFact(tx, FACT, 'by spans')
    },
    { behavior: 'immediate' },
  )
}

const FACT = 'coverage'
