import type { DateKind } from '../window.ts'

/**
 * What a word near a date says that the date is. `topic` says that the sentence is about a call for
 * comments, `opens` and `closes` of what it is about, `ends` that something does, a call where it is about one, `due` what somebody has to hand in, `event` that
 * something else happened, `comply` that a duty is to be met by a day or applies from it.
 */
export type CueKind =
  | Exclude<DateKind, 'comment-window' | 'comment-close' | 'other'>
  | 'event'
  | 'comply'
  | 'topic'
  | 'opens'
  | 'closes'
  | 'ends'
