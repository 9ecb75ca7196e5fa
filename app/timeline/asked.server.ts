import { addDays, type Day, dayOf, isDay, monthOf, yearOf } from '#content/dates/day.ts'

const MONTHS_BACK = 12
const MONTHS_AHEAD = 24

export type TimelineAsked = {
  by: 'instrument' | 'authority'
  jurisdiction: string | null
  authority: string | null
  instrument: string | null
  from: Day
  to: Day
}

/** What an address asks of the timeline; without days, one year back and two ahead, in whole months. */
export function readTimelineAsked(search: URLSearchParams, today: Day): TimelineAsked {
  const day = (name: string, otherwise: Day) => {
    const value = search.get(name) ?? ''
    return isDay(value) ? value : otherwise
  }
  const from = day('from', firstOfMonth(today, -MONTHS_BACK))
  const to = day('to', addDays(firstOfMonth(today, MONTHS_AHEAD + 1), -1))
  return {
    by: search.get('by') === 'authority' ? 'authority' : 'instrument',
    jurisdiction: search.get('jurisdiction') || null,
    authority: search.get('authority') || null,
    instrument: search.get('instrument') || null,
    ...(from <= to ? { from, to: to > from ? to : addDays(to, 1) } : { from: to, to: from }),
  }
}

export function firstOfMonth(day: Day, later: number): Day {
  const months = yearOf(day) * 12 + monthOf(day) - 1 + later
  return dayOf(Math.floor(months / 12), (months % 12) + 1, 1)!
}
