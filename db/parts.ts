import { and, eq, sql } from 'drizzle-orm'
import { type Db, placeholders, prepared } from './client.ts'
import { type Listing, sameWords } from './identity.ts'
import type { Lister } from './lister.ts'
import { updates } from './schema.ts'
import { isSightedBy } from './sightings.ts'
import type { Update } from './updates-write.ts'

/**
 * The update that another list of the same authority showed under the same words on the same day, where one
 * of the two links the page and the other a part of it (`…/r8kaiseihogohou#kangaekata`). Undefined
 * where that is not one thing.
 */
export function partFrom(db: Db, now: Listing, by: Lister): Update | undefined {
  if (by.role !== 'own' || now.key || now.changedPage || now.published?.length !== 10)
    return undefined
  const page = now.address.replace(/#.*$/s, '')
  const asked = { authority: now.authority, page, published: now.published }
  const found = partsOf(db)
    .all(asked)
    .filter(({ address }) => address !== now.address)
    .filter(({ address }) => [address, now.address].includes(page))
    .filter(({ id, title }) => sameWords(title, now.title) && !isSightedBy(db, id, by.sourceId))
  return found.length === 1 ? found[0] : undefined
}

const asked = placeholders('authority', 'page', 'published')

// `$` is the character behind `#`.
const partsOf = prepared((db) =>
  db
    .select()
    .from(updates)
    .where(
      and(
        eq(updates.authority, asked.authority),
        eq(updates.published, asked.published),
        sql`${updates.address} >= ${asked.page} and ${updates.address} < ${asked.page} || '$'
          and (${updates.address} = ${asked.page} or ${updates.address} >= ${asked.page} || '#')`,
      ),
    )
    .prepare(),
)
