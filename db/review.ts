import { and, desc, eq, ne, sql } from 'drizzle-orm'
import { linkKey } from './audit.ts'
import { type Db, prepared } from './client.ts'
import { count } from './counters.ts'
import { recordEvent } from './events.ts'
import { findings, links, people, updates } from './schema.ts'
import { updateRow } from './updates.ts'

/** Who decides, when, and what they note. */
export type Decision = { by: string; at: string; note: string | null }
export type LinkName = { updateId: number; instrument: string; obligation: string }

const isLink = ({ updateId, instrument, obligation }: LinkName) =>
  and(
    eq(links.updateId, updateId),
    eq(links.instrument, instrument),
    eq(links.obligation, obligation),
  )

/** Confirms or rejects a link. Returns false when there is no such link. */
export function decideLink(
  db: Db,
  name: LinkName,
  review: 'confirmed' | 'rejected',
  { by, at, note }: Decision,
): boolean {
  const known = db.select().from(links).where(isLink(name)).get()
  if (!known) return false
  // A link that a person made stays one that no rule found.
  const next = review === 'confirmed' && known.score === 0 ? 'added' : review
  db.update(links)
    .set({ review: next, decidedBy: by, decidedAt: at, note: note ?? ownNote(known, by, next) })
    .where(isLink(name))
    .run()
  if (name.obligation !== '') return true
  const step = Number(next !== 'rejected') - Number(known.review !== 'rejected')
  if (step !== 0) count(db, 'instrument', name.instrument, step)
  takeDutiesAlong(db, known, next === 'rejected' ? { by, at, note } : null)
  return true
}

/** Whoever says the same once more keeps what they noted; another's note is not theirs. */
const ownNote = (known: typeof links.$inferSelect, by: string, next: string) =>
  known.decidedBy === by && known.review === next ? known.note : null

/** What does not touch an instrument touches none of its duties; taken back, they are open again. */
function takeDutiesAlong(
  db: Db,
  whole: typeof links.$inferSelect,
  rejected: Decision | null,
): void {
  const { updateId, instrument } = whole
  const duties = and(
    eq(links.updateId, updateId),
    eq(links.instrument, instrument),
    ne(links.obligation, ''),
  )
  if (rejected) {
    const { by, at, note } = rejected
    db.update(links)
      .set({ review: 'rejected', decidedBy: by, decidedAt: at, note })
      .where(and(duties, eq(links.review, 'none')))
      .run()
  } else if (whole.review === 'rejected' && whole.decidedAt) {
    db.update(links)
      .set({ review: 'none', decidedBy: null, decidedAt: null, note: null })
      .where(and(duties, eq(links.decidedAt, whole.decidedAt)))
      .run()
  }
}

/**
 * Links an update to an instrument because a person says so; one that the rules found, or that was
 * rejected, is confirmed. Returns false when there is no such update.
 */
export function addLink(db: Db, name: LinkName, decision: Decision): boolean {
  if (decideLink(db, name, 'confirmed', decision)) return true
  const update = db.select().from(updates).where(eq(updates.id, name.updateId)).get()
  if (!update) return false
  const { by, at, note } = decision
  db.insert(links)
    .values({
      ...{ ...name, position: update.position, score: 0, state: 'sure', review: 'added' },
      ...{ because: [], decidedBy: by, decidedAt: at, note },
    })
    .run()
  if (name.obligation === '') count(db, 'instrument', name.instrument)
  recordEvent(db, {
    ...{ key: `link added ${linkKey(name)}`, kind: 'link', at, updateId: name.updateId },
    ...{ instrument: name.instrument, quiet: false, payload: { review: 'added' } },
  })
  return true
}

/**
 * Confirms or rejects a finding, also one that was decided or closed before; `contentSaid` is what
 * content says of it now, so that a contradiction known by then is settled. Returns false when
 * there is no such finding.
 */
export function decideFinding(
  db: Db,
  id: number,
  state: 'confirmed' | 'rejected',
  { by, at, note, contentSaid = null }: Decision & { contentSaid?: string | null },
): boolean {
  const open = { closed: null, closedAt: null, closedBy: null }
  const decided = { state, decidedBy: by, decidedAt: at, note, ...open, contentSaid }
  const row = db.update(findings).set(decided).where(eq(findings.id, id)).returning().get()
  if (!row) return false
  if (state === 'confirmed') {
    const { updateId, instrument, milestone, stage, kind } = row
    recordEvent(db, {
      ...{ key: `finding confirmed ${id} ${at}`, kind: 'finding', at, updateId, instrument },
      ...{ quiet: false, payload: { milestone, stage, kind, state } },
    })
  }
  return true
}

/** Closes a confirmed finding in favour of what content says. Returns false when there is none. */
export function followContent(db: Db, id: number, { by, at, note }: Decision): boolean {
  const closed = { closed: 'content-followed' as const, closedAt: at, closedBy: by }
  const standing = and(eq(findings.id, id), eq(findings.state, 'confirmed'))
  return (
    db
      .update(findings)
      .set({ ...closed, ...(note && { note }) })
      .where(standing)
      .run().changes === 1
  )
}

/** Links of whole instruments that no rule is sure of and nobody has decided on, newest first. */
export const listUnsure = (db: Db, limit: number) => unsure(db).all({ limit })

const unsure = prepared((db) =>
  db
    .select({
      ...updateRow,
      instrument: links.instrument,
      score: links.score,
      because: links.because,
    })
    .from(links)
    .innerJoin(updates, eq(updates.id, links.updateId))
    // The words of the index `links_to_review`: another way to say it would not find it.
    .where(sql`${links.state} = 'unsure' and ${links.review} = 'none' and ${links.obligation} = ''`)
    .orderBy(desc(links.position))
    .limit(sql.placeholder('limit'))
    .prepare(),
)

/** Links that people decided on, the newest decision first, with who decided. */
export const listDecided = (db: Db, limit: number) => decided(db).all({ limit })

const decided = prepared((db) =>
  db
    .select({
      ...updateRow,
      ...{ instrument: links.instrument, obligation: links.obligation, score: links.score },
      ...{ because: links.because, review: links.review, note: links.note },
      ...{ decidedAt: links.decidedAt, decidedName: people.name },
    })
    .from(links)
    .innerJoin(updates, eq(updates.id, links.updateId))
    .leftJoin(people, eq(people.id, links.decidedBy))
    // The words of the index `links_by_decision`.
    .where(sql`${links.decidedAt} is not null`)
    .orderBy(desc(links.decidedAt))
    .limit(sql.placeholder('limit'))
    .prepare(),
)

export type UnsureRow = ReturnType<typeof listUnsure>[number]

/** How many of them there are; kept small by whoever reviews, and by the index. */
export function countUnsure(db: Db): number {
  return (
    db
      .select({ n: sql<number>`count(*)` })
      .from(links)
      .where(
        sql`${links.state} = 'unsure' and ${links.review} = 'none' and ${links.obligation} = ''`,
      )
      .get()?.n ?? 0
  )
}
