/** Words at a place of a text, end exclusive. */
export type Span = { phrase: string; start: number; end: number }
export type Piece = { from: number; words: string; marked: boolean }

/**
 * Cuts a text into marked and unmarked pieces that together are the text. A span whose place does
 * not hold its phrase is looked for by its words; what is not there is not marked.
 */
export function cutByPhrases(text: string, spans: Span[]): Piece[] {
  const ranges = spans
    .flatMap((span) => placeOf(text, span))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  const pieces: Piece[] = []
  let at = 0
  const add = (end: number, marked: boolean) => {
    if (end > at) pieces.push({ from: at, words: text.slice(at, end), marked })
    at = Math.max(at, end)
  }
  for (const { start, end } of ranges) {
    add(start, false)
    add(end, true)
  }
  add(text.length, false)
  return pieces
}

const plain = (words: string) => words.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

function placeOf(text: string, { phrase, start, end }: Span): { start: number; end: number }[] {
  if (end > start && plain(text.slice(start, end)) === plain(phrase)) return [{ start, end }]
  const found = phrase ? text.indexOf(phrase) : -1
  return found < 0 ? [] : [{ start: found, end: found + phrase.length }]
}
