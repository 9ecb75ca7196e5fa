import type { Authority, Instrument } from '../schema.ts'
import { bareAddress } from './address.ts'
import { type Automaton, buildAutomaton } from './automaton.ts'
import { fold } from './normalise.ts'
import { publisherNames } from './publishers.ts'
import type { Told } from './told.ts'

/** A signal of one instrument; `phrase` and `with` are numbers of folded phrases. */
export type CompiledSignal = {
  instrument: number
  phrase: number
  /** The phrase as content writes it. */
  written: string
  weight: number
  /** The weight where the title has the phrase. */
  inTitle: number
  veto: boolean
  partners: Partner[]
}

export type Partner = { phrase: number; written: string; folded: string }

/** A milestone or an obligation that a phrase names. */
export type NamedPart = {
  instrument: number
  part: 'milestone' | 'obligation'
  id: string
  /** The phrase as content writes it. */
  written: string
}

export type AddressRule = { instrument: number; written: string; prefix: string }

/** Everything that `mapUpdate` needs of the instruments, compiled once and held in memory. */
export type MappingRules = {
  instruments: readonly Instrument[]
  /** Folded phrases, distinct; their place is their number. */
  phrases: string[]
  /** Signals by the number of their phrase. */
  signals: CompiledSignal[][]
  /** What else phrases name, by their number. */
  parts: NamedPart[][]
  addresses: Map<string, AddressRule[]>
  /** By instrument: folded ids of bodies, and what it adds that one of them publishes. */
  publishers: { authority: string; adds: number }[][]
  find: Automaton
  told: Told
  namesOf: (publisher: string) => Set<string>
}

/** The link of an update that stands at an address of the instrument. */
export const ADDRESS_WEIGHT = 1

/**
 * Compiles the signals of all instruments into one automaton. Names, aliases and law numbers count
 * as signals of weight 1, unless the instrument gives the same phrase a weight of its own.
 * With `authorities`, a partner phrase may also be the id or a name of the publisher; with `told`,
 * what we know of a listing may say of what form it is.
 */
export function compileRules(
  instruments: readonly Instrument[],
  authorities: readonly Authority[] = [],
  told: Told = new Map(),
): MappingRules {
  const numbers = new Map<string, number>()
  const signals: CompiledSignal[][] = []
  const parts: NamedPart[][] = []
  for (const [instrument, content] of instruments.entries()) {
    for (const signal of signalsOf(content)) {
      const phrase = numberOf(numbers, signal.phrase)
      if (phrase === null) continue
      const { phrase: written, weight, inTitle = weight, veto = false } = signal
      const partners = partnersOf(numbers, signal.with ?? [])
      signals[phrase] ??= []
      signals[phrase].push({ instrument, phrase, written, weight, inTitle, veto, partners })
    }
    for (const named of partsOf(content)) {
      const phrase = numberOf(numbers, named.written)
      if (phrase === null) continue
      parts[phrase] ??= []
      parts[phrase].push({ instrument, ...named })
    }
  }
  const phrases = [...numbers.keys()]
  return {
    instruments,
    phrases,
    signals: phrases.map((_, number) => signals[number] ?? []),
    parts: phrases.map((_, number) => parts[number] ?? []),
    addresses: addressRules(instruments),
    publishers: instruments.map(({ publishers = [] }) =>
      publishers.map(({ authority, adds }) => ({ authority: fold(authority).text, adds })),
    ),
    find: buildAutomaton(phrases),
    told,
    namesOf: publisherNames(authorities),
  }
}

function signalsOf(instrument: Instrument): Instrument['signals'] {
  const own = new Set(instrument.signals.map(({ phrase }) => fold(phrase).text))
  const { name, aliases, lawNumber } = instrument
  const names = [name.ja, name.en, ...aliases, lawNumber?.ja, lawNumber?.en]
  const implied = new Map<string, string>()
  for (const phrase of names) {
    if (phrase && !own.has(fold(phrase).text)) implied.set(fold(phrase).text, phrase)
  }
  return [...instrument.signals, ...[...implied.values()].map((phrase) => ({ phrase, weight: 1 }))]
}

function partsOf({ milestones, obligations }: Instrument): Omit<NamedPart, 'instrument'>[] {
  return [
    ...milestones.flatMap(({ id, fulfilledBy = [] }) =>
      fulfilledBy.map((written) => ({ part: 'milestone' as const, id, written })),
    ),
    ...obligations.flatMap(({ id, touchedBy = [] }) =>
      touchedBy.map((written) => ({ part: 'obligation' as const, id, written })),
    ),
  ]
}

/** The number of a phrase; null for one of which nothing is left when it is folded. */
function numberOf(numbers: Map<string, number>, written: string): number | null {
  const folded = fold(written).text
  if (folded === '') return null
  const number = numbers.get(folded) ?? numbers.size
  numbers.set(folded, number)
  return number
}

function partnersOf(numbers: Map<string, number>, written: string[]): Partner[] {
  return written.flatMap((partner) => {
    const phrase = numberOf(numbers, partner)
    return phrase === null ? [] : [{ phrase, written: partner, folded: fold(partner).text }]
  })
}

/** By host, so that an update is compared with the few prefixes of its own host only. */
function addressRules(instruments: readonly Instrument[]): Map<string, AddressRule[]> {
  const byHost = new Map<string, AddressRule[]>()
  for (const [instrument, { addresses }] of instruments.entries()) {
    for (const written of addresses) {
      const { bare: prefix, host } = bareAddress(written.replace(/\/+$/, ''))
      byHost.set(host, [...(byHost.get(host) ?? []), { instrument, written, prefix }])
    }
  }
  return byHost
}
