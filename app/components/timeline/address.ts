import type { Day } from '#content/dates/day.ts'
import { isSame, type Range } from './range.ts'

/** What makes addresses of the timeline: the filters as a query, and the days that need no mention. */
export type TimelineView = { query: string; standard: Range; today: Day }

/** The address of other days with the same filters, without what is so by itself. */
export function addressOf(
  { query, standard }: Pick<TimelineView, 'query' | 'standard'>,
  range: Range,
  path = '/timeline',
): string {
  const search = new URLSearchParams(query)
  if (!isSame(range, standard)) {
    search.set('from', range.from)
    search.set('to', range.to)
  }
  return search.size > 0 ? `${path}?${search}` : path
}
