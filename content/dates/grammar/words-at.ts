/** Words that begin alike: their heads, what follows each of them, and what stands in front. */
export type Alike = readonly [heads: string, tail?: string, behind?: string]

/** Words by what they say; where several fit at one place, what stands first here is taken. */
export type WordList<K> = readonly (readonly [kind: K, ...Alike[]])[]

/** A word found: what it says, and where. */
export type Said<K> = { kind: K; from: number; to: number }

/** A word to look for: its head, and patterns for what follows it and for what stands in front. */
type Word<K> = { kind: K; head: string; tail: RegExp | null; behind: RegExp | null }

/**
 * Finds the words of a list in parts of a text, in one pass: a word is tried only where it can begin,
 * and its pattern only behind its head. English words are read whole, in either case.
 */
export function finderOf<K>(japanese: WordList<K>, english: WordList<K>) {
  // By the code of a character, as a number into the words that begin so; most begin none.
  const listOf = new Uint8Array(0x10000)
  const lists: Word<K>[][] = [[]]
  for (const words of byFirst([...wordsOf(japanese, '', ''), ...wordsOf(english, 'i', '\\b')])) {
    const { head } = words[0]!
    for (const first of [head, head.toUpperCase()]) listOf[first.charCodeAt(0)] = lists.length
    lists.push(words)
  }

  const wordAt = (text: string, at: number, end: number): Said<K> | null => {
    const code = text.charCodeAt(at)
    const list = listOf[code]!
    if (list === 0 || (code < 0x80 && at > 0 && isWord(text.charCodeAt(at - 1)))) return null
    const words = lists[list]!
    for (let i = 0; i < words.length; i++) {
      const to = endOf(words[i]!, text, at)
      if (to >= 0) return to > end ? null : { kind: words[i]!.kind, from: at, to }
    }
    return null
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

function wordsOf<K>(words: WordList<K>, flags: string, end: string): Word<K>[] {
  const pattern = (source: string) => (source === '' ? null : new RegExp(source, `y${flags}`))
  return words.flatMap(([kind, ...entries]) =>
    entries.flatMap(([heads, tail = '', behind = '']) =>
      heads
        .split('|')
        .map((head) => ({ kind, head, tail: pattern(`${tail}${end}`), behind: pattern(behind) })),
    ),
  )
}

function byFirst<K>(words: Word<K>[]): Iterable<Word<K>[]> {
  const lists = new Map<string, Word<K>[]>()
  for (const word of words) {
    const list = lists.get(word.head.charAt(0)) ?? []
    lists.set(word.head.charAt(0), list)
    list.push(word)
  }
  return lists.values()
}

/** Where a word ends that stands at a place, or -1; its first character is known to be there. */
function endOf({ head, tail, behind }: Word<unknown>, text: string, at: number): number {
  for (let i = 1; i < head.length; i++) {
    if (lower(text.charCodeAt(at + i)) !== head.charCodeAt(i)) return -1
  }
  if (behind !== null && !matches(behind, text, at)) return -1
  const to = at + head.length
  if (tail === null) return to
  return matches(tail, text, to) ? tail.lastIndex : -1
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

const lower = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code)

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
