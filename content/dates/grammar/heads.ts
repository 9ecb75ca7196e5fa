import { TOKEN_TYPES, type Token, type TokenType } from './token.ts'

/** What may follow a first token within a rule; `null` where the rule may end with the first. */
export type Follows = ReadonlySet<TokenType | null>

/** How a rule may begin: the tokens that can come first, and what can follow each. */
export type Heads = ReadonlyMap<TokenType, Follows>

type Begins = { heads: Heads; empty: boolean }

/** More than there are codes of types, to make one number of two. */
export const PAIRS = TOKEN_TYPES.length + 1

/** Whether a rule can match at a token, by its type and that of the token that joins on to it. */
export function canBegin({ heads }: Begins, found: Token | undefined): boolean {
  const follows = found && heads.get(found.type)
  if (!follows) return false
  return follows.has(null) || (found.next > 0 && follows.has(TOKEN_TYPES[found.next - 1]!))
}

export function union(all: readonly Heads[]): Heads {
  const heads = new Map<TokenType, Follows>()
  for (const one of all) {
    for (const [type, follows] of one) {
      heads.set(type, new Set([...(heads.get(type) ?? []), ...follows]))
    }
  }
  return heads
}

/** How a sequence begins: as its first part, or the next where that may be empty. */
export function beginningOf(parts: readonly Begins[]): Begins {
  return parts.reduceRight<Begins>((rest, part) => joint(part, rest), {
    heads: new Map(),
    empty: true,
  })
}

function joint(part: Begins, rest: Begins): Begins {
  const after: (TokenType | null)[] = [...rest.heads.keys(), ...(rest.empty ? [null] : [])]
  const heads = new Map(
    Array.from(part.heads, ([type, follows]): [TokenType, Follows] => [
      type,
      new Set([...follows].flatMap((next) => (next === null ? after : [next]))),
    ]),
  )
  return {
    heads: part.empty ? union([heads, rest.heads]) : heads,
    empty: part.empty && rest.empty,
  }
}
