import { readFileSync } from 'node:fs'
import { list } from '#scrapers/parse/list.ts'
import { read } from '#scrapers/read.ts'
import type { Document, ListSource, Row } from '#scrapers/source.ts'
import { content } from './bodies.ts'

export const home = 'https://www.jftc.go.jp/houdou/pressrelease/2026/jun/index.html'

/** A page with this body, as if it had been fetched from `url` on 12 June 2027. */
export function page(body: string, url = home): Document {
  const html = `<!doctype html><html lang="ja"><head><title>-</title></head><body>${body}</body></html>`
  return { body: html, url, seenOn: '2027-06-12' }
}

/** The parts of a row that a test of dates looks at. */
export const dated = ({ title, published, publishedFrom }: Row) => [title, published, publishedFrom]

/** An RSS 1.0 feed with these items, each the inside of an `item`. */
export function rdf(...items: string[]): Document {
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>-</title><link>https://www.moj.go.jp/</link><description>-</description></channel>
${items.map((item) => `<item>${item}</item>`).join('\n')}
</rdf:RDF>`
  return { body, url: 'https://www.moj.go.jp/news.xml', seenOn: '2027-06-12' }
}

/** A row of a list that is nothing but a link. */
export const link = (title: string, href = '/x.html') => `<li><a href="${href}">${title}</a></li>`

/** What the general rule reads in a list of these rows. */
export const rowsOf = (rows: string) => list()(page(`<ul>${rows}</ul>`)).rows

export const days = (rows: { published: string | null }[]) => rows.map(({ published }) => published)

/** What a source reads in one of its saved pages, `path` being host and path. */
export function readSaved(source: ListSource, path: string, seenOn = '2026-08-20') {
  const body = readFileSync(new URL(`../fixtures/${path}`, import.meta.url), 'utf8')
  return read(source, { body, url: `https://${path.replace('index.html', '')}`, seenOn }, content)
}
