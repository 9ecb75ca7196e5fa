import { placesOf } from './mapping/match.ts'
import { fold } from './mapping/normalise.ts'
import type { Fault } from './problems.ts'
import type { Instrument } from './schema.ts'

type Named = Pick<Instrument, 'signals' | 'name' | 'aliases' | 'lawNumber'>
type Written = { index: number; phrase: string; folded: string }

const NOTHING = 'holds nothing that the matcher can look for'

/** Signals that can never do anything: a phrase of blanks, one written twice, a shield over nothing. */
export function checkSignals(instrument: Named): Fault[] {
  const signals = instrument.signals.map(({ phrase, ...signal }, index) => ({
    ...{ ...signal, index, phrase, folded: fold(phrase).text },
  }))
  const { name, aliases, lawNumber } = instrument
  const names = [name.ja, name.en, ...aliases, lawNumber?.ja, lawNumber?.en]
  const counted = [
    ...signals.filter(({ veto, weight }) => !veto && weight > 0).map(({ folded }) => folded),
    ...names.flatMap((text) => (text ? [fold(text).text] : [])),
  ]
  return signals.flatMap((signal) => {
    const at = (field: string, says: string) => [
      { path: ['signals', signal.index, field], says: `“${signal.phrase}” ${says}` },
    ]
    if (signal.folded === '') return at('phrase', NOTHING)
    const twin = twinOf(signal, signals)
    if (twin) return at('phrase', `is the same to the matcher as “${twin.phrase}”: keep one`)
    if (!signal.veto && signal.weight === 0 && !shields(signal, counted))
      return at('weight', 'has weight 0 but contains no other phrase, so it takes nothing away')
    if (signal.with?.length === 0) return at('with', 'needs a partner in “with”, or no “with”')
    const inside = signal.with?.find((partner) => holds(signal.phrase, fold(partner).text))
    if (inside) return at('with', `holds its partner “${inside}” itself, so “with” asks nothing`)
    return []
  })
}

/** Words of milestones and duties of which nothing is left for the matcher to look for. */
export function checkNaming({ milestones, obligations }: Instrument): Fault[] {
  const under = (list: string, field: string, all: readonly (string[] | undefined)[]) =>
    all.flatMap((phrases = [], index) =>
      phrases.flatMap((phrase, nth) =>
        fold(phrase).text === ''
          ? [{ path: [list, index, field, nth], says: `“${phrase}” ${NOTHING}` }]
          : [],
      ),
    )
  return [
    ...under(
      'milestones',
      'fulfilledBy',
      milestones.map(({ fulfilledBy }) => fulfilledBy),
    ),
    ...under(
      'obligations',
      'touchedBy',
      obligations.map(({ touchedBy }) => touchedBy),
    ),
  ]
}

/** An earlier signal of the same kind and the same folded phrase. */
const twinOf = (signal: Written & { veto?: boolean }, all: (Written & { veto?: boolean })[]) =>
  all.find(
    ({ index, folded, veto }) =>
      index < signal.index && folded === signal.folded && Boolean(veto) === Boolean(signal.veto),
  )

/** Whether a phrase of weight 0 has a shorter one within it that it keeps from counting. */
const shields = ({ phrase, folded }: Written, counted: string[]) =>
  counted.some((shorter) => shorter !== folded && holds(phrase, shorter))

/** As the matcher finds words: `AI` is not in `TRAIN`. */
const holds = (phrase: string, folded: string) =>
  folded !== '' && placesOf(phrase, folded).length > 0
