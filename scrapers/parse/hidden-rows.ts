import type { CheerioAPI } from 'cheerio'
import type { Element } from 'domhandler'
import type { HtmlPage } from './page.ts'
import { isRow } from './row.ts'
import { leadsOn } from './side-links.ts'
import { isPointer } from './text.ts'
import { linksIn } from './tree.ts'

const NOT_SHOWN = /(?:^|;)\s*display\s*:\s*none\b/i

const MAY_HIDE = /\shidden[\s=>/]|display\s*:\s*none/i

const isHidden = ({ attribs }: Element): boolean =>
  attribs.hidden !== undefined || NOT_SHOWN.test(attribs.style ?? '')

/**
 * A page without the rows that it hides above one that it shows: those are not published yet, or no
 * more. Those at the end of a list are only folded away (もっと見る), as is a list that is hidden as a whole.
 */
export function withoutHiddenRows(page: HtmlPage, body: string): HtmlPage {
  // Most pages hide nothing, which their text tells sooner than a look at every element.
  if (!MAY_HIDE.test(body)) return page
  const { $ } = page
  const hidden = $<Element, string>('[hidden], [style]').toArray().filter(isHidden).filter(isRow)
  for (const list of new Set(hidden.map(({ parent }) => parent))) {
    let isShownBelow = false
    for (const row of list?.children.toReversed() ?? []) {
      if (row.type !== 'tag' || !isRow(row)) continue
      if (!isHidden(row)) isShownBelow ||= isListed($, row)
      else if (isShownBelow && !isPanel($, row)) $(row).remove()
    }
  }
  return page
}

/** What holds a list of its own is folded away, and not held back. */
const isPanel = ($: CheerioAPI, row: Element): boolean =>
  $(row).find('ul, ol, dl, table').length > 0

const isListed = ($: CheerioAPI, row: Element): boolean =>
  linksIn(row)
    .map((link) => $.text([link]))
    .some((text) => !leadsOn(text) && !isPointer(text))
