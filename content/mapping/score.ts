import type { Hit, Matches } from './match.ts'
import { ADDRESS_WEIGHT, type CompiledSignal, type MappingRules } from './rules.ts'
import type { Because } from './update.ts'

export const SURE = 1
export const UNSURE = 0.5

/** Words in running text count in full up to here; further down a page mentions what it is not about. */
const OPENING = 2_000

/** Why a phrase that was found did or did not count. */
export type Verdict =
  | 'counted'
  | 'in-passing'
  | 'far-down'
  | 'missing-partner'
  | 'inside-longer-phrase'
  | 'veto'
  | 'publisher'

export type Judged = Because & {
  verdict: Verdict
  /** The partners of which one is needed; empty when the phrase stands alone. */
  with: string[]
}

export type Judgement = {
  id: string
  /** What the phrases add up to, whether or not a veto forbids the link. */
  score: number
  state: 'sure' | 'unsure' | 'below-threshold' | 'vetoed'
  found: Judged[]
}

type Found = { signal: CompiledSignal; hits: Hit[] }

/** Judges every instrument of which anything was found: surest first, then by id. */
export function judge(matches: Matches, rules: MappingRules): Judgement[] {
  const byInstrument = new Map<number, Found[]>()
  for (const [phrase, hits] of matches.hits) {
    for (const signal of rules.signals[phrase]!) {
      const found = byInstrument.get(signal.instrument)
      if (found) found.push({ signal, hits })
      else byInstrument.set(signal.instrument, [{ signal, hits }])
    }
  }
  for (const { rule } of matches.addresses) {
    if (!byInstrument.has(rule.instrument)) byInstrument.set(rule.instrument, [])
  }
  return [...byInstrument]
    .map(([number, found]) => judgeOne(number, found, matches, rules))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}

function judgeOne(
  number: number,
  found: Found[],
  matches: Matches,
  rules: MappingRules,
): Judgement {
  const { id } = rules.instruments[number]!
  const vetoes = found.filter(({ signal }) => signal.veto)
  const phrases = found.filter(({ signal }) => !signal.veto).sort(longestFirst)
  const words = [...judgeAddresses(number, matches), ...judgePhrases(phrases, matches)]
  const judged = [
    ...words,
    ...(sum(words) > 0 ? judgePublisher(rules.publishers[number]!, matches) : []),
    ...vetoes.map((veto) => judgeVeto(veto, matches)),
  ]
  const score = sum(judged)
  const vetoed = judged.some(({ verdict }) => verdict === 'veto')
  return { id, score, state: vetoed ? 'vetoed' : stateOf(score), found: judged }
}

function stateOf(score: number): Judgement['state'] {
  if (score >= SURE) return 'sure'
  return score >= UNSURE ? 'unsure' : 'below-threshold'
}

/** Weights have at most a few decimals; rounding keeps 0.7 + 0.3 at 1. */
const sum = (judged: Judged[]): number =>
  Math.round(judged.reduce((total, { weight }) => total + weight, 0) * 1_000) / 1_000

/** Several addresses of one instrument are one piece of evidence: the longest counts. */
function judgeAddresses(number: number, { addresses }: Matches): Judged[] {
  return addresses
    .filter(({ rule }) => rule.instrument === number)
    .sort((a, b) => b.rule.prefix.length - a.rule.prefix.length)
    .slice(0, 1)
    .map(({ words }) => ({ ...words, weight: ADDRESS_WEIGHT, verdict: 'counted', with: [] }))
}

/** Who publishes says something only where words say something already. */
function judgePublisher(
  weights: MappingRules['publishers'][number],
  { publisher: { given, names } }: Matches,
): Judged[] {
  return weights
    .filter(({ authority }) => names.has(authority))
    .map(({ adds }) => ({
      ...{ field: 'publisher', phrase: given, start: 0, end: given.length },
      ...{ weight: adds, verdict: 'publisher', with: [] },
    }))
}

/**
 * Longest phrase first: words that a longer phrase has claimed are not counted again, so one stretch
 * of text is evidence once, and a longer phrase of weight 0 takes a shorter one away.
 */
function judgePhrases(phrases: Found[], matches: Matches): Judged[] {
  const claimed: Hit[] = []
  return phrases.map(({ signal, hits }) => {
    if (!hasPartner(signal, matches)) return judged(signal, hits[0]!, 'missing-partner')
    const free = hits.filter((hit) => !claimed.some((longer) => isInside(hit, longer)))
    claimed.push(...free)
    if (free.length === 0) return judged(signal, hits[0]!, 'inside-longer-phrase')
    return judged(signal, free[0]!, standingOf(signal, free))
  })
}

/**
 * Far down a long page, a phrase that is enough alone must come twice, and phrases that need others
 * do not count: on enough pages of enough text some of them always meet.
 */
function standingOf({ weight }: CompiledSignal, hits: Hit[]): Verdict {
  if (!hits.every(isFarDown)) return 'counted'
  if (weight < SURE) return 'far-down'
  return hits.length === 1 ? 'in-passing' : 'counted'
}

/**
 * A veto speaks of what an item is, so it counts in title and summary only: the running text of a
 * page mentions too much that the item is not about.
 */
function judgeVeto({ signal, hits }: Found, matches: Matches): Judged {
  const hit = hits.find(({ field }) => field !== 'text')
  if (!hit) return judged(signal, hits[0]!, 'in-passing')
  return judged(signal, hit, hasPartner(signal, matches) ? 'veto' : 'missing-partner')
}

function judged(signal: CompiledSignal, { field, start, end }: Hit, verdict: Verdict): Judged {
  const { written: phrase, partners } = signal
  const full = field === 'title' ? signal.inTitle : signal.weight
  const weight = signal.veto ? 0 : full * SHARE[verdict]
  return { field, phrase, start, end, weight, verdict, with: partners.map((p) => p.written) }
}

/** What a verdict leaves of a weight. */
const SHARE: Record<Verdict, number> = {
  counted: 1,
  'in-passing': 0.5,
  'far-down': 0,
  'missing-partner': 0,
  'inside-longer-phrase': 0,
  veto: 0,
  publisher: 1,
}

function hasPartner({ partners }: CompiledSignal, { hits, publisher }: Matches): boolean {
  if (partners.length === 0) return true
  return partners.some(({ phrase, folded }) => hits.has(phrase) || publisher.names.has(folded))
}

const isFarDown = ({ field, from }: Hit): boolean => field === 'text' && from >= OPENING

const isInside = (inner: Hit, outer: Hit): boolean =>
  inner.field === outer.field && inner.from >= outer.from && inner.to <= outer.to

/** Ties are broken by what content says, never by the order of instruments. */
function longestFirst(a: Found, b: Found): number {
  const length = ({ hits }: Found) => hits[0]!.to - hits[0]!.from
  const order = length(b) - length(a) || b.signal.weight - a.signal.weight
  return order || (a.signal.written < b.signal.written ? -1 : 1)
}
