import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import type { Db } from './client.ts'
import { passes } from './schema.ts'

export type Pass = typeof passes.$inferSelect
export type NewPass = Pick<
  Pass,
  'id' | 'kind' | 'keyHash' | 'role' | 'email' | 'personId' | 'createdAt' | 'expiresAt'
>

/** Keeps what a one-time link is known by again. */
export const savePass = (db: Db, pass: NewPass): void => {
  db.insert(passes).values(pass).run()
}

export const getPass = (db: Db, id: string): Pass | undefined =>
  db.select().from(passes).where(eq(passes.id, id)).get()

/** Marks a one-time link as used, by the person whom it made or helped. */
export const markUsed = (db: Db, id: string, { by, at }: { by: string; at: string }): void => {
  db.update(passes).set({ usedAt: at, personId: by }).where(eq(passes.id, id)).run()
}

export function revokePass(db: Db, id: string, at: string): boolean {
  const open = and(eq(passes.id, id), isNull(passes.usedAt), isNull(passes.revokedAt))
  return db.update(passes).set({ revokedAt: at }).where(open).run().changes === 1
}

/** A new first link takes the place of those that were printed before. */
export const revokeFirstPasses = (db: Db, at: string): void => {
  db.update(passes)
    .set({ revokedAt: at })
    .where(and(eq(passes.kind, 'first'), isNull(passes.usedAt), isNull(passes.revokedAt)))
    .run()
}

/** Invitations that can still be used, newest first. */
export function listInvitations(db: Db, at: string) {
  return db
    .select({
      ...{ id: passes.id, role: passes.role, email: passes.email },
      ...{ createdAt: passes.createdAt, expiresAt: passes.expiresAt },
    })
    .from(passes)
    .where(
      and(
        eq(passes.kind, 'join'),
        isNull(passes.usedAt),
        isNull(passes.revokedAt),
        gt(passes.expiresAt, at),
      ),
    )
    .orderBy(desc(passes.createdAt))
    .all()
}
