import { alt, type Parse, type Source, sourceOf } from './combine.ts'
import { dated } from './dated.ts'
import { edged } from './edges.ts'
import { english } from './english.ts'
import { statutory } from './formulas.ts'
import { lookAhead } from './heads.ts'
import type { Lexer } from './lexer.ts'
import type { Phrase, Shape } from './phrase.ts'
import type { Token } from './token.ts'

type Rule = Parse<{ rule: string; shape: Shape }>

// Tried in this order where a token can begin several. English alone begins at a preposition.
const anyRule: Rule = alt(statutory, edged(dated), edged(english))

// Tokens are read some at a time, so that not all of a long text are held at once.
const AT_ONCE = 1_000
/** More tokens than any phrase has. */
const LONGEST = 128

/** All phrases of a folded text that are dates, in order; none overlaps another. */
export function phrasesOf(lexer: Lexer): Phrase[] {
  const phrases: Phrase[] = []
  let tokens: Token[] = []
  let more = true
  while (more) {
    more = lexer.read(tokens, AT_ONCE)
    lookAhead(tokens)
    const source = sourceOf(lexer.text, tokens)
    addPhrases(phrases, source, more ? tokens.length - LONGEST : tokens.length)
    tokens = tokens.slice(source.start)
  }
  return phrases
}

/** Those that begin before a token. */
function addPhrases(phrases: Phrase[], source: Source, end: number): void {
  const { tokens } = source
  while (source.start < end) {
    const at = source.start
    const ruled = anyRule(source, at)
    if (ruled === undefined) source.start = at + 1
    else {
      const { rule, shape } = ruled
      source.start = source.next
      phrases.push({ rule, shape, from: tokens[at]!.from, to: tokens[source.next - 1]!.to })
    }
  }
}
