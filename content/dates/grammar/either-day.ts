import type { Draft } from './merge.ts'

const EITHER = /^(?:又は|または|若しくは|と|か)$/
const LATER = /^の?(?:うち)?の?いずれか遅い/
const EARLIER = /^の?(?:うち)?の?いずれか早い/

/** 「A又はBのいずれか遅い日」: of two days the one that the text takes. Where either is a window, so is the answer. */
export function oneOfTwo(text: string, drafts: Draft[]): Draft[] {
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
