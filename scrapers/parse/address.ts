// A tracking parameter, in a query or (as ppc.go.jp does) in a fragment.
const TRACKING_IN_QUERY =
  /(^|[?&])(?:ref|(?:utm|pk|mtm)_[^=&?]*|[fgy]b?clid)(?:=[^&?]*)?(?=$|[&?])/g
const TRACKING_IN_FRAGMENT = /(^|[?&])(?:ref|(?:utm|pk|mtm)_[^=&?]*)=[^&?]*(?=$|[&?])/g

/**
 * What two links are compared by: https, no tracking, no doubled or last slash, no `index.html`. The path keeps its case, since
 * jftc.go.jp has `/may/` and `/May/`; a query that carries an id and a real fragment stay.
 * Null for what is no http(s) address. Never throws; the result maps to itself.
 */
export function canonicalAddress(href: string, base: string): string | null {
  const url = webUrl(href, base)
  if (!url) return null
  const query = without(TRACKING_IN_QUERY, url.search.slice(1))
  const fragment = realFragment(url.hash.slice(1))
  return (
    `https://${hostOf(url)}${canonicalPath(url.pathname)}` +
    (query && `?${query}`) +
    (fragment && `#${fragment}`)
  )
}

/** The absolute http(s) address that a page links to, tracking kept, or null. Never throws. */
export function linkUrl(href: string, base: string): string | null {
  return webUrl(href, base)?.href ?? null
}

function webUrl(href: string, base: string): URL | null {
  const written = href.trim().replace(/ /g, '%20')
  if (!written || !URL.canParse(written, base)) return null
  const url = new URL(written, base)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null
}

// `http://host:80` and `https://host` are one place once the scheme is unified.
const hostOf = (url: URL) => url.host.replace(/:443$/, '')

function canonicalPath(path: string): string {
  const single = path.replace(/\/{2,}/g, '/')
  return single.replace(/(?:\/index\.html|\/)+$/, '') || '/'
}

function realFragment(fragment: string): string {
  return fragment.startsWith('?') ? '' : without(TRACKING_IN_FRAGMENT, fragment)
}

/** Takes the parameters out, and the separators that are left at the ends. */
function without(tracking: RegExp, text: string): string {
  return text.replace(tracking, '').replace(/^[&?]+|[&?]+$/g, '')
}
