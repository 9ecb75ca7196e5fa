import { type CheerioAPI, load } from 'cheerio'
import type { Element } from 'domhandler'
import type { Day } from '#content/dates/day.ts'
import { elementsIn, linksIn } from './tree.ts'

export type HtmlPage = {
  $: CheerioAPI
  /** What relative links are resolved against. */
  base: string
  title: string
  /** The last day that can be one of publication: a later one is of what is to come. */
  latest: Day | null
  /** The days beside links that were asked about, which may lie later. */
  asked: Set<Day>
}

const CHROME = [
  'script, style, noscript, template, iframe, select, svg, nav, footer, aside, dialog',
  '[role=navigation], [role=banner], [role=contentinfo], [role=search]',
  '#topicpath, .topicpath, [id*=breadcrumb i], [class*=breadcrumb i], [class*=pankuzu i]',
  '[id^=header i], [id^=footer i], [id^=gnav i], [class*=pagination i], [class~=pager i], [class*=-pager i], [class*=_pager i]',
].join(', ')

// Named like a menu; of a whole page the name tells only how its menu is.
const MENU = ['div', 'ul']
  .flatMap((name) => [`${name}[id^=globalnav i]`, `${name}[id^=global-nav i]`])
  .join()

const MAIN = 'main, [role=main], article, #main, #content, #contents, #contentsArea, #CONT'

const MAY_HOLD = /<(?:rt|rp|del|s|strike)[\s>]/i

/** Parses a page. Broken markup is repaired as a browser would; nothing throws. */
export function openPage(body: string, url: string): HtmlPage {
  const $ = load(body)
  if (MAY_HOLD.test(body)) removeNoWords($, body)
  const declared = $('base[href]').attr('href') ?? ''
  const base = URL.canParse(declared, url) ? new URL(declared, url).href : url
  return { $, base, title: titleOf($), latest: null, asked: new Set() }
}

/**
 * Takes out readings over kanji, which are no words of their own, and what is struck out, which holds no
 * more: a few words of a line. What was never closed would take the rest of the page with it.
 */
function removeNoWords($: CheerioAPI, body: string): void {
  $('rt, rp').remove()
  for (const name of ['del', 's', 'strike']) {
    const opened = body.match(new RegExp(`<${name}[\\s>]`, 'gi'))?.length ?? 0
    const closed = body.match(new RegExp(`</${name}\\s*>`, 'gi'))?.length ?? 0
    if (opened === 0 || opened !== closed) continue
    for (const struck of $<Element, string>(name).toArray()) {
      const isOfLine = elementsIn(struck).every(({ name }) => INLINE.has(name))
      if (isOfLine && hasMore($, struck)) $(struck).remove()
    }
  }
}

const INLINE = new Set([
  'span',
  'b',
  'strong',
  'em',
  'i',
  'u',
  'font',
  'small',
  'sup',
  'sub',
  'time',
])
// （中止）, （募集終了）: a mark alone tells of nothing.
const MARK = /^\s*(?:[(（【［[][^)）】］\]]{0,8}[)）】］\]])?\s*$/

/** Whether what holds a struck text says something without it. */
function hasMore($: CheerioAPI, struck: Element): boolean {
  const { parent } = struck
  if (parent?.type !== 'tag') return false
  return !MARK.test($.text([parent]).replace($.text([struck]), ''))
}

/** The title of the page; those in its drawings are none. */
function titleOf($: CheerioAPI): string {
  const title = $('head')
    .toArray()
    .flatMap(elementsIn)
    .find(({ name }) => name === 'title')
  return title ? $.text([title]) : ''
}

/**
 * Everything that a selector finds on the page, in its order. Asked once for a page and looked up for
 * each row: a selector that is asked of every row is compiled for every row.
 */
export function everyOne({ $ }: HtmlPage, selector: string): Set<Element> {
  return new Set($('body').find<Element>(selector).toArray())
}

/** Takes out what is on every page of a site: menus, breadcrumb, footer, paging, scripts. */
export function removeChrome({ $ }: HtmlPage): void {
  const content = 'main, article, [role=main]'
  $(CHROME).remove()
  $(MENU)
    .filter((_, menu) => $(menu).find('h1, main, [role=main], #main, #contents').length === 0)
    .remove()
  $('header')
    .filter((_, header) => $(header).closest(content).length === 0)
    .remove()
}

/**
 * The element that holds the matter of a page. Some sites close their content wrapper too early, so
 * a wrapper counts only when it holds nearly all of the text; else the body is taken.
 */
export function mainOf({ $ }: HtmlPage, wrappers = MAIN): Element {
  const enough = lengthOf($('body').text()) * 0.8
  // Not $('body').find(…), which takes quadratic time where the body has many children.
  const wrapper = $<Element, string>(wrappers)
    .toArray()
    .find((element) => lengthOf($(element).text()) >= enough)
  return wrapper ?? ($('body').get(0) as Element)
}

const SIDE =
  '#sub, #side, #sidebar, #sideNav, #localNav, [role=complementary], [class~=side], [class~=sidebar], [class~=sidenav]'
const MOSTLY = 0.6

/** Takes out the columns of links beside the matter of a page; a notice in such a place is none. */
export function removeSides({ $ }: HtmlPage): void {
  for (const side of $<Element, string>(SIDE).toArray()) {
    const links = linksIn(side).map((link) => $.text([link]))
    const isOfLinks = lengthOf(links.join('')) >= MOSTLY * lengthOf($.text([side]))
    if (isOfLinks && $(side).find('h1, main, [role=main]').length === 0) $(side).remove()
  }
}

const lengthOf = (text: string) => text.replace(/\s+/g, '').length
