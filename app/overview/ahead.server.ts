import type { DatedItem } from '#app/components/dates/dated-item.ts'
import { type Ahead, DAYS_DRAWN } from '#app/components/overview/ahead-item.ts'
import { addDays } from '#content/dates/day.ts'
import { firstDay, lastDay } from '#content/dates/standing.ts'
import type { listUpcomingDates } from '#db/upcoming.ts'
import { type Around, deadlines } from './deadlines.server.ts'

const SHOWN = 10

/** What may fall into the days from today on (Asia/Tokyo) that the overview draws, nearest first. */
export function aheadOf(
  items: DatedItem[],
  upcoming: ReturnType<typeof listUpcomingDates>,
  around: Around,
): Ahead {
  const all = deadlines(items, upcoming, around)
  const { today } = around
  const to = addDays(today, DAYS_DRAWN - 1)
  const begins = all.filter(({ window }) => (firstDay(window) ?? lastDay(window)!) <= to)
  const more = begins.slice(SHOWN)
  return {
    items: begins.slice(0, SHOWN),
    more: more.length,
    moreRead: more.filter(({ kind }) => kind.family === 'date').length,
    timeline: `/timeline?from=${today}&to=${to}`,
    after: all.find((item) => !begins.includes(item)) ?? null,
  }
}
