import { and, eq, lt, ne, sql } from 'drizzle-orm'
import type { Db } from './client.ts'
import { links, updates } from './schema.ts'
import { indexed } from './text.ts'
import { conditions, type PageOf, type UpdateFilter, updateRow } from './updates.ts'

/**
 * Updates that hold every word, newest first. Words are separated by blanks; each needs at least
 * two characters, else nothing is searched and `tooShort` says so.
 */
export function searchUpdates(
  db: Db,
  words: string,
  filter: UpdateFilter,
  { before, limit }: PageOf,
) {
  const terms = indexed(words).split(' ').filter(Boolean)
  if (terms.length === 0) return { rows: [], tooShort: false }
  if (terms.some((term) => [...term].length < 2)) return { rows: [], tooShort: true }
  const queries = terms.map((term) => matchOf(db, term))
  if (queries.includes(null)) return { rows: [], tooShort: false }
  const rows = db
    .select(updateRow)
    .from(updates)
    .innerJoin(sql`updates_text`, sql`updates_text.rowid = ${updates.position}`)
    .where(
      and(
        sql`updates_text match ${queries.join(' AND ')}`,
        before === undefined ? undefined : sql`updates_text.rowid < ${before}`,
        before === undefined ? undefined : lt(updates.position, before),
        ...conditions(filter),
        filter.instrument ? linkedTo(filter.instrument) : undefined,
      ),
    )
    .orderBy(sql`updates_text.rowid desc`)
    .limit(limit)
    .all()
  return { rows, tooShort: false }
}

const linkedTo = (instrument: string) =>
  sql`exists (select 1 from ${links} where ${and(
    eq(links.updateId, updates.id),
    eq(links.instrument, instrument),
    eq(links.obligation, ''),
    ne(links.review, 'rejected'),
  )})`

/** A term as a full-text query: a phrase, or for two characters every trigram that begins so. */
function matchOf(db: Db, term: string): string | null {
  if ([...term].length > 2) return quoted(term)
  const lower = term.toLowerCase()
  const heads = db.all<{ term: string }>(
    sql`select term from updates_terms where term >= ${lower} and term < ${`${lower}\u{10ffff}`}`,
  )
  if (heads.length === 0) return null
  return `(${heads.map((head) => quoted(head.term)).join(' OR ')})`
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
