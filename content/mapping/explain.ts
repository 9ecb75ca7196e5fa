import { mappingOf } from './map.ts'
import { match } from './match.ts'
import type { MappingRules } from './rules.ts'
import { type Judgement, judge, SURE, UNSURE } from './score.ts'
import type { Mapping, UpdateToMap } from './update.ts'

export type Explanation = {
  mapping: Mapping
  thresholds: { sure: number; unsure: number }
  /** Every instrument of which a phrase was found, linked or not, with each phrase and its verdict. */
  instruments: Judgement[]
}

/**
 * All that matched in an update, counted or not, and why not: a partner is missing, a longer phrase
 * holds the same words, the page only mentions it, a veto, or too little in all.
 */
export function explain(update: UpdateToMap, rules: MappingRules): Explanation {
  const matches = match(update, rules)
  const instruments = judge(matches, rules)
  return {
    mapping: mappingOf({ update, matches, judgements: instruments }, rules),
    thresholds: { sure: SURE, unsure: UNSURE },
    instruments,
  }
}
