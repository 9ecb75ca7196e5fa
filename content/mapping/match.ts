import { bareAddress } from './address.ts'
import { type Folded, fold, isWordAt } from './normalise.ts'
import type { AddressRule, MappingRules } from './rules.ts'
import { fieldOf, TEXT_FIELDS, type TextField, type UpdateToMap, type Words } from './update.ts'

/** The text fields of an update, each folded once. */
export type FoldedFields = Record<TextField, Folded>

/** One occurrence: `from` and `to` in the folded field, `start` and `end` in the field as given. */
export type Hit = { field: TextField; from: number; to: number; start: number; end: number }

/** More occurrences of one phrase say nothing more, and a hostile page could hold thousands. */
const MOST_HITS = 200

export type Matches = {
  folded: FoldedFields
  /** Occurrences by number of phrase, in the order of fields and of the text. */
  hits: Map<number, Hit[]>
  addresses: { rule: AddressRule; words: Words }[]
  /** As given, and folded: every name of each body that it names. */
  publisher: { given: string; names: Set<string> }
}

export const foldFields = (update: UpdateToMap): FoldedFields => ({
  title: fold(update.title),
  summary: fold(update.summary),
  text: fold(fieldOf(update, 'text')),
})

/** Finds every phrase of the rules in an update. */
export function match(update: UpdateToMap, rules: MappingRules): Matches {
  const hits = new Map<number, Hit[]>()
  const fields = foldFields(update)
  for (const field of TEXT_FIELDS) {
    const original = fieldOf(update, field)
    const folded = fields[field]
    rules.find(folded.text, (number, to) => {
      const phrase = rules.phrases[number]!
      const before = hits.get(number)
      if (before && before.length >= MOST_HITS) return
      const hit = hitAt(folded, field, to - phrase.length, to)
      if (!hit || !readsAs(phrase, original, hit)) return
      if (before) before.push(hit)
      else hits.set(number, [hit])
    })
  }
  return {
    ...{ folded: fields, hits },
    addresses: matchAddress(update.url, rules),
    publisher: { given: update.publisher, names: rules.namesOf(update.publisher) },
  }
}

/** The places of a folded phrase in a text as given, with the boundaries that signals have. */
export function placesOf(original: string, phrase: string, folded = fold(original)): Hit[] {
  const places: Hit[] = []
  let from = phrase === '' ? -1 : folded.text.indexOf(phrase)
  for (; from >= 0; from = folded.text.indexOf(phrase, from + 1)) {
    const hit = hitAt(folded, 'text', from, from + phrase.length)
    if (hit && readsAs(phrase, original, hit)) places.push(hit)
  }
  return places
}

/** Null inside a Latin word or number, and inside one character (㈱ is not 株). */
function hitAt(folded: Folded, field: TextField, from: number, to: number): Hit | null {
  const { text, starts, ends } = folded
  if (isWordAt(text, from) && isWordAt(text, from - 1)) return null
  if (isWordAt(text, to - 1) && isWordAt(text, to)) return null
  if (starts[from] === starts[from - 1] || ends[to - 1] === ends[to]) return null
  return { field, from, to, start: starts[from]!, end: ends[to - 1]! }
}

/** A dash is a long vowel mark only between katakana: words that end in it need not read so alone. */
function readsAs(phrase: string, original: string, { start, end }: Hit): boolean {
  if (!phrase.startsWith('ー') && !phrase.endsWith('ー')) return true
  return fold(original.slice(start, end)).text === phrase
}

function matchAddress(url: string, rules: MappingRules): Matches['addresses'] {
  const { bare, host, from } = bareAddress(url)
  return (rules.addresses.get(host) ?? [])
    .filter(({ prefix }) => isUnder(bare, prefix))
    .map((rule) => ({
      rule,
      words: {
        field: 'url' as const,
        phrase: rule.written,
        start: from,
        end: from + rule.prefix.length,
      },
    }))
}

/** Whole segments only: `…/study` holds `…/study/2.html`, not `…/studying.html`. */
const isUnder = (bare: string, prefix: string): boolean =>
  bare.startsWith(prefix) && /^(?:$|[/?#])/.test(bare.slice(prefix.length))
