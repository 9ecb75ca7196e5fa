const K1 = 1.2
const B = 0.75

export type Document = { id: string; text: string }
export type Ranked = { id: string; score: number }

/**
 * Okapi BM25 (Robertson and Zaragoza, 2009) over a few documents; terms are Latin words and pairs of
 * Japanese characters. Returns what ranks them against a text: those that share a term, best first.
 */
export function bm25(documents: readonly Document[]): (text: string) => Ranked[] {
  const counted = documents.map(({ id, text }) => ({ id, ...countsOf(text) }))
  const average = counted.reduce((sum, { length }) => sum + length, 0) / counted.length
  const holding = (term: string) => counted.filter(({ counts }) => counts.has(term)).length
  const rarity = (term: string) => {
    const n = holding(term)
    return Math.log(1 + (counted.length - n + 0.5) / (n + 0.5))
  }
  return (text) => {
    const terms = [...countsOf(text).counts.keys()].map((term) => [term, rarity(term)] as const)
    return counted
      .map(({ id, counts, length }) => {
        const room = K1 * (1 - B + (B * length) / average)
        const score = terms.reduce((sum, [term, weight]) => {
          const times = counts.get(term) ?? 0
          return sum + (weight * times * (K1 + 1)) / (times + room)
        }, 0)
        return { id, score }
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  }
}

function countsOf(text: string): { counts: Map<string, number>; length: number } {
  const terms = termsOf(text)
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return { counts, length: terms.length }
}

export function termsOf(text: string): string[] {
  return [...text.matchAll(/[a-z0-9]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu)]
    .map(([run]) => run)
    .flatMap((run) => (/^[a-z0-9]/.test(run) ? [run] : pairsOf(run)))
}

const pairsOf = (run: string): string[] =>
  run.length < 2 ? [run] : Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2))
