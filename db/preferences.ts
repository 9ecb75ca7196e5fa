import { eq, sql } from 'drizzle-orm'
import { type Db, prepared } from './client.ts'
import { preferences } from './schema.ts'

export type Preferences = typeof preferences.$inferSelect
export type Choice = Partial<Pick<Preferences, 'language' | 'theme' | 'zone'>>

const ofPerson = prepared((db) =>
  db
    .select()
    .from(preferences)
    .where(eq(preferences.personId, sql.placeholder('personId')))
    .prepare(),
)

export const getPreferences = (db: Db, personId: string): Preferences | undefined =>
  ofPerson(db).get({ personId })

/** Keeps what a person chose; what is not named stays. */
export function choose(db: Db, personId: string, choice: Choice): void {
  db.insert(preferences)
    .values({ personId, ...choice })
    .onConflictDoUpdate({ target: preferences.personId, set: { personId, ...choice } })
    .run()
}

/** A visit is over when nothing was asked for so long; the next request begins another. */
const VISIT_ENDS_AFTER_MS = 30 * 60_000
/** Within a visit the clock is noted this often only: most requests write nothing. */
const NOTED_EVERY_MS = 60_000

/** Notes that a person is here at an instant; the end of the visit before stays known. */
export function noteVisit(db: Db, known: Preferences, at: string): Preferences {
  const silent = known.seenAt === null ? null : Date.parse(at) - Date.parse(known.seenAt)
  if (silent !== null && silent < NOTED_EVERY_MS) return known
  const isNew = silent !== null && silent > VISIT_ENDS_AFTER_MS
  const noted = { ...known, seenAt: at, lastVisit: isNew ? known.seenAt : known.lastVisit }
  db.update(preferences)
    .set({ seenAt: noted.seenAt, lastVisit: noted.lastVisit })
    .where(eq(preferences.personId, known.personId))
    .run()
  return noted
}
