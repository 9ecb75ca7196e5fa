import type { Request } from 'express'
import { asActor, program } from '#db/actor.ts'
import type { Db } from '#db/client.ts'
import { getPerson } from '#db/people.ts'
import { getPreferences, noteVisit } from '#db/preferences.ts'
import type { Scope } from '#db/schema.ts'
import { PEER_HEADER, sessionCookie } from './auth.server.ts'
import type { Parts } from './desk.server.ts'
import type { Person } from './person.ts'
import { openToken } from './token.ts'

/** Who asks, and the cookies that renew their session. */
export type Visitor = { person: Person | null; cookies: string[] }

const NOBODY: Visitor = { person: null, cookies: [] }

/** Finds out who sent a request: by the session of a browser, or by the token of a program. */
export async function whoAsks(parts: Parts, request: Request, now: Date): Promise<Visitor> {
  const { authorization, cookie } = request.headers
  const at = now.toISOString()
  if (authorization) {
    const token = openToken(parts.writer, authorization, at, parts.defences)
    return token ? { person: personOf(parts.writer, token.personId, token), cookies: [] } : NOBODY
  }
  if (!cookie?.includes(sessionCookie(parts.secure))) return NOBODY
  return asActor(program(at), () => bySession(parts, cookie, at))
}

async function bySession(parts: Parts, cookie: string, at: string): Promise<Visitor> {
  const { response, headers } = await parts.auth.api.getSession({
    headers: new Headers({ cookie }),
    returnHeaders: true,
  })
  const cookies = headers.getSetCookie()
  if (!response) return { person: null, cookies }
  const known = personOf(parts.writer, response.user.id, { sessionId: response.session.id })
  if (!known) return { person: null, cookies }
  const preferences = getPreferences(parts.writer, known.id)
  const noted = preferences && noteVisit(parts.writer, preferences, at)
  return { person: { ...known, lastVisit: noted?.lastVisit ?? null }, cookies }
}

function personOf(
  db: Db,
  id: string,
  { sessionId = null, scope = null }: { sessionId?: string | null; scope?: Scope | null },
): Person | null {
  const row = getPerson(db, id)
  if (!row) return null
  const { name, email, role, twoFactorEnabled } = row
  const {
    language = null,
    theme = null,
    zone = null,
    lastVisit = null,
    readUpTo,
  } = getPreferences(db, id) ?? {}
  return {
    ...{ id, name, email, role, secondFactor: twoFactorEnabled, language, theme, zone },
    ...{ lastVisit, readUpTo: readUpTo ?? 0, sessionId, scope },
  }
}

/**
 * What a person chose stands before what their browser remembers: it is put in the place of the
 * browser's own cookies, so that everything that asks the request is told the same.
 */
export function preferring(cookie: string | undefined, person: Person): string {
  const chosen = { language: person.language, theme: person.theme }
  const others = (cookie ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '' && !chosen[pair.split('=')[0] as keyof typeof chosen])
  const own = Object.entries(chosen).flatMap(([name, value]) => (value ? [`${name}=${value}`] : []))
  return [...others, ...own].join('; ')
}

/** The address that a connection comes from; no header says it, ours least of all. */
export function peerOf(request: Request): string {
  delete request.headers[PEER_HEADER]
  return request.socket.remoteAddress ?? ''
}
