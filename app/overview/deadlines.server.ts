import type { DatedItem } from '#app/components/dates/dated-item.ts'
import { remaining } from '#app/components/dates/remaining.ts'
import type { DeadlineItem } from '#app/components/overview/deadline-item.ts'
import { isAhead } from '#app/instruments/standing.server.ts'
import { dateWindow } from '#app/instruments/windows.server.ts'
import { authorityName } from '#app/updates/items.server.ts'
import type { Day } from '#content/dates/day.ts'
import { compareWindows, lastDay } from '#content/dates/standing.ts'
import type { Window } from '#content/dates/window.ts'
import type { Content } from '#content/load.server.ts'
import type { FindingRow } from '#db/findings.ts'
import type { LinkRow } from '#db/links.ts'
import type { listUpcomingDates } from '#db/upcoming.ts'
import { notYetListed } from './same-day.server.ts'

type Upcoming = ReturnType<typeof listUpcomingDates>[number]

/** What stands around dates; `links` are those of the updates in which they were read. */
export type Around = { content: Content; findings: FindingRow[]; links: LinkRow[]; today: Day }

/** Kinds of dates that ask something of a reader; a past meeting's day or a report period does not. */
const ASKING = ['comment-close', 'comment-window', 'effective', 'due', 'target']

/**
 * What lies ahead: milestones, and dates read in updates by rule, in the order of the days that are
 * shown beside them. Of what is as near, the disputed comes last.
 */
export function deadlines(
  items: DatedItem[],
  upcoming: Upcoming[],
  { content, findings, links, today }: Around,
): DeadlineItem[] {
  const known = items
    .filter((item) => isAhead(item, today))
    .map((item) => ({ instrument: item.instrument, item: fromMilestone(item) }))
  const found = upcoming
    .filter(({ kind }) => ASKING.includes(kind))
    .map((date) => {
      const own = findings.filter(({ updateId }) => updateId === date.updateId)
      const window = dateWindow(date, own, { ...content, today })
      return { updateId: date.updateId, item: fromUpdate(date, window, content) }
    })
    .filter(({ item: { window } }) => (lastDay(window) ?? today) >= today)
  const all = [...known.map(({ item }) => item), ...notYetListed(found, known, links)]
  return all.toSorted(
    (a, b) =>
      shownDays(a, today) - shownDays(b, today) ||
      Number(a.disputed) - Number(b.disputed) ||
      compareWindows(a.window, b.window),
  )
}

/** To the start of a window that has not begun, else to its end; what has none comes last. */
function shownDays({ window }: DeadlineItem, today: Day): number {
  return lastDay(window) === null ? Number.MAX_SAFE_INTEGER : remaining(window, today).n
}

function fromMilestone(item: DatedItem): DeadlineItem {
  const { instrument, milestone, title, short, kind, window, words, outcome, rank } = item
  const { reading, of, disputed, bill, confirmed } = item
  return {
    key: `${instrument} ${milestone} ${reading}`,
    href: `/instruments/${instrument}#${milestone}`,
    ...{ title, original: null, owner: short, window, words },
    ...{ outcome, rank, reading, of, disputed, bill, confirmed },
    kind: { family: 'milestone', value: kind },
  }
}

function fromUpdate(date: Upcoming, window: Window, content: Content): DeadlineItem {
  const { updateId, title, language, authority, kind, start, end, phrase } = date
  return {
    key: `${updateId} ${kind} ${start} ${end}`,
    href: `/updates/${updateId}`,
    ...{ title: null, original: { title, language }, owner: authorityName(content, authority) },
    kind: { family: 'date', value: kind },
    window,
    words: phrase,
    ...{ outcome: null, rank: null, reading: 1, of: 1, disputed: false, bill: false },
    confirmed: null,
  }
}
