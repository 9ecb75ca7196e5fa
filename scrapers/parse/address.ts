// A tracking parameter, in a query or (as ppc.go.jp does) in a fragment.
const TRACKING_IN_QUERY =
  /(^|[?&])(?:ref|(?:utm|pk|mtm)_[^=&?]*|[fgy]b?clid)(?:=[^&?]*)?(?=$|[&?])/g
// What a server gives each visitor: another at every look.
const SESSION_IN_QUERY = /(^|[?&])(?:phpsessid|jsessionid|aspsessionid\w*)=[^&?]*(?=$|[&?])/gi
const SESSION_IN_PATH = /;jsessionid=[^/?#]*/gi
const TRACKING_IN_FRAGMENT = /(^|[?&])(?:ref|(?:utm|pk|mtm)_[^=&?]*)=[^&?]*(?=$|[&?])/g

/**
 * What two links are compared by: https, no tracking, no session, no mark of a cache, no doubled or last slash, no `index.html`; parameters in
 * the order of their names. The path keeps its case, since jftc.go.jp has `/may/` and `/May/`; a query that carries an id and
 * a real fragment stay. The pages of one call for comments are one, whichever of the portal’s screens a link opens.
 * Null for what is no http(s) address. Never throws; the result maps to itself.
 */
export function canonicalAddress(href: string, base: string): string | null {
  const url = webUrl(href, base)
  if (!url) return null
  const told = without(TRACKING_IN_QUERY, url.search.slice(1))
  const query = inOrder(without(SESSION_IN_QUERY, told))
  const named = query && isOfCache(url.pathname, query) ? '' : query
  const fragment = realFragment(url.hash.slice(1))
  return inCapitals(
    `https://${hostOf(url)}${screenOf(url) ?? canonicalPath(url.pathname)}` +
      (named && `?${named}`) +
      (fragment && `#${fragment}`),
  )
}

// ?20261203, ?v=2: so that a browser fetches a file anew. A page may show what a query asks for.
const OF_CACHE = /^(?:v(?:er)?=[\w.-]{1,24}|20\d{6}(?:\d{4}|\d{6})?)$/i
const OF_CACHE_OF_PAPER = /^(?:version|t|ts|_|date|updated?)=[\w.-]{1,24}$/i

const isOfCache = (path: string, query: string): boolean =>
  (/\.html?$/i.test(path) && OF_CACHE.test(query)) ||
  (PAPER.test(path) && (OF_CACHE.test(query) || OF_CACHE_OF_PAPER.test(query)))

// %e6 and %E6 are one byte.
const inCapitals = (address: string): string =>
  address.includes('%') ? address.replace(/%[0-9a-f]{2}/gi, (byte) => byte.toUpperCase()) : address

/** The absolute http(s) address that a page links to, tracking kept, or null. Never throws. */
export function linkUrl(href: string, base: string): string | null {
  return webUrl(href, base)?.href ?? null
}

const PAPER = /\.(?:pdf|docx?|xlsx?|pptx?|csv|zip)(?:[?#]|$)/i

/** Whether a link leads to a paper, not to a page. */
export const leadsToPaper = (href: string): boolean => PAPER.test(href)

function webUrl(href: string, base: string): URL | null {
  const written = href.trim().replace(/ /g, '%20')
  if (!written || !URL.canParse(written, base)) return null
  const url = new URL(written, base)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null
}

// `http://host:80` and `https://host` are one place once the scheme is unified.
const hostOf = (url: URL) => url.host.replace(/:443$/, '')

const COMMENT_HOST = 'public-comment.e-gov.go.jp'
const CALL = /(?:^|[?&])CLASSNAME=PCMMSTDETAIL(?:&|$)/

/** `/pcm/detail` and `/servlet/Public` of the portal show a call by the same parameters. */
const screenOf = ({ host, search }: URL): string | null =>
  host === COMMENT_HOST && CALL.test(search) ? '/servlet/Public' : null

function canonicalPath(path: string): string {
  const single = withoutSession(path).replace(/\/{2,}/g, '/')
  return single.replace(/(?:\/index\.html|\/)+$/, '') || '/'
}

/** What a session stood behind may be a dot, which leads to the folder. */
function withoutSession(path: string): string {
  const bare = path.replace(SESSION_IN_PATH, '')
  return bare === path ? path : new URL(`https://host${bare}`).pathname
}

function realFragment(fragment: string): string {
  return fragment.startsWith('?') ? '' : without(TRACKING_IN_FRAGMENT, fragment)
}

/** By name; of several under one name the first stays first, since a list may be meant. */
function inOrder(query: string): string {
  if (!query.includes('&')) return query
  const nameOf = (pair: string) => pair.replace(/=.*/s, '').toLowerCase()
  const pairs = query.split('&').map((pair) => pair.replace(/^\?+|\?+$/g, ''))
  const parameters = pairs.filter(Boolean).map((pair) => ({ pair, name: nameOf(pair) }))
  return parameters
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ pair }) => pair)
    .join('&')
}

/** Takes the parameters out, and the separators that are left at the ends. */
function without(tracking: RegExp, text: string): string {
  return text.replace(tracking, '').replace(/^[&?]+|[&?]+$/g, '')
}
