import { eq } from 'drizzle-orm'
import type { Db } from './client.ts'
import { sourceRounds } from './schema.ts'

export type SourceRounds = typeof sourceRounds.$inferSelect

type Looked = {
  sourceId: string
  /** The newest check of the round; a round that was counted is not counted again. */
  checkId: number
  at: string
  /** The first look that failed in it, or null. */
  failedAt: string | null
}

/** Counts a round of a source: how often in a row it could not be read, and since when. */
export function countRound(db: Db, { sourceId, checkId, at, failedAt }: Looked): void {
  const before = db.select().from(sourceRounds).where(eq(sourceRounds.sourceId, sourceId)).get()
  if (before && before.checkId >= checkId) return
  const failed = failedAt === null ? 0 : (before?.failed ?? 0) + 1
  const failingSince = failedAt === null ? null : (before?.failingSince ?? failedAt)
  const now = { checkId, failed, failingSince }
  db.insert(sourceRounds)
    .values({ sourceId, firstLook: at, ...now })
    .onConflictDoUpdate({ target: sourceRounds.sourceId, set: now })
    .run()
}

export function listRounds(db: Db): SourceRounds[] {
  return db.select().from(sourceRounds).all()
}
