import type { DeadlineItem } from '#app/components/overview/deadline-item.ts'
import { firstDay, lastDay } from '#content/dates/standing.ts'
import type { DateKind } from '#content/dates/window.ts'
import type { Milestone } from '#content/schema.ts'
import type { LinkRow } from '#db/links.ts'

/** Of which kinds of milestones a date of an update may be the day. */
const FITS: Partial<Record<DateKind, Milestone['kind'][]>> = {
  'comment-close': ['consultation-closes'],
  'comment-window': ['consultation-closes'],
  due: ['consultation-closes', 'replies-due'],
  effective: ['in-force'],
  target: ['draft', 'submitted', 'decided', 'published'],
}

/** A milestone that is ahead, or a date that was read in an update, with what it is known by. */
export type Known = { instrument: string; item: DeadlineItem }
export type Read = { updateId: number; item: DeadlineItem }

/**
 * Dates read in updates, each once, without those that a milestone of a linked instrument is already
 * on the list for: the page of the instrument leads to the update.
 */
export function notYetListed(found: Read[], known: Known[], links: LinkRow[]): DeadlineItem[] {
  const isListed = ({ updateId, item }: Read) =>
    known.some(
      (one) =>
        isSameDay(one.item, item) &&
        links.some((link) => link.updateId === updateId && link.instrument === one.instrument),
    )
  const items = found.filter((one) => !isListed(one)).map(({ item }) => item)
  return [...new Map(items.map((item) => [item.key, item])).values()]
}

/** The same days and a kind that fits; of a call only its last day is a milestone's. */
function isSameDay({ kind: { value }, window }: DeadlineItem, date: DeadlineItem): boolean {
  const fits: readonly string[] = FITS[date.kind.value as DateKind] ?? []
  if (!fits.includes(value) || lastDay(window) !== lastDay(date.window)) return false
  return date.kind.value === 'comment-window' || firstDay(window) === firstDay(date.window)
}
