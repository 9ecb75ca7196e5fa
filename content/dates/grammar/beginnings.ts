import { isDigit, isKanjiNumeral } from '../numerals.ts'
import { gapBehind } from './gap.ts'
import { japaneseWords, type Word } from './lexicon.ts'
import { type Kind, kindOf } from './token.ts'

export const WEEKDAYS = '日月火水木金土'
export const OPENING = '([【'
const NUMERALS = '〇零一二三四五六七八九十百千元'

/** The marks that join the parts of a date, by code. */
export const marks: ReadonlyMap<number, Kind> = new Map(
  (
    [
      ['slash', '/'],
      ['dot', '.'],
      ['colon', ':'],
      ['open', '('],
      ['close', ')'],
      ['dash', '-‐‑‒–—―−~〜∼─━ー→'],
    ] as const
  ).flatMap(([type, chars]) => [...chars].map((char) => [char.charCodeAt(0), kindOf(type)])),
)

// What begins with a character; most of a text is none of it. From WORD on it says which words do.
export const STOP = 1
export const DIGIT = 2
export const LETTER = 3
export const MARK = 4
export const BRACKET = 5
export const WORD = 6

/** What may begin with a character, by its code. */
export const BEGINS = new Uint8Array(0x10000)
/** The words that begin with a character, from that of the code `WORD` on; perhaps none, for a numeral. */
export const words: (readonly Word[])[] = []

const NEVER = 0
const JOINED = 1
const ALWAYS = 2
/** Whether a character is a token by itself, by the place of its words; some only where they join on. */
const alone: number[] = []

// Which two characters words begin with. Other pairs may share a place, but few do.
const PAIRS = new Uint8Array(0x1000)
const placeOf = (first: number, second: number): number => (first * 31 + second) & 0xfff

/** Whether words may begin at a place where their first character stands: most do not, which is seen at a glance. */
export function mayBegin(text: string, at: number, begins: number, joint: number): boolean {
  const single = alone[begins - WORD]!
  if (single === ALWAYS) return true
  if (PAIRS[placeOf(text.charCodeAt(at), text.charCodeAt(at + 1))] === 1) return true
  return single === JOINED && gapBehind(text, joint, at) !== 'other'
}

function addWord(word: string): void {
  const code = word.charCodeAt(0)
  if (BEGINS[code] === 0) BEGINS[code] = WORD + words.push(japaneseWords.get(code) ?? []) - 1
  if (word.length > 1) PAIRS[placeOf(code, word.charCodeAt(1))] = 1
}

function standsAlone(list: readonly Word[], code: number): number {
  if (isKanjiNumeral(code)) return ALWAYS
  const single = list.filter(({ word }) => word.length === 1)
  if (single.length === 0) return NEVER
  return single.every(({ onlyJoins }) => onlyJoins) ? JOINED : ALWAYS
}

for (const char of '。\n;') BEGINS[char.charCodeAt(0)] = STOP
for (const code of marks.keys()) BEGINS[code] = MARK
for (const char of OPENING) BEGINS[char.charCodeAt(0)] = BRACKET
for (let code = 0; code < 0x80; code++) {
  if (isDigit(code)) BEGINS[code] = DIGIT
  if (isLetter(code)) BEGINS[code] = LETTER
}
for (const list of japaneseWords.values()) for (const { word } of list) addWord(word)
for (const numeral of NUMERALS) addWord(numeral === '元' ? '元年' : numeral)
for (const day of WEEKDAYS) addWord(`${day}曜`)
for (const [code, begins] of BEGINS.entries()) {
  if (begins >= WORD) alone[begins - WORD] = standsAlone(words[begins - WORD]!, code)
}

export function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}
