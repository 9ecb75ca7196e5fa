import { eq } from 'drizzle-orm'
import type { Db } from './client.ts'
import { installation } from './schema.ts'

/** A fact about this installation, or null. */
export function readFact(db: Db, key: string): string | null {
  return db.select().from(installation).where(eq(installation.key, key)).get()?.value ?? null
}

export function writeFact(db: Db, key: string, value: string): void {
  db.insert(installation)
    .values({ key, value })
    .onConflictDoUpdate({ target: installation.key, set: { value } })
    .run()
}

/** What feeds the captures here: the live sites, a replay of them, or nothing yet. */
export function captureMode(db: Db): 'live' | 'replay' | null {
  return readFact(db, 'captures') as 'live' | 'replay' | null
}
