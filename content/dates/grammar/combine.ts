import {
  bit,
  chooserOf,
  LOOK,
  type Reach,
  reachOfChoice,
  reachOfSequence,
  reachOfToken,
} from './heads.ts'
import { type Gap, kindOf, type Token, type TokenType } from './token.ts'

/**
 * A text as tokens, while rules are tried on it; `start` is where they begin, `next` the token behind
 * what was read last, `id` a number that no other source has.
 */
export type Source = { text: string; tokens: Token[]; start: number; next: number; id: number }

let sources = 0
export function sourceOf(text: string, tokens: Token[]): Source {
  sources += 1
  return { text, tokens, start: 0, next: 0, id: sources }
}
type Read<T> = (source: Source, at: number) => T | undefined

/**
 * Reads something at a token and leaves `next` behind it, or answers undefined. Rules are made of these,
 * and are these. `reach` says by the types of the tokens ahead where it may end, so that a choice need
 * try only what can match.
 */
export type Parse<T> = Read<T> & { reach: Reach }

/** A rule written by hand that begins like another. */
export function like<T>({ reach }: Parse<unknown>, read: Read<T>): Parse<T> {
  return Object.assign(read, { reach })
}

/** One token of a type that joins on to the one before it; `fits` may ask more of it. */
export function token(type: TokenType, fits?: (token: Token) => boolean): Parse<Token> {
  return joined(type, 'comma', fits)
}

/** A token that may stand behind a comma, as in “April 26, 2026”. */
export function afterComma(type: TokenType, fits?: (token: Token) => boolean): Parse<Token> {
  return joined(type, 'other', fits)
}

/** A token with less in front of it than a gap. */
function joined(type: TokenType, parted: Gap, fits?: (token: Token) => boolean): Parse<Token> {
  const { code } = kindOf(type)
  const read: Read<Token> = (source, at) => {
    const found = source.tokens[at]
    if (found === undefined || found.code !== code || (fits && !fits(found))) return undefined
    const { gap } = found
    if (at > source.start && (gap === 'other' || gap === parted)) return undefined
    source.next = at + 1
    return found
  }
  return Object.assign(read, { reach: reachOfToken(code) })
}

type Values<P extends readonly Parse<unknown>[]> = {
  [K in keyof P]: P[K] extends Parse<infer T> ? T : never
}

/** All of them, one after the other. */
export function seq<P extends readonly Parse<unknown>[]>(...parts: P): Parse<Values<P>> {
  const read: Read<Values<P>> = (source, at) => {
    const first = parts[0]!(source, at)
    if (first === undefined) return undefined
    const values = new Array<unknown>(parts.length)
    values[0] = first
    for (let i = 1; i < parts.length; i++) {
      const value = parts[i]!(source, source.next)
      if (value === undefined) return undefined
      values[i] = value
    }
    return values as Values<P>
  }
  return Object.assign(read, { reach: reachOfSequence(parts.map(({ reach }) => reach)) })
}

/** The first that matches. */
export function alt<T>(...choices: Parse<T>[]): Parse<T> {
  const choose = chooserOf(choices)
  const read: Read<T> = (source, at) => {
    const chosen = choose(source.tokens[at])
    for (let i = 0; i < chosen.length; i++) {
      const value = chosen[i]!(source, at)
      if (value !== undefined) return value
    }
    return undefined
  }
  return Object.assign(read, { reach: reachOfChoice(choices.map(({ reach }) => reach)) })
}

/** It or nothing. */
export function opt<T>(part: Parse<T>): Parse<T | null> {
  const read: Read<T | null> = (source, at) => {
    const value = part(source, at)
    if (value !== undefined) return value
    source.next = at
    return null
  }
  const reach: Reach = (ahead, from) => bit(from) | part.reach(ahead, from)
  return Object.assign(read, { reach })
}

/** It, also behind a comma. */
export function acrossComma<T>(part: Parse<T>): Parse<T> {
  return like(part, (source, at) => {
    if (source.tokens[at]?.gap === 'other') return undefined
    const { start } = source
    source.start = at
    const value = part(source, at)
    source.start = start
    return value
  })
}

/** It, where it reads anything at all. */
export function some<T>(part: Parse<T>): Parse<T> {
  const read: Read<T> = (source, at) => {
    const value = part(source, at)
    return source.next === at ? undefined : value
  }
  const reach: Reach = (ahead, from) =>
    from >= LOOK ? bit(LOOK) : part.reach(ahead, from) & ~bit(from)
  return Object.assign(read, { reach })
}

/** What it read, made into something else; null from `make` is no match. */
export function map<T, U>(part: Parse<T>, make: (value: T) => U | null): Parse<U> {
  return like(part, (source, at) => {
    const value = part(source, at)
    return value === undefined ? undefined : (make(value) ?? undefined)
  })
}

/** It, read once for all the rules that have it at one place. */
export function shared<T>(part: Parse<T>): Parse<T> {
  let read = { id: 0, start: 0, at: 0 }
  let next = 0
  let value: T | undefined
  return like(part, (source, at) => {
    const { id, start } = source
    if (read.at !== at || read.start !== start || read.id !== id) {
      value = part(source, at)
      next = source.next
      read = { id, start, at }
    }
    source.next = next
    return value
  })
}
