import { type Day, dayOf, monthOf, yearOf } from '#content/dates/day.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const FOLDER = new RegExp(`/(\\d{4})/(${MONTHS.join('|')})/(.+)$`, 'i')

export type AddressDay = { published: string; from: 'slug' | 'folder' }

/** The folder of a day's month as jftc.go.jp names it: `2026/jun`. */
export function monthFolder(day: Day): string {
  return `${yearOf(day)}/${MONTHS[monthOf(day) - 1]}`
}

/**
 * When an address says it was published: a slug `YYMMDD…` if it agrees with the year and month of
 * its folder (`/2026/jun/250622nenpou.html` does not), else the folder's month; null without one.
 */
export function dayOfAddress(address: string): AddressDay | null {
  const match = FOLDER.exec(URL.canParse(address) ? new URL(address).pathname : '')
  if (!match) return null
  const [, year = '', name = '', rest = ''] = match
  const month = String(MONTHS.indexOf(name.toLowerCase()) + 1).padStart(2, '0')
  for (const slug of rest.split('/')) {
    const day = slugDay(slug)
    if (day?.startsWith(`${year}-${month}`)) return { published: day, from: 'slug' }
  }
  return { published: `${year}-${month}`, from: 'folder' }
}

// The folder of a fiscal year and a month: /press/2026/01/20270105001.html.
const FISCAL_FOLDER = /\/(\d{4})\/(\d{2})\/(\d{4})(\d{2})(\d{2})\d{3}(?=[./]|$)/

/** The day that the name of a page says (meti.go.jp), if its folder is that of its fiscal year and month. */
export function dayInFiscalFolder(address: string): AddressDay | null {
  const match = FISCAL_FOLDER.exec(address)
  if (!match) return null
  const [, folder, inMonth, year, month, date] = match.map(Number) as number[]
  const fiscal = month! < APRIL ? year! - 1 : year
  const day = folder === fiscal && inMonth === month ? dayOf(year!, month!, date!) : null
  return day ? { published: day, from: 'slug' } : null
}
const APRIL = 4

function slugDay(slug: string): Day | null {
  const match = /^(\d{2})(\d{2})(\d{2})(?!\d)/.exec(slug)
  return match && dayOf(2000 + Number(match[1]), Number(match[2]), Number(match[3]))
}
