import { and, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import { tokyoDay } from '#content/dates/day.ts'
import { sha256 } from './blobs.ts'
import type { Db } from './client.ts'
import { captures, details, type Note, updates } from './schema.ts'
import { indexText } from './text.ts'

/** An update whose own page is still to be read. */
export type Wanted = ReturnType<typeof listWanted>[number]
export type DetailFormat = NonNullable<(typeof details.$inferSelect)['format']>

/** What came of asking for the page behind an update. */
export type DetailOutcome =
  | { is: 'read'; captureId: number; format: DetailFormat; text: string }
  /** It will never be read, and why; `captureId` where something was answered. */
  | { is: 'unavailable'; note: Note; captureId?: number }
  /** The list that shows it is this page: there is nothing behind it. */
  | { is: 'none' }
  /** It failed this time; on the third day it is unavailable. */
  | { is: 'failed'; note: Note; captureId?: number }
  /** Nobody was there to ask: no try. */
  | { is: 'not-asked'; note: Note }

export type DetailState = (typeof updates.$inferSelect)['detail']

const MOST_TRIES = 3

/** Pages that were never tried before those that failed, then the longest ago, then newest first. */
export function listWanted(db: Db) {
  return db
    .select({
      id: updates.id,
      url: updates.url,
      title: updates.title,
      authority: updates.authority,
      sourceId: updates.sourceId,
      /** The page on which it was listed, where this installation read it. */
      listedOn: captures.requestUrl,
    })
    .from(updates)
    .leftJoin(details, eq(details.updateId, updates.id))
    .leftJoin(captures, eq(captures.id, updates.captureId))
    .where(sql`${updates.detail} = 'wanted'`)
    .orderBy(sql`${details.triedAt} is not null`, details.triedAt, desc(updates.position))
    .all()
}

/** How many pages wait to be read. */
export function countWanted(db: Db): number {
  return db
    .select({ n: sql<number>`count(*)` })
    .from(updates)
    .where(sql`${updates.detail} = 'wanted'`)
    .get()!.n
}

/**
 * Notes what came of asking for an update's page: its text is stored, and found by search from now
 * on. Part of the transaction that maps it. Returns how the page stands.
 */
export function saveDetail(db: Db, id: number, outcome: DetailOutcome, at: string): DetailState {
  const update = db.select().from(updates).where(eq(updates.id, id)).get()!
  const read = outcome.is === 'read' ? outcome : null
  const { tries, ...stands } = standing(outcome, update.detailTries, triedOn(db, id) === dayAt(at))
  const isKept = read === null && textOf(db, id) !== ''
  const state = isKept && stands.state !== 'wanted' ? 'read' : stands.state
  db.update(updates).set({ detail: state, detailTries: tries }).where(eq(updates.id, id)).run()
  const before = db.select().from(details).where(eq(details.updateId, id)).get()
  const asked = {
    // Nobody was there to ask: that is no try.
    triedAt: outcome.is === 'not-asked' ? (before?.triedAt ?? at) : at,
    settledAt: state === 'wanted' ? null : at,
    note: 'note' in outcome ? outcome.note : null,
  }
  const row = {
    ...asked,
    captureId: 'captureId' in outcome ? (outcome.captureId ?? null) : null,
    format: read?.format ?? null,
    text: read?.text ?? null,
    sha256: read && hashOf(read.text),
  }
  db.insert(details)
    .values({ updateId: id, ...row })
    // Of a page that was read before, what it said stands where it cannot be had again.
    .onConflictDoUpdate({ target: details.updateId, set: isKept ? asked : row })
    .run()
  if (read) indexText(db, update.position, { ...update, body: read.text })
  return state
}

const dayAt = (at: string) => tokyoDay(new Date(at))

/** The Tokyo day of the last try of a page that failed; null without one. */
function triedOn(db: Db, updateId: number) {
  const row = db
    .select({ triedAt: details.triedAt, note: details.note })
    .from(details)
    .where(eq(details.updateId, updateId))
    .get()
  return row?.note ? dayAt(row.triedAt) : null
}

/** How a page stands after a try: several of one day are one, since a site is away for hours. */
function standing(
  outcome: DetailOutcome,
  before: number,
  isOfSameDay: boolean,
): { state: DetailState; tries: number } {
  if (outcome.is === 'not-asked') return { state: 'wanted', tries: before }
  if (outcome.is === 'none' || outcome.is === 'unavailable')
    return { state: outcome.is, tries: before }
  const tries = before + (isOfSameDay && before > 0 ? 0 : 1)
  if (outcome.is === 'read') return { state: 'read', tries }
  return { state: tries >= MOST_TRIES ? 'unavailable' : 'wanted', tries }
}

const hashOf = (text: string) => sha256(Buffer.from(text, 'utf8'))

/**
 * Asks anew for a page that could not be had, since its update has another address; or for one that was
 * read too, since its update has other words. What was read stands until it is read again.
 */
export function wantAgain(db: Db, id: number, states: DetailState[] = ['unavailable']): void {
  const asked = db
    .update(updates)
    .set({ detail: 'wanted', detailTries: 0 })
    .where(and(eq(updates.id, id), inArray(updates.detail, states)))
    .run()
  if (asked.changes > 0) {
    db.update(details).set({ settledAt: null }).where(eq(details.updateId, id)).run()
  }
}

/** Takes back what was read of a page that is another's, and asks for the update's own. */
export function forgetPage(db: Db, id: number): void {
  const nothing = { captureId: null, format: null, text: null, sha256: null }
  db.update(details)
    .set({ ...nothing, note: null, settledAt: null })
    .where(eq(details.updateId, id))
    .run()
  wantAgain(db, id, ['unavailable', 'read'])
  const update = db.select().from(updates).where(eq(updates.id, id)).get()!
  indexText(db, update.position, update)
}

/** The text of the page behind an update; empty where none was read. */
export function textOf(db: Db, updateId: number): string {
  const row = db.select().from(details).where(eq(details.updateId, updateId)).get()
  return row?.text ?? ''
}

/** Removes the text that came of captures whose bytes are erased; the hash of the text stays. */
export function eraseTexts(db: Db, captureIds: number[]): void {
  const rows = db
    .select({ update: updates })
    .from(details)
    .innerJoin(updates, eq(updates.id, details.updateId))
    .where(and(inArray(details.captureId, captureIds), isNotNull(details.text)))
    .all()
  for (const { update } of rows) {
    db.update(details).set({ text: null }).where(eq(details.updateId, update.id)).run()
    indexText(db, update.position, update)
  }
}

/** Every read page against the hash of its text and against its update; one sentence a difference. */
export function verifyDetails(db: Db): string[] {
  const rows = db
    .select({ id: updates.id, state: updates.detail, detail: details, erasedAt: captures.erasedAt })
    .from(updates)
    .leftJoin(details, eq(details.updateId, updates.id))
    .leftJoin(captures, eq(captures.id, details.captureId))
    .where(sql`${updates.detail} = 'read' or ${details.text} is not null`)
    .all()
  return rows.flatMap(({ id, state, detail, erasedAt }) => {
    // Its update has other words, and it is asked for again.
    if (state === 'wanted' && detail?.text && hashOf(detail.text) === detail.sha256) return []
    if (state !== 'read') return [`Update ${id} has the text of a page that was not read.`]
    if (!detail?.sha256) return [`The page of update ${id} is said to be read, and has no text.`]
    if (detail.text === null)
      return erasedAt ? [] : [`The text of the page of update ${id} is gone.`]
    if (hashOf(detail.text) === detail.sha256) return []
    return [`The text of the page of update ${id} is not what was stored.`]
  })
}

/** The text of the pages behind updates, cut to so many characters; '' where none was read. */
export function textsOf(db: Db, updateIds: readonly number[], characters: number) {
  const rows = db
    .select({ id: details.updateId, text: sql<string>`substr(${details.text}, 1, ${characters})` })
    .from(details)
    .where(
      and(
        sql`${details.updateId} in (select value from json_each(${JSON.stringify(updateIds)}))`,
        isNotNull(details.text),
      ),
    )
    .all()
  return new Map(rows.map(({ id, text }) => [id, text]))
}
