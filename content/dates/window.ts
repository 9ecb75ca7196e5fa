import type { Day } from './day.ts'

/** How exactly a window is known (FACTS: only `day` and `datetime` are dates; the rest are windows). */
export const PRECISIONS = [
  'day',
  'datetime',
  'range',
  'month',
  'third-of-month',
  'quarter',
  'fiscal-quarter',
  'season',
  'year',
  'rest-of-year',
  'fiscal-year',
  'rest-of-fiscal-year',
  'diet-session',
  'upper-bound',
  'open-ended',
  'recurring',
  'relative',
  'unknown',
] as const
export type Precision = (typeof PRECISIONS)[number]

export const DATE_KINDS = [
  'comment-window',
  'comment-close',
  'comment-open',
  'effective',
  'promulgated',
  'enacted',
  'cabinet-decision',
  'published',
  'meeting',
  'due',
  'target',
  'review',
  'reporting-period',
  'other',
] as const
export type DateKind = (typeof DATE_KINDS)[number]

/**
 * Days within which something happens. `start` and `end` are days, inclusive, or instants with
 * `+09:00` when precision is `datetime`; null is unbounded or unknown.
 */
export type Window = {
  start: Day | null
  end: Day | null
  precision: Precision
  /** Of an upper bound: what sets the day, where its words say so. */
  setBy?: 'cabinet-order'
  /** The last day as it was given, where the law extended it to the working day that `end` is. */
  extendedFrom?: Day
  /** The last working day before the last day, where that is none and no law extends it. */
  workedBefore?: Day
  /** Set on a Japanese call for comments of fewer than 30 days (Administrative Procedure Act, art. 39(3)). */
  shortCall?: true
}

/** What a reader should know about a date that was read all the same. */
export const DATE_NOTES = [
  /** An era year past the end of its era (平成38年 = 2026). */
  'era-overrun',
  /** An era year before its era began. */
  'era-early',
  /** The weekday written beside the day is another. */
  'weekday-mismatch',
  /** Said to be about then (頃, 目途). */
  'approximate',
  /** The day of promulgation is not known; the day of publication stands for it. */
  'promulgation-assumed',
  /** The day of enforcement is not known; an earlier known day stands for it, so no earlier. */
  'enforcement-assumed',
  /** A call for comments of fewer than 30 days (Administrative Procedure Act, art. 39(3)), whoever calls. */
  'short-call',
] as const

/** Why a date that the text names has no window. */
export const UNKNOWN_NOTES = [
  /** It does not say its year, and two are as likely. */
  'year-unsure',
] as const
export type DateNote = (typeof DATE_NOTES)[number] | (typeof UNKNOWN_NOTES)[number]

/** A window read in a text, with the words it came from and the rule that read them. */
export type FoundDate = Window & {
  kind: DateKind
  phrase: string
  rule: string
  /** Offsets into the text as given, end exclusive. */
  from: number
  to: number
  /** Absent when there is nothing to note. */
  notes?: DateNote[]
}

/** What a text cannot say itself: when it was published, and when its law was promulgated. */
export type DateContext = {
  published: Day | null
  promulgated?: Day | null
  /** When the law that the text speaks of took effect (施行の日), where known. */
  enforced?: Day | null
}
