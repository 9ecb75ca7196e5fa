import type { Cue } from './cues.ts'
import type { Phrase } from './phrase.ts'
import { firstFrom } from './words-at.ts'

const ADVERB = /^(?:\([^)]{1,4}\))?に?、/
const TELLS: readonly Cue['kind'][] = ['published', 'promulgated', 'enacted', 'cabinet-decision']
const PAST = /^(?:さ?れ|し)(?:た|まし|て)/
const REACH = 160

/**
 * 「D1、施行日をD2とすることを発表した」: the verb behind another date, at the end of the sentence, is said of
 * the day in front of it all, where nothing nearer is done.
 */
export function mainVerb(
  text: string,
  cues: readonly Cue[],
  phrase: Phrase,
  next: Phrase | undefined,
  end: number,
): Cue | undefined {
  const { shape, to } = phrase
  if (next === undefined || next.from >= end || shape.is !== 'point') return undefined
  if (shape.point.unit !== 'day' || !ADVERB.test(text.slice(to, to + 8))) return undefined
  const last = Math.min(end, to + REACH)
  const first = firstFrom(cues, to)
  if (cues.slice(first, firstFrom(cues, next.from)).some((cue) => !cue.spokenOf)) return undefined
  return cues
    .slice(firstFrom(cues, next.to), firstFrom(cues, last))
    .findLast((cue) => TELLS.includes(cue.kind) && PAST.test(text.slice(cue.to, cue.to + 4)))
}
