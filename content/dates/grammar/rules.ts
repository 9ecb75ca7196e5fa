import { alt, type Parse, sourceOf } from './combine.ts'
import { dated } from './dated.ts'
import { edged } from './edges.ts'
import { english } from './english.ts'
import { statutory } from './formulas.ts'
import type { Lexed } from './lexer.ts'
import type { Phrase, Shape } from './phrase.ts'

type Rule = Parse<{ rule: string; shape: Shape }>

// Tried in this order where a token can begin several. English alone begins at a preposition.
const anyRule: Rule = alt(statutory, edged(dated), edged(english))

/** All phrases of a folded text that are dates, in order; none overlaps another. */
export function phrasesOf({ text, tokens }: Lexed): Phrase[] {
  const source = sourceOf(text, tokens)
  const phrases: Phrase[] = []
  while (source.start < tokens.length) {
    const at = source.start
    const ruled = anyRule(source, at)
    if (ruled === undefined) source.start = at + 1
    else {
      const { rule, shape } = ruled
      source.start = source.next
      phrases.push({ rule, shape, from: tokens[at]!.from, to: tokens[source.next - 1]!.to })
    }
  }
  return phrases
}
