import type { WrongValue } from '#app/components/forms/wrong-value.ts'
import { type Range, readRange, standardRange } from '#app/components/timeline/range.ts'
import { readFilters } from '#app/filters.server.ts'
import type { Day } from '#content/dates/day.ts'

/** What can be asked of the entries, in the order in which a page says it. */
export const FILTERS = [
  'q',
  'jurisdiction',
  'authority',
  'instrument',
  'kind',
  'force',
  'severity',
] as const
export type FilterName = (typeof FILTERS)[number]

/** The values that each choice may have; words may be any. */
export type Known = Record<Exclude<FilterName, 'q'>, readonly string[]>

export type TimelineAsked = Range & {
  by: 'instrument' | 'authority'
  filter: Partial<Record<FilterName, string>>
  /** What was given for a choice or a day and is none: it is left out, and said. */
  wrong: WrongValue<FilterName | 'from' | 'to'>[]
}

const LONGEST_WORDS = 200
const OTHERS = ['from', 'to', 'by', 'page']

/** What an address asks of the timeline; without days, one year back and two ahead. */
export function readTimelineAsked(
  search: URLSearchParams,
  today: Day,
  known: Known,
): TimelineAsked {
  const { from, to, wrong: days } = readRange(search, today)
  const { filter, wrong } = readFilters(search, {
    names: FILTERS,
    isUsable: (name, value) => name === 'q' || known[name].includes(value),
    others: OTHERS,
  })
  if (filter.q) filter.q = filter.q.slice(0, LONGEST_WORDS)
  const by = search.get('by') === 'authority' ? 'authority' : 'instrument'
  return { by, filter, wrong: [...days, ...wrong], from, to }
}

/** What an address need not say, since it is so by itself. */
export const standardsOf = (today: Day): Record<string, string> => ({
  by: 'instrument',
  ...standardRange(today),
})

/** The filters and rows of a view as a query, without its days. */
export function queryOf({ by, filter }: Pick<TimelineAsked, 'by' | 'filter'>): URLSearchParams {
  const query = new URLSearchParams(by === 'instrument' ? {} : { by })
  for (const name of FILTERS) {
    const value = filter[name]
    if (value !== undefined) query.set(name, value)
  }
  return query
}
