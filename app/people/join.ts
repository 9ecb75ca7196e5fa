import type { Db } from '#db/client.ts'
import { markUsed, type Pass } from '#db/passes.ts'
import { addPerson, countAdmins, findPerson, getPerson, resetPassword } from '#db/people.ts'
import type { Asked, Parts } from './desk.server.ts'
import { makeId } from './keys.ts'
import { isEmail, isName } from './naming.ts'
import { openPass, type PassProblem } from './pass.ts'
import { type PasswordProblem, passwordProblem } from './policy.ts'
import { type SignedIn, signIn } from './sign-in.ts'

export type JoinProblem = PassProblem | PasswordProblem | 'name' | 'email' | 'taken' | 'differ'
export type Fields = Record<string, string>

const FIRST_OR_JOIN: Pass['kind'][] = ['first', 'join']

/** Makes an account by a one-time link, and signs in. Of the form only what is named here is taken. */
export async function joinWith(
  parts: Parts,
  asked: Asked,
  fields: Fields,
): Promise<SignedIn | { problem: JoinProblem }> {
  const name = (fields.name ?? '').trim()
  const email = (fields.email ?? '').trim()
  const { key = '', password = '' } = fields
  const at = asked.context.now.toISOString()
  const claim = { key, kinds: FIRST_OR_JOIN, email, at }
  const opened = openPass(parts.writer, claim, parts.defences)
  if ('problem' in opened) return opened
  if (!isName(name)) return { problem: 'name' }
  if (!isEmail(email)) return { problem: 'email' }
  const wrong = passwordProblem(password, { name, email })
  if (wrong) return { problem: wrong }
  if (fields.again !== undefined && fields.again !== password) return { problem: 'differ' }

  const passwordHash = await parts.hasher.hash(password)
  const more = parts.defences.namedFields ? {} : fields
  const problem = parts.writer.transaction(
    (tx) => {
      // Opened again: while the password was hashed another may have used the link.
      const still = openPass(tx, claim, parts.defences)
      if ('problem' in still) return still.problem
      if (isStaleFirst(tx, still.pass, parts)) return 'used'
      if (findPerson(tx, email)) return 'taken'
      const role = still.pass.role ?? 'viewer'
      const person = { id: makeId(), name, email, role, passwordHash, ...more }
      addPerson(tx, person, at)
      markUsed(tx, still.pass.id, { by: person.id, at })
      return null
    },
    { behavior: 'immediate' },
  )
  return problem ? { problem } : signIn(parts, asked, { email, password })
}

/** The link that npm start prints makes the first administrator, and no second one. */
const isStaleFirst = (db: Db, { kind }: Pass, { defences }: Parts) =>
  defences.passes && kind === 'first' && countAdmins(db) > 0

/** Sets a new password by a one-time link; sessions and second factor of before are gone. */
export async function resetWith(
  parts: Parts,
  asked: Asked,
  fields: Fields,
): Promise<SignedIn | { problem: JoinProblem }> {
  const { key = '', password = '' } = fields
  const at = asked.context.now.toISOString()
  const claim = { key, kinds: ['reset'] satisfies Pass['kind'][], at }
  const opened = openPass(parts.writer, claim, parts.defences)
  if ('problem' in opened) return opened
  const person = getPerson(parts.writer, opened.pass.personId ?? '')
  if (!person) return { problem: 'unknown' }
  const wrong = passwordProblem(password, person)
  if (wrong) return { problem: wrong }
  if (fields.again !== undefined && fields.again !== password) return { problem: 'differ' }

  const hash = await parts.hasher.hash(password)
  const problem = parts.writer.transaction(
    (tx) => {
      const still = openPass(tx, claim, parts.defences)
      if ('problem' in still) return still.problem
      resetPassword(tx, person.id, hash, at)
      markUsed(tx, still.pass.id, { by: person.id, at })
      return null
    },
    { behavior: 'immediate' },
  )
  if (problem) return { problem }
  parts.attempts.forget(`account ${person.email}`)
  return signIn(parts, asked, { email: person.email, password })
}
