import { addDays, tokyoDay } from '#content/dates/day.ts'
import type { Db } from '#db/client.ts'
import { getPass, type Pass, savePass } from '#db/passes.ts'
import type { Role } from '#db/schema.ts'
import type { Defences } from './defences.ts'
import { fits, idIn, makeKey } from './keys.ts'

/** Why a one-time link leads nowhere. */
export type PassProblem = 'unknown' | 'used' | 'revoked' | 'expired' | 'address'

const DAYS: Record<Pass['kind'], number> = { first: 7, join: 7, reset: 1 }
const PATH: Record<Pass['kind'], string> = { first: '/join', join: '/join', reset: '/reset' }

type Made = {
  kind: Pass['kind']
  role?: Role
  email?: string | null
  personId?: string
  at: string
}

/** Makes a one-time link; returns its path. The key in it is shown this once. */
export function makePass(db: Db, { kind, role, email, personId, at }: Made): string {
  const { id, key, keyHash } = makeKey()
  const expiresAt = new Date(Date.parse(at) + DAYS[kind] * 86_400_000).toISOString()
  savePass(db, {
    ...{ id, kind, keyHash, createdAt: at, expiresAt },
    ...{ role: role ?? null, email: email?.trim().toLowerCase() || null },
    personId: personId ?? null,
  })
  return `${PATH[kind]}?key=${key}`
}

/** The day in Tokyo on which a link of that kind, made now, is worth nothing any more. */
export const lastDayOf = (kind: Pass['kind'], now: Date) => addDays(tokyoDay(now), DAYS[kind])

type Claim = { key: string; kinds: Pass['kind'][]; email?: string; at: string }

/** The one-time link that a key opens, or why it opens nothing. A key that does not fit says no more. */
export function openPass(
  db: Db,
  { key, kinds, email, at }: Claim,
  { passes: checked }: Pick<Defences, 'passes'>,
): { pass: Pass } | { problem: PassProblem } {
  const pass = getPass(db, idIn(key))
  if (!pass) return { problem: 'unknown' }
  if (!checked) return { pass }
  if (!fits(key, pass.keyHash) || !kinds.includes(pass.kind)) return { problem: 'unknown' }
  if (pass.usedAt) return { problem: 'used' }
  if (pass.revokedAt) return { problem: 'revoked' }
  if (pass.expiresAt <= at) return { problem: 'expired' }
  const isForAnother = pass.email !== null && email !== undefined && pass.email !== fold(email)
  return isForAnother ? { problem: 'address' } : { pass }
}

const fold = (email: string) => email.trim().toLowerCase()
