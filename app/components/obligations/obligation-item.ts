import type { ShownOutcome } from '#app/components/dates/dated-item.ts'
import type { ClaimItem } from '#app/components/instruments/instrument-item.ts'
import type { Window } from '#content/dates/window.ts'
import type { Force, Rank, Text } from '#content/schema.ts'

/** How a duty stands, in the order in which pages show them; see `dutyState` (content/duties.ts). */
export const DUTY_ORDER = [
  'in-force',
  'unclear',
  'not-yet',
  'draft',
  'draft-text',
  'voluntary',
  'good-practice',
] as const
export type DutyStanding = (typeof DUTY_ORDER)[number]

/** The milestone of a duty: a day by which, a day from which, or a thing that it hangs on. */
export type Due = {
  relation: 'by' | 'from' | 'hangs'
  id: string
  title: Text
  readings: { window: Window; words: string | null; outcome: ShownOutcome }[]
  disputed: boolean
  rank: Rank
}

export type DutyItem = {
  id: string
  title: Text
  who: string[]
  trigger: Text | null
  duty: Text
  /** What goes on until it is in force; null once it is, and where it changes no duty that binds. */
  meanwhile: Text | null
  sanction: Text
  force: Force
  provision: ClaimItem | null
  evidence: Text[]
  firstSteps: Text[]
  state: DutyStanding
  /** Somebody read it in the law, the bill or its official translation; all else is second-hand or from memory. */
  firstHand: boolean
  by: Due | null
  rank: Rank
  claims: ClaimItem[]
}

/** A line of the register: a duty and whose it is. */
export type RegisterRow = DutyItem & {
  instrument: { id: string; short: Text; jurisdiction: string; authority: string }
}

/** Duties that are counted together: of one standing, and all first-hand or all second-hand. */
export type RegisterGroup = { state: DutyStanding; firstHand: boolean; duties: RegisterRow[] }
