import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Db } from './client.ts'
import { tokens } from './schema.ts'

export type Token = typeof tokens.$inferSelect

export const saveToken = (db: Db, token: Omit<Token, 'revokedAt'>): void => {
  db.insert(tokens).values(token).run()
}

export const getToken = (db: Db, id: string): Token | undefined =>
  db.select().from(tokens).where(eq(tokens.id, id)).get()

/** Tokens of a person that were not revoked, newest first. */
export function listTokens(db: Db, personId: string) {
  return db
    .select({
      ...{ id: tokens.id, name: tokens.name, scope: tokens.scope },
      ...{ createdAt: tokens.createdAt, expiresAt: tokens.expiresAt },
    })
    .from(tokens)
    .where(and(eq(tokens.personId, personId), isNull(tokens.revokedAt)))
    .orderBy(desc(tokens.createdAt))
    .all()
}

/** Revokes a token of a person; another's is not touched. */
export function revokeToken(db: Db, personId: string, id: string, at: string): boolean {
  const own = and(eq(tokens.personId, personId), eq(tokens.id, id), isNull(tokens.revokedAt))
  return db.update(tokens).set({ revokedAt: at }).where(own).run().changes === 1
}
