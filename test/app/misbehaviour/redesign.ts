import { authorityOf } from '#content/authorities.ts'
import { loadContent } from '#content/load.server.ts'
import { decode } from '#scrapers/fetch/charset.ts'
import { read } from '#scrapers/read.ts'
import type { Entry } from '#scrapers/source.ts'
import { findSource } from '#scrapers/sources/index.ts'
import type { Kind } from './kinds.ts'

/** Another page in the place of a kind's page, from its bytes; null where the kind has no such thing. */
export type Redesign = (kind: Kind, page: string) => Promise<string | null> | string | null

const { authorities } = loadContent()
const inUtf8 = (text: string) => Buffer.from(text, 'utf8').toString('latin1')
const html = (body: string) =>
  inUtf8(
    `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>新しいサイト</title></head><body>${body}</body></html>`,
  )

const isFeed = ({ row }: Kind) => row.source.startsWith('<item')
const isApi = ({ row }: Kind) => row.source.startsWith('\\{')
const isList = (kind: Kind) => !kind.lists && kind.name !== 'snapshot'

/** A shell that a script would fill; that it needs one is said to those without. */
export const shell: Redesign = () =>
  html(
    `<header><a href="/">ホーム</a></header><nav><a href="/about/">概要</a></nav><div id="root"></div>
     <noscript>JavaScriptを有効にしてください。</noscript><script src="/app.js"></script><footer>©</footer>`,
  )

/** The same items in markup that nothing tells us how to read. */
export const foreign: Redesign = async (kind, page) => {
  if (!isList(kind)) return null
  const entries = await entriesIn(kind, page)
  if (isApi(kind)) return page.replaceAll('"law_title"', '"name"').replaceAll('"title"', '"name"')
  if (isFeed(kind)) return inUtf8(JSON.stringify({ version: 'https://jsonfeed.org', entries }))
  const card = ({ url, title, published }: Entry) =>
    `<div class="card" data-to="${url}" data-day="${published}"><b>${title}</b></div>`
  return html(`<div class="cards">${entries.map(card).join('')}</div>`)
}

/** The same items in other markup that is read by the general rules. */
export const familiar: Redesign = async (kind, page) => {
  if (kind.name === 'snapshot') return page.replaceAll('<li>', '<p>').replaceAll('</li>', '</p>')
  if (!isList(kind) || isApi(kind)) return null
  const entries = await entriesIn(kind, page)
  if (isFeed(kind)) return atom(entries)
  const card = ({ url, title, published }: Entry) =>
    `<article><p>${published!.replace(/-0?/, '年').replace(/-0?/, '月')}日</p><h3><a href="${url}">${title}</a></h3></article>`
  return html(`<h1>新着</h1><main>${entries.map(card).join('')}</main>`)
}

/** Every second row leads nowhere, the newest not. */
export const halfMalformed: Redesign = ({ leads: [what, instead], row, lists }, page) => {
  if (lists) return null
  let nth = 0
  return page.replace(row, (one) => (nth++ % 2 === 1 ? one.replace(what, instead) : one))
}

const atom = (entries: Entry[]) =>
  inUtf8(
    `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>新着</title>${entries
      .map(
        ({ url, title, published, summary }) =>
          `<entry><title>${escaped(title)}</title><link href="${escaped(url)}"/><updated>${published}T10:00:00+09:00</updated><summary>${escaped(summary)}</summary></entry>`,
      )
      .join('')}</feed>`,
  )

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

async function entriesIn(kind: Kind, page: string): Promise<Entry[]> {
  const source = findSource(kind.sourceId)!
  if (source.kind !== 'list') throw new Error(`${source.id} lists nothing`)
  const { text } = decode(Buffer.from(page, 'latin1'), null)
  const document = { body: text, url: kind.page, seenOn: '2026-06-12' }
  const whose = (url: string) => authorityOf(url, authorities)
  return (await read(source, document, { authorityOf: whose })).entries
}
