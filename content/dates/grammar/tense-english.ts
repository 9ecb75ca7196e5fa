import type { Tense } from './tense.ts'

// A verb of time takes the word that follows with it: “will be published” is not past.
const AHEAD =
  '(?:will|shall|must|should|may|would|to|expected|scheduled|planned|due|plans?|aims?|intends?)(?: (?:to|be|not|also|only|\\w+ly))*(?: (?!on\\b|in\\b|by\\b|from\\b)\\w+)?'
const NOW = 'appl(?:y|ies)|takes? effect|enters?|comes?|closes?|ends?|opens?|starts?|begins?'
const DONE = '(?:was|were|has|have|had|did|held|took|came|began|met|sent|gave|made|[a-z]{2,}ed)'
const TENSES = new RegExp(`\\b(?:(were due|was due)|(${AHEAD}|${NOW})|(${DONE}))\\b`, 'gi')

/** The tense of an English clause: of the verb in front of the date, else of the one behind it. */
export function englishTense(before: string, after: string): Tense | null {
  const verb = [...before.matchAll(TENSES)].at(-1) ?? [...after.matchAll(TENSES)][0]
  if (!verb) return null
  return verb[2] === undefined ? 'past' : 'future'
}
