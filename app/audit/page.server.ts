import type { AppLoadContext } from '@remix-run/node'
import { csvOf } from '#app/csv.server.ts'
import { readFilters, refuseWrong } from '#app/filters.server.ts'
import type { Translate } from '#app/i18n/translate.ts'
import { isDay } from '#content/dates/day.ts'
import { type AuditRow, listActors, listAudit } from '#db/audit.ts'
import { namesOf } from '#db/people.ts'
import { auditItem, personIn } from './item.server.ts'

export const SUBJECTS = [
  ...['people', 'sessions', 'passwords', 'second_factors', 'passes', 'tokens', 'preferences'],
  ...['links', 'findings', 'captures', 'commands'],
]
const PAGE_ROWS = 50
const LONGEST_ACTOR = 100
const LONGEST_EXPORT = 100_000

const NAMES = ['subject', 'actor', 'from', 'to'] as const

/** What an address asks of the log; what is no choice is left out, and the page says so. */
export function readAuditAsked(search: URLSearchParams) {
  const { filter, wrong } = readFilters(search, { names: NAMES, isUsable, others: ['before'] })
  if (filter.actor) filter.actor = filter.actor.slice(0, LONGEST_ACTOR)
  const before = Number(search.get('before') || Number.NaN)
  return { filter, wrong, before: Number.isSafeInteger(before) ? before : undefined }
}

function isUsable(name: (typeof NAMES)[number], value: string): boolean {
  if (name === 'from' || name === 'to') return isDay(value)
  return name === 'actor' || SUBJECTS.includes(value)
}

/** One page of the log: three SQL statements. */
export function auditPage({ db, content }: AppLoadContext, search: URLSearchParams) {
  const { filter, wrong, before } = readAuditAsked(search)
  const found = listAudit(db, filter, { before, limit: PAGE_ROWS + 1 })
  const rows = found.slice(0, PAGE_ROWS)
  const names = namesOf(db, [...new Set(rows.flatMap((row) => personIn(row) ?? []))])
  const query = new URLSearchParams(filter as Record<string, string>)
  const last = found.length > PAGE_ROWS ? rows.at(-1) : undefined
  return {
    filter,
    wrong,
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
export function auditCsv({ db }: AppLoadContext, search: URLSearchParams, t: Translate): string {
  const { filter, wrong } = readAuditAsked(search)
  refuseWrong(wrong, t)
  return csvOf(COLUMNS, listAudit(db, filter, { limit: LONGEST_EXPORT }))
}
