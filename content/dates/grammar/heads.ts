import { PAIRS, type Token } from './token.ts'

/** How many tokens a choice looks ahead at. */
export const LOOK = 4

/** The codes of the tokens ahead; 0 where the next does not join on. */
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

// What lies ahead of a token is a number into this list. A hostile text has more than are kept; what
// lies ahead of its tokens is then not known, so that every rule may match.
const MOST_KEPT = 4_000
const NOTHING = 0
const ANYTHING = 1
const aheads: Ahead[] = [[0, 0, 0, 0], []]
const numbers = new Map<number, number>()
const MOST_LISTS = 255
const choices: Uint8Array[] = []

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
  let row = 0
  for (let at = tokens.length - 1; at >= 0; at--) {
    const here = tokens[at]!
    // All of it is a small integer, so that bits may be cut.
    row = here.code * FIRST + (here.joins ? (row / PAIRS) | 0 : 0)
    here.ahead = numbers.get(row) ?? numbered(row)
  }
}

function numbered(row: number): number {
  if (aheads.length >= MOST_KEPT) return ANYTHING
  const number = aheads.push(codesIn(row)) - 1
  numbers.set(row, number)
  return number
}

function forgetAll(): void {
  aheads.length = ANYTHING + 1
  numbers.clear()
  for (const chosen of choices) chosen.fill(0)
}

const FIRST = PAIRS ** (LOOK - 1)

function codesIn(row: number): Ahead {
  let rest = row
  const codes: number[] = []
  for (let place = 0; place < LOOK; place++) {
    codes.unshift(rest % PAIRS)
    rest = Math.floor(rest / PAIRS)
  }
  return codes
}
