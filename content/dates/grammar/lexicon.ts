import { ENGLISH } from './lexicon-english.ts'
import { GUARDED, JAPANESE } from './lexicon-japanese.ts'
import { type Kind, kindOf, ONLY_JOINS, type TokenType } from './token.ts'

/** Words, with blanks between them, that make a token of one type and value. */
export type Entry = readonly [type: TokenType, value: number, words: string]

export type Word = {
  kind: Kind
  value: number
  word: string
  onlyJoins: boolean
  not: RegExp | null
}

/** Japanese words by the code of their first character, longest first. */
export const japaneseWords: ReadonlyMap<number, Word[]> = byFirstCharacter([
  ...JAPANESE.flatMap((entry) => wordsOf(entry)),
  ...GUARDED.flatMap(([type, value, words, not]) => wordsOf([type, value, words], not)),
])

/** English words in lower case. */
export const englishWords: ReadonlyMap<string, Word> = new Map(
  ENGLISH.flatMap((entry) => wordsOf(entry)).map((word) => [word.word, word]),
)

export const LONGEST_ENGLISH = Math.max(...[...englishWords.keys()].map(({ length }) => length))

function wordsOf([type, value, words]: Entry, follows?: RegExp): Word[] {
  const not = follows ? new RegExp(follows.source, `y${follows.flags}`) : null
  const kind = kindOf(type)
  const onlyJoins = ONLY_JOINS.has(type)
  return words
    .split(' ')
    .map((word) => ({ kind, value, word: word.normalize('NFKC'), onlyJoins, not }))
}

function byFirstCharacter(words: Word[]): Map<number, Word[]> {
  const index = new Map<number, Word[]>()
  for (const word of words.toSorted((a, b) => b.word.length - a.word.length)) {
    const first = word.word.charCodeAt(0)
    index.set(first, [...(index.get(first) ?? []), word])
  }
  return index
}
