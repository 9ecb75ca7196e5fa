import { createHash } from 'node:crypto'

const LONGEST_NAME = 200

/** Where a request for `url` goes when `base` replays the site: `https://HOST/PATH?Q` → `BASE/HOST/PATH?Q`. */
export function throughReplay(url: URL, base: string): URL {
  return new URL(`${base.replace(/\/+$/, '')}/${url.host}${url.pathname}${url.search}`)
}

/**
 * The file of a replay folder that holds the answer of an address: `HOST/PATH`, a folder its
 * `index.html`, a query behind `__q__`, percent-encoded whole so that it has no `/` and can be read
 * back; one that is too long for a file name is its SHA-256.
 */
export function replayFile(url: URL): string {
  const path = url.pathname.endsWith('/') ? `${url.pathname}index.html` : url.pathname
  return `${url.host}${path}${querySuffix(url.search)}`
}

function querySuffix(search: string): string {
  if (search.length < 2) return ''
  const encoded = encodeURIComponent(search.slice(1))
  if (encoded.length <= LONGEST_NAME) return `__q__${encoded}`
  return `__q__sha256-${createHash('sha256').update(search.slice(1)).digest('hex')}`
}
