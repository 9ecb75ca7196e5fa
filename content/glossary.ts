import { fold } from './mapping/normalise.ts'
import type { Term } from './schema.ts'

/** A term that stands in a text, and its English; offsets into the text as given, end exclusive. */
export type Gloss = { from: number; to: number; en: string }

type Folded = { folded: string; en: string }
type Index = ReadonlyMap<string, readonly Folded[]>

const indexes = new WeakMap<readonly Term[], Index>()

/** The terms of a Japanese text from left to right, at each place the longest one. */
export function glossesIn(text: string, glossary: readonly Term[]): Gloss[] {
  const index = indexOf(glossary)
  const { text: folded, starts, ends } = fold(text)
  const glosses: Gloss[] = []
  for (let at = 0; at < folded.length; ) {
    const term = index.get(folded[at]!)?.find((one) => folded.startsWith(one.folded, at))
    if (!term) {
      at += 1
      continue
    }
    const last = at + term.folded.length
    glosses.push({ from: starts[at]!, to: withLongVowels(text, ends[last - 1]!), en: term.en })
    at = last
  }
  return glosses
}

/** Folding drops the last ー of クローラー; in the title it belongs to the term. */
function withLongVowels(text: string, to: number): number {
  let end = to
  while (text[end] === 'ー' || text[end] === 'ｰ') end += 1
  return end
}

/** Terms by their first character, longest first; made once for a glossary. */
function indexOf(glossary: readonly Term[]): Index {
  const known = indexes.get(glossary)
  if (known) return known
  const index = new Map<string, Folded[]>()
  for (const { ja, en } of glossary) {
    const { text: folded } = fold(ja)
    const first = folded[0]
    if (first) index.set(first, [...(index.get(first) ?? []), { folded, en }])
  }
  for (const terms of index.values()) terms.sort((a, b) => b.folded.length - a.folded.length)
  indexes.set(glossary, index)
  return index
}
