import { endSession } from '#db/people.ts'
import { askLibrary } from './ask.ts'
import type { Asked, Parts } from './desk.server.ts'

/** How a step of a sign-in went; the cookies belong to the answer. */
export type SignedIn =
  | { next: 'in' | 'second'; cookies: string[] }
  | { problem: 'wrong' | 'many' | 'begin-again' }

/** Guesses at one account, from wherever they come. */
const GUESSES = { window: 900, max: 10 }

/** Signs in by address and password; a second factor is then still to be shown. */
export async function signIn(
  parts: Parts,
  asked: Asked,
  { email, password }: { email: string; password: string },
): Promise<SignedIn> {
  const key = `account ${email.trim().toLowerCase()}`
  if (!(await mayGuess(parts, key))) return { problem: 'many' }
  const answer = await askLibrary(parts, asked, '/sign-in/email', { email: email.trim(), password })
  if (answer.status === 429) return { problem: 'many' }
  if (answer.status !== 200) return { problem: 'wrong' }
  parts.attempts.forget(key)
  endFormer(parts, asked)
  const next = answer.data?.twoFactorRedirect ? 'second' : 'in'
  return { next, cookies: answer.cookies }
}

async function mayGuess({ attempts, defences }: Parts, key: string): Promise<boolean> {
  return !defences.limits || (await attempts.consume(key, GUESSES)).allowed
}

/** The session that a browser had before is nobody's after another sign-in. */
function endFormer({ writer }: Parts, { context }: Asked): void {
  const { person } = context
  if (person?.sessionId) endSession(writer, person.id, person.sessionId)
}

/** Shows the second factor: a code of the app, or one of the spare codes. */
export async function secondStep(parts: Parts, asked: Asked, code: string): Promise<SignedIn> {
  const given = code.replace(/\s/g, '')
  const path = /^\d{6}$/.test(given) ? '/two-factor/verify-totp' : '/two-factor/verify-backup-code'
  const { status, data, cookies } = await askLibrary(parts, asked, path, { code: given })
  if (status === 200) return { next: 'in', cookies }
  if (status === 429 || String(data?.code).startsWith('TOO_MANY')) return { problem: 'many' }
  return { problem: data?.code === 'INVALID_TWO_FACTOR_COOKIE' ? 'begin-again' : 'wrong' }
}

/** Ends the session of a browser; returns the cookies that take it out of the browser. */
export async function signOut(parts: Parts, asked: Asked): Promise<string[]> {
  return (await askLibrary(parts, asked, '/sign-out', {})).cookies
}
