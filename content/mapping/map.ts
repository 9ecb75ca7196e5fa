import { type Matches, match } from './match.ts'
import type { MappingRules } from './rules.ts'
import { type Judgement, judge } from './score.ts'
import { severityOf } from './severity.ts'
import { formTold } from './told.ts'
import { obligationsTouched } from './touched.ts'
import { typeOf } from './type.ts'
import type { Link, Mapping, UpdateToMap } from './update.ts'

/** What an update touches, of what form it is, and how much it matters, each with its reason. */
export function mapUpdate(update: UpdateToMap, rules: MappingRules): Mapping {
  const matches = match(update, rules)
  return mappingOf({ update, matches, judgements: judge(matches, rules) }, rules)
}

type Judged = { update: UpdateToMap; matches: Matches; judgements: Judgement[] }

/** The mapping that follows from what was found. */
export function mappingOf({ update, matches, judgements }: Judged, rules: MappingRules): Mapping {
  const instruments = judgements.flatMap(linkOf)
  const sure = new Set(instruments.filter(({ state }) => state === 'sure').map(({ id }) => id))
  const relevant = sure.size > 0
  const told = formTold(update, rules.told)
  const { type, reason } = told?.form ?? typeOf(update, matches.folded)
  const weight = () => told?.weight ?? severityOf(update, type, matches.folded)
  const severity = relevant ? weight() : null
  return {
    relevant,
    instruments,
    obligations: relevant ? obligationsTouched(sure, { matches, type, rules }) : [],
    updateType: type,
    typeReason: reason,
    severity: severity?.severity ?? null,
    severityReason: severity?.reason ?? null,
  }
}

function linkOf({ id, score, state, found }: Judgement): Link[] {
  if (state !== 'sure' && state !== 'unsure') return []
  const because = found
    .filter(({ weight }) => weight !== 0)
    .map(({ field, phrase, start, end, weight }) => ({ field, phrase, start, end, weight }))
  return [{ id, score, state, because }]
}
