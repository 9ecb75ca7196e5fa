import type { Instrument } from '../schema.ts'
import type { Matches } from './match.ts'
import type { MappingRules, NamedPart } from './rules.ts'
import type { TouchedObligation, UpdateType, Words } from './update.ts'

type Found = { matches: Matches; type: UpdateType; rules: MappingRules }

/** Obligations of the surely linked instruments that an update touches, by instrument, then as content has them. */
export function obligationsTouched(sure: Set<string>, found: Found): TouchedObligation[] {
  const { instruments } = found.rules
  const named = partsNamed(found)
  return [...instruments.entries()]
    .filter(([, { id }]) => sure.has(id))
    .sort(([, a], [, b]) => (a.id < b.id ? -1 : 1))
    .flatMap(([number, instrument]) =>
      touchedOf(
        instrument,
        named.filter(({ instrument: of }) => of === number),
        found.type,
      ),
    )
}

type Named = NamedPart & { words: Words }

/** The words nearest to the duty decide: its own, else its milestone's, else those of the whole. */
function touchedOf(instrument: Instrument, named: Named[], type: UpdateType): TouchedObligation[] {
  const { id: of, obligations } = instrument
  const naming = (part: NamedPart['part'], id: string | null) =>
    named.filter((one) => one.part === part && one.id === id).map(({ words }) => words)
  const through = (
    way: TouchedObligation['through'],
    wordsOf: (obligation: Instrument['obligations'][number]) => Words[],
  ) =>
    obligations
      .map((one) => ({ instrument: of, id: one.id, through: way, because: wordsOf(one) }))
      .filter(({ because }) => because.length > 0 || way === 'instrument')
  const byWords = through('words', ({ id }) => naming('obligation', id))
  if (byWords.length > 0) return byWords
  const byMilestone = through('milestone', ({ by }) => naming('milestone', by))
  if (byMilestone.length > 0) return byMilestone
  return concernsAll(instrument, type) ? through('instrument', () => []) : []
}

/** A law that is passed or put before the Diet, or a soft text that is adopted, brings all its duties. */
function concernsAll({ force }: Instrument, type: UpdateType): boolean {
  if (type === 'law-enacted' || type === 'cabinet-decision') return true
  return type === 'guideline' && force !== 'statute'
}

/** Milestones and obligations that an update names, each phrase once, where it stands first. */
function partsNamed({ matches, rules }: Found): Named[] {
  return [...matches.hits].flatMap(([number, hits]) =>
    rules.parts[number]!.map((part) => {
      const { field, start, end } = hits[0]!
      return { ...part, words: { field, phrase: part.written, start, end } }
    }),
  )
}
