import {
  aheadOf,
  bit,
  LOOK,
  type Reach,
  reachOfChoice,
  reachOfSequence,
  reachOfToken,
} from './heads.ts'
import { CODES, type Gap, type Token, type TokenType } from './token.ts'

/** A text as tokens; `start` is where the rules being tried begin, `id` another for each text. */
export type Source = { id: number; text: string; tokens: Token[]; start: number }
export type Match<T> = { value: T; next: number }
type Read<T> = (source: Source, at: number) => Match<T> | null

/**
 * Reads something at a token, or answers null. Rules are made of these, and are these. `reach` says by
 * the types of the tokens ahead where it may end, so that a choice need try only what can match.
 */
export type Parse<T> = Read<T> & { reach: Reach }

const TIGHT: readonly Gap[] = ['none', 'blank']
const LOOSE: readonly Gap[] = ['none', 'blank', 'comma']

/** A rule written by hand that begins like another. */
export function like<T>({ reach }: Parse<unknown>, read: Read<T>): Parse<T> {
  return Object.assign(read, { reach })
}

/** One token of a type that joins on to the one before it; `fits` may ask more of it. */
export function token(type: TokenType, fits?: (token: Token) => boolean): Parse<Token> {
  return joined(type, fits, TIGHT)
}

/** A token that may stand behind a comma, as in “April 26, 2026”. */
export function afterComma(type: TokenType, fits?: (token: Token) => boolean): Parse<Token> {
  return joined(type, fits, LOOSE)
}

function joined(
  type: TokenType,
  fits: ((token: Token) => boolean) | undefined,
  gaps: readonly Gap[],
): Parse<Token> {
  const code = CODES.get(type)!
  const read: Read<Token> = ({ tokens, start }, at) => {
    const found = tokens[at]
    if (found === undefined || found.code !== code || (fits && !fits(found))) return null
    if (at > start && !gaps.includes(found.gap)) return null
    return { value: found, next: at + 1 }
  }
  return Object.assign(read, { reach: reachOfToken(code) })
}

type Values<P extends readonly Parse<unknown>[]> = {
  [K in keyof P]: P[K] extends Parse<infer T> ? T : never
}

/** All of them, one after the other. */
export function seq<P extends readonly Parse<unknown>[]>(...parts: P): Parse<Values<P>> {
  const read: Read<Values<P>> = (source, at) => {
    const values: unknown[] = []
    let next = at
    for (let i = 0; i < parts.length; i++) {
      const match = parts[i]!(source, next)
      if (match === null) return null
      values.push(match.value)
      next = match.next
    }
    return { value: values as Values<P>, next }
  }
  return Object.assign(read, { reach: reachOfSequence(parts.map(({ reach }) => reach)) })
}

/** The first that matches. */
export function alt<T>(...choices: Parse<T>[]): Parse<T> {
  const possible = new Map<number, readonly Parse<T>[]>()
  const read: Read<T> = (source, at) => {
    const found = source.tokens[at]
    const ahead = found === undefined ? 0 : found.ahead
    let candidates = possible.get(ahead)
    if (candidates === undefined) {
      const codes = aheadOf(found)
      candidates = choices.filter(({ reach }) => reach(codes, 0) !== 0)
      if (possible.size >= MOST_KEPT) possible.clear()
      possible.set(ahead, candidates)
    }
    for (let i = 0; i < candidates.length; i++) {
      const match = candidates[i]!(source, at)
      if (match !== null) return match
    }
    return null
  }
  return Object.assign(read, { reach: reachOfChoice(choices.map(({ reach }) => reach)) })
}

// More than texts have; a hostile one could make millions.
const MOST_KEPT = 20_000

/** It or nothing. */
export function opt<T>(part: Parse<T>): Parse<T | null> {
  const possible = new Map<number, boolean>()
  const read: Read<T | null> = (source, at) => {
    const found = source.tokens[at]
    if (found === undefined) return { value: null, next: at }
    let can = possible.get(found.ahead)
    if (can === undefined) {
      can = part.reach(aheadOf(found), 0) !== 0
      if (possible.size >= MOST_KEPT) possible.clear()
      possible.set(found.ahead, can)
    }
    return (can ? part(source, at) : null) ?? { value: null, next: at }
  }
  const reach: Reach = (ahead, from) => bit(from) | part.reach(ahead, from)
  return Object.assign(read, { reach })
}

/** It, where it reads anything at all. */
export function some<T>(part: Parse<T>): Parse<T> {
  const read: Read<T> = (source, at) => {
    const match = part(source, at)
    return match === null || match.next === at ? null : match
  }
  const reach: Reach = (ahead, from) =>
    from >= LOOK ? bit(LOOK) : part.reach(ahead, from) & ~bit(from)
  return Object.assign(read, { reach })
}

/** What it read, made into something else; null from `make` is no match. */
export function map<T, U>(part: Parse<T>, make: (value: T) => U | null): Parse<U> {
  return like(part, (source, at) => {
    const match = part(source, at)
    if (match === null) return null
    const value = make(match.value)
    return value === null ? null : { value, next: match.next }
  })
}

/** It, read once for all the rules that have it at one place. */
export function shared<T>(part: Parse<T>): Parse<T> {
  let kept: { id: number; start: number; at: number; match: Match<T> | null } | null = null
  return like(part, (source, at) => {
    const { id, start } = source
    if (kept !== null && kept.at === at && kept.id === id && kept.start === start) return kept.match
    const match = part(source, at)
    kept = { id, start, at, match }
    return match
  })
}
