import type { DeadlineItem } from './deadline-item.ts'

/** How many days ahead the overview draws, today the first. */
export const DAYS_DRAWN = 90

export type Ahead = {
  items: DeadlineItem[]
  /** How many more fall into these days than are shown. */
  more: number
  /** How many of those were read in updates, which the timeline does not hold. */
  moreRead: number
  /** The address of the timeline of these days. */
  timeline: string
  /** What comes first after these days. */
  after: DeadlineItem | null
}
