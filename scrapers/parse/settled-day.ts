import { excerpt, type Problem, type ProblemCode, problem } from '../problem.ts'
import type { DayFrom, Row } from '../source.ts'
import { beginsWithImpossibleDay, onlyDay } from './day-text.ts'
import type { Item } from './items.ts'
import { dayOfAddress } from './month-folder.ts'
import type { HtmlPage } from './page.ts'
import type { ShownDay } from './row-day.ts'
import { oneLine } from './text.ts'
import { elementsIn } from './tree.ts'
import { aYearOnUnder, isBeforeItsPage } from './year-slip.ts'

type Dated = Pick<Row, 'published' | 'publishedFrom'>

/** Listed day first, then what stands above, then what the address says: the more exact wins. */
export function dayOf(
  { latest }: HtmlPage,
  { shown }: Item,
  address: string,
  month: string | null,
): Dated {
  const heading = month && latest && month.slice(0, 7) > latest.slice(0, 7) ? null : month
  const slug = dayOfAddress(address)
  const inYear = shown && heading ? aYearOnUnder(shown.published, heading) : null
  if (inYear) return { published: inYear, publishedFrom: 'heading' }
  if (shown && !isCorrected(shown, slug, heading)) {
    return { published: shown.published, publishedFrom: shown.from }
  }
  const agrees = slug?.from === 'slug' && (!heading || slug.published.startsWith(heading))
  if (heading && !agrees) return { published: heading, publishedFrom: 'heading' }
  if (slug) return { published: slug.published, publishedFrom: slug.from }
  return { published: null, publishedFrom: 'none' }
}

/** Whether the address says a later day, or what is said of the paper is not said of its listing. */
function isCorrected(
  { published, ofPaper }: ShownDay,
  slug: ReturnType<typeof dayOfAddress>,
  heading: string | null,
): boolean {
  if (ofPaper) return slug !== null || (heading !== null && !published.startsWith(heading))
  return slug?.from === 'slug' && isBeforeItsPage(published, slug.published)
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
  const time = shown?.from === 'time' && elementsIn(row).find(({ name }) => name === 'time')
  const other = time ? onlyDay($.text([time])) : null
  const day = shown?.published ?? ''
  if (!other || other === day) return []
  return [problem('row-day-contradicted', { day, written: other, url: anchor?.attribs.href ?? '' })]
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
