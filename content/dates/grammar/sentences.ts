const MARKS = Array.from('。\n;；', (mark) => mark.charCodeAt(0))
const isMark = (code: number): boolean => MARKS.includes(code)
const DOT = 0x2e
const ANOTHER = /\s{1,8}[A-Z]/y

/** The sentences that hold the offsets given, in order, each with the one before it. */
export function stretchesAt(sentences: Sentences, offsets: number[]) {
  const held = new Set(
    offsets.flatMap((offset) => [sentences.at(offset) - 1, sentences.at(offset)]),
  )
  return [...held]
    .filter((sentence) => sentence >= 0)
    .toSorted((a, b) => a - b)
    .map((sentence) => ({ from: sentences.start(sentence), to: sentences.end(sentence) }))
}

/** Where the sentences of a text lie; a place is asked for by its offset. */
export type Sentences = {
  at(offset: number): number
  start(sentence: number): number
  end(sentence: number): number
}

export function sentencesOf(text: string): Sentences {
  const ends: number[] = []
  for (let at = 0; at < text.length; at++) if (endsAt(text, at)) ends.push(at)
  return {
    at: (offset) => firstAtOrAfter(ends, offset),
    start: (sentence) => (sentence === 0 ? 0 : ends[sentence - 1]! + 1),
    end: (sentence) => ends[sentence] ?? text.length,
  }
}

function endsAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code !== DOT) return isMark(code)
  ANOTHER.lastIndex = at + 1
  return ANOTHER.test(text)
}

/** The index of the first end that is not before an offset. */
function firstAtOrAfter(ends: number[], offset: number): number {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ends[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}
