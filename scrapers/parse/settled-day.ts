import type { Day } from '#content/dates/day.ts'
import { excerpt, type Problem, type ProblemCode, problem } from '../problem.ts'
import type { DayFrom, Row } from '../source.ts'
import type { ShownDay } from './around-day.ts'
import { beginsWithImpossibleDay, onlyDay, writtenDay } from './day-text.ts'
import type { Item } from './items.ts'
import { dayInFiscalFolder, dayOfAddress } from './month-folder.ts'
import type { HtmlPage } from './page.ts'
import { oneLine } from './text.ts'
import { elementsIn } from './tree.ts'
import { aYearOnUnder, isSlipOf } from './year-slip.ts'

/** The items that may bear last year's number, and the Tokyo day of the fetch. */
export type When = { late: ReadonlySet<Item>; seenOn: Day }

type Dated = Pick<Row, 'published' | 'publishedFrom'>

/** Listed day first, then what stands above (`month`), then what the address says: the more exact wins. */
export function dayOf(
  { latest, base }: HtmlPage,
  item: Item,
  address: string,
  { month, late, seenOn }: When & { month: string | null },
): Dated {
  const { shown } = item
  const heading = month && latest && month.slice(0, 7) > latest.slice(0, 7) ? null : month
  const slug =
    dayOfAddress(address) ?? (shown && isOfSite(base, address) ? dayInFiscalFolder(address) : null)
  const inYear = shown && heading && late.has(item) ? aYearOnUnder(shown.published, heading) : null
  if (inYear) return { published: inYear, publishedFrom: 'heading' }
  if (shown && !isCorrected(shown, { slug, heading, seenOn })) {
    return { published: shown.published, publishedFrom: shown.from }
  }
  const agrees = slug?.from === 'slug' && (!heading || slug.published.startsWith(heading))
  if (heading && !agrees) return { published: heading, publishedFrom: 'heading' }
  if (slug) return { published: slug.published, publishedFrom: slug.from }
  return { published: null, publishedFrom: 'none' }
}

const isOfSite = (base: string, address: string): boolean =>
  new URL(base).host === new URL(address).host

/** Whether the address says a later day, or what is said of the paper is not said of its listing. */
function isCorrected(
  { published, ofPaper }: ShownDay,
  {
    slug,
    heading,
    seenOn,
  }: { slug: ReturnType<typeof dayOfAddress>; heading: string | null; seenOn: Day },
): boolean {
  if (ofPaper) return [slug?.published, heading].some((when) => when && !published.startsWith(when))
  return slug?.from === 'slug' && slug.published <= seenOn && isSlipOf(published, slug.published)
}

const TAKEN: Partial<Record<DayFrom, ProblemCode>> = {
  slug: 'row-year-by-address',
  heading: 'row-year-by-heading',
}

/** A row whose day its address, or the heading above it, contradicts was given the day of that. */
function takenElsewhere({ shown }: Item, row: Row | Problem): Problem[] {
  const code = 'address' in row ? TAKEN[row.publishedFrom] : undefined
  if (!shown || shown.ofPaper || !code || !('address' in row)) return []
  return [problem(code, { day: shown.published, other: row.published!, url: row.url })]
}

/** A `time` whose attribute says another day than its words. */
function contradictedDay({ $ }: HtmlPage, { row, anchor, shown }: Item): Problem[] {
  const time = elementsIn(row).find(({ name }) => name === 'time')
  const [attribute, words] = [
    time?.attribs.datetime?.trim() ?? '',
    time ? $.text([time]).trim() : '',
  ]
  if (attribute === words) return []
  const [told, seen] = [writtenDay(attribute), onlyDay(words)]
  const day = shown?.published ?? ''
  if (!told || !seen || told === seen || ![told, seen].includes(day)) return []
  const written = day === told ? seen : told
  return [problem('row-day-contradicted', { day, written, url: anchor?.attribs.href ?? '' })]
}

function impossibleDay({ $ }: HtmlPage, { anchor }: Item): Problem[] {
  const text = anchor ? oneLine($.text([anchor])) : ''
  if (!beginsWithImpossibleDay(text)) return []
  return [problem('row-day-impossible', { words: excerpt(text) })]
}

/** What is doubted of the day of an item, and of the row that was read of it. */
export const doubtsOfDay = (page: HtmlPage, item: Item, row: Row | Problem): Problem[] => [
  ...impossibleDay(page, item),
  ...contradictedDay(page, item),
  ...takenElsewhere(item, row),
]
