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

/** The codes of the tokens ahead, from the number that a token keeps of them. */
export function codesAhead(ahead: number): Ahead {
  let rest = ahead
  const codes: number[] = []
  for (let place = 0; place < LOOK; place++) {
    codes.unshift(rest % PAIRS)
    rest = Math.floor(rest / PAIRS)
  }
  return codes
}

const FIRST = PAIRS ** (LOOK - 1)

/** Keeps with each token the codes of those ahead, as far as they join on, as one number. */
export function lookAhead(tokens: Token[]): void {
  for (let at = tokens.length - 1; at >= 0; at--) {
    const here = tokens[at]!
    // All of it is a small integer, so that bits may be cut.
    const next = here.joins ? (tokens[at + 1]!.ahead / PAIRS) | 0 : 0
    here.ahead = here.code * FIRST + next
  }
}
