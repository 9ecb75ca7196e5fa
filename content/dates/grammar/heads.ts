import type { Token } from './token.ts'

/** How many tokens a choice looks ahead at. */
export const LOOK = 10

/** The codes of the tokens ahead, as far as they join on. */
export type Ahead = readonly number[]

/**
 * Where a rule that begins at a place of the tokens ahead may end, as bits; by the types alone, so that
 * what it cannot match by them need not be tried. The bit of `LOOK` stands for all that lies further.
 */
export type Reach = (ahead: Ahead, from: number) => number

export const bit = (place: number): number => 1 << place

export function reachOfToken(code: number): Reach {
  return (ahead, from) => {
    if (from >= LOOK) return bit(LOOK)
    return ahead[from] === code ? bit(from + 1) : 0
  }
}

export function reachOfSequence(parts: readonly Reach[]): Reach {
  return (ahead, from) => {
    let places = bit(from)
    for (let i = 0; i < parts.length && places !== 0; i++) {
      // All that is left lies further than is looked.
      if (places === bit(LOOK)) return places
      places = onward(parts[i]!, ahead, places)
    }
    return places
  }
}

function onward(part: Reach, ahead: Ahead, places: number): number {
  let reached = places & bit(LOOK)
  for (let place = 0; place < LOOK; place++) {
    if (places & (1 << place)) reached |= part(ahead, place)
  }
  return reached
}

export function reachOfChoice(choices: readonly Reach[]): Reach {
  return (ahead, from) => {
    let places = 0
    for (let i = 0; i < choices.length; i++) places |= choices[i]!(ahead, from)
    return places
  }
}

// What lies ahead of a token is a number into these lists. A hostile text has more than are kept; what
// lies ahead of its tokens is then not known, so that every rule may match.
const MOST_KEPT = 8_192
const NOTHING = 0
const ANYTHING = 1
const aheads: Ahead[] = [[], []]
/** Of a list that is as long as is looked, the number of all of it but the last. */
const shorter = new Uint16Array(MOST_KEPT)
const numbers = new Map<number, number>()
const MOST_LISTS = 255
const choices: Uint8Array[] = []
forgetAll()

/** Whether a rule may match where so much lies ahead. */
const begins = (reach: Reach, ahead: number): boolean =>
  ahead === ANYTHING || reach(aheads[ahead]!, 0) !== 0

/** Those of some rules that may match at a token; worked out once for all that may lie ahead. */
export function chooserOf<P extends { reach: Reach }>(rules: readonly P[]) {
  // The few lists of rules that come up, and by what lies ahead the place of one, from 1.
  const lists: P[][] = []
  const chosen = new Uint8Array(MOST_KEPT)
  choices.push(chosen)
  const choose = (ahead: number): P[] => {
    const list = rules.filter(({ reach }) => begins(reach, ahead))
    const same = lists.findIndex((other) => isSame(other, list))
    if (same >= 0) chosen[ahead] = same + 1
    else if (lists.length < MOST_LISTS) chosen[ahead] = lists.push(list)
    return list
  }
  return (found: Token | undefined): readonly P[] => {
    const ahead = found === undefined ? NOTHING : found.ahead
    const place = chosen[ahead]!
    return place === 0 ? choose(ahead) : lists[place - 1]!
  }
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((rule, i) => rule === b[i])
}

/** Keeps with each token what lies ahead of it, as far as the tokens join on. */
export function lookAhead(tokens: Token[]): void {
  if (aheads.length >= MOST_KEPT) forgetAll()
  let behind = NOTHING
  for (let at = tokens.length - 1; at >= 0; at--) {
    const here = tokens[at]!
    behind = numberOf(here.code, here.joins ? shorter[behind]! : NOTHING)
    here.ahead = behind
  }
}

/** The number of a token and what lies ahead behind it. */
function numberOf(code: number, rest: number): number {
  if (rest === ANYTHING) return ANYTHING
  return numbers.get(code * MOST_KEPT + rest) ?? numbered(code, rest)
}

function numbered(code: number, rest: number): number {
  if (aheads.length >= MOST_KEPT) return ANYTHING
  const codes = [code, ...aheads[rest]!]
  const kept = aheads.push(codes) - 1
  numbers.set(code * MOST_KEPT + rest, kept)
  shorter[kept] =
    codes.length < LOOK ? kept : codes.slice(0, -1).reduceRight((to, c) => numberOf(c, to), NOTHING)
  return kept
}

function forgetAll(): void {
  aheads.length = ANYTHING + 1
  shorter[ANYTHING] = ANYTHING
  numbers.clear()
  for (const chosen of choices) chosen.fill(0)
}
