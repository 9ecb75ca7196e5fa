import { and, desc, eq } from 'drizzle-orm'
import type { Db } from './client.ts'
import { findings, people, updates } from './schema.ts'

export type NewFinding = Omit<
  typeof findings.$inferInsert,
  'id' | 'state' | 'decidedBy' | 'decidedAt' | 'note'
>
export type Finding = typeof findings.$inferSelect

/** Proposes what an update seems to show. Returns false when it was proposed before. */
export function proposeFinding(db: Db, finding: NewFinding): boolean {
  return db.insert(findings).values(finding).onConflictDoNothing().run().changes === 1
}

/** Findings with the update that shows each, newest first. */
export function listFindings(
  db: Db,
  {
    instrument,
    state,
    updateId,
  }: { instrument?: string; state?: Finding['state']; updateId?: number } = {},
) {
  return db
    .select({
      id: findings.id,
      instrument: findings.instrument,
      milestone: findings.milestone,
      stage: findings.stage,
      kind: findings.kind,
      start: findings.start,
      end: findings.end,
      precision: findings.precision,
      quote: findings.quote,
      rule: findings.rule,
      state: findings.state,
      updateId: findings.updateId,
      captureId: findings.captureId,
      proposedAt: findings.proposedAt,
      decidedBy: findings.decidedBy,
      decidedAt: findings.decidedAt,
      note: findings.note,
      decidedName: people.name,
      updateTitle: updates.title,
      updateUrl: updates.url,
      updateRank: updates.rank,
    })
    .from(findings)
    .leftJoin(updates, eq(updates.id, findings.updateId))
    .leftJoin(people, eq(people.id, findings.decidedBy))
    .where(
      and(
        instrument ? eq(findings.instrument, instrument) : undefined,
        state ? eq(findings.state, state) : undefined,
        updateId ? eq(findings.updateId, updateId) : undefined,
      ),
    )
    .orderBy(desc(findings.id))
    .all()
}

export type FindingRow = ReturnType<typeof listFindings>[number]
