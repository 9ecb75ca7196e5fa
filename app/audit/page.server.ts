import type { AppLoadContext } from '@remix-run/node'
import { csvOf } from '#app/csv.server.ts'
import { isDay } from '#content/dates/day.ts'
import { type AuditFilter, type AuditRow, listActors, listAudit } from '#db/audit.ts'
import { namesOf } from '#db/people.ts'
import { auditItem, personIn } from './item.server.ts'

export const SUBJECTS = [
  ...['people', 'sessions', 'passwords', 'second_factors', 'passes', 'tokens', 'preferences'],
  ...['links', 'findings', 'captures', 'commands'],
]
const PAGE_ROWS = 50
const LONGEST_EXPORT = 100_000

/** What an address asks of the log; what is no choice is left out. */
export function readAuditAsked(search: URLSearchParams): { filter: AuditFilter; before?: number } {
  const filter: AuditFilter = {}
  const subject = search.get('subject') ?? ''
  const actor = search.get('actor')?.slice(0, 100)
  if (actor) filter.actor = actor
  if (SUBJECTS.includes(subject)) filter.subject = subject
  for (const name of ['from', 'to'] as const) {
    const day = search.get(name) ?? ''
    if (isDay(day)) filter[name] = day
  }
  const before = Number(search.get('before') || Number.NaN)
  return { filter, before: Number.isSafeInteger(before) ? before : undefined }
}

/** One page of the log: three SQL statements. */
export function auditPage({ db, content }: AppLoadContext, search: URLSearchParams) {
  const { filter, before } = readAuditAsked(search)
  const found = listAudit(db, filter, { before, limit: PAGE_ROWS + 1 })
  const rows = found.slice(0, PAGE_ROWS)
  const names = namesOf(db, [...new Set(rows.flatMap((row) => personIn(row) ?? []))])
  const query = new URLSearchParams(filter as Record<string, string>)
  const last = found.length > PAGE_ROWS ? rows.at(-1) : undefined
  return {
    filter,
    rows: rows.map((row) => auditItem(row, content, names)),
    actors: listActors(db),
    subjects: SUBJECTS,
    query: query.toString(),
    older: last ? `/audit?${withBefore(query, last.id)}` : null,
    isFirst: before === undefined,
  }
}

function withBefore(query: URLSearchParams, id: number): URLSearchParams {
  const next = new URLSearchParams(query)
  next.set('before', String(id))
  return next
}

const COLUMNS = [
  ...['id', 'at', 'actor', 'name', 'via', 'action', 'subject', 'row', 'before', 'after', 'hash'],
] as (keyof AuditRow)[]

/** The rows that a filter lets through, as CSV; what a spreadsheet would compute is made plain text. */
export function auditCsv({ db }: AppLoadContext, search: URLSearchParams): string {
  const rows = listAudit(db, readAuditAsked(search).filter, { limit: LONGEST_EXPORT })
  return csvOf(COLUMNS, rows)
}
