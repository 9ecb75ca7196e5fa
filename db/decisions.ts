import { and, eq, isNotNull } from 'drizzle-orm'
import type { Db } from './client.ts'
import { findings, links, people } from './schema.ts'

/** Which decision on a link somebody has seen, as their form sends it back; empty for none. */
export const seenOfLink = ({
  review,
  decidedAt,
}: Pick<typeof links.$inferSelect, 'review' | 'decidedAt'>) =>
  decidedAt === null ? '' : `${review} ${decidedAt}`

/** The same of a finding; what content closes by itself nobody has decided. */
export const seenOfFinding = ({
  state,
  decidedAt,
  closed,
  closedAt,
}: Pick<typeof findings.$inferSelect, 'state' | 'decidedAt' | 'closed' | 'closedAt'>) => {
  if (closed === 'content-followed') return `followed ${closedAt}`
  return decidedAt === null ? '' : `${state} ${decidedAt}`
}

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
