import type { Day } from '#content/dates/day.ts'
import type { Window } from '#content/dates/window.ts'
import type { Text } from '#content/schema.ts'

/** What this installation has learnt: proposed by rule, or confirmed by a person. */
export type FindingItem = {
  id: number
  kind: 'occurred' | 'window' | 'stage'
  state: 'proposed' | 'confirmed' | 'rejected'
  instrument: string
  short: Text
  /** The milestone's title, or the stage's name. */
  what: Text
  window: Window
  /** True when content says the same already: evidence for it, no change. */
  held: boolean
  /**
   * Since when content holds it, or, where it did from the first, the day of its review; or who followed
   * content in its place. Null while it is open.
   */
  closed: {
    why: 'in-content' | 'held-before' | 'content-followed'
    on: Day
    by: string | null
  } | null
  /** What content has come to say otherwise; null where it does not contradict. */
  against: Window[] | null
  quote: string
  rule: string
  day: Day
  /** Who decided; null where nobody did, or whoever did was anonymised. */
  by: string | null
  note: string | null
  /** Which decision this shows, as a form sends it back. */
  seen: string
  update: { id: number; title: string } | null
}
