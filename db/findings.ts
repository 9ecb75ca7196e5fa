import { and, desc, eq, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Db } from './client.ts'
import { findings, people, updates } from './schema.ts'

export type NewFinding = Omit<
  typeof findings.$inferInsert,
  | 'id'
  | 'state'
  | 'decidedBy'
  | 'decidedAt'
  | 'note'
  | 'contentSaid'
  | 'closed'
  | 'closedAt'
  | 'closedBy'
>
export type Finding = typeof findings.$inferSelect

/** Proposes what an update seems to show. Returns false when it was proposed before. */
export function proposeFinding(db: Db, finding: NewFinding): boolean {
  return db.insert(findings).values(finding).onConflictDoNothing().run().changes === 1
}

const closers = alias(people, 'closers')

/** Findings with the update that shows each, newest first. */
export function listFindings(
  db: Db,
  {
    id,
    instrument,
    state,
    updateId,
  }: { id?: number; instrument?: string; state?: Finding['state']; updateId?: number } = {},
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
      contentSaid: findings.contentSaid,
      closed: findings.closed,
      closedAt: findings.closedAt,
      closedBy: findings.closedBy,
      closedName: closers.name,
      updateTitle: updates.title,
      updateUrl: updates.url,
      updateRank: updates.rank,
    })
    .from(findings)
    .leftJoin(updates, eq(updates.id, findings.updateId))
    .leftJoin(people, eq(people.id, findings.decidedBy))
    .leftJoin(closers, eq(closers.id, findings.closedBy))
    .where(
      and(
        id === undefined ? undefined : eq(findings.id, id),
        instrument ? eq(findings.instrument, instrument) : undefined,
        state ? eq(findings.state, state) : undefined,
        updateId ? eq(findings.updateId, updateId) : undefined,
      ),
    )
    .orderBy(desc(findings.id))
    .all()
}

export type FindingRow = ReturnType<typeof listFindings>[number]

/** Remembers what content said of a finding when it was first compared with it. */
export function noteContent(db: Db, id: number, contentSaid: string): void {
  const first = and(eq(findings.id, id), isNull(findings.contentSaid))
  db.update(findings).set({ contentSaid }).where(first).run()
}

/** Closes a finding that content holds by now; `since` is an instant. What was decided on it stays. */
export function closeInContent(
  db: Db,
  id: number,
  { since, contentSaid }: { since: string; contentSaid: string },
): void {
  const closed = { closed: 'in-content' as const, closedAt: since, closedBy: null }
  db.update(findings)
    .set({ ...closed, contentSaid })
    .where(eq(findings.id, id))
    .run()
}

/** Opens a finding again that content held, and holds no more. */
export function reopen(db: Db, id: number): void {
  const open = { closed: null, closedAt: null, closedBy: null }
  db.update(findings)
    .set(open)
    .where(and(eq(findings.id, id), eq(findings.closed, 'in-content')))
    .run()
}
