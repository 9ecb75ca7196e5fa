import type { Element } from 'domhandler'
import { isHidden } from './hidden-rows.ts'
import { type HtmlPage, mainOf, openPage, removeChrome, removeSides } from './page.ts'
import { linesOf } from './page-lines.ts'
import { isElement, linksIn } from './tree.ts'

export type PageText =
  | { text: string }
  /** `limit` is the value that was gone over, where there is one. */
  | { problem: 'too-large' | 'nested'; limit: number }

const MOST_CHARACTERS = 3_000_000
// Browsers stop at 512; far below it a page is still read in a moment.
const MOST_NESTED = 500

// Elements that a parser closes by itself, or that never open: left open, they nest nothing.
const UNNESTED = new Set(
  'a area base br col dd dt embed hr img input li link meta option p param source td th tr track wbr'.split(
    ' ',
  ),
)

/**
 * The main text of an HTML page, one line a block, without what is on every page of its site. Empty
 * where there is none. Never throws: a page that would take too long to parse is a problem.
 */
export function mainText(body: string, url: string): PageText {
  if (body.length > MOST_CHARACTERS) return { problem: 'too-large', limit: MOST_CHARACTERS }
  if (nesting(body) > MOST_NESTED) return { problem: 'nested', limit: MOST_NESTED }
  const page = openPage(body, url)
  removeHiddenParagraphs(page)
  removeChrome(page)
  removeSides(page)
  removeRelated(page)
  const lines = linesOf(mainOf(page)).filter((line) => !isPath(line))
  return { text: lines.join('\n') }
}

const HOME = /^(?:ホーム|トップ|HOME|Home|TOP)(?:ページ)?\s*$/
const LONGEST_STEP = 24

/** ホーム > 報道発表資料 > 令和8年 > */
function isPath(line: string): boolean {
  const [first, ...steps] = line.split(/[>＞»]/)
  if (steps.length === 0 || !HOME.test(first!)) return false
  return steps.every((step) => step.trim().length <= LONGEST_STEP) && !/。|\d日/.test(line)
}

const MOSTLY = 0.6
const RELATED =
  /^[\s●■○]*(?:関連(?:リンク|ページ|サイト|記事|情報)|Related (?:links|pages|news|content))[\s:：]*$/i
const HEADINGS = 'h2, h3, h4, h5, h6'

const UNFOLDS = 'button, summary, [onclick], [aria-expanded], [aria-controls], [class*=more i]'

/**
 * Takes out the paragraphs without a name of their own that wait for their day beside others that are
 * shown. Where anything unfolds by a button, what is hidden can be read.
 */
function removeHiddenParagraphs({ $ }: HtmlPage): void {
  const hidden = $<Element, string>('p[hidden], p[style]').toArray().filter(isHidden)
  const nameless = hidden.filter(({ attribs }) => isWaiting(attribs))
  if (nameless.length === 0 || $(UNFOLDS).length > 0) return
  const shown = new Map<Element['parent'], boolean>()
  const isBesideShown = ({ parent }: Element) => {
    if (!shown.has(parent)) {
      const beside = parent?.children.filter(isElement) ?? []
      shown.set(
        parent,
        beside.some((one) => one.name === 'p' && !isHidden(one)),
      )
    }
    return shown.get(parent)!
  }
  $(nameless.filter(isBesideShown)).remove()
}

const isWaiting = ({ hidden = '', style: _, ...others }: Record<string, string>): boolean =>
  Object.keys(others).length === 0 && hidden !== 'until-found'

/** Takes out the list of links right under a heading that says they lead to other things. */
function removeRelated({ $ }: HtmlPage): void {
  for (const heading of $<Element, string>(HEADINGS).toArray()) {
    const list = $(heading).next('ul, ol').get(0) as Element | undefined
    if (!list || !RELATED.test($.text([heading]))) continue
    const links = linksIn(list).map((link) => $.text([link]))
    if (links.join('').length < MOSTLY * $.text([list]).trim().length) continue
    $([heading, list]).remove()
  }
}

/** How deep elements may be nested, from the tags alone: no less than a parser would find. */
function nesting(body: string): number {
  let [depth, deepest] = [0, 0]
  for (const [, end, name, empty] of body.matchAll(/<(\/?)([a-z][a-z0-9]*)[^<>]*?(\/?)>/gi)) {
    if (empty || UNNESTED.has(name!.toLowerCase())) continue
    depth = Math.max(0, depth + (end ? -1 : 1))
    deepest = Math.max(deepest, depth)
  }
  return deepest
}
