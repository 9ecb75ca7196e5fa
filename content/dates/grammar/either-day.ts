import type { Draft } from './merge.ts'

const EITHER = /^(?:又は|または|若しくは|と|か)$/
const LATER = /^の?(?:うち)?の?いずれか遅い/
const EARLIER = /^の?(?:うち)?の?いずれか早い/

/** 「A又はBのいずれか遅い日」: of two days the one that the text takes; unknown while either is. */
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
  const words = { from: a.from, to: b.to, kind: a.kind }
  if (a.start === null || b.start === null) {
    return { ...a, ...words, start: null, end: null, precision: 'unknown' }
  }
  return { ...(a.start > b.start === later ? a : b), ...words }
}
