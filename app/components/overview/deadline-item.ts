import type { ShownOutcome } from '#app/components/dates/dated-item.ts'
import type { Confirmation } from '#app/components/marks/confirmed-mark.tsx'
import type { Window } from '#content/dates/window.ts'
import type { Rank, Text } from '#content/schema.ts'

/** Something still to come: a milestone of content, or a date that a rule read in an update. */
export type DeadlineItem = {
  key: string
  href: string
  title: Text | null
  /** The original title of the update that it was read in. */
  original: { title: string; language: 'ja' | 'en' } | null
  owner: Text
  kind: { family: 'milestone' | 'date'; value: string }
  window: Window
  /** The words that the window was read from, where they are known. */
  words: string | null
  outcome: ShownOutcome | null
  rank: Rank | null
  disputed: boolean
  bill: boolean
  reading: number
  of: number
  confirmed: Confirmation | null
}
