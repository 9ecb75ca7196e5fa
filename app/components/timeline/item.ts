import type { DatedItem } from '#app/components/dates/dated-item.ts'
import type { Force } from '#content/schema.ts'

/** One reading of one milestone on the timeline, in the language of who reads it. */
export type TimelineItem = Omit<DatedItem, 'title' | 'short' | 'from'> & {
  /** The same on every day and in every view: what a mark, a row and a calendar entry are known by. */
  key: string
  title: string
  /** The instrument's short name. */
  short: string
  force: Force
  severity: 'high' | 'medium' | 'low'
  proposed: boolean
}

/** Where a page of ours shows it. */
export const placeOf = ({ instrument, milestone }: TimelineItem): string =>
  `/instruments/${instrument}#${milestone}`
