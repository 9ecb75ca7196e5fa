import { instantAt } from '../instant.ts'
import { isDigit, numeralAt } from '../numerals.ts'
import { gapOf } from './gap.ts'
import { lookAhead } from './heads.ts'
import { englishWords, japaneseWords, LONGEST_ENGLISH, type Word } from './lexicon.ts'
import { CODES, type Token, type TokenType } from './token.ts'

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
// What begins no date: it matters only where it joins one, and would else make many tokens.
const JOINS = new Set<TokenType>([
  ...(['slash', 'dot', 'colon', 'open', 'close', 'dash', 'of', 'until', 'since', 'about'] as const),
  ...(['within', 'end', 'term', 'every', 'counted', 'not-exceeding', 'inside', 'elapsed'] as const),
  ...(['elapsing', 'hour', 'minute', 'quarter', 'third', 'half', 'weekday', 'aim'] as const),
])

// What a token can begin with, by the code of the character; most of a text is none of it.
const DIGIT = 1
const LETTER = 2
const MARK = 3
const NUMERAL = 4
const OTHER = 5
const BEGINS = new Uint8Array(0x10000)
for (const code of japaneseWords.keys()) BEGINS[code] = OTHER
for (const char of `${WEEKDAYS}元`) BEGINS[char.charCodeAt(0)] = OTHER
for (const char of '〇零一二三四五六七八九十百千') BEGINS[char.charCodeAt(0)] = NUMERAL
for (const char of [...Object.keys(MARKS), ...OPENING]) BEGINS[char.charCodeAt(0)] = MARK
for (let code = 0; code < 0x80; code++) {
  if (isDigit(code)) BEGINS[code] = DIGIT
  if (isLetter(code)) BEGINS[code] = LETTER
}

type Found = { type: TokenType; value: number; to: number; digits: number; kanji: boolean }

function found(type: TokenType, value: number, to: number, digits = 0, kanji = false): Found {
  return { type, value, to, digits, kanji }
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
    const read = tokenAt(text, at, begins)
    if (typeof read === 'number') at = read
    else {
      last = pushed(tokens, text, read, at, last)
      at = read.to
    }
  }
  lookAhead(tokens)
  return tokens
}

/** The last token once one more was read; it is not kept where it could only join, and does not. */
function pushed(tokens: Token[], text: string, read: Found, from: number, last: Token | null) {
  const { type, value, to, digits, kanji } = read
  const gap = gapOf(text, last === null ? 0 : last.to, from)
  if (gap === 'other' || last === null) {
    if (JOINS.has(type)) return last
  } else last.joins = true
  const code = CODES.get(type)!
  const token: Token = { type, value, code, joins: false, ahead: 0, from, to, gap, digits, kanji }
  tokens.push(token)
  return token
}

/** A token, or the place after what is none. */
function tokenAt(text: string, at: number, begins: number): Found | number {
  if (begins === DIGIT) return digitsAt(text, at)
  if (begins === LETTER) return lettersAt(text, at)
  if (begins === MARK) return markAt(text, at) ?? at + 1
  if (begins === NUMERAL) return japaneseAt(text, at) ?? kanjiAt(text, at)
  return weekdayNameAt(text, at) ?? japaneseAt(text, at) ?? firstYearAt(text, at) ?? at + 1
}

function digitsAt(text: string, at: number): Found {
  const { value, to, digits } = numeralAt(text, at)!
  const next = text.charAt(to)
  const instant = next === '-' && digits === 4 ? instantAt(text, at) : null
  if (instant) return found('instant', 0, instant.to)
  // 4Q, as company reports put it.
  const quarter = (next === 'Q' || next === 'q') && digits === 1 && value >= 1 && value <= 4
  if (quarter && !isLetter(text.charCodeAt(to + 1)) && !isDigit(text.charCodeAt(to + 1))) {
    return found('en-quarter', value, to + 1)
  }
  return found('number', value, to, digits)
}

function lettersAt(text: string, at: number): Found | number {
  let to = at + 1
  while (isLetter(text.charCodeAt(to))) to++
  if (to - at === 1) {
    const quarter = text.charCodeAt(to) - 48
    const alone = !isDigit(text.charCodeAt(to + 1))
    if (/q/i.test(text.charAt(at)) && quarter >= 1 && quarter <= 4 && alone) {
      return found('en-quarter', quarter, to + 1)
    }
    MERIDIEM.lastIndex = at
    if (MERIDIEM.test(text)) return found('meridiem', /a/i.test(text.charAt(at)) ? 0 : 12, at + 4)
    const era = ERA_LETTERS.indexOf(text.charAt(at))
    if (era >= 0) return found('era-letter', era, to)
  }
  if (to - at > LONGEST_ENGLISH) return to
  const word = englishWords.get(text.slice(at, to).toLowerCase())
  return word ? found(word.type, word.value, to) : to
}

function markAt(text: string, at: number): Found | null {
  const char = text.charAt(at)
  if (OPENING.includes(char) && WEEKDAYS.includes(text.charAt(at + 1))) {
    WEEKDAY_GROUP.lastIndex = at
    const group = WEEKDAY_GROUP.exec(text)
    if (group) return found('weekday', WEEKDAYS.indexOf(group[1]!), at + group[0].length)
  }
  const type = MARKS[char]
  return type ? found(type, 0, at + 1, 1) : null
}

const DAY_NAME = '曜'.charCodeAt(0)

function weekdayNameAt(text: string, at: number): Found | null {
  if (text.charCodeAt(at + 1) !== DAY_NAME) return null
  const name = WEEKDAYS.indexOf(text.charAt(at))
  const to = at + (text.charAt(at + 2) === '日' ? 3 : 2)
  return name < 0 ? null : found('weekday-name', name, to)
}

function kanjiAt(text: string, at: number): Found {
  const { value, to, digits } = numeralAt(text, at)!
  return found('number', value, to, digits, true)
}

const FIRST = '元'.charCodeAt(0)

/** 元年, the first of an era. */
function firstYearAt(text: string, at: number): Found | null {
  if (text.charCodeAt(at) !== FIRST || text.charAt(at + 1) !== '年') return null
  return found('number', 1, at + 1, 1, true)
}

function japaneseAt(text: string, at: number): Found | null {
  const words = japaneseWords.get(text.charCodeAt(at))
  if (words === undefined) return null
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (stands(word, text, at)) return found(word.type, word.value, at + word.word.length)
  }
  return null
}

/** The first character is known to be there. */
function stands({ word, not }: Word, text: string, at: number): boolean {
  for (let i = 1; i < word.length; i++) {
    if (text.charCodeAt(at + i) !== word.charCodeAt(i)) return false
  }
  if (not === undefined) return true
  not.lastIndex = at + word.length
  return !not.test(text)
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}
