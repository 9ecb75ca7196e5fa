import { addDays, type Day, yearOf } from '#content/dates/day.ts'
import { findEra, gregorianYear } from '#content/dates/eras.ts'
import type { Document, Hub, Page } from '../source.ts'
import { canonicalAddress } from './address.ts'
import { openPage } from './page.ts'

/** A page that holds a year of a list, by its own name. */
export type YearPage = { url: string; year: number }

// Releases of the last days of December are still added to the page of their year in January.
const DAYS_OPEN = 31

/**
 * The pages of years that a hub links, each once, in the order of the page; none off `hosts`, and none
 * of a year that is still far off, which is mistyped.
 */
export function yearPages(
  hub: Hub,
  { body, url, seenOn }: Document,
  hosts: readonly string[],
): YearPage[] {
  const { $, base } = openPage(body, url)
  const found = new Map<string, YearPage>()
  for (const anchor of $('a[href]').toArray()) {
    const address = canonicalAddress($(anchor).attr('href') ?? '', base)
    const year = address && hosts.includes(new URL(address).host) ? yearIn(hub, address) : null
    if (address && year && year <= yearOf(seenOn) + 1) found.set(address, { url: address, year })
  }
  return [...found.values()]
}

function yearIn({ link }: Hub, address: string): number | null {
  const [, letter = '', year = ''] = link.exec(new URL(address).pathname) ?? []
  const era = findEra(letter.toUpperCase())
  return era && year ? gregorianYear(era, Number(year)) : null
}

/** Those to read on a day: this year's, in January last year's too, and else the newest there is. */
export function pagesOfYears(found: readonly YearPage[], today: Day): Page[] {
  const newest = Math.max(...found.map(({ year }) => year))
  const from = Math.min(newest, yearOf(addDays(today, -DAYS_OPEN)))
  return found.filter(({ year }) => year >= from).map(({ url }) => ({ url }))
}
