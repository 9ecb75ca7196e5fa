import type { Authority } from './schema.ts'

/** Hosts that are no body's in content: other ministries, agencies, video sites. */
export const OTHER_AUTHORITY = 'other-jp'

const COMMENT_HOST = 'public-comment.e-gov.go.jp'

type Published = Pick<Authority, 'id' | 'hosts' | 'paths' | 'commentPrefix'>

/**
 * The id of the body that published the page behind a link: the longest path prefix, else the
 * longest host (subdomains included). A public comment belongs to the body whose digits its id
 * begins with, since the whole government shares that host. `other-jp` when nobody fits or the
 * text is no address.
 */
export function authorityOf(url: string, authorities: readonly Published[]): string {
  const parsed = URL.canParse(url.trim()) ? new URL(url.trim()) : null
  if (!parsed) return OTHER_AUTHORITY
  if (parsed.hostname === COMMENT_HOST) return commentAuthority(parsed, authorities)
  const place = placeOf(parsed.hostname, parsed.pathname)
  return (
    longest(authorities, ({ paths }) => paths.filter((path) => isUnder(place, path))) ??
    longest(authorities, ({ hosts }) => hosts.filter((host) => isWithin(parsed.hostname, host))) ??
    OTHER_AUTHORITY
  )
}

function commentAuthority(url: URL, authorities: readonly Published[]): string {
  const id = url.searchParams.get('id') ?? ''
  const prefixes = ({ commentPrefix: prefix }: Published) =>
    prefix && id.startsWith(prefix) ? [prefix] : []
  return longest(authorities, prefixes) ?? OTHER_AUTHORITY
}

function longest(
  authorities: readonly Published[],
  matches: (authority: Published) => string[],
): string | null {
  let best = { id: null as string | null, length: 0 }
  for (const authority of authorities) {
    const length = Math.max(0, ...matches(authority).map((match) => match.length))
    if (length > best.length) best = { id: authority.id, length }
  }
  return best.id
}

/** Host and path as prefixes compare: without `www.`, doubled slashes and a last slash. */
function placeOf(host: string, path: string): string {
  const tidy = path.replace(/\/{2,}/g, '/').replace(/\/$/, '')
  return host.replace(/^www\./, '') + tidy
}

function isUnder(place: string, prefix: string): boolean {
  const slash = prefix.indexOf('/')
  const start = placeOf(prefix.slice(0, slash), prefix.slice(slash))
  return place === start || place.startsWith(`${start}/`)
}

const isWithin = (name: string, host: string) => name === host || name.endsWith(`.${host}`)
