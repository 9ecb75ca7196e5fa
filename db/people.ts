import { and, asc, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import { type Db, type OpenDb, prepared } from './client.ts'
import {
  passes,
  passwords,
  people,
  preferences,
  type Role,
  readMarks,
  secondFactors,
  sessions,
  tokens,
} from './schema.ts'

export type Person = typeof people.$inferSelect

const isHere = isNull(people.anonymisedAt)

const administrators = prepared((db) =>
  db
    .select({ n: sql<number>`count(*)` })
    .from(people)
    .where(and(eq(people.role, 'admin'), isHere))
    .prepare(),
)

/** How many administrators there are; while there is none, nobody can change anything. */
export const countAdmins = (db: Db): number => administrators(db).get()?.n ?? 0

const byId = prepared((db) =>
  db
    .select()
    .from(people)
    .where(and(eq(people.id, sql.placeholder('id')), isHere))
    .prepare(),
)

/** A person by id, unless anonymised. */
export const getPerson = (db: Db, id: string): Person | undefined => byId(db).get({ id })

export function findPerson(db: Db, email: string): Person | undefined {
  return db.select().from(people).where(eq(people.email, email.toLowerCase())).get()
}

/** Everybody who can sign in, and whoever could once, by name. */
export function listPeople(db: Db) {
  return db
    .select({
      ...{ id: people.id, name: people.name, email: people.email, role: people.role },
      ...{ secondFactor: people.twoFactorEnabled, anonymisedAt: people.anonymisedAt },
      createdAt: people.createdAt,
      seenAt: preferences.seenAt,
    })
    .from(people)
    .leftJoin(preferences, eq(preferences.personId, people.id))
    .orderBy(asc(people.anonymisedAt), asc(people.name))
    .all()
}

export type NewPerson = {
  id: string
  name: string
  email: string
  role: Role
  passwordHash: string
}

/** Adds a person with a password. The address must be nobody else's (`findPerson`). */
export function addPerson(db: Db, { passwordHash, ...person }: NewPerson, at: string): void {
  const createdAt = new Date(at)
  const email = person.email.toLowerCase()
  db.insert(people)
    .values({ ...person, email, createdAt, updatedAt: createdAt })
    .run()
  db.insert(passwords)
    .values({
      ...{ id: person.id, userId: person.id, accountId: person.id, providerId: 'credential' },
      ...{ password: passwordHash, createdAt, updatedAt: createdAt },
    })
    .run()
  db.insert(preferences).values({ personId: person.id }).run()
}

/** Sets a role. Returns false where it would leave nobody who administers. */
export function setRole(db: Db, id: string, role: Role): boolean {
  if (role !== 'admin' && isLastAdmin(db, id)) return false
  return (
    db
      .update(people)
      .set({ role })
      .where(and(eq(people.id, id), isHere))
      .run().changes === 1
  )
}

/** How people are called today, by id; null for who was anonymised. */
export const namesOf = (db: Db, ids: string[]): Map<string, string | null> =>
  new Map(
    db
      .select({ id: people.id, name: people.name })
      .from(people)
      .where(inArray(people.id, ids))
      .all()
      .map(({ id, name }) => [id, name] as const),
  )

export const setName = (db: Db, id: string, name: string): void => {
  db.update(people).set({ name }).where(eq(people.id, id)).run()
}

/** Puts a new password in the place of the old one, and ends every session and second factor. */
export function resetPassword(db: Db, id: string, hash: string, at: string): void {
  db.update(passwords)
    .set({ password: hash, updatedAt: new Date(at) })
    .where(eq(passwords.userId, id))
    .run()
  endSessions(db, id)
  db.delete(secondFactors).where(eq(secondFactors.userId, id)).run()
  db.update(people).set({ twoFactorEnabled: false }).where(eq(people.id, id)).run()
}

export function passwordOf(db: Db, id: string): string | null {
  return db.select().from(passwords).where(eq(passwords.userId, id)).get()?.password ?? null
}

export const setPassword = (db: Db, id: string, hash: string, at: string): void => {
  db.update(passwords)
    .set({ password: hash, updatedAt: new Date(at) })
    .where(eq(passwords.userId, id))
    .run()
}

function isLastAdmin(db: Db, id: string): boolean {
  return getPerson(db, id)?.role === 'admin' && countAdmins(db) === 1
}

/**
 * Erases name and address of a person, with all that lets them sign in; the id stays, so that what
 * they decided stays somebody's. Returns false for the last administrator and for nobody.
 */
export function anonymise(db: OpenDb, id: string, at: string): boolean {
  // Without it the name would stay readable in the file's free pages.
  db.$client.pragma('secure_delete = ON')
  return db.transaction(
    (tx) => {
      const person = getPerson(tx, id)
      if (!person || isLastAdmin(tx, id)) return false
      endSessions(tx, id)
      tx.delete(secondFactors).where(eq(secondFactors.userId, id)).run()
      tx.delete(passwords).where(eq(passwords.userId, id)).run()
      tx.update(tokens)
        .set({ revokedAt: at })
        .where(and(eq(tokens.personId, id), isNull(tokens.revokedAt)))
        .run()
      tx.update(tokens).set({ name: '' }).where(eq(tokens.personId, id)).run()
      tx.update(passes)
        .set({ email: null })
        .where(sql`${passes.personId} = ${id} or ${passes.email} = ${person.email}`)
        .run()
      tx.delete(readMarks).where(eq(readMarks.personId, id)).run()
      tx.delete(preferences).where(eq(preferences.personId, id)).run()
      tx.update(people)
        .set({
          ...{ name: '', email: `${id}@anonymised.invalid`, image: null, role: 'viewer' },
          ...{ twoFactorEnabled: false, anonymisedAt: at },
        })
        .where(eq(people.id, id))
        .run()
      return true
    },
    { behavior: 'immediate' },
  )
}

/** Sessions of a person, the newest first. */
export function listSessions(db: Db, personId: string) {
  return db
    .select({
      ...{ id: sessions.id, userAgent: sessions.userAgent, ipAddress: sessions.ipAddress },
      ...{ createdAt: sessions.createdAt, updatedAt: sessions.updatedAt },
      expiresAt: sessions.expiresAt,
    })
    .from(sessions)
    .where(eq(sessions.userId, personId))
    .orderBy(sql`${sessions.createdAt} desc`)
    .all()
}

/** Ends one session of a person; another's is not touched. */
export function endSession(db: Db, personId: string, id: string): boolean {
  const own = and(eq(sessions.userId, personId), eq(sessions.id, id))
  return db.delete(sessions).where(own).run().changes === 1
}

/** Ends every session of a person, or every one but `except`. */
export function endSessions(db: Db, personId: string, except = ''): void {
  db.delete(sessions)
    .where(and(eq(sessions.userId, personId), ne(sessions.id, except)))
    .run()
}
