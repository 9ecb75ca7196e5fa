import type { DateKind } from '../window.ts'
import type { Draft } from './merge.ts'
import type { Reason } from './reason.ts'
import type { Sentences } from './sentences.ts'
import { daySetIn } from './set-aside-reasons.ts'
import { type ReasonWord, reasonsIn, reasonWordsOf } from './set-aside-words.ts'
import type { Stretch } from './words-at.ts'

// How far from a date its sentence is looked at, and how many dates behind it.
const REACH = 120
const LOOKED_AT = 3
// What is said of a later date stands right behind it.
const AFTER = 16

// A comment period extended from one day to another: the days are those of its close.
const afterMove = (kind: DateKind): DateKind => (kind === 'comment-open' ? 'comment-close' : kind)
// What a bare “to” or “until” makes of a day.
const VAGUE: readonly DateKind[] = ['due', 'comment-open']

// What a date is of which no word says what it is.
const UNSAID: readonly DateKind[] = ['other', 'target']

/** The dates of a text but those that it says are none of its own, or hold no more; `held` are its sentences with a date. */
export function withoutSetAside(
  text: string,
  sentences: Sentences,
  held: readonly Stretch[],
  drafts: Draft[],
): Draft[] {
  const words = reasonWordsOf(text, held)
  if (words.length === 0) return drafts
  const isDaySet = daySetIn(text)
  let kind: DateKind | null = null
  return drafts.flatMap((draft, i) => {
    const reason = reasonFor(text, sentences, words, drafts, i, isDaySet)
    if (reason) {
      // What comes in its place is of the same thing.
      kind = reason.replaced && isOfOne(draft, drafts[i + 1]) ? afterMove(draft.kind) : null
      return []
    }
    const named =
      kind !== null &&
      ((UNSAID.includes(draft.kind) && draft.unnamed) || VAGUE.includes(draft.kind))
        ? { ...draft, kind }
        : draft
    kind = null
    return [named]
  })
}

function reasonFor(
  text: string,
  sentences: Sentences,
  words: readonly ReasonWord[],
  drafts: Draft[],
  i: number,
  isDaySet: () => boolean,
): Reason | undefined {
  const draft = drafts[i]!
  const from = Math.max(sentences.start(draft.sentence), draft.from - REACH)
  const to = Math.min(sentences.end(draft.sentence), draft.to + REACH)
  const later = drafts.slice(i + 1, i + 1 + LOOKED_AT)
  const last = later.at(-1)
  const reasons = reasonsIn(words, { from, to: last ? Math.max(to, last.to + AFTER) : to })
  if (reasons.length === 0) return undefined
  const next = isOfOne(draft, later[0]) ? later[0] : undefined
  const before = text.slice(from, draft.from)
  const after = text.slice(draft.to, to)
  return reasons.find(({ holds }) => holds(text, draft, { before, after, next, later, isDaySet }))
}

const isOfOne = ({ sentence }: Draft, next: Draft | undefined): boolean =>
  next?.sentence === sentence
