import { and, eq, like } from 'drizzle-orm'
import type { Db } from './client.ts'
import type { Listing } from './identity.ts'
import type { Lister } from './lister.ts'
import { sightings } from './schema.ts'
import type { Sighting } from './sightings.ts'

// 415AC0000000057_20280716_508AC0000000056: a law, the day of enforcement, the law that amends it.
const DAY_WITHIN = /_\d{8}(?=_)/

/**
 * What an API listed under an id that held another day: e-Gov's law API gives a revision the last day that
 * the law allows until a cabinet order sets the day of enforcement. Undefined unless one such id
 * is gone and one has come. `all` is what it lists now.
 */
export function rekeyedFrom(
  db: Db,
  { key }: Listing,
  all: readonly Listing[],
  { sourceId }: Pick<Lister, 'sourceId'>,
): Sighting | undefined {
  const name = key && patternOf(key)
  if (!name) return undefined
  const known = db
    .select()
    .from(sightings)
    .where(and(eq(sightings.sourceId, sourceId), like(sightings.address, `key:${name}`)))
    .all()
  const listed = all.flatMap((one) =>
    one.key && patternOf(one.key) === name ? [`key:${one.key}`] : [],
  )
  const gone = known.filter(({ address }) => !listed.includes(address))
  const come = listed.filter((address) => !known.some((before) => before.address === address))
  return gone.length === 1 && come.length === 1 ? gone[0] : undefined
}

/** An id with any eight figures in the place of its day, as a pattern; null for one without a day. */
export const patternOf = (key: string): string | null =>
  DAY_WITHIN.test(key) ? key.replace(DAY_WITHIN, '_________') : null
