import { instantAt } from '../instant.ts'
import { isDigit, isKanjiNumeral, numeralAt } from '../numerals.ts'
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
// What begins no date; it matters only where it joins one, and would else make many tokens.
const JOINS = new Set<TokenType>(['slash', 'dot', 'colon', 'open', 'close', 'dash', 'of'])
const JOINED = 2

// The characters that a token can begin with, by their code; most of a text is none of them.
const BEGINS = new Uint8Array(0x10000)
const STARTERS = [...Object.keys(MARKS), ...WEEKDAYS, ...OPENING, ...'元0123456789', ...letters()]
for (const char of STARTERS) BEGINS[char.charCodeAt(0)] = 1
for (const code of japaneseWords.keys()) BEGINS[code] = 1
for (const char of '〇零一二三四五六七八九十百千') BEGINS[char.charCodeAt(0)] = 1

function letters(): string[] {
  const small = Array.from({ length: 26 }, (_, i) => String.fromCharCode(97 + i))
  return [...small, ...small.map((letter) => letter.toUpperCase())]
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
    const read = BEGINS[text.charCodeAt(at)] === 0 ? null : tokenAt(text, at)
    if (read === null) {
      at += 1
    } else if (typeof read === 'number') {
      at = read
    } else if (last !== null && at - last.to <= JOINED) {
      last = pushed(tokens, text, read, at, last)
      at = read.to
    } else {
      if (!JOINS.has(read.type)) last = pushed(tokens, text, read, at, last)
      at = read.to
    }
  }
  lookAhead(tokens)
  return tokens
}

function pushed(tokens: Token[], text: string, read: Found, from: number, last: Token | null) {
  const { type, value, to, digits, kanji } = read
  const gap = gapOf(text, last === null ? 0 : last.to, from)
  const code = CODES.get(type)!
  if (last !== null && gap !== 'other') last.joins = true
  const token: Token = { type, value, code, joins: false, ahead: 0, from, to, gap, digits, kanji }
  tokens.push(token)
  return token
}

/** A token, the place after a word that is none, or null for one character of no interest. */
function tokenAt(text: string, at: number): Found | number | null {
  const code = text.charCodeAt(at)
  if (isDigit(code)) return digitsAt(text, at)
  if (isLetter(code)) return lettersAt(text, at)
  if (code < 0x80) return markAt(text, at)
  return weekdayNameAt(text, at) ?? japaneseAt(text, at, code) ?? kanjiAt(text, at, code)
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

function weekdayNameAt(text: string, at: number): Found | null {
  if (text.charAt(at + 1) !== '曜') return null
  const name = WEEKDAYS.indexOf(text.charAt(at))
  const to = at + (text.charAt(at + 2) === '日' ? 3 : 2)
  return name < 0 ? null : found('weekday-name', name, to)
}

function kanjiAt(text: string, at: number, code: number): Found | null {
  if (isKanjiNumeral(code)) {
    const { value, to, digits } = numeralAt(text, at)!
    return found('number', value, to, digits, true)
  }
  // 元年, the first of an era.
  if (code === FIRST)
    return text.charAt(at + 1) === '年' ? found('number', 1, at + 1, 1, true) : null
  return markAt(text, at)
}

const FIRST = '元'.charCodeAt(0)

function japaneseAt(text: string, at: number, code: number): Found | null {
  const words = japaneseWords.get(code)
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

const isLetter = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
