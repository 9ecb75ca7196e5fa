import type { DateKind } from '../window.ts'
import { JAPANESE } from './cue-words.ts'
import { ENGLISH } from './cue-words-english.ts'
import { finderOf, type Said, type Stretch } from './words-at.ts'

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

export type Cue = Said<CueKind> & {
  /** A word that is not done here but spoken of: 公布が閣議決定された, 意見募集を発表した. */
  spokenOf: boolean
}

const PARTICLE =
  /:|の?(?:日|期日|日程)?(?:が|を(?!行|実施(?:し|す)|開始)|の|に(?:関|係|つい|向)|は|へ|も|・)/y
const find = finderOf(JAPANESE, ENGLISH)

/** The cues of parts of a folded text, in order; `parts` are stretches of it, in order and apart. */
export function cuesOf(text: string, parts: readonly Stretch[]): Cue[] {
  return find(text, parts).map(({ kind, from, to }) => {
    PARTICLE.lastIndex = to
    return { kind, from, to, spokenOf: PARTICLE.test(text) }
  })
}
