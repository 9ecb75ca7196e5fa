import type { Instrument } from '../schema.ts'
import { placesOf } from './match.ts'
import { fold } from './normalise.ts'
import type { MappingRules } from './rules.ts'
import { type Judgement, judge } from './score.ts'
import { severityOf } from './severity.ts'
import { typeOf } from './type.ts'
import {
  fieldOf,
  type Link,
  type Mapping,
  TEXT_FIELDS,
  type TouchedObligation,
  type UpdateToMap,
} from './update.ts'

/** What an update touches, of what form it is, and how much it matters, each with its reason. */
export function mapUpdate(update: UpdateToMap, rules: MappingRules): Mapping {
  return mappingOf(update, rules, judge(update, rules))
}

/** The mapping that follows from what was found. */
export function mappingOf(
  update: UpdateToMap,
  rules: MappingRules,
  judgements: Judgement[],
): Mapping {
  const instruments = judgements.flatMap(linkOf)
  const sure = new Set(instruments.filter(({ state }) => state === 'sure').map(({ id }) => id))
  const relevant = sure.size > 0
  const { type, reason } = typeOf(update)
  const severity = relevant ? severityOf(update, type) : null
  return {
    relevant,
    instruments,
    obligations: rules.instruments
      .filter(({ id }) => sure.has(id))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap((instrument) => obligationsTouched(update, instrument)),
    updateType: type,
    typeReason: reason,
    severity: severity?.severity ?? null,
    severityReason: severity?.reason ?? null,
  }
}

function linkOf({ id, score, state, found }: Judgement): Link[] {
  if (state !== 'sure' && state !== 'unsure') return []
  const because = found
    .filter(({ weight }) => weight > 0)
    .map(({ field, phrase, start, end, weight }) => ({ field, phrase, start, end, weight }))
  return [{ id, score, state, because }]
}

/** Those that hang on a milestone the update names; all of the instrument when it names none. */
function obligationsTouched(update: UpdateToMap, instrument: Instrument): TouchedObligation[] {
  const named = milestonesNamed(update, instrument)
  const { id, obligations } = instrument
  const hanging = obligations.filter(({ by }) => by !== null && named.has(by))
  const through = hanging.length > 0 ? ('milestone' as const) : ('instrument' as const)
  return (hanging.length > 0 ? hanging : obligations).map((obligation) => ({
    instrument: id,
    id: obligation.id,
    through,
  }))
}

function milestonesNamed(update: UpdateToMap, { milestones }: Instrument): Set<string> {
  const names = (phrase: string) =>
    TEXT_FIELDS.some((field) => placesOf(fieldOf(update, field), fold(phrase).text).length > 0)
  return new Set(
    milestones.filter(({ fulfilledBy }) => fulfilledBy?.some(names)).map(({ id }) => id),
  )
}
