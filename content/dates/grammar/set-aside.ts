import type { DateKind } from '../window.ts'
import type { Draft } from './merge.ts'
import type { Sentences } from './sentences.ts'
import { reasonsIn } from './set-aside-reasons.ts'

// How far from a date its sentence is looked at, and how many dates behind it.
const REACH = 120
const LOOKED_AT = 3

// A comment period extended from one day to another: the days are those of its close.
const afterMove = (kind: DateKind): DateKind => (kind === 'comment-open' ? 'comment-close' : kind)
// What a bare “to” or “until” makes of a day.
const VAGUE: readonly DateKind[] = ['due', 'comment-open']

/** The dates of a text but those that it says are none of its own, or hold no more. */
export function withoutSetAside(text: string, sentences: Sentences, drafts: Draft[]): Draft[] {
  const reasons = reasonsIn(text)
  if (reasons.length === 0) return drafts
  let kind: DateKind | null = null
  return drafts.flatMap((draft, i) => {
    const next = drafts[i + 1]
    const around = {
      before: text.slice(Math.max(sentences.start(draft.sentence), draft.from - REACH), draft.from),
      after: text.slice(draft.to, Math.min(sentences.end(draft.sentence), draft.to + REACH)),
      next: next?.sentence === draft.sentence ? next : undefined,
      later: drafts.slice(i + 1, i + 1 + LOOKED_AT),
    }
    const reason = reasons.find(({ holds }) => holds(text, draft, around))
    if (reason) {
      // What comes in its place is of the same thing.
      kind = reason.replaced && around.next ? afterMove(draft.kind) : null
      return []
    }
    const named =
      kind !== null && ((draft.kind === 'other' && draft.unnamed) || VAGUE.includes(draft.kind))
        ? { ...draft, kind }
        : draft
    kind = null
    return [named]
  })
}
