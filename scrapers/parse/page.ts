import { type CheerioAPI, load } from 'cheerio'
import type { Element } from 'domhandler'
import type { Day } from '#content/dates/day.ts'
import { elementsIn } from './tree.ts'

export type HtmlPage = {
  $: CheerioAPI
  /** What relative links are resolved against. */
  base: string
  title: string
  /** The last day that can be one of publication: a later one is of what is to come. */
  latest: Day | null
}

const CHROME = [
  'script, style, noscript, template, iframe, select, svg, nav, footer, aside, dialog',
  '[role=navigation], [role=banner], [role=contentinfo], [role=search], [role=complementary]',
  '#topicpath, .topicpath, [id*=breadcrumb i], [class*=breadcrumb i], [class*=pankuzu i]',
  '[id^=header i], [id^=footer i], [id^=gnav i], [class*=pagination i], [class~=pager i], [class*=-pager i], [class*=_pager i]',
].join(', ')

const MAIN = 'main, [role=main], article, #main, #content, #contents, #contentsArea, #CONT'

/** Parses a page. Broken markup is repaired as a browser would; nothing throws. */
export function openPage(body: string, url: string): HtmlPage {
  const $ = load(body)
  const declared = $('base[href]').attr('href') ?? ''
  const base = URL.canParse(declared, url) ? new URL(declared, url).href : url
  return { $, base, title: titleOf($), latest: null }
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
  $('header')
    .filter((_, header) => $(header).closest(content).length === 0)
    .remove()
}

/**
 * The element that holds the matter of a page. Some sites close their content wrapper too early, so
 * a wrapper counts only when it holds nearly all of the text; else the body is taken.
 */
export function mainOf({ $ }: HtmlPage, wrappers = MAIN): Element {
  return wrapperOf($, wrappers, (element) => lengthOf($(element).text()))
}

/**
 * The same for a page that is read as a text: what stands in links, as in a column of news beside a
 * short notice, does not count against the wrapper.
 */
export function textOf({ $ }: HtmlPage): Element {
  return wrapperOf($, MAIN, outsideLinks)
}

/** How many characters stand below an element outside its links. */
function outsideLinks(element: Element): number {
  let length = 0
  for (const node of element.children) {
    if (node.type === 'text') length += lengthOf(node.data)
    else if (node.type === 'tag' && node.name !== 'a') length += outsideLinks(node)
  }
  return length
}

function wrapperOf($: CheerioAPI, wrappers: string, weigh: (element: Element) => number): Element {
  const enough = weigh($('body').get(0) as Element) * 0.8
  // Not $('body').find(…), which takes quadratic time where the body has many children.
  const wrapper = $<Element, string>(wrappers)
    .toArray()
    .find((element) => weigh(element) >= enough)
  return wrapper ?? ($('body').get(0) as Element)
}

const lengthOf = (text: string) => text.replace(/\s+/g, '').length
