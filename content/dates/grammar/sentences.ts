import type { Stretch } from './words-at.ts'

const DOT = 0x2e
const ANOTHER = /\s{1,8}[A-Z]/y

/** The sentences that hold the offsets given, which are in order, each with so many before it. */
export function stretchesAt(sentences: Sentences, offsets: number[], before: number): Stretch[] {
  const stretches: Stretch[] = []
  let next = 0
  for (const offset of offsets) {
    const sentence = sentences.at(offset)
    for (let at = Math.max(next, sentence - before); at <= sentence; at++) {
      stretches.push({ from: sentences.start(at), to: sentences.end(at) })
    }
    next = Math.max(next, sentence + 1)
  }
  return stretches
}

/** Where the sentences of a text lie; a place is asked for by its offset. */
export type Sentences = {
  at(offset: number): number
  start(sentence: number): number
  end(sentence: number): number
}

export function sentencesOf({ text, stops }: { text: string; stops: number[] }): Sentences {
  return {
    at: (offset) => firstAtOrAfter(stops, offset),
    start: (sentence) => (sentence === 0 ? 0 : stops[sentence - 1]! + 1),
    end: (sentence) => stops[sentence] ?? text.length,
  }
}

// p.m., U.S., J. Smith, Gov. Smith: the dot of a single letter or of a title ends no sentence.
const INITIAL = /(?<![a-z])(?:[a-z]|gov|sen|rep|mr|ms|dr)$/i

/** Whether a place is a dot that another sentence follows. */
export function closes(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== DOT) return false
  if (INITIAL.test(text.slice(Math.max(0, at - 4), at))) return false
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
