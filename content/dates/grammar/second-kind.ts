import type { DateKind } from '../window.ts'
import type { Cues } from './cue-for.ts'
import type { CueKind } from './cue-kind.ts'
import type { Cue } from './cues.ts'

const TOGETHER = /^(?:の?日)?(?:・|及び|並びに|と(?:同時に)?|\/)(?:一部|全面|即日)?$/
const DONE_WITH: readonly CueKind[] = ['promulgated', 'published', 'effective']

/** 公布・施行: one day on which two things are done. */
export function secondKind(text: string, cue: Cue, { before, after }: Cues): DateKind | undefined {
  if (!DONE_WITH.includes(cue.kind)) return undefined
  const list = cue.from < (after[0]?.from ?? Infinity) ? before : after
  const at = list.indexOf(cue)
  const joined = [list[at - 1], list[at + 1]].find((other) => {
    if (!other || !DONE_WITH.includes(other.kind) || other.kind === cue.kind) return false
    const [left, right] = other.from < cue.from ? [other, cue] : [cue, other]
    return TOGETHER.test(text.slice(left.to, right.from))
  })
  return joined?.kind as DateKind | undefined
}
