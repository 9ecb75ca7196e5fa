import type { ActionFunctionArgs } from '@remix-run/node'
import { tokyoDay } from '#content/dates/day.ts'
import { listInvitations, revokePass } from '#db/passes.ts'
import { anonymise, endSessions, getPerson, listPeople, setRole } from '#db/people.ts'
import { ROLES } from '#db/schema.ts'
import type { Asked } from './desk.server.ts'
import { isEmail } from './naming.ts'
import { makePass } from './pass.ts'
import { linkBase } from './where-to.ts'

type Answer = { problem?: string; once?: { link: string } }
type Work = (asked: ActionFunctionArgs, fields: Record<string, string>) => Answer

/** Who can sign in, who could once, and who was invited. */
export function peoplePage({ context: { db, now } }: Asked) {
  const everybody = listPeople(db).map(({ createdAt: _, ...person }) => person)
  return {
    people: everybody.filter(({ anonymisedAt }) => anonymisedAt === null),
    former: everybody
      .filter(({ anonymisedAt }) => anonymisedAt !== null)
      .map(({ id, anonymisedAt }) => ({ id, day: tokyoDay(new Date(anonymisedAt!)) })),
    invitations: listInvitations(db, now.toISOString()).map(({ expiresAt, ...rest }) => ({
      ...{ ...rest, day: tokyoDay(new Date(expiresAt)) },
    })),
  }
}

/** Each form of the page by its intent. */
export const PEOPLE_WORK: Record<string, Work> = {
  invite: ({ request, context: { desk, now } }, { role, email = '' }) => {
    const known = ROLES.find((one) => one === role) ?? 'viewer'
    if (email.trim() !== '' && !isEmail(email.trim())) return { problem: 'email' }
    const at = now.toISOString()
    const path = makePass(desk.writer, { kind: 'join', role: known, email, at })
    return { once: { link: linkBase(desk, request) + path } }
  },
  'revoke-invite': ({ context: { desk, now } }, { invitation = '' }) =>
    revokePass(desk.writer, invitation, now.toISOString()) ? {} : { problem: 'gone' },
  role: ({ context: { desk } }, { person = '', role }) => {
    const next = ROLES.find((one) => one === role)
    if (!next || !getPerson(desk.writer, person)) return { problem: 'nobody' }
    return setRole(desk.writer, person, next) ? {} : { problem: 'last-admin' }
  },
  'end-sessions': ({ context: { desk } }, { person = '' }) => {
    endSessions(desk.writer, person)
    return {}
  },
  reset: ({ request, context: { desk, now } }, { person = '' }) => {
    if (!getPerson(desk.writer, person)) return { problem: 'nobody' }
    const at = now.toISOString()
    const path = makePass(desk.writer, { kind: 'reset', personId: person, at })
    return { once: { link: linkBase(desk, request) + path } }
  },
  anonymise: ({ context: { desk, now } }, { person = '' }) => {
    if (!getPerson(desk.writer, person)) return { problem: 'nobody' }
    return anonymise(desk.writer, person, now.toISOString()) ? {} : { problem: 'last-admin' }
  },
}
