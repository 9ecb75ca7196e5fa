import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { THEMES } from '#app/i18n/preferences.ts'
import { LANGUAGES } from '#app/i18n/translate.ts'
import { anonymise, endSession, endSessions, listSessions, setName } from '#db/people.ts'
import { choose } from '#db/preferences.ts'
import { SCOPES } from '#db/schema.ts'
import { listTokens, revokeToken } from '#db/tokens.ts'
import { opensAnything } from './access.ts'
import type { Asked } from './desk.server.ts'
import { withCookies } from './form.server.ts'
import { isName, LONGEST_NAME } from './naming.ts'
import { LONGEST_DAYS, makeToken } from './token.ts'
import { isZone, ZONES } from './zones.ts'

/** What a form of the account page answers; `once` is shown this one time. */
export type Told = {
  did: string
  problem?: string
  once?: { token: string } | { uri: string; codes: string[] }
}

type Fields = Record<string, string>
type Work = (
  asked: ActionFunctionArgs,
  fields: Fields,
) => Promise<Omit<Told, 'did'>> | Omit<Told, 'did'>

/** What a person sees of their own account: sessions, tokens, choices. */
export function accountPage({ context }: Asked) {
  const { person, db, now, notices } = context
  const { id, name, email, role, secondFactor, language, theme, zone, sessionId } = person!
  return {
    ...{ name, email, role, secondFactor, language, theme, zone, zones: ZONES },
    sessions: listSessions(db, id).map((session) => ({
      ...{ id: session.id, userAgent: session.userAgent, isThis: session.id === sessionId },
      createdAt: session.createdAt.toISOString(),
      updatedAt: session.updatedAt.toISOString(),
    })),
    // Whoever signs people in asks no clock of ours.
    byRealClock: notices.clockSetTo !== null,
    scopes: SCOPES.filter((scope) => opensAnything(role, scope)),
    tokens: listTokens(db, id).map((token) => ({
      ...token,
      isOver: token.expiresAt <= now.toISOString(),
    })),
  }
}

/** Each form of the account page by its intent. All of them concern whoever is signed in only. */
export const ACCOUNT_WORK: Record<string, Work> = {
  preferences: ({ context: { desk, person } }, { name = '', language, theme, zone = '' }) => {
    const chosen = name.trim()
    if (!isName(chosen)) return { problem: 'name' }
    if (zone !== '' && !isZone(zone)) return { problem: 'zone' }
    const one = <T extends string>(known: readonly T[], value: string | undefined) =>
      known.find((choice) => choice === value) ?? null
    desk.writer.transaction(
      (tx) => {
        setName(tx, person!.id, chosen)
        choose(tx, person!.id, {
          ...{ language: one(LANGUAGES, language), theme: one(THEMES, theme), zone: zone || null },
        })
      },
      { behavior: 'immediate' },
    )
    return {}
  },
  password: async (asked, fields) => {
    const done = await asked.context.desk.changePassword(asked, fields)
    if (!('problem' in done)) return {}
    return { problem: done.problem === 'wrong' ? 'password' : done.problem }
  },
  'second-start': async (asked, { password = '' }) => {
    const done = await asked.context.desk.startSecond(asked, password)
    return 'problem' in done ? { problem: passwordOr(done.problem) } : { once: done }
  },
  'second-verify': async (asked, { code = '', uri = '', codes = '' }) => {
    const done = await asked.context.desk.verifySecond(asked, code)
    if ('problem' in done) {
      return { problem: done.problem === 'wrong' ? 'code' : done.problem, once: begun(uri, codes) }
    }
    throw redirect('/settings/account#second-factor', {
      status: 303,
      headers: withCookies(done.cookies),
    })
  },
  'second-stop': async (asked, { password = '' }) => {
    const done = await asked.context.desk.stopSecond(asked, password)
    if ('problem' in done) return { problem: passwordOr(done.problem) }
    throw redirect('/settings/account#second-factor', {
      status: 303,
      headers: withCookies(done.cookies),
    })
  },
  'end-session': ({ context: { desk, person } }, { session = '' }) => {
    endSession(desk.writer, person!.id, session)
    return {}
  },
  'end-others': ({ context: { desk, person } }) => {
    endSessions(desk.writer, person!.id, person!.sessionId ?? '')
    return {}
  },
  token: ({ context: { desk, person, now } }, { name = '', scope, days = '' }) => {
    const known = SCOPES.find((one) => one === scope) ?? 'read'
    const whole = Number(days)
    if (name.trim() === '' || name.length > LONGEST_NAME) return { problem: 'token-name' }
    // The page offers none that would open nothing.
    if (!opensAnything(person!.role, known)) throw new Response(null, { status: 400 })
    if (!Number.isInteger(whole) || whole < 1 || whole > LONGEST_DAYS) return { problem: 'days' }
    const made = { personId: person!.id, name: name.trim(), scope: known, days: whole }
    return { once: { token: makeToken(desk.writer, { ...made, at: now.toISOString() }) } }
  },
  'revoke-token': ({ context: { desk, person, now } }, { token = '' }) => {
    revokeToken(desk.writer, person!.id, token, now.toISOString())
    return {}
  },
  anonymise: async (asked, { password = '' }) => {
    const { desk, person, now } = asked.context
    const problem = await desk.rightPassword(person!.id, password)
    if (problem) return { problem: passwordOr(problem) }
    if (!anonymise(desk.writer, person!.id, now.toISOString())) return { problem: 'last-admin' }
    const cookies = await desk.signOut(asked)
    throw redirect('/', { status: 303, headers: withCookies(cookies) })
  },
}

/** What the form of a setup sent back, so that a mistyped code takes neither key nor spare codes. */
function begun(uri: string, codes: string): { uri: string; codes: string[] } | undefined {
  const isSetup = /^otpauth:\/\/totp\/[\w%:.@+-]+\?secret=[A-Z2-7]+(&\w+=[\w%.+-]+)*$/.test(uri)
  return isSetup ? { uri, codes: codes.split(' ').filter((code) => code !== '') } : undefined
}

const passwordOr = (problem: 'wrong' | 'many') => (problem === 'wrong' ? 'password' : problem)
