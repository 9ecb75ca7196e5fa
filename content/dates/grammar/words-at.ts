/** Words that begin alike: their heads, what follows each of them, and what stands in front. */
export type Alike = readonly [heads: string, tail?: string, behind?: string]

/** Words by what they say; where several fit at one place, what stands first here is taken. */
export type WordList<K> = readonly (readonly [kind: K, ...Alike[]])[]

/** A word found: what it says, and where. */
export type Said<K> = { kind: K; from: number; to: number }

/** The words that begin with one character: a pattern to try there, a group for each kind. */
type Reader<K> = { pattern: RegExp; kinds: K[] }

/**
 * Finds the words of a list in parts of a text, in one pass: a pattern is tried only where a word can
 * begin. English words are read whole, in either case.
 */
export function finderOf<K>(japanese: WordList<K>, english: WordList<K>) {
  // By the code of a character, as a number into the readers; most characters begin no word.
  const readerOf = new Uint8Array(0x10000)
  const readers: Reader<K>[] = [{ pattern: /(?!)/y, kinds: [] }]
  const add = (first: string, reader: Reader<K>) => {
    readerOf[first.charCodeAt(0)] = readers.length
    readerOf[first.toUpperCase().charCodeAt(0)] = readers.length
    readers.push(reader)
  }
  for (const [first, kinds] of byFirst(japanese)) add(first, readerFor(kinds, 'y'))
  for (const [first, kinds] of byFirst(english)) add(first, readerFor(kinds, 'iy', '\\b'))

  const wordAt = (text: string, at: number, end: number): Said<K> | null => {
    const code = text.charCodeAt(at)
    const reader = readerOf[code]!
    if (reader === 0 || (code < 0x80 && at > 0 && isWord(text.charCodeAt(at - 1)))) return null
    const { pattern, kinds } = readers[reader]!
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match || at + match[0].length > end) return null
    const group = match.findIndex((found, i) => i > 0 && found !== undefined)
    return { kind: kinds[group - 1]!, from: at, to: at + match[0].length }
  }

  return (text: string, parts: readonly Stretch[]): Said<K>[] => {
    const words: Said<K>[] = []
    for (const { from, to } of parts) {
      let at = from
      while (at < to) {
        const word = wordAt(text, at, to)
        if (word) words.push(word)
        at = word ? word.to : at + 1
      }
    }
    return words
  }
}

export type Stretch = { from: number; to: number }

function byFirst<K>(words: WordList<K>): Map<string, Map<K, string[]>> {
  const readers = new Map<string, Map<K, string[]>>()
  for (const [kind, ...entries] of words) {
    for (const [heads, tail = '', behind = ''] of entries) {
      for (const head of heads.split('|')) {
        const kinds = readers.get(head.charAt(0)) ?? new Map<K, string[]>()
        readers.set(head.charAt(0), kinds)
        kinds.set(kind, [...(kinds.get(kind) ?? []), `${behind}${head}${tail}`])
      }
    }
  }
  return readers
}

function readerFor<K>(kinds: Map<K, string[]>, flags: string, end = ''): Reader<K> {
  const groups = [...kinds.values()].map((sources) => `((?:${sources.join('|')})${end})`)
  return { pattern: new RegExp(groups.join('|'), flags), kinds: [...kinds.keys()] }
}

const isWord = (code: number): boolean =>
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  code === 95

/** Where the first of some words begins that begins at an offset or later, as an index; they are in order. */
export function firstFrom(words: readonly { from: number }[], offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]!.from < offset) low = middle + 1
    else high = middle
  }
  return low
}
