import { addDays } from '../day.ts'
import type { Precision } from '../window.ts'
import type { Draft } from './merge.ts'

const EITHER = /^(?:又は|または|若しくは|と|か)$/
const LATER = /^の?(?:うち)?の?いずれか遅い/
const EARLIER = /^の?(?:うち)?の?いずれか早い/

/** One window for what a text leaves between two: 「A又はBのいずれか遅い日」, 「3月または4月」. */
export function oneOfTwo(text: string, drafts: Draft[]): Draft[] {
  return takenOf(text, eitherPeriod(text, drafts))
}

const PERIODS: readonly Precision[] = ['month', 'third-of-month', 'quarter', 'fiscal-quarter']
const OR = /^(?:又は|または|若しくは|もしくは|か| or )$/

/** 「3月または4月に」: one thing, in either of two periods that follow each other. */
function eitherPeriod(text: string, drafts: Draft[]): Draft[] {
  const joined: Draft[] = []
  for (const draft of drafts) {
    const last = joined.at(-1)
    if (!last || !isNext(last, draft) || !OR.test(text.slice(last.to, draft.from))) {
      joined.push(draft)
      continue
    }
    const { start, from } = last
    joined[joined.length - 1] = { ...draft, start, from, precision: 'range' }
  }
  return joined
}

const isNext = (last: Draft, { start, precision }: Draft): boolean =>
  PERIODS.includes(precision) &&
  last.precision === precision &&
  last.end !== null &&
  start === addDays(last.end, 1)

/** 「A又はBのいずれか遅い日」: of two days the one that the text takes. Where either is a window, so is the answer. */
function takenOf(text: string, drafts: Draft[]): Draft[] {
  if (!text.includes('いずれか')) return drafts
  const taken: Draft[] = []
  for (const draft of drafts) {
    const last = taken.at(-1)
    const after = text.slice(draft.to, draft.to + 12)
    const later = LATER.test(after)
    const chooses = last && EITHER.test(text.slice(last.to, draft.from))
    if (!chooses || !(later || EARLIER.test(after))) taken.push(draft)
    else taken[taken.length - 1] = chosen(last, draft, later)
  }
  return taken
}

function chosen(a: Draft, b: Draft, later: boolean): Draft {
  const both = { ...a, to: b.to, notes: [...a.notes, ...b.notes] }
  if (a.start === null || a.end === null || b.start === null || b.end === null) {
    return { ...both, start: null, end: null, precision: 'unknown' }
  }
  const of = (one: string, other: string) => (one > other === later ? one : other)
  const [start, end] = [of(a.start, b.start), of(a.end, b.end)]
  const isWindow = start.slice(0, 10) !== end.slice(0, 10)
  return {
    ...both,
    start,
    end,
    precision: isWindow ? 'upper-bound' : (start === a.start ? a : b).precision,
  }
}
