import { and, eq, gte, lt } from 'drizzle-orm'
import { toNumber } from '#content/dates/day.ts'
import { type Db, placeholders, prepared } from './client.ts'
import { forgetPage, wantAgain } from './details.ts'
import { type Listing, sameWords } from './identity.ts'
import type { Lister } from './lister.ts'
import { sightings, updates } from './schema.ts'
import { SLOTS, type Update } from './updates-write.ts'

/**
 * `moved`: the page kept its name in another folder, or could not be had where it was. `mislinked`: its
 * address was that of another row. `renamed`: neither; a corrected file under another number comes so too.
 */
export type Move = { update: Update; how: 'moved' | 'mislinked' | 'renamed' }

/**
 * The update that an authority's own list showed under the same words on the same day, at an address
 * under which it does not list it any more: the same thing, elsewhere. Undefined where that is not one
 * thing on either side. `all` is what the list shows now.
 */
export function movedFrom(
  db: Db,
  now: Listing,
  all: readonly Listing[],
  by: Lister,
): Move | undefined {
  if (by.role !== 'own' || now.key || now.changedPage || now.published?.length !== 10)
    return undefined
  if (['baseline', 'backfill'].includes(by.originOf(now))) return undefined
  const isSame = ({ title }: { title: string }) => sameWords(title, now.title)
  const first = toNumber(now.published) * SLOTS
  const found = onDay(db)
    .all({ first, end: first + SLOTS, sourceId: by.sourceId, day: now.published })
    .filter(({ sighting }) => isSame(sighting) && sighting.address !== now.address)
  const [one, ...others] = found
  if (!one || others.some(({ update }) => update.id !== one.update.id)) return undefined
  const was = new Set(found.map(({ sighting }) => sighting.address))
  const still = all.filter(({ address }) => was.has(address))
  if (still.some(isSame)) return undefined
  const twins = all.filter((other) => other.published === now.published && isSame(other))
  if (twins.length !== 1) return undefined
  const isOthers =
    still.length > 0 || [...was].some((address) => isOfOther(db, one.update, address))
  if (isOthers) return { update: one.update, how: 'mislinked' }
  const name = nameOf(now.address)
  const isNamed = name !== null && [...was].some((address) => nameOf(address) === name)
  return { update: one.update, how: isNamed || wasGone(one.update) ? 'moved' : 'renamed' }
}

/** Whether an address was that of an earlier update: last year’s page is linked by mistake. */
const isOfOther = (db: Db, { id, authority }: Update, address: string): boolean =>
  db
    .select({ id: updates.id })
    .from(updates)
    .where(and(eq(updates.authority, authority), eq(updates.address, address), lt(updates.id, id)))
    .limit(1)
    .get() !== undefined

const FEWEST = 3

/**
 * The moves that are believed: of files under another number none, unless most of a list is under
 * other addresses at once, which is the renewal of a site.
 */
export function believed<T>(moves: ReadonlyMap<T, Move>, listed: number): Map<T, Move> {
  const isRenewal = moves.size >= FEWEST && moves.size * 2 >= listed
  return new Map([...moves].filter(([, { how }]) => isRenewal || how !== 'renamed'))
}

const ENDING = /\.(?:[sx]?html?|php|aspx?|jsp|pdf)$/i

/**
 * The last part of an address, by which a page is called in whatever folder and with whatever ending;
 * null for one that tells nothing.
 */
function nameOf(address: string): string | null {
  const { pathname, search } = new URL(address)
  const last = pathname.split('/').at(-1)!.replace(ENDING, '')
  return last === '' || /^(?:index|default)$/i.test(last) ? null : last + search
}

const wasGone = ({ detail, detailTries }: Update): boolean =>
  detail === 'unavailable' || (detail === 'wanted' && detailTries > 0)

const onDay = prepared((db) => {
  const { first, end, sourceId, day } = placeholders('first', 'end', 'sourceId', 'day')
  return db
    .select({ sighting: sightings, update: updates })
    .from(updates)
    .innerJoin(sightings, eq(sightings.updateId, updates.id))
    .where(
      and(
        ...[gte(updates.position, first), lt(updates.position, end)],
        ...[eq(sightings.sourceId, sourceId), eq(sightings.day, day)],
      ),
    )
    .prepare()
})

/**
 * Leads an update to where it is now, and asks there for the page that could not be had, or was another's.
 * What it was known by stays: other lists may show the old address.
 */
export function moveTo(db: Db, { id }: Update, { url }: Listing, how: Move['how'] = 'moved'): void {
  db.update(updates).set({ url }).where(eq(updates.id, id)).run()
  if (how === 'mislinked') forgetPage(db, id)
  else wantAgain(db, id)
}
