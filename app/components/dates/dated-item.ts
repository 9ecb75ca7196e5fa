import type { Confirmation } from '#app/components/marks/confirmed-mark.tsx'
import type { Window } from '#content/dates/window.ts'
import type { Outcome, Rank, Text } from '#content/schema.ts'

/** An outcome as shown: an expected window that has passed is said to be so, never stored. */
export type ShownOutcome = Outcome | 'past-unrecorded'

/** A page that says it, with the rank of the claim that was read there; else one where to confirm it. */
export type Source = { address: string; read: boolean; rank: Rank }

/** One reading of one milestone: something with a window, of an instrument. */
export type DatedItem = {
  instrument: string
  short: Text
  jurisdiction: string
  authority: string
  milestone: string
  kind: string
  title: Text
  window: Window
  /** The words that the window was read from, where content has them. */
  words: string | null
  outcome: ShownOutcome
  /** The reading and how many the milestone has. */
  reading: number
  of: number
  rank: Rank
  source: Source | null
  disputed: boolean
  /** True for a day that holds only if a bill becomes law. */
  bill: boolean
  /** Confirmed and proposed values come from findings; the rest is content. */
  from: 'content' | 'confirmed' | 'proposed'
  confirmed: Confirmation | null
}
