import { isDay } from '#content/dates/day.ts'

/** True for an address whose last day lies before its first one: pages read such days in order, and say so. */
export function areReversed(search: URLSearchParams): boolean {
  const [from, to] = ['from', 'to'].map((name) => search.get(name)?.trim() ?? '') as [
    string,
    string,
  ]
  return isDay(from) && isDay(to) && from > to
}
