import { eq, sql } from 'drizzle-orm'
import { type Db, prepared } from './client.ts'
import { sourceRounds } from './schema.ts'

export type SourceRounds = typeof sourceRounds.$inferSelect

const roundsOf = prepared((db) =>
  db
    .select()
    .from(sourceRounds)
    .where(eq(sourceRounds.sourceId, sql.placeholder('sourceId')))
    .prepare(),
)

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
  const before = roundsOf(db).get({ sourceId })
  if (before && before.checkId >= checkId) return
  const failed = failedAt === null ? 0 : (before?.failed ?? 0) + 1
  const failingSince = failedAt === null ? null : (before?.failingSince ?? failedAt)
  const now = { checkId, failed, failingSince }
  keepRound(db).run({ sourceId, firstLook: at, ...now })
}

const keepRound = prepared((db) =>
  db
    .insert(sourceRounds)
    .values({
      sourceId: sql.placeholder('sourceId'),
      firstLook: sql.placeholder('firstLook'),
      checkId: sql.placeholder('checkId'),
      failed: sql.placeholder('failed'),
      failingSince: sql.placeholder('failingSince'),
    })
    .onConflictDoUpdate({
      target: sourceRounds.sourceId,
      set: {
        checkId: sql`excluded.check_id`,
        failed: sql`excluded.failed`,
        failingSince: sql`excluded.failing_since`,
      },
    })
    .prepare(),
)

export const listRounds = (db: Db): SourceRounds[] => allRounds(db).all()

const allRounds = prepared((db) => db.select().from(sourceRounds).prepare())
