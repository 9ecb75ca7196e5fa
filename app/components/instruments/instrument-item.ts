import type { DatedItem, ShownOutcome } from '#app/components/dates/dated-item.ts'
import type { Confirmation } from '#app/components/marks/confirmed-mark.tsx'
import type { FindingItem } from '#app/components/review/finding-item.ts'
import type { Day } from '#content/dates/day.ts'
import type { Window } from '#content/dates/window.ts'
import type { Force, Rank, Text } from '#content/schema.ts'

/**
 * A stage reached, and its place on the ladder (0 is the lowest rung; -1 is an end such as 廃案).
 * `rungs` says of each rung whether the instrument is recorded to have stood on it.
 */
export type StageItem = {
  stage: string
  name: Text
  note: Text | null
  window: Window
  index: number
  rungs: boolean[]
  confirmed: Confirmation | null
  /** True when the day is one on which it stood there, and not the first. */
  atLatest?: boolean
}

/** An instrument as a line of a list shows it. */
export type InstrumentItem = {
  id: string
  short: Text
  name: Text
  jurisdiction: string
  authority: string
  force: Force
  stage: StageItem | null
  next: DatedItem | null
  reviewed: Day
  /** What was not available when content on its jurisdiction was compiled. */
  limits: Text[]
  /** True when nobody has reviewed it for 90 days. */
  stale: boolean
}

export type ClaimItem = {
  value: Text
  rank: Rank
  read: Day
  /** http(s) only; other addresses are not shown as links. */
  address: string | null
  quote: string | null
  via: string | null
  confirmAt: string | null
  note: Text | null
  confirmed: Confirmation | null
}

export type RungItem = {
  stage: string
  name: Text
  /** A rung below the present one without a recorded day is `unrecorded`, never `past`. */
  state: 'past' | 'now' | 'ahead' | 'unrecorded'
  /** `id` is where a link from elsewhere leads. */
  entries: {
    id: string
    window: Window
    /** True when the day is one on which it stood there, and not the first. */
    atLatest: boolean
    note: Text | null
    claims: ClaimItem[]
    confirmed: Confirmation | null
  }[]
  /** For a rung ahead: milestones that may bring it, with every window that is still open. */
  expected: {
    milestone: string
    title: Text
    window: Window
    words: string | null
    outcome: ShownOutcome
  }[]
}

export type ReadingItem = {
  window: Window
  words: string | null
  because: Text
  outcome: ShownOutcome
  confirmed: Confirmation | null
}

export type MilestoneItem = {
  id: string
  kind: string
  title: Text
  readings: ReadingItem[]
  disputed: Text | null
  prominent: boolean
  rank: Rank
  claims: ClaimItem[]
  findings: FindingItem[]
}
