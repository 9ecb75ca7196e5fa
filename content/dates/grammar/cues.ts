import type { CueKind } from './cue-kind.ts'
import { JAPANESE } from './cue-words.ts'
import { ENGLISH } from './cue-words-english.ts'
import { finderOf, type Said, type Stretch } from './words-at.ts'

export type Cue = Said<CueKind> & {
  /** A word that is not done here but spoken of: 公布が閣議決定された, 意見募集を発表した. */
  spokenOf: boolean
}

const PARTICLE =
  /:|の?(?:日|期日|日程)?(?:が|を(?!行|実施(?:し|す)|開始|募)|の|に(?:関|係|つい|向)|は|へ|も|・)/y
// 国会に提出する予定の法案: the plan is of what is done.
const DOES = /[すれ]る$/
const find = finderOf(JAPANESE, ENGLISH)

/** The cues of parts of a folded text, in order; `parts` are stretches of it, in order and apart. */
export function cuesOf(text: string, parts: readonly Stretch[]): Cue[] {
  return find(text, parts).map(({ kind, from, to }) => {
    PARTICLE.lastIndex = to
    const spokenOf =
      PARTICLE.test(text) && !(kind === 'target' && DOES.test(text.slice(from - 2, from)))
    return { kind, from, to, spokenOf }
  })
}
