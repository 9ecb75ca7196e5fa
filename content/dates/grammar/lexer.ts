import { instantAt } from '../instant.ts'
import { isDigit, numeralAt } from '../numerals.ts'
import { englishWords, japaneseWords, type Word } from './lexicon.ts'
import type { Gap, Token, TokenType } from './token.ts'

const LETTERS = /[a-z]+/iy
const MERIDIEM = /([ap])\.m\./iy
const QUARTER = /q([1-4])(?!\d)/iy
// 4Q, as company reports put it.
const QUARTER_LAST = /([1-4])q(?![a-z0-9])/iy
const WEEKDAYS = '日月火水木金土'
const WEEKDAY_GROUP = /[(【[]([日月火水木金土])(?:曜日?)?(?:[・,、/]?(?:祝日?|休日?))?[)】\]]/y
const WEEKDAY_NAME = /([日月火水木金土])曜日?/y
const INSTANT_START = /\d{4}-\d{2}-\d{2}T/y
const MARKS: Record<string, TokenType> = {
  '/': 'slash',
  '.': 'dot',
  ':': 'colon',
  '(': 'open',
  ')': 'close',
  元: 'number',
}
const DASHES = '-‐‑‒–—―−~〜∼─━ー→'
const JOINS = new Set<TokenType>(['slash', 'dot', 'colon', 'open', 'close', 'dash'])
const LONGEST_WORD = Math.max(...[...englishWords.keys()].map((word) => word.length))
const ERA_LETTERS = 'RHST'

// The characters that a token can begin with, by their code; most of a text is none of them.
const BEGINS = new Uint8Array(0x10000)
const STARTERS = [
  ...japaneseWords.keys(),
  ...Object.keys(MARKS),
  ...DASHES,
  ...WEEKDAYS,
  ...'0123456789[【〇零一二三四五六七八九十百千',
  ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ',
]
for (const char of STARTERS) BEGINS[char.charCodeAt(0)] = 1

type Found = Pick<Token, 'type' | 'value' | 'to'> & { digits?: number; kanji?: boolean }

/** The tokens of a folded text, in order. Linear: every character is looked at a few times. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  let last = 0
  while (at < text.length) {
    if (BEGINS[text.charCodeAt(at)] === 0) {
      at += 1
      continue
    }
    const found = tokenAt(text, at)
    if (found === null) {
      at += 1
    } else if (typeof found === 'number') {
      at = found
    } else if (JOINS.has(found.type) && at - last > 2) {
      // A mark joins dates only beside one; elsewhere it would make a token of every bracket.
      at = found.to
    } else {
      const gap = gapOf(text, last, at)
      tokens.push({ digits: 0, kanji: false, ...found, from: at, gap })
      at = found.to
      last = at
    }
  }
  return tokens
}

/** A token, the place after a word that is none, or null for one character of no interest. */
function tokenAt(text: string, at: number): Found | number | null {
  const code = text.charCodeAt(at)
  if (isDigit(code)) return digitsAt(text, at)
  if (isLetter(code)) return lettersAt(text, at)
  const char = text.charAt(at)
  if (code < 0x80) return markAt(text, at, char)
  return (
    weekdayNameAt(text, at) ??
    japaneseAt(text, at) ??
    kanjiNumberAt(text, at) ??
    markAt(text, at, char)
  )
}

function digitsAt(text: string, at: number): Found {
  INSTANT_START.lastIndex = at
  const instant = INSTANT_START.test(text) ? instantAt(text, at) : null
  if (instant) return { type: 'instant', value: 0, to: instant.to }
  const quarter = sticky(QUARTER_LAST, text, at)
  if (quarter) return { type: 'en-quarter', value: Number(quarter[1]), to: at + 2 }
  const { value, to, digits } = numeralAt(text, at)!
  return { type: 'number', value, to, digits }
}

function kanjiNumberAt(text: string, at: number): Found | null {
  const found = numeralAt(text, at)
  return found && { type: 'number', ...found }
}

function lettersAt(text: string, at: number): Found | number {
  const quarter = sticky(QUARTER, text, at)
  if (quarter) return { type: 'en-quarter', value: Number(quarter[1]), to: at + 2 }
  const meridiem = sticky(MERIDIEM, text, at)
  if (meridiem) return { type: 'meridiem', value: /a/i.test(meridiem[1]!) ? 0 : 12, to: at + 4 }
  const letters = sticky(LETTERS, text, at)![0]
  const to = at + letters.length
  const era = letters.length === 1 ? ERA_LETTERS.indexOf(letters) : -1
  if (era >= 0) return { type: 'era-letter', value: era, to }
  const word = letters.length <= LONGEST_WORD ? englishWords.get(letters.toLowerCase()) : undefined
  return word ? { type: word.type, value: word.value, to } : to
}

function markAt(text: string, at: number, char: string): Found | null {
  const group =
    char === '(' || char === '[' || char === '【' ? sticky(WEEKDAY_GROUP, text, at) : null
  if (group)
    return { type: 'weekday', value: WEEKDAYS.indexOf(group[1]!), to: at + group[0].length }
  if (char === '元' && text[at + 1] !== '年') return null
  const type = DASHES.includes(char) ? 'dash' : MARKS[char]
  if (!type) return null
  return { type, value: type === 'number' ? 1 : 0, to: at + 1, digits: 1, kanji: char === '元' }
}

function weekdayNameAt(text: string, at: number): Found | null {
  const name = WEEKDAYS.includes(text.charAt(at)) ? sticky(WEEKDAY_NAME, text, at) : null
  return (
    name && { type: 'weekday-name', value: WEEKDAYS.indexOf(name[1]!), to: at + name[0].length }
  )
}

function japaneseAt(text: string, at: number): Found | null {
  const word = japaneseWords.get(text.charAt(at))?.find((candidate) => stands(candidate, text, at))
  return word ? { type: word.type, value: word.value, to: at + word.word.length } : null
}

function stands({ word, not }: Word, text: string, at: number): boolean {
  if (!text.startsWith(word, at)) return false
  const after = text.slice(at + word.length, at + word.length + 2)
  return !not || after.search(not) !== 0
}

function gapOf(text: string, from: number, to: number): Gap {
  if (from === to) return 'none'
  // A long gap joins nothing, and must not be copied out for each token.
  if (to - from > 8) return 'other'
  const between = text.slice(from, to).trim()
  if (between === '') return 'blank'
  // Next year’s session: the ending joins as a blank does.
  if (between === "'s" || between === '’s') return 'blank'
  return between === ',' || between === '、' ? 'comma' : 'other'
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const isLetter = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
