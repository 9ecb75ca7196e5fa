import { redirect } from '@remix-run/node'
import { translatorFor } from '#app/i18n/dictionaries.server.ts'
import type { Scope } from '#db/schema.ts'
import type { Who } from './access.ts'
import type { Asked } from './desk.server.ts'
import type { Person } from './person.ts'

/**
 * The only way past the table of access: the person whom an action is open to. Throws a redirect to
 * the sign-in for a visitor, and 403 for a person of another role.
 */
export function requirePerson(
  { request, context }: Asked,
  role: Exclude<Who, 'anyone' | 'reader'>,
): Person {
  const { person } = context
  if (!person) throw redirect(signInAddress(request), 303)
  if (role !== 'person' && !role.includes(person.role)) throw forbidden({ request, context })
  return person
}

/** Lets a reader pass. A program reads with a token of that scope, and nothing else. */
export function requireReader(asked: Asked, who: Who, scope?: Scope): void {
  const { person, desk } = asked.context
  if (who === 'anyone') return
  if (person?.scope && person.scope !== scope) throw forbidden(asked)
  if (who === 'reader') {
    if (!desk.openReading) requirePerson(asked, 'person')
    return
  }
  requirePerson(asked, who)
}

/** 403 with its reason: a page says it in its own way, and a file has nothing else to say it with. */
export function forbidden({ request, context }: Asked): Response {
  const t = translatorFor(request)
  const why = t(context.person?.scope ? 'token.refused' : 'error.forbidden.text')
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }
  return new Response(`${why}\n`, { status: 403, headers })
}

/** Where whoever must sign in first is led, and from there back to what they asked for. */
function signInAddress(request: Request): string {
  const { pathname, search } = new URL(request.url)
  const to = request.method === 'GET' ? pathname + search : '/'
  return to === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(to)}`
}
