import { and, type SQL, sql } from 'drizzle-orm'
import type { Db } from './client.ts'
import { links, updates } from './schema.ts'
import { indexed } from './text.ts'
import { conditions, linkTo, type PageOf, type UpdateFilter, updateRow } from './updates.ts'

/** So many of the newest updates that fit are put in order of how well they fit. */
export const RANKED = 500

/** What words ask of the full text: nothing, too little, or a query; null finds nothing. */
export type Sought = { terms: string[]; tooShort: boolean; query: string | null }

/** Reads words, which are separated by blanks; each needs at least two characters. */
export function soughtBy(db: Db, words: string): Sought {
  const terms = indexed(words).split(' ').filter(Boolean)
  const tooShort = terms.some((term) => [...term].length < 2)
  if (terms.length === 0 || tooShort) return { terms, tooShort, query: null }
  const queries = terms.map((term) => matchOf(db, term))
  return { terms, tooShort, query: queries.includes(null) ? null : queries.join(' AND ') }
}

/**
 * Updates that hold every word, newest first. Words are separated by blanks; each needs at least
 * two characters, else nothing is searched and `tooShort` says so.
 */
export function searchUpdates(db: Db, words: string, filter: UpdateFilter, page: PageOf) {
  const { tooShort, query } = soughtBy(db, words)
  return { rows: query === null ? [] : listMatching(db, query, filter, page), tooShort }
}

/** Updates that a full-text query finds, newest first. */
export function listMatching(
  db: Db,
  query: string,
  filter: UpdateFilter,
  { before, after, limit }: PageOf,
) {
  const order = after === undefined ? sql`desc` : sql`asc`
  const rows = db
    .select(updateRow)
    .from(updates)
    .innerJoin(sql`updates_text`, sql`updates_text.rowid = ${updates.position}`)
    .where(
      and(
        matching(query, filter),
        ...between(sql`updates_text.rowid`, before, after),
        ...between(sql`${updates.position}`, before, after),
      ),
    )
    .orderBy(sql`updates_text.rowid ${order}`)
    .limit(limit)
    .all()
  return after === undefined ? rows : rows.reverse()
}

const between = (place: ReturnType<typeof sql>, before?: number, after?: number) => [
  before === undefined ? undefined : sql`${place} < ${before}`,
  after === undefined ? undefined : sql`${place} > ${after}`,
]

/**
 * The newest `RANKED` updates that a query finds, of these so many: first those that hold all words
 * in the title, then those that do in title and summary, then the others; each by BM25.
 */
export function listRanked(
  db: Db,
  query: string,
  filter: UpdateFilter,
  { skip, limit }: { skip: number; limit: number },
) {
  const newest = db.$with('newest').as(
    db
      .select({
        place: sql<number>`updates_text.rowid`.as('place'),
        score: sql<number>`bm25(updates_text)`.as('score'),
      })
      .from(updates)
      .innerJoin(sql`updates_text`, sql`updates_text.rowid = ${updates.position}`)
      .where(matching(query, filter))
      .orderBy(sql`updates_text.rowid desc`)
      .limit(RANKED),
  )
  // BM25 weighs what is rare, and a word of two characters is many trigrams: columns are told apart first.
  const isIn = (columns: string) => sql`newest.place in (
    select rowid from updates_text where updates_text match ${`{${columns}} : (${query})`}
    and rowid >= (select min(place) from newest)) desc`
  return db
    .with(newest)
    .select(updateRow)
    .from(newest)
    .innerJoin(updates, sql`${updates.position} = newest.place`)
    .orderBy(isIn('title'), isIn('title summary'), sql`newest.score, newest.place desc`)
    .limit(limit)
    .offset(skip)
    .all()
}

/** The condition that a row of the joined full text fits the query, and its update the filter. */
export const matching = (query: string, filter: UpdateFilter) =>
  and(
    sql`updates_text match ${query}`,
    ...conditions(filter),
    filter.instrument
      ? sql`exists (select 1 from ${links} where ${linkTo(filter.instrument)})`
      : undefined,
  )

/** A term as a full-text query: a phrase, or for two characters every trigram that begins so. */
function matchOf(db: Db, term: string): string | null {
  if ([...term].length > 2) return quoted(term)
  const lower = term.toLowerCase()
  const heads = trigramsFrom(db, lower, `${lower}\u{10ffff}`)
  if (heads.length === 0) return null
  return `(${heads.map(quoted).join(' OR ')})`
}

/** The trigrams in the index from `low` to before `high`. From each the next is sought: its places are not walked. */
function trigramsFrom(db: Db, low: string, high: string): string[] {
  const first = (from: SQL) =>
    sql`(select term from updates_terms where term >= ${from} and term < ${high} limit 1)`
  const rows = db.all<{ term: string }>(sql`
    with recursive heads (term) as (
      select ${first(sql`${low}`)}
      union all
      select ${first(sql`heads.term || char(1)`)} from heads where heads.term is not null
    )
    select term from heads where term is not null`)
  return rows.map(({ term }) => term)
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
