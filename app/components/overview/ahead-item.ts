import type { DeadlineItem } from './deadline-item.ts'

/** How many days ahead the overview draws, today the first. */
export const DAYS_DRAWN = 90

export type Ahead = {
  items: DeadlineItem[]
  /** How many more fall into these days than are shown. */
  more: number
  /** What comes first after these days. */
  after: DeadlineItem | null
}
