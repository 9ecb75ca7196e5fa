import { load } from 'cheerio'

/** What a reader of a small page sees; enough to tell a page from a stub or a challenge. */
export type Visible = { title: string; text: string; links: number; refresh: string | null }

/** More tags than any stub or challenge has; to read them all could take minutes. */
const MOST_TAGS = 20_000

const HTML_ROOTS =
  /^<(html|head|title|meta|link|body|script|noscript|style|div|p|h1|center|form|iframe)[\s>]/i

/** True for text whose first element belongs to HTML, and not to a feed, whatever its label says. */
export function isHtml(text: string): boolean {
  const start = text
    .slice(0, 4_096)
    .replace(/^(\s|<\?[^>]*>|<!--[\s\S]*?-->|<!doctype[^>]*>)+/i, '')
  return HTML_ROOTS.test(start)
}

/** Reads a page as a browser that runs scripts would show it before any has run. */
export function visible(html: string): Visible {
  if (html.split('<').length > MOST_TAGS) return wordsOf(html)
  try {
    return seen(html)
  } catch (error) {
    // Nested deeper than the stack.
    if (!(error instanceof RangeError)) throw error
    return wordsOf(html)
  }
}

/** No stub and no challenge is so large or so deep: its words are enough to tell. */
const wordsOf = (html: string): Visible => ({
  title: '',
  text: html.replace(/<[^>]*>/g, ' ').trim(),
  links: 0,
  refresh: null,
})

function seen(html: string): Visible {
  const $ = load(html)
  const refresh = $('meta[http-equiv="refresh" i]').first().attr('content') ?? null
  const title = $('title').first().text().trim()
  const links = $('a[href]').length
  $('script, style, noscript, template, title').remove()
  return { title, text: $.root().text().replace(/\s+/g, ' ').trim(), links, refresh }
}
