import type { Db } from '#db/client.ts'
import type { Scope } from '#db/schema.ts'
import { getToken, saveToken, type Token } from '#db/tokens.ts'
import type { Defences } from './defences.ts'
import { fits, idIn, makeKey } from './keys.ts'

/** Begins every token, so that one that leaked is recognised for what it is. */
export const TOKEN_PREFIX = 'shirase_'

export const LONGEST_DAYS = 365

type New = { personId: string; name: string; scope: Scope; days: number; at: string }

/** Makes a token of a person; returns what programs send. It is shown this once. */
export function makeToken(db: Db, { personId, name, scope, days, at }: New): string {
  const { id, key, keyHash } = makeKey()
  const expiresAt = new Date(Date.parse(at) + days * 86_400_000).toISOString()
  saveToken(db, { id, personId, name, scope, keyHash, createdAt: at, expiresAt })
  return `${TOKEN_PREFIX}${key}`
}

/** The token that an Authorization header bears, if it is worth anything at that instant. */
export function openToken(
  db: Db,
  header: string | undefined,
  at: string,
  { revocation }: Pick<Defences, 'revocation'>,
): Token | null {
  const key = /^Bearer shirase_([\w.-]+)$/.exec(header ?? '')?.[1]
  const token = key && getToken(db, idIn(key))
  if (!key || !token || !fits(key, token.keyHash) || token.expiresAt <= at) return null
  return revocation && token.revokedAt ? null : token
}
