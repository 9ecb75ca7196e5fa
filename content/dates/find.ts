import { isDay } from './day.ts'
import { cuesOf } from './grammar/cues.ts'
import { defaultKind } from './grammar/defaults.ts'
import { impliedDates } from './grammar/implied.ts'
import { type Reading, readingsOf } from './grammar/kinds.ts'
import type { Memory } from './grammar/memory.ts'
import { type Draft, settle } from './grammar/merge.ts'
import { type Resolution, resolveFormula, resolveNamed } from './grammar/resolve.ts'
import { phrasesOf } from './grammar/rules.ts'
import { sentencesOf } from './grammar/sentences.ts'
import { fold, original } from './normalise.ts'
import type { DateContext, FoundDate } from './window.ts'

/**
 * The windows that a text names, in order, with the words and the rule that gave each. Days are
 * Asia/Tokyo. A date that text and context do not settle is left out; a statutory formula whose
 * anchor is not known yet stays, with both ends null. Never throws; linear in the text.
 */
export function findDates(text: string, context: DateContext): FoundDate[] {
  const folded = fold(text)
  const sentences = sentencesOf(folded.text)
  const cues = cuesOf(folded.text)
  const readings = readingsOf(folded.text, phrasesOf(folded.text), cues, sentences)
  const memory = memoryOf(context)
  const drafts = draftsOf(folded.text, readings, memory)
  const settled = [
    ...settle(folded.text, drafts),
    ...impliedDates(folded.text, cues, drafts, memory.context),
  ]
  return settled
    .toSorted((a, b) => a.from - b.from)
    .map((draft) => published(draft, original(text, folded, draft.from, draft.to)))
}

function published({ notes, ...draft }: Draft, words: ReturnType<typeof original>): FoundDate {
  const { kind, start, end, precision, rule } = draft
  const found = { kind, start, end, precision, rule, ...words }
  return notes.length > 0 ? { ...found, notes: [...new Set(notes)] } : found
}

function memoryOf(given: DateContext): Memory {
  const day = (text: string | null | undefined) => (text && isDay(text) ? text : null)
  const context = { published: day(given.published), promulgated: day(given.promulgated) }
  return {
    context,
    mention: null,
    sentence: -1,
    promulgated: context.promulgated,
    enforced: day(given.enforced),
  }
}

/** Named dates first, in order, since each may lean on the last; then formulas, which count from them. */
function draftsOf(text: string, readings: Reading[], memory: Memory): Draft[] {
  const named = readings.map((reading) => ({ reading, resolution: resolveNamed(reading, memory) }))
  const drafts = named.map(({ reading, resolution }) =>
    resolution ? draftOf(text, reading, resolution, memory) : null,
  )
  anchor(memory, drafts)
  return readings.flatMap((reading, i) => {
    const { shape } = reading.phrase
    if (shape.is !== 'formula') return drafts[i] ? [drafts[i]] : []
    const resolution = resolveFormula(shape.formula, memory, isProvision(text, reading))
    return [draftOf(text, reading, resolution, memory)]
  })
}

function draftOf(text: string, reading: Reading, found: Resolution, memory: Memory): Draft {
  const { phrase, sentence } = reading
  const kind = defaultKind(text, reading, found, memory.context)
  return { ...found, kind, rule: phrase.rule, from: phrase.from, to: phrase.to, sentence }
}

/** A text that says on which day its law was promulgated or took effect says so for its formulas too. */
function anchor(memory: Memory, drafts: (Draft | null)[]): void {
  const only = (kind: FoundDate['kind']) => {
    const days = drafts.filter((draft) => draft?.kind === kind && draft.precision === 'day')
    return new Set(days.map((draft) => draft!.start)).size === 1 ? days[0]!.start : null
  }
  memory.promulgated ??= only('promulgated')
  memory.enforced ??= only('effective')
}

const DRAFTED = /案|予定|こととす|見込|国会|方針/

/** The words of a provision itself (「公布の日から施行する」), not of news about a bill. */
function isProvision(text: string, { phrase }: Reading): boolean {
  return (
    /^から施行する(?:$|。|\s)/.test(text.slice(phrase.to - 2, phrase.to + 6)) && !DRAFTED.test(text)
  )
}
