import type { Element } from 'domhandler'
import { dayOf } from '#content/dates/day.ts'
import { findEra, gregorianYear } from '#content/dates/eras.ts'
import { onlyDay } from './day-text.ts'
import type { HtmlPage } from './page.ts'

const YEAR = /(?:(令和|平成)(元|\d{1,2})|(\d{4}))年(?!度)/
const MONTH = /^(?:.*年)?(\d{1,2})月(?:分)?$/

/**
 * For each link, the day or month of the heading above it, where a page groups its list that way;
 * the year comes from the heading, a heading before it, or the page's title. `年度` is no year.
 */
export function headingMonths({ $, title }: HtmlPage): (anchor: Element) => string | null {
  const months = new Map<Element, string | null>()
  let year = yearIn($('h1').first().text()) ?? yearIn(title)
  let current: string | null = null
  for (const element of $('h1, h2, h3, h4, h5, h6, caption, a[href]').toArray()) {
    if (element.name === 'a') {
      months.set(element, current)
      continue
    }
    const text = $(element).text()
    year = spansYears(text) ? null : (yearIn(text) ?? year)
    current = onlyDay(text) ?? monthIn(text, year)
  }
  return (anchor) => months.get(anchor) ?? null
}

function monthIn(text: string, year: number | null): string | null {
  const month = MONTH.exec(tight(text))?.[1]
  const first = year && month ? dayOf(year, Number(month), 1) : null
  return first?.slice(0, 7) ?? null
}

const ANY_YEAR = '(?:令和|平成)?(?:元|\\d{1,4})年'
const SPAN = new RegExp(`(${ANY_YEAR})[^年]{0,4}(?:[~〜～–—－-]|から|及び|・)(${ANY_YEAR})`)
const BRACKETED = /[(（][^()（）]*[)）]/g

/** 令和8年12月～令和9年1月: of which year what stands below is, the heading does not say. */
function spansYears(text: string): boolean {
  const [, from, to] = SPAN.exec(tight(text).replace(BRACKETED, '')) ?? []
  return from !== undefined && yearIn(from) !== yearIn(to!)
}

function yearIn(text: string): number | null {
  const match = YEAR.exec(tight(text))
  if (!match) return null
  if (match[3]) return Number(match[3])
  const era = findEra(match[1] ?? '')
  return era ? gregorianYear(era, match[2] === '元' ? 1 : Number(match[2])) : null
}

const tight = (text: string) => text.normalize('NFKC').replace(/\s+/g, '')
