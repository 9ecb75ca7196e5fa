import { foldFields } from './match.ts'
import type { Folded } from './normalise.ts'
import { TYPE_RULES } from './type-rules.ts'
import type { TypeRule } from './type-words.ts'
import type { Reason, TextField, UpdateToMap, UpdateType, Words } from './update.ts'

/** The form of an update: what its title says; its summary where the title leaves it open. */
export function typeOf(
  update: UpdateToMap,
  { title, summary } = foldFields(update),
): { type: UpdateType; reason: Reason } {
  for (const rule of TYPE_RULES) {
    const words =
      firstWords(rule, 'title', title, update.title) ??
      firstWords(rule, 'summary', summary, update.summary)
    if (words) return { type: rule.type, reason: { rule: rule.name, words } }
  }
  return { type: 'notice', reason: { rule: 'no other form is named', words: null } }
}

function firstWords(
  rule: TypeRule,
  field: 'title' | 'summary',
  folded: Folded,
  original: string,
): Words | null {
  const pattern = rule[field]
  return pattern ? wordsOf(pattern, field, folded, original) : null
}

/** The words that a pattern over folded text matches, in the field as given. */
export function wordsOf(
  pattern: RegExp,
  field: TextField,
  { text, starts, ends }: Folded,
  original: string,
): Words | null {
  const found = pattern.exec(text)
  if (!found || found[0] === '') return null
  const start = starts[found.index]!
  const end = ends[found.index + found[0].length - 1]!
  return { field, phrase: original.slice(start, end), start, end }
}
