import { isPrivateHost } from './private-address.ts'
import type { Answer } from './request.ts'
import type { Failure, NoteCode } from './result.ts'

const MOST_REDIRECTS = 5
const REDIRECTS = [301, 302, 303, 307, 308]
const PERMANENT = [301, 308]

/** The way of one page: where it stands, and where it may still go. */
export type Journey = {
  readonly url: URL
  /** No redirect so far. */
  readonly direct: boolean
  /** What every redirect so far called permanent leads to; null before the first. */
  readonly permanentTo: string | null
  /** Goes on to where `location` leads; a Failure when it may not. */
  goOn: (location: string, how: { permanent: boolean; status: number }) => Failure | null
}

/** An absolute http(s) address without fragment or password, on a host that is not private; else a Failure. */
export function webAddress(text: string, base?: URL): URL | Failure {
  if (!URL.canParse(text, base)) return stop('not-a-web-address', { url: text })
  const url = new URL(text, base)
  url.hash = ''
  if (!/^https?:$/.test(url.protocol) || url.username || url.password)
    return stop('not-a-web-address', { url: text })
  return isPrivateHost(url) ? stop('private-address', { host: url.host }) : url
}

/** Begins at `start`; only the hosts given, and its own, can be reached from there. */
export function startJourney(start: URL, hosts: readonly string[]): Journey {
  const allowed = new Set([start.host, ...hosts])
  const seen = new Set([start.href])
  let url = start
  let permanentTo: string | null = null
  let permanentSoFar = true

  return {
    get url() {
      return url
    },
    get direct() {
      return url === start
    },
    get permanentTo() {
      return permanentTo
    },
    goOn(location, { permanent, status }) {
      const next = webAddress(location, url)
      if ('failed' in next) return { ...next, status }
      if (!allowed.has(next.host)) return movedTo(next, status)
      if (seen.has(next.href)) return stop('redirect-loop', { to: next.href }, status)
      if (seen.size > MOST_REDIRECTS)
        return stop('too-many-redirects', { limit: MOST_REDIRECTS }, status)
      seen.add(next.href)
      url = next
      permanentSoFar &&= permanent
      if (permanentSoFar) permanentTo = next.href
      return null
    },
  }
}

/** Follows the redirects that `visit` is answered with, as far as the journey may go. */
export async function follow(
  journey: Journey,
  visit: (url: URL) => Promise<Answer | Failure>,
): Promise<Answer | Failure> {
  for (;;) {
    const answer = await visit(journey.url)
    if ('failed' in answer || !REDIRECTS.includes(answer.status)) return answer
    const { status, headers } = answer
    if (!headers.location) return stop('redirect-without-location', {}, status)
    const refusal = journey.goOn(headers.location, {
      permanent: PERMANENT.includes(status),
      status,
    })
    if (refusal) return refusal
  }
}

function movedTo({ href }: URL, status: number): Failure {
  return { failed: 'moved', movedTo: href, status, note: { code: 'moved', params: { to: href } } }
}

function stop(code: NoteCode, params: Record<string, string | number>, status?: number): Failure {
  return { failed: 'unreachable', status, note: { code, params } }
}
