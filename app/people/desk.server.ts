import type { ActionFunctionArgs } from '@remix-run/node'
import type { Settings } from '#app/config.ts'
import type { OpenDb } from '#db/client.ts'
import { type Attempts, createAttempts } from './attempts.ts'
import { type Auth, createAuth } from './auth.server.ts'
import type { Defences } from './defences.ts'
import { createHasher, type Hasher } from './hashing.ts'
import { readsOpenly } from './host.ts'
import { joinWith, resetWith } from './join.ts'
import { changePassword, rightPassword, startSecond, stopSecond, verifySecond } from './password.ts'
import { secondStep, signIn, signOut } from './sign-in.ts'

/** A request and what is known of it. */
export type Asked = Pick<ActionFunctionArgs, 'request' | 'context'>

/** What everything about people is done with; one a process. */
export type Parts = {
  writer: OpenDb
  auth: Auth
  hasher: Hasher
  attempts: Attempts
  defences: Defences
  /** Pages may be read without signing in. */
  openReading: boolean
  /** Where links lead that are sent to people; null: where the request came in. */
  publicUrl: string | null
  secure: boolean
}

export function createParts(
  settings: Settings,
  { writer, secret, defences }: { writer: OpenDb; secret: string; defences: Defences },
): Parts {
  const publicUrl = settings.PUBLIC_URL ? new URL(settings.PUBLIC_URL).origin : null
  const secure = publicUrl?.startsWith('https:') ?? false
  const hasher = createHasher(settings.PASSWORD_COST)
  const attempts = createAttempts()
  const auth = createAuth({ writer, secret, secure, hasher, attempts, defences })
  const openReading = readsOpenly(settings)
  return { writer, auth, hasher, attempts, defences, openReading, publicUrl, secure }
}

/** What pages may ask for: the library stays behind it. */
export function createDesk(parts: Parts) {
  const bound =
    <Args extends unknown[], Result>(work: (parts: Parts, ...args: Args) => Result) =>
    (...args: Args) =>
      work(parts, ...args)
  return {
    ...parts,
    signIn: bound(signIn),
    secondStep: bound(secondStep),
    signOut: bound(signOut),
    joinWith: bound(joinWith),
    resetWith: bound(resetWith),
    changePassword: bound(changePassword),
    rightPassword: bound(rightPassword),
    startSecond: bound(startSecond),
    verifySecond: bound(verifySecond),
    stopSecond: bound(stopSecond),
  }
}

export type Desk = ReturnType<typeof createDesk>
