import { and, eq, isNotNull } from 'drizzle-orm'
import type { Db } from './client.ts'
import { findings, links, people } from './schema.ts'

/** What a person decided, with their notes: it is theirs, and says what they think. */
export function listDecisions(db: Db, personId: string) {
  return {
    findings: db
      .select({
        ...{ id: findings.id, instrument: findings.instrument, milestone: findings.milestone },
        ...{ state: findings.state, decidedAt: findings.decidedAt, note: findings.note },
      })
      .from(findings)
      .where(eq(findings.decidedBy, personId))
      .all(),
    links: db
      .select({
        ...{ updateId: links.updateId, instrument: links.instrument },
        ...{ obligation: links.obligation, review: links.review },
        ...{ decidedAt: links.decidedAt, note: links.note },
      })
      .from(links)
      .where(eq(links.decidedBy, personId))
      .all(),
  }
}

/** What people decided on the links of an update, with who did; `decidedName` is null without one. */
export const listLinkDecisions = (db: Db, updateId: number) =>
  db
    .select({
      ...{ instrument: links.instrument, obligation: links.obligation, review: links.review },
      ...{ decidedAt: links.decidedAt, decidedBy: links.decidedBy, decidedName: people.name },
      note: links.note,
    })
    .from(links)
    .leftJoin(people, eq(people.id, links.decidedBy))
    .where(and(eq(links.updateId, updateId), isNotNull(links.decidedAt)))
    .orderBy(links.instrument, links.obligation)
    .all()
