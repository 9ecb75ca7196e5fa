import type { Draft } from './merge.ts'

/**
 * What stands around a date: its sentence, as far as it is looked at, and the dates behind it; and
 * whether the text says somewhere that an order has set the day of its law.
 */
export type Around = {
  before: string
  after: string
  next: Draft | undefined
  later: Draft[]
  isDaySet: () => boolean
}

/** Whether a reason holds for a date. */
export type Holds = (text: string, draft: Draft, around: Around) => boolean

/** A reason for which a date is none of a text’s own; whether another of the same kind comes in its place. */
export type Reason = { holds: Holds; replaced: boolean }
