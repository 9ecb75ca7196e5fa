import { instantAt } from '../instant.ts'
import { isDigit, numeralAt } from '../numerals.ts'
import { gapOf } from './gap.ts'
import { lookAhead } from './heads.ts'
import { englishWords, japaneseWords, LONGEST_ENGLISH, type Word } from './lexicon.ts'
import { CODES, type Gap, type Token, type TokenType } from './token.ts'

const MERIDIEM = /[ap]\.m\./iy
const WEEKDAYS = '日月火水木金土'
const WEEKDAY_GROUP = /[(【[]([日月火水木金土])(?:曜日?)?(?:[・,、/]?(?:祝日?|休日?))?[)】\]]/y
const OPENING = '([【'
const MARKS: Record<string, TokenType> = {
  '/': 'slash',
  '.': 'dot',
  ':': 'colon',
  '(': 'open',
  ')': 'close',
}
for (const dash of '-‐‑‒–—―−~〜∼─━ー→') MARKS[dash] = 'dash'
const ERA_LETTERS = 'RHST'
const KANJI_NUMERALS = '〇零一二三四五六七八九十百千元'

// What a token can begin with, by the code of the character; most of a text is none of it.
const DIGIT = 1
const LETTER = 2
const MARK = 3
const WORD = 4
const BEGINS = new Uint8Array(0x10000)
// From WORD on it says which words begin so, perhaps none.
const WORDS: (readonly Word[])[] = []
const firsts = [...WEEKDAYS, ...KANJI_NUMERALS].map((char) => char.charCodeAt(0))
for (const code of new Set([...firsts, ...japaneseWords.keys()])) {
  BEGINS[code] = WORD + WORDS.length
  WORDS.push(japaneseWords.get(code) ?? [])
}
for (const char of [...Object.keys(MARKS), ...OPENING]) BEGINS[char.charCodeAt(0)] = MARK
for (let code = 0; code < 0x80; code++) {
  if (isDigit(code)) BEGINS[code] = DIGIT
  if (isLetter(code)) BEGINS[code] = LETTER
}

/** The tokens of a folded text, in order. Linear: every character is looked at a few times. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let last: Token | null = null
  let at = 0
  while (at < text.length) {
    const begins = BEGINS[text.charCodeAt(at)]!
    if (begins === 0) {
      at += 1
      continue
    }
    const gap: Gap = last === null ? 'other' : gapOf(text, last.to, at)
    const read = tokenAt(text, at, begins, gap)
    if (typeof read === 'number') at = read
    else {
      if (last !== null && gap !== 'other') last.joins = true
      read.gap = gap
      tokens.push(read)
      last = read
      at = read.to
    }
  }
  lookAhead(tokens)
  return tokens
}

function found(type: TokenType, value: number, from: number, to: number, digits = 0): Token {
  const code = CODES.get(type)!
  return { type, value, code, joins: false, ahead: 0, from, to, gap: 'other', digits, kanji: false }
}

/** A token, or the place after what is none, or after one that could only join and does not. */
function tokenAt(text: string, at: number, begins: number, gap: Gap): Token | number {
  if (begins === DIGIT) return digitsAt(text, at)
  if (begins === LETTER) return lettersAt(text, at)
  if (begins === MARK) return markAt(text, at, gap)
  const weekday = weekdayNameAt(text, at)
  if (weekday !== null) return weekday
  const word = japaneseAt(text, at, WORDS[begins - WORD]!)
  if (word === null) return kanjiAt(text, at) ?? at + 1
  const to = at + word.word.length
  return word.onlyJoins && gap === 'other' ? to : found(word.type, word.value, at, to)
}

function digitsAt(text: string, at: number): Token {
  const { value, to, digits } = numeralAt(text, at)!
  const next = text.charCodeAt(to)
  const instant = next === HYPHEN && digits === 4 ? instantAt(text, at) : null
  if (instant) return found('instant', 0, at, instant.to)
  // 4Q, as company reports put it.
  const quarter = isQ(next) && digits === 1 && value >= 1 && value <= 4
  if (quarter && !isLetter(text.charCodeAt(to + 1)) && !isDigit(text.charCodeAt(to + 1))) {
    return found('en-quarter', value, at, to + 1)
  }
  return found('number', value, at, to, digits)
}

function lettersAt(text: string, at: number): Token | number {
  let to = at + 1
  while (isLetter(text.charCodeAt(to))) to++
  if (to - at > LONGEST_ENGLISH) return to
  const letter = to - at === 1 ? letterAt(text, at) : null
  if (letter !== null) return letter
  const word = englishWords.get(text.slice(at, to).toLowerCase())
  return word ? found(word.type, word.value, at, to) : to
}

/** Q3, a.m., the R of R8. */
function letterAt(text: string, at: number): Token | null {
  const quarter = text.charCodeAt(at + 1) - 48
  const alone = !isDigit(text.charCodeAt(at + 2))
  if (isQ(text.charCodeAt(at)) && quarter >= 1 && quarter <= 4 && alone) {
    return found('en-quarter', quarter, at, at + 2)
  }
  MERIDIEM.lastIndex = at
  if (MERIDIEM.test(text)) {
    return found('meridiem', /a/i.test(text.charAt(at)) ? 0 : 12, at, at + 4)
  }
  const era = ERA_LETTERS.indexOf(text.charAt(at))
  return era < 0 ? null : found('era-letter', era, at, at + 1)
}

function markAt(text: string, at: number, gap: Gap): Token | number {
  const char = text.charAt(at)
  const group = OPENING.includes(char) ? weekdayIn(text, at) : null
  if (gap === 'other') return group?.to ?? at + 1
  const type = MARKS[char]
  return group ?? (type ? found(type, 0, at, at + 1, 1) : at + 1)
}

/** (木), 【木・祝】. */
function weekdayIn(text: string, at: number): Token | null {
  if (!WEEKDAYS.includes(text.charAt(at + 1))) return null
  WEEKDAY_GROUP.lastIndex = at
  const group = WEEKDAY_GROUP.exec(text)
  return group && found('weekday', WEEKDAYS.indexOf(group[1]!), at, at + group[0].length)
}

const DAY_NAME = '曜'.charCodeAt(0)

function weekdayNameAt(text: string, at: number): Token | null {
  if (text.charCodeAt(at + 1) !== DAY_NAME) return null
  const name = WEEKDAYS.indexOf(text.charAt(at))
  const to = at + (text.charAt(at + 2) === '日' ? 3 : 2)
  return name < 0 ? null : found('weekday-name', name, at, to)
}

/** 二十七, and the 元 of 元年. */
function kanjiAt(text: string, at: number): Token | null {
  const numeral = numeralAt(text, at)
  const first = text.charAt(at) === '元' && text.charAt(at + 1) === '年'
  if (numeral === null && !first) return null
  const { value, to, digits } = numeral ?? { value: 1, to: at + 1, digits: 1 }
  const token = found('number', value, at, to, digits)
  token.kanji = true
  return token
}

function japaneseAt(text: string, at: number, words: readonly Word[]): Word | null {
  for (let i = 0; i < words.length; i++) {
    if (stands(words[i]!, text, at)) return words[i]!
  }
  return null
}

/** The first character is known to be there. */
function stands({ word, not }: Word, text: string, at: number): boolean {
  for (let i = 1; i < word.length; i++) {
    if (text.charCodeAt(at + i) !== word.charCodeAt(i)) return false
  }
  if (not === null) return true
  not.lastIndex = at + word.length
  return !not.test(text)
}

const HYPHEN = 0x2d
const isQ = (code: number): boolean => code === 0x51 || code === 0x71

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}
