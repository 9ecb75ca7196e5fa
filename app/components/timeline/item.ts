import type { ShownOutcome } from '#app/components/dates/dated-item.ts'
import type { Confirmation } from '#app/components/marks/confirmed-mark.tsx'
import type { Window } from '#content/dates/window.ts'
import type { Force, Rank } from '#content/schema.ts'

/** One reading of one milestone on the timeline, in the language of who reads it. */
export type TimelineItem = {
  /** The same on every day and in every view: what a mark, a row and a calendar entry are known by. */
  key: string
  instrument: string
  authority: string
  jurisdiction: string
  milestone: string
  title: string
  /** The instrument's short name. */
  short: string
  kind: string
  force: Force
  severity: 'high' | 'medium' | 'low'
  window: Window
  words: string | null
  outcome: ShownOutcome
  reading: number
  of: number
  rank: Rank
  disputed: boolean
  proposed: boolean
  confirmed: Confirmation | null
  /** Where the surest claim was read, or else where it should be confirmed. */
  source: { address: string; read: boolean } | null
}

/** Where a page of ours shows it. */
export const placeOf = ({ instrument, milestone }: TimelineItem): string =>
  `/instruments/${instrument}#${milestone}`
