import { alt, map, opt, seq, token } from './combine.ts'
import type { Bound } from './phrase.ts'
import type { Token } from './token.ts'

const about = token('about')
/** 末, の末. */
const ending = alt(
  token('end'),
  map(seq(token('of'), token('end')), ([, end]) => end),
)

/** Of a period that nothing else bounds, the part that is left. */
export const within = (bound: Bound): Bound => (bound === 'at' ? 'within' : bound)

/** What may bound a period, behind it: 末, 中, 頃, まで, 以降, から. */
export function limit() {
  return map(
    seq(
      opt(ending),
      opt(token('within')),
      opt(about),
      opt(alt<Token>(token('until'), token('since'), token('from'))),
      opt(about),
    ),
    ([end, inside, early, edge, late]) => {
      const bound = (edge?.type ?? (inside ? 'within' : 'at')) as Bound
      return {
        bound,
        vague: early !== null || late !== null,
        ending: end !== null,
        inside: inside?.value ?? null,
      }
    },
  )
}
