import { alt, type Parse, type Source } from './combine.ts'
import { dated } from './dated.ts'
import { edged } from './edges.ts'
import { english } from './english.ts'
import { statutory } from './formulas.ts'
import { tokensOf } from './lexer.ts'
import type { Phrase, Shape } from './phrase.ts'

type Rule = Parse<{ rule: string; shape: Shape }>

// Tried in this order where a token can begin several. English alone begins at a preposition.
const anyRule: Rule = alt(statutory, edged(dated), edged(english))

let texts = 0

/** All phrases of a folded text that are dates, in order; none overlaps another. */
export function phrasesOf(text: string): Phrase[] {
  const source: Source = { id: texts++, text, tokens: tokensOf(text), start: 0 }
  const { tokens } = source
  const phrases: Phrase[] = []
  while (source.start < tokens.length) {
    const at = source.start
    const match = anyRule(source, at)
    if (match !== null) {
      const { rule, shape } = match.value
      phrases.push({ rule, shape, from: tokens[at]!.from, to: tokens[match.next - 1]!.to })
    }
    source.start = match === null ? at + 1 : match.next
  }
  return phrases
}
