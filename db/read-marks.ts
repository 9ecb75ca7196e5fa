import { and, eq, lte, max, type SQL, sql } from 'drizzle-orm'
import { type Db, placeholders, prepared } from './client.ts'
import { preferences, readMarks, updates } from './schema.ts'

/** Whose marks: every update up to the id `upTo` is read (0: none), but for marks that say otherwise. */
export type Reader = { id: string; upTo: number }

/** So many updates newer than `upTo` are looked through one by one; above it the list is walked. */
const FEW = 20_000

const mark = prepared((db) => {
  const { personId, updateId, read, at } = placeholders('personId', 'updateId', 'read', 'at')
  return db
    .insert(readMarks)
    .select(
      db
        .select({
          personId: sql<string>`${personId}`.as('person_id'),
          updateId: updates.id,
          read: sql<boolean>`${read}`.as('read'),
          at: sql<string>`${at}`.as('at'),
        })
        .from(updates)
        .where(eq(updates.id, updateId)),
    )
    .onConflictDoUpdate({
      target: [readMarks.personId, readMarks.updateId],
      set: { read: sql`excluded.read`, at: sql`excluded.at` },
    })
    .prepare()
})

/** Notes that a person has read updates, or has not; ids that no update has are passed over. */
export function markUpdates(
  db: Db,
  personId: string,
  ids: readonly number[],
  { read, at }: { read: boolean; at: string },
): void {
  for (const updateId of ids) mark(db).run({ personId, updateId, read: Number(read), at })
}

/** Notes that a person has read everything up to an id; what is stored after it stays unread. */
export function markAllRead(db: Db, reader: Reader, upTo: number): void {
  const known = Math.min(upTo, newestId(db))
  const readUpTo = Math.max(known, reader.upTo)
  db.update(preferences).set({ readUpTo }).where(eq(preferences.personId, reader.id)).run()
  db.delete(readMarks)
    .where(and(eq(readMarks.personId, reader.id), lte(readMarks.updateId, known)))
    .run()
}

const lastId = prepared((db) =>
  db
    .select({ id: max(updates.id) })
    .from(updates)
    .prepare(),
)

/** The id of the update that was stored last; 0 where there is none. */
export const newestId = (db: Db): number => lastId(db).get()?.id ?? 0

const marksAmong = prepared((db) =>
  db
    .select({ updateId: readMarks.updateId, read: readMarks.read })
    .from(readMarks)
    .where(
      and(
        eq(readMarks.personId, sql.placeholder('personId')),
        sql`${readMarks.updateId} in (select value from json_each(${sql.placeholder('ids')}))`,
      ),
    )
    .prepare(),
)

/** Which of these updates a person has read. */
export function readAmong(db: Db, { id, upTo }: Reader, ids: readonly number[]): Set<number> {
  const marks = marksAmong(db).all({ personId: id, ids: JSON.stringify(ids) })
  const said = new Map(marks.map(({ updateId, read }) => [updateId, read]))
  return new Set(ids.filter((updateId) => said.get(updateId) ?? updateId <= upTo))
}

const unreadMarks = ({ id }: Reader) =>
  sql`select ${readMarks.updateId} from ${readMarks} where ${readMarks.personId} = ${id} and read = 0`

/**
 * The condition that a person has not read an update. Where little is newer than what they have
 * read whole, only that is looked through; `newest` is the id of the newest update.
 */
export function isUnread(reader: Reader, newest: number): { where: SQL; few: boolean } {
  const { id, upTo } = reader
  const readByMark = sql`select ${readMarks.updateId} from ${readMarks} where ${readMarks.personId} = ${id} and ${readMarks.read} = 1`
  const few = upTo > 0 && newest - upTo <= FEW
  const where = few
    ? sql`${updates.id} in (
        select new.id from updates new where new.id > ${upTo} and new.id not in (${readByMark})
        union ${unreadMarks(reader)})`
    : sql`((${updates.id} > ${upTo} and ${updates.id} not in (${readByMark})) or ${updates.id} in (${unreadMarks(reader)}))`
  return { where, few }
}

/** Part of the transaction that stores a new version of theirs: whoever read the one before has not read it. */
export function unreadAgain(db: Db, updateId: number): void {
  db.delete(readMarks).where(eq(readMarks.updateId, updateId)).run()
  db.run(sql`insert into ${readMarks} (person_id, update_id, read)
    select ${preferences.personId}, ${updateId}, 0 from ${preferences}
    where ${preferences.readUpTo} >= ${updateId}`)
}

/** Every mark of a person: part of what is held about them. */
export const listReadMarks = (db: Db, personId: string) =>
  db
    .select({ updateId: readMarks.updateId, read: readMarks.read, at: readMarks.at })
    .from(readMarks)
    .where(eq(readMarks.personId, personId))
    .orderBy(readMarks.updateId)
    .all()
