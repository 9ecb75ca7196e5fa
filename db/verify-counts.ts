import { and, eq, notExists } from 'drizzle-orm'
import type { OpenDb } from './client.ts'
import { counters, coverage, sightings, updates } from './schema.ts'
import { countsOf, UPDATE_COUNTS } from './updates-write.ts'

/** The counts that pages show, against the updates that they count. One sentence for each difference. */
export function verifyCounts(db: OpenDb): string[] {
  const real = new Map<string, number>()
  for (const update of db.select().from(updates).all()) {
    for (const count of countsOf(update))
      real.set(nameOf(count), (real.get(nameOf(count)) ?? 0) + 1)
  }
  const kept = new Map(
    db
      .select()
      .from(counters)
      .all()
      .filter(({ name, n }) => UPDATE_COUNTS.has(name) && n !== 0)
      .map(({ name, key, n }) => [nameOf([name, key]), n]),
  )
  return [...new Set([...real.keys(), ...kept.keys()])].flatMap((name) => {
    const [is, says] = [real.get(name) ?? 0, kept.get(name) ?? 0]
    return is === says ? [] : [`The count of ${name} is kept as ${says}, and is ${is}.`]
  })
}

const nameOf = ([name, key]: [name: string, key: string]) => `${name} ${key}`.trim()

/** The spans of days of which a source's list is said to be known: each begins on a day that it listed. */
export function verifyCoverage(db: OpenDb): string[] {
  const listed = db
    .select({ id: sightings.id })
    .from(sightings)
    .where(
      and(
        eq(sightings.sourceId, coverage.sourceId),
        eq(sightings.authority, coverage.authority),
        eq(sightings.day, coverage.from),
      ),
    )
  return db
    .select()
    .from(coverage)
    .where(notExists(listed))
    .all()
    .map(
      ({ sourceId, authority, from }) =>
        `${sourceId} is said to be known for ${authority} from ${from} on, and listed nothing then.`,
    )
}
