import { endSessions, getPerson, passwordOf, setPassword } from '#db/people.ts'
import { askLibrary } from './ask.ts'
import type { Asked, Parts } from './desk.server.ts'
import { type PasswordProblem, passwordProblem } from './policy.ts'

type Problem = PasswordProblem | 'wrong' | 'many' | 'differ'

const GUESSES = { window: 900, max: 10 }

/** Changes one's own password; every other session ends. */
export async function changePassword(
  parts: Parts,
  { context }: Asked,
  { now = '', password = '', again }: Record<string, string>,
): Promise<{ problem: Problem } | { done: true }> {
  const person = context.person!
  const problem = await rightPassword(parts, person.id, now)
  if (problem) return { problem }
  const wrong = passwordProblem(password, person)
  if (wrong) return { problem: wrong }
  if (again !== undefined && again !== password) return { problem: 'differ' }
  const hash = await parts.hasher.hash(password)
  parts.writer.transaction(
    (tx) => {
      setPassword(tx, person.id, hash, context.now.toISOString())
      endSessions(tx, person.id, person.sessionId ?? '')
    },
    { behavior: 'immediate' },
  )
  return { done: true }
}

/** Whoever finds an open browser knows no password: it is asked again, a few times only. */
export async function rightPassword(
  { writer, hasher, attempts, defences }: Parts,
  id: string,
  password: string,
): Promise<'wrong' | 'many' | null> {
  const key = `password ${id}`
  if (defences.limits && !(await attempts.consume(key, GUESSES)).allowed) return 'many'
  const hash = getPerson(writer, id) && passwordOf(writer, id)
  if (!hash || !(await hasher.verify({ hash, password }))) return 'wrong'
  attempts.forget(key)
  return null
}

/** Begins a second factor: the secret for the app, and spare codes; both are shown this once. */
export async function startSecond(
  parts: Parts,
  asked: Asked,
  password: string,
): Promise<{ problem: 'wrong' | 'many' } | { uri: string; codes: string[] }> {
  const { status, data } = await askLibrary(parts, asked, '/two-factor/enable', { password })
  if (status !== 200) return { problem: status === 429 ? 'many' : 'wrong' }
  return { uri: String(data?.totpURI), codes: data?.backupCodes as string[] }
}

/** Puts a second factor in force by the first code that the app shows. */
export async function verifySecond(
  parts: Parts,
  asked: Asked,
  code: string,
): Promise<{ problem: 'wrong' | 'many' } | { cookies: string[] }> {
  const given = { code: code.replace(/\s/g, '') }
  const answer = await askLibrary(parts, asked, '/two-factor/verify-totp', given)
  if (answer.status === 200) return { cookies: answer.cookies }
  return { problem: answer.status === 429 ? 'many' : 'wrong' }
}

export async function stopSecond(
  parts: Parts,
  asked: Asked,
  password: string,
): Promise<{ problem: 'wrong' | 'many' } | { cookies: string[] }> {
  const answer = await askLibrary(parts, asked, '/two-factor/disable', { password })
  if (answer.status === 200) return { cookies: answer.cookies }
  return { problem: answer.status === 429 ? 'many' : 'wrong' }
}
