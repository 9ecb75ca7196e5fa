import { alt, type Parse, type Source } from './combine.ts'
import { dated } from './dated.ts'
import { edged } from './edges.ts'
import { english } from './english.ts'
import { statutory } from './formulas.ts'
import { tokensOf } from './lexer.ts'
import type { Phrase, Shape } from './phrase.ts'
import type { Token, TokenType } from './token.ts'

type Rule = Parse<{ rule: string; shape: Shape }>

// Tried in this order where a token can begin several. English alone begins at a preposition.
const anyRule: Rule = alt(statutory, edged(dated), edged(english))

/** All phrases of a folded text that are dates, in order; none overlaps another. */
export function phrasesOf(text: string): Phrase[] {
  return phrasesIn(text, tokensOf(text))
}

/** The same, of a text whose tokens are known. */
export function phrasesIn(text: string, tokens: Token[]): Phrase[] {
  const source: Source = { text, tokens, start: 0, kept: new Map() }
  const phrases: Phrase[] = []
  let at = 0
  while (at < source.tokens.length) {
    const match = canBegin(source.tokens, at) ? anyRule(source, at) : null
    if (match) {
      const to = source.tokens[match.next - 1]!.to
      phrases.push({ ...match.value, from: source.tokens[at]!.from, to })
    }
    at = match?.next ?? at + 1
    source.start = at
    source.kept.clear()
  }
  return phrases
}

// Tried at every number of a text, so what cannot follow one in a date is left out first.
const COUNTED: ReadonlySet<TokenType> = new Set<TokenType>([
  ...([
    'year',
    'fiscal',
    'month',
    'date',
    'slash',
    'dot',
    'dash',
    'open',
    'hour',
    'colon',
  ] as const),
  ...(['months', 'weeks', 'days', 'years', 'and-a-half', 'meridiem', 'quarter', 'season'] as const),
  ...(['en-month', 'en-suffix', 'en-of', 'en-quarter', 'en-year', 'era-letter'] as const),
  ...(['clock-zone', 'en-ordinary', 'en-diet', 'en-half', 'en-ordinal'] as const),
])

/** A number begins a date only before something that says what it counts. */
function canBegin(tokens: Token[], at: number): boolean {
  const { type } = tokens[at]!
  if (!anyRule.starts.has(type)) return false
  if (type !== 'number') return true
  const next = tokens[at + 1]
  return next !== undefined && next.gap !== 'other' && COUNTED.has(next.type)
}
