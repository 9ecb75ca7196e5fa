import { AsyncLocalStorage } from 'node:async_hooks'
import { createHash } from 'node:crypto'
import type Database from 'better-sqlite3'

/** Who makes a change, by what, and when: what the triggers of 0008_audit.sql write down. */
export type Actor = {
  /** The id of a person, `operator` for whoever runs a command, or `visitor` before a sign-in. */
  id: string
  via: 'page' | 'command' | 'program'
  /** An instant; one piece of work has one. */
  at: string
}

const acting = new AsyncLocalStorage<Actor>()

/** Runs work, and all that it awaits, in the name of an actor. */
export const asActor = <T>(actor: Actor, work: () => T): T => acting.run(actor, work)

/** Throws when a change is made that nobody stands behind: it is then not made. */
function actor(): Actor {
  const known = acting.getStore()
  if (!known) throw new Error('a change that people answer for was made in the name of nobody')
  return known
}

export type AuditedRow = {
  at: string
  actor: string
  via: string
  action: string
  subject: string
  row: string
  /** JSON as the trigger wrote it. */
  before: string | null
  after: string | null
}

/** The hash that ties a row of the audit log to the row before it (null for the first). */
export function auditHash(previous: string | null, row: AuditedRow): string {
  const { at, actor, via, action, subject, row: key, before, after } = row
  const facts = [previous, at, actor, via, action, subject, key, before, after]
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex')
}

/** Gives a connection the functions without which no change of people's tables can be made. */
export function nameActors(sqlite: Database.Database): void {
  sqlite.function('audit_actor', () => actor().id)
  sqlite.function('audit_via', () => actor().via)
  sqlite.function('audit_at', () => actor().at)
  sqlite.function('audit_hash', (previous, at, actor, via, action, subject, row, before, after) =>
    auditHash(
      previous as string | null,
      {
        ...{ at, actor, via, action, subject, row: String(row), before, after },
      } as AuditedRow,
    ),
  )
}

/** Whoever runs a command on the machine itself. */
export const operator = (at: string): Actor => ({ id: 'operator', via: 'command', at })

/** The program itself: what follows from an update of it, or from a session that ended. */
export const program = (at: string): Actor => ({ id: 'program', via: 'program', at })
