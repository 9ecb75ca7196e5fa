import { load } from 'cheerio'
import Parser from 'rss-parser'
import { readDay } from '#content/dates/list-day.ts'
import { excerpt, type Problem, parted, problem } from '../problem.ts'
import type { Document, Row, Rows } from '../source.ts'
import { canonicalAddress, linkUrl } from './address.ts'
import { comparable, oneLine } from './text.ts'

export type FeedMarkup = {
  /** The query parameter of a link that is the API's own id. */
  key?: string
}

type Item = Record<'title' | 'link' | 'date' | 'pubDate' | 'content' | 'summary', unknown>

/**
 * A parser for RSS 1.0 (RDF), RSS 2.0 and Atom. Identity never comes from a guid, since feeds
 * number their items by place (kantei.go.jp: `item_1` … `item_25`). An entry without a link is a
 * problem. Throws when the text is no feed.
 */
export function feed({ key }: FeedMarkup = {}): (document: Document) => Promise<Rows> {
  return async ({ body, url }) => {
    const unread: string[] = []
    const { items } = await reader(unread).parseString(wellFormed(body))
    const { rows, problems } = parted(
      (items as unknown as Item[]).map((item) => readItem(item, url, key)),
    )
    const days = unread.map((text) => problem('day-unread', { words: excerpt(text) }))
    return { rows, candidates: items.length, problems: [...problems, ...days] }
  }
}

const LITERAL = '<![CDATA['
const AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/gi

/** A feed as XML wants it: nothing in front, and `&` written out (R&D, `?a=1&b=2`, &nbsp;) but where it is literal. */
function wellFormed(body: string): string {
  const [text = '', ...sections] = body.replace(/^[\s\ufeff]+/, '').split(LITERAL)
  const escaped = (words: string) => words.replace(AMPERSAND, '&amp;')
  const parts = sections.map((section) => {
    const end = section.indexOf(']]>')
    return end < 0 ? section : section.slice(0, end) + escaped(section.slice(end))
  })
  return [escaped(text), ...parts].join(LITERAL)
}

const DATED = new Set(['dc:date', 'date', 'pubDate', 'published', 'updated'])

/**
 * rss-parser throws on an Atom date that `Date` cannot read, so days are settled before it looks;
 * those that we cannot read either are added to `unread`.
 */
function reader(unread: string[]) {
  const dated = (value: string, name: string) => {
    if (!DATED.has(name)) return value
    const day = readDay(value.trim())
    if (value.trim() && !day) unread.push(value.trim())
    if (name !== 'updated' && name !== 'published') return value
    return day ? `${day}T00:00:00+09:00` : ''
  }
  return new Parser({ xml2js: { valueProcessors: [dated] } })
}

function readItem(item: Item, base: string, key?: string): Row | Problem {
  const title = textOf(item.title).replace(/\n/g, ' ')
  const href = plain(item.link)
  const url = linkUrl(href, base)
  const address = canonicalAddress(href, base)
  if (!url || !address) return problem('row-without-address', { words: excerpt(title) })
  if (!title) return problem('row-without-title', { url })
  const summary = textOf(item.content ?? item.summary)
  const published = readDay((plain(item.date) || plain(item.pubDate)).trim())
  return {
    url,
    address,
    key: key ? new URL(url).searchParams.get(key) : null,
    title,
    summary: comparable(summary) === comparable(title) ? '' : summary,
    label: null,
    published,
    publishedFrom: published ? 'feed' : 'none',
  }
}

const plain = (value: unknown): string => (typeof value === 'string' ? value : '')

const TAG = /<!--(?:(?!<!--)[\s\S])*?-->|<(\/?)([a-z][\w:-]*)(?=[\s/>])([^<>]*)>|</gi
// What stands alone, without an attribute and without its end.
const MARKUP = new Set(
  'b big br dd div dl dt em hr i img li ol p s small span strong sub sup td th tr u ul wbr'.split(
    ' ',
  ),
)

/** A text with its markup, and other brackets as they are written (A<B社, <PPC>). */
function withoutOtherBrackets(text: string): string {
  const closed = new Set(
    [...text.matchAll(/<\/([a-z][\w:-]*)/gi)].map(([, name]) => name!.toLowerCase()),
  )
  return text.replace(TAG, (found, end?: string, name?: string, rest = '') => {
    if (found.startsWith('<!--')) return found
    const known = name?.toLowerCase() ?? ''
    const isMarkup =
      name !== undefined &&
      (end !== '' || MARKUP.has(known) || closed.has(known) || /\s[\w:-]+\s*=|\/\s*$/.test(rest))
    return isMarkup ? found : found.replace('<', '&lt;')
  })
}

/** The words of a text that may hold markup (`<br/>` in e-Gov's descriptions), line by line. */
function textOf(value: unknown): string {
  const $ = load(withoutOtherBrackets(plain(value)), null, false)
  $('br').replaceWith('\n')
  $('p, div, li, tr').append('\n')
  const lines = $.root().text().split('\n').map(oneLine)
  return lines.filter(Boolean).join('\n')
}
