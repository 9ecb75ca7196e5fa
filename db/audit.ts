import { and, asc, desc, eq, gte, isNotNull, like, lt, ne, or, type SQL, sql } from 'drizzle-orm'
import { auditHash } from './actor.ts'
import type { Db, OpenDb } from './client.ts'
import { audit, findings, links, people } from './schema.ts'

export type AuditFilter = {
  actor?: string
  subject?: string
  /** Days in Tokyo, both included. */
  from?: string
  to?: string
}

/** Rows of the audit log, newest first, each with the name that its actor bears today. */
export function listAudit(
  db: Db,
  filter: AuditFilter,
  { before, limit }: { before?: number; limit: number },
) {
  return db
    .select({
      ...{ id: audit.id, at: audit.at, actor: audit.actor, via: audit.via, action: audit.action },
      ...{ subject: audit.subject, row: audit.row, before: audit.before, after: audit.after },
      ...{ hash: audit.hash, name: people.name },
    })
    .from(audit)
    .leftJoin(people, eq(people.id, audit.actor))
    .where(and(...conditions(filter), before === undefined ? undefined : lt(audit.id, before)))
    .orderBy(desc(audit.id))
    .limit(limit)
    .all()
}

export type AuditRow = ReturnType<typeof listAudit>[number]

function conditions({ actor, subject, from, to }: AuditFilter): (SQL | undefined)[] {
  return [
    actor ? eq(audit.actor, actor) : undefined,
    subject ? eq(audit.subject, subject) : undefined,
    from ? gte(audit.at, new Date(`${from}T00:00:00+09:00`).toISOString()) : undefined,
    to
      ? lt(audit.at, new Date(Date.parse(`${to}T00:00:00+09:00`) + DAY_MS).toISOString())
      : undefined,
  ]
}

const DAY_MS = 86_400_000

/**
 * Part of a transaction in which an operator's command changes what no person decided: says so in
 * the log, in the name of whoever acts. `command` is how it was called, `did` what came of it.
 */
export function recordWork(db: Db, command: string, did: Record<string, string | number>): void {
  const after = JSON.stringify(did)
  db.run(
    sql`insert into audit_writing values (null, 'run', 'commands', ${command}, null, ${after})`,
  )
}

/** Who ever changed something: the choices of a filter. */
export function listActors(db: Db): { id: string; name: string | null }[] {
  return db
    .selectDistinct({ id: audit.actor, name: people.name })
    .from(audit)
    .leftJoin(people, eq(people.id, audit.actor))
    .orderBy(audit.actor)
    .all()
}

/** Rows that name a person as who did it, or whom it was done to, oldest first. */
export function listAuditOf(db: Db, personId: string) {
  return db
    .select()
    .from(audit)
    .where(
      sql`${audit.actor} = ${personId} or (${audit.subject} = 'people' and ${audit.row} = ${personId}) or ${like(audit.after, `%"person":"${personId}"%`)}`,
    )
    .orderBy(asc(audit.id))
    .all()
}

/**
 * Checks the audit log: every row against its hash, the chain, its end (numbers are never given
 * twice), and what people decided against the last row that says so.
 */
export function verifyAudit(db: OpenDb): { seen: number; differences: string[] } {
  const differences: string[] = []
  const rows = db.$client.prepare('select * from audit order by id').all() as Raw[]
  let previous: string | null = null
  for (const row of rows) {
    if (auditHash(row.previous_hash, row) !== row.hash) {
      differences.push(`Row ${row.id} of the audit log was altered.`)
    }
    if (row.previous_hash !== previous) {
      differences.push(`Row ${row.id} of the audit log does not follow the row before it.`)
    }
    previous = row.hash
  }
  return { seen: rows.length, differences: [...differences, ...cutOff(db, rows), ...unsaid(db)] }
}

type Raw = Parameters<typeof auditHash>[1] & {
  id: number
  previous_hash: string | null
  hash: string
}

function cutOff(db: OpenDb, rows: Raw[]): string[] {
  const given = db.$client
    .prepare("select seq from sqlite_sequence where name = 'audit'")
    .pluck()
    .get() as number | undefined
  const last = rows.at(-1)?.id ?? 0
  return given === undefined || given === last
    ? []
    : [`The audit log ends at row ${last}, and once had ${given}.`]
}

/** Decisions that the log does not hold as they stand: made past the triggers. */
function unsaid(db: OpenDb): string[] {
  const decided = [
    ...db
      .select({ id: findings.id, state: findings.state, closed: findings.closed })
      .from(findings)
      .where(or(ne(findings.state, 'proposed'), isNotNull(findings.closed)))
      .all()
      .flatMap(({ id, state, closed }) => [
        { subject: 'findings', row: String(id), field: 'state', value: state },
        { subject: 'findings', row: String(id), field: 'closed', value: closed },
      ]),
    ...db
      .select()
      .from(links)
      .where(ne(links.review, 'none'))
      .all()
      .map((link) => ({
        subject: 'links',
        row: linkKey(link),
        field: 'review',
        value: link.review,
      })),
    ...db
      .select({ id: people.id, value: people.role })
      .from(people)
      .all()
      .map(({ id, value }) => ({ subject: 'people', row: id, field: 'role', value })),
  ]
  const last = db.$client.prepare(
    'select after from audit where subject = ? and row = ? order by id desc limit 1',
  )
  return decided.flatMap(({ subject, row, field, value }) => {
    const after = last.pluck().get(subject, row) as string | undefined
    const found = said(after, field)
    return found === value || (value === null && found === undefined)
      ? []
      : [`Row ${row} of ${subject} says ${field} ${value}, and the audit log does not.`]
  })
}

/** A row that was altered is named already; what it says here is nothing then. */
function said(after: string | null | undefined, field: string): unknown {
  try {
    return after ? (JSON.parse(after)[field] ?? null) : undefined
  } catch {
    return undefined
  }
}

/** How the log names a link. */
export const linkKey = (link: { updateId: number; instrument: string; obligation: string }) =>
  [link.updateId, link.instrument, link.obligation].filter((part) => part !== '').join(' ')
