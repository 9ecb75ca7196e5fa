import type { Phrase } from './phrase.ts'
import type { Sentences } from './sentences.ts'

const REACH = 120
const LONGEST_LINE = 24
const LONGEST_ENGLISH_LINE = 48
const ASCII = /^[\n\x20-\x7e]*$/
// 締切日に誤りがありました。（誤）A（正）B.
const OF_DEADLINE = /締|期限|期日|期間|施行日|開催日/
const CORRECTION = /^\s*(?:\(誤\)|正しくは、?)[\s「]*$/

// Nothing, or the provision that a line of a list is about.
const UNDER_HEAD = /^\s*(?:[・•○●]\s*(?:第[^\d。\n]{1,20}\s)?)?(?:from )?$/i

const LONGEST_BLANK = 8

/** Where the line above a sentence begins; a blank line may stand between. */
function headAbove(text: string, sentence: number, sentences: Sentences): number {
  const above = sentences.start(sentence - 1)
  const end = sentences.end(sentence - 1)
  const isBlank = end - above < LONGEST_BLANK && text.slice(above, end).trim() === ''
  return isBlank && sentence > 1 ? sentences.start(sentence - 2) : above
}

/** Where the words in front of a phrase begin: those of its sentence, or the line above that names it. */
export function beginning(
  text: string,
  { from, to }: Phrase,
  last: Phrase | undefined,
  sentences: Sentences,
): number {
  const sentence = sentences.at(from)
  const start = sentences.start(sentence)
  if (sentence === 0) return start
  const above = headAbove(text, sentence, sentences)
  const between = text.slice(start, Math.min(from, start + LONGEST_LINE))
  if (CORRECTION.test(between)) {
    const heading = sentences.start(Math.max(0, sentence - 2))
    return OF_DEADLINE.test(text.slice(Math.max(heading, start - REACH), start)) ? heading : start
  }
  if (text.charAt(start - 1) !== '\n' || !UNDER_HEAD.test(between)) return start
  // Of two lines with a day and a word each, neither names the other’s.
  const saysMore = text.slice(to, sentences.end(sentence)).trim() !== ''
  if (last && last.from >= above && saysMore) return start
  const length = start - above
  const isHead =
    length <= LONGEST_LINE ||
    (length <= LONGEST_ENGLISH_LINE && ASCII.test(text.slice(above, start)))
  return isHead ? above : start
}
