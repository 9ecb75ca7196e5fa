import type { AppLoadContext } from '@remix-run/node'
import type { DatedItem } from '#app/components/dates/dated-item.ts'
import { type Ahead, DAYS_DRAWN } from '#app/components/overview/ahead-item.ts'
import { addDays } from '#content/dates/day.ts'
import { firstDay, lastDay } from '#content/dates/standing.ts'
import type { FindingRow } from '#db/findings.ts'
import type { listUpcomingDates } from '#db/upcoming.ts'
import { deadlines } from './deadlines.server.ts'

const SHOWN = 10

/** What may fall into the days from today on (Asia/Tokyo) that the overview draws, nearest first. */
export function aheadOf(
  items: DatedItem[],
  upcoming: ReturnType<typeof listUpcomingDates>,
  {
    content,
    findings,
    today,
  }: Pick<AppLoadContext, 'content' | 'today'> & {
    findings: FindingRow[]
  },
): Ahead {
  const all = deadlines(items, upcoming, { content, findings, today })
  const end = addDays(today, DAYS_DRAWN)
  const begins = all.filter(({ window }) => (firstDay(window) ?? lastDay(window)!) < end)
  return {
    items: begins.slice(0, SHOWN),
    more: Math.max(begins.length - SHOWN, 0),
    after: all.find((item) => !begins.includes(item)) ?? null,
  }
}
