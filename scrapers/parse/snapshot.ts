import type { Element } from 'domhandler'
import type { Document, Snapshot } from '../source.ts'
import { canonicalAddress, linkUrl } from './address.ts'
import { boxOf } from './box.ts'
import { withoutHiddenRows } from './hidden-rows.ts'
import { linesOfRow, ownLines } from './own-lines.ts'
import { type HtmlPage, mainOf, openPage, removeChrome } from './page.ts'
import { isBlock, linesOf, tidy } from './page-lines.ts'
import { countLinks, ROW, rowOf } from './row.ts'
import { isPointer, withoutFileNotes } from './text.ts'
import { closest } from './tree.ts'

type Link = Snapshot['links'][number]

/**
 * What an undated page says: the lines of its main text and its links, normalised so that two
 * captures can be compared. A link that only says "PDF" is named by its
 * row. Generic on purpose: no markup of these pages is known.
 */
export function snapshot({ body, url }: Document): Snapshot {
  const page = withoutHiddenRows(openPage(body, url), body)
  removeChrome(page)
  const main = mainOf(page)
  const { $ } = page
  const heading = tidy($('h1').first().text())
  return {
    title: heading || tidy(page.title),
    lines: linesOf(main),
    links: distinct(
      $(main)
        .find('a[href]')
        .toArray()
        .flatMap((anchor) => linkOf(page, anchor)),
    ),
  }
}

function linkOf(page: HtmlPage, anchor: Element): Link[] {
  const { $, base } = page
  const href = $(anchor).attr('href') ?? ''
  const url = linkUrl(href, base)
  const address = canonicalAddress(href, base)
  if (href.startsWith('#') || !url || !address) return []
  const context = contextOf(page, anchor)
  const row = ownLines($, anchor)
  const own = withoutFileNotes(tidy($(anchor).text()))
  const named = isPointer(own) ? tidy($(anchor).find('img[alt]').attr('alt') ?? '') : own
  return [{ url, address, text: isPointer(named) ? context : named, context, row }]
}

/** Of an article with several links, the block around this one, unless that only points: PDF. */
function partOf({ $ }: HtmlPage, row: Element, anchor: Element): Element {
  if (row.name !== 'article' || countLinks(row) === 1) return row
  const block = closest(anchor, (one) => one !== anchor && isBlock(one))
  return block && !isPointer(tidy($.text([block]))) ? block : row
}

/** The row around a link, on one line; a cell of a table stands with its neighbours. */
function contextOf(page: HtmlPage, anchor: Element): string {
  const near = page.$(anchor).closest(ROW).get(0) as Element | undefined
  const box = near ? boxOf(near) : null
  const isWhole = near && !(box && 'parts' in box)
  const row = isWhole ? near : partOf(page, rowOf(anchor), anchor)
  return withoutFileNotes(linesOfRow(row).join(' '))
}

/** An unclosed `</a>` makes a browser repeat the link; the first of an address is the real one. */
function distinct(links: Link[]): Link[] {
  const seen = new Map<string, Link>()
  for (const link of links) if (!seen.has(link.address)) seen.set(link.address, link)
  return [...seen.values()]
}
