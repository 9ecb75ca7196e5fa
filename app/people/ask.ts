import { BASE, PEER_HEADER } from './auth.server.ts'
import type { Asked, Desk } from './desk.server.ts'

/** What the accounts' library answered: its data, and the cookies that it sets. */
export type Answer = {
  status: number
  cookies: string[]
  data: Record<string, unknown> | null
}

/** Asks the library in the name of whoever sent a request. It checks limits, cookies and sessions. */
export async function askLibrary(
  { auth }: Pick<Desk, 'auth'>,
  { request, context }: Asked,
  path: string,
  body: Record<string, unknown>,
): Promise<Answer> {
  const headers = new Headers({
    'content-type': 'application/json',
    origin: BASE,
    cookie: request.headers.get('cookie') ?? '',
    'user-agent': request.headers.get('user-agent') ?? '',
    [PEER_HEADER]: context.peer,
  })
  const url = `${BASE}/api/auth${path}`
  const response = await auth.handler(
    new Request(url, { method: 'POST', headers, body: JSON.stringify(body) }),
  )
  const text = await response.text()
  return {
    status: response.status,
    cookies: response.headers.getSetCookie(),
    data: text ? (JSON.parse(text) as Record<string, unknown>) : null,
  }
}
