import { instantAt } from '../instant.ts'
import { isDigit, numeralAt } from '../numerals.ts'
import {
  BEGINS,
  BRACKET,
  DIGIT,
  isLetter,
  LETTER,
  MARK,
  marks,
  mayBegin,
  STOP,
  WEEKDAYS,
  WORD,
  words,
} from './beginnings.ts'
import { gapBehind, NOWHERE } from './gap.ts'
import { englishWords, LONGEST_ENGLISH, type Word } from './lexicon.ts'
import { closes } from './sentences.ts'
import { type Gap, type Kind, kindOf, type Token } from './token.ts'

/** Reads a folded text, a part at a time. Linear: every character is looked at a few times. */
export type Lexer = {
  text: string
  /** Where the sentences of what has been read stop. */
  stops: number[]
  /** Adds about so many tokens to some, and says whether more are left. */
  read(tokens: Token[], count: number): boolean
}

const NUMBER = kindOf('number')
const INSTANT = kindOf('instant')
const QUARTER = kindOf('en-quarter')
const MERIDIEM = kindOf('meridiem')
const ERA_LETTER = kindOf('era-letter')
const WEEKDAY = kindOf('weekday')
const WEEKDAY_NAME = kindOf('weekday-name')

const AM_PM = /[ap]\.m\./iy
const WEEKDAY_GROUP = /[(【[]([日月火水木金土])(?:曜日?)?(?:[・,、/]?(?:祝日?|休日?))?[)】\]]/y
const ERA_LETTERS = 'RHST'

export function lexerOf(text: string): Lexer {
  const stops: number[] = []
  let last: Token | null = null
  let joint = NOWHERE
  let at = 0
  return {
    text,
    stops,
    read(tokens, count) {
      const enough = tokens.length + count
      while (at < text.length && tokens.length < enough) {
        const begins = BEGINS[text.charCodeAt(at)]!
        if (begins <= STOP) {
          if (begins === STOP) stops.push(at)
          at += 1
          continue
        }
        if (begins >= WORD && !mayBegin(text, at, begins, joint)) {
          at += 1
          continue
        }
        const past = begins === BRACKET ? pastDefinition(text, at) : at
        if (past > at) {
          if (joint === at) joint = past
          at = past
          continue
        }
        const gap = gapBehind(text, joint, at)
        const read = tokenAt(text, at, begins, gap)
        if (begins === MARK && closes(text, at)) stops.push(at)
        if (typeof read === 'number') at = read
        else {
          if (last !== null && gap !== 'other') last.joins = true
          read.gap = gap
          tokens.push(read)
          last = read
          joint = read.to
          at = read.to
        }
      }
      return at < text.length
    },
  }
}

const BELOW = '以'.charCodeAt(0)
const DEFINITION =
  /\(以下(?:同じ。?|(?:、?[^()\n\d日「」]{0,24})「[^()\n「」]{1,40}」と(?:いう|総称する|する)。?)\)/y

/** 施行の日（以下「施行日」という。）から起算して: what is called so hereafter says no date, and ends no sentence. */
function pastDefinition(text: string, at: number): number {
  if (text.charCodeAt(at + 1) !== BELOW) return at
  DEFINITION.lastIndex = at
  return DEFINITION.test(text) ? DEFINITION.lastIndex : at
}

function found({ type, code }: Kind, value: number, from: number, to: number, digits = 0): Token {
  return { type, code, value, joins: false, ahead: 0, from, to, gap: 'other', digits, kanji: false }
}

/** A token, or the place after what is none, or after one that could only join and does not. */
function tokenAt(text: string, at: number, begins: number, gap: Gap): Token | number {
  if (begins >= WORD) return wordAt(text, at, begins, gap)
  if (begins === DIGIT) return digitsAt(text, at)
  if (begins === LETTER) return lettersAt(text, at)
  const group = begins === BRACKET ? weekdayIn(text, at) : null
  return gap === 'other' ? (group?.to ?? at + 1) : (group ?? markAt(text, at))
}

function wordAt(text: string, at: number, begins: number, gap: Gap): Token | number {
  const weekday = weekdayNameAt(text, at)
  if (weekday !== null) return weekday
  const word = japaneseAt(text, at, words[begins - WORD]!)
  if (word === null) return kanjiAt(text, at) ?? at + 1
  const to = at + word.word.length
  return word.onlyJoins && gap === 'other' ? to : found(word.kind, word.value, at, to)
}

function digitsAt(text: string, at: number): Token {
  const { value, to, digits } = numeralAt(text, at)!
  const next = text.charCodeAt(to)
  const instant = next === HYPHEN && digits === 4 ? instantAt(text, at) : null
  if (instant) return found(INSTANT, 0, at, instant.to)
  // 4Q, as company reports put it.
  const quarter = isQ(next) && digits === 1 && value >= 1 && value <= 4
  if (quarter && !isLetter(text.charCodeAt(to + 1)) && !isDigit(text.charCodeAt(to + 1))) {
    return found(QUARTER, value, at, to + 1)
  }
  return found(NUMBER, value, at, to, digits)
}

function lettersAt(text: string, at: number): Token | number {
  let to = at + 1
  while (isLetter(text.charCodeAt(to))) to++
  if (to - at > LONGEST_ENGLISH) return to
  const letter = to - at === 1 ? letterAt(text, at) : null
  if (letter !== null) return letter
  const word = englishWords.get(text.slice(at, to).toLowerCase())
  return word ? found(word.kind, word.value, at, to) : to
}

/** Q3, a.m., the R of R8. */
function letterAt(text: string, at: number): Token | null {
  const quarter = text.charCodeAt(at + 1) - 48
  const alone = !isDigit(text.charCodeAt(at + 2))
  if (isQ(text.charCodeAt(at)) && quarter >= 1 && quarter <= 4 && alone) {
    return found(QUARTER, quarter, at, at + 2)
  }
  AM_PM.lastIndex = at
  if (AM_PM.test(text)) {
    return found(MERIDIEM, /a/i.test(text.charAt(at)) ? 0 : 12, at, at + 4)
  }
  const era = ERA_LETTERS.indexOf(text.charAt(at))
  return era < 0 ? null : found(ERA_LETTER, era, at, at + 1)
}

function markAt(text: string, at: number): Token | number {
  const kind = marks.get(text.charCodeAt(at))
  return kind ? found(kind, 0, at, at + 1, 1) : at + 1
}

/** (木), 【木・祝】. */
function weekdayIn(text: string, at: number): Token | null {
  if (!WEEKDAYS.includes(text.charAt(at + 1))) return null
  WEEKDAY_GROUP.lastIndex = at
  const group = WEEKDAY_GROUP.exec(text)
  return group && found(WEEKDAY, WEEKDAYS.indexOf(group[1]!), at, at + group[0].length)
}

const DAY_NAME = '曜'.charCodeAt(0)

function weekdayNameAt(text: string, at: number): Token | null {
  if (text.charCodeAt(at + 1) !== DAY_NAME) return null
  const name = WEEKDAYS.indexOf(text.charAt(at))
  const to = at + (text.charAt(at + 2) === '日' ? 3 : 2)
  return name < 0 ? null : found(WEEKDAY_NAME, name, at, to)
}

/** 二十七, and the 元 of 元年. */
function kanjiAt(text: string, at: number): Token | null {
  const numeral = numeralAt(text, at)
  const first = text.charAt(at) === '元' && text.charAt(at + 1) === '年'
  if (numeral === null && !first) return null
  const { value, to, digits } = numeral ?? { value: 1, to: at + 1, digits: 1 }
  const token = found(NUMBER, value, at, to, digits)
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
