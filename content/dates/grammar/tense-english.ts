import type { Tense } from './tense.ts'
import { finderOf, firstFrom, type Said, type Stretch } from './words-at.ts'

type Way = 'future' | 'past'

// A verb of time takes the words that follow with it: “will be published” is not past.
const WITH =
  '(?: (?:to|be|not|also|only|\\w{1,16}ly)){0,4}(?: (?!on\\b|in\\b|by\\b|from\\b)\\w{1,20})?'
const ENDS_IN_ED = Array.from('abcdefghijklmnopqrstuvwxyz').join('|')

/** The words of parts of a folded text by which English says when things are done, in order. */
export const englishTensesOf: (text: string, parts: readonly Stretch[]) => Said<Way>[] =
  finderOf<Way>(
    [],
    [
      [
        'future',
        ['will|shall|must|should|may|would|to|expected|scheduled|planned|due', WITH],
        // Not the plan.
        ['plan|aim|intend', `s?${WITH}`, '(?<!\\b(?:the|an?|its|their|this|basic|action) )'],
        ['has been|have been|is|are', ' (?:re)?(?:set|scheduled|fixed|arranged) for'],
        ['has|have', ' (?:pencil+ed|scheduled|planned|set|slated|called)'],
        ['hope|want|seek', 's?(?: \\w{1,12}){0,4}'],
        // What is done now, to somebody: comments are invited.
        ['are|is', '(?: \\w{1,16}ly| not| now)? \\w{2,18}ed'],
        ['appl', '(?:y|ies)'],
        ['has|have', '(?= until)'],
        ['takes effect|take effect|enters|enter|comes|come|closes|close|ends|end|opens|open'],
        ['starts|start|begins|begin'],
      ],
      [
        'past',
        ['were due|was due|was|were|has|have|had|did|held|took|came|began|met|sent|gave|made|laid'],
        // Not “a revised guideline”.
        [ENDS_IN_ED, '[a-z]{1,18}ed', '(?<!\\b(?:an?|the|its|their) )'],
      ],
    ],
  )

/** The tense of an English clause: of the verb in front of the date, else of the one behind it. */
export function englishTense(said: Said<Way>[], before: Stretch, behind: Stretch): Tense | null {
  const next = firstFrom(said, before.to)
  const last = said[next - 1]
  if (last && last.from >= before.from) return last.kind
  const first = said[firstFrom(said, behind.from)]
  return first && first.from < behind.to ? first.kind : null
}
