import { isShortCall } from './call-length.ts'
import { isDay } from './day.ts'
import { cuesOf } from './grammar/cues.ts'
import { defaultKind } from './grammar/defaults.ts'
import { oneOfTwo } from './grammar/either-day.ts'
import { impliedDates, LONGEST_NOTICE } from './grammar/implied.ts'
import { readingsOf } from './grammar/kinds.ts'
import { isMovedTo, isPutOff, NEAR, type Verbs } from './grammar/leaning.ts'
import { lexerOf } from './grammar/lexer.ts'
import type { Memory } from './grammar/memory.ts'
import { type Draft, settle } from './grammar/merge.ts'
import type { Reading } from './grammar/reading.ts'
import { type Resolution, resolveNamed } from './grammar/resolve.ts'
import { resolveFormula } from './grammar/resolve-formula.ts'
import { isKnown, resolvePoint } from './grammar/resolve-point.ts'
import { phrasesOf } from './grammar/rules.ts'
import { type Sentences, sentencesOf, stretchesAt } from './grammar/sentences.ts'
import { withoutSetAside } from './grammar/set-aside.ts'
import { tensesOf } from './grammar/tense.ts'
import { englishTensesOf } from './grammar/tense-english.ts'
import { upTo } from './grammar/up-to.ts'
import type { Stretch } from './grammar/words-at.ts'
import { fold, original } from './normalise.ts'
import type { DateContext, FoundDate } from './window.ts'

/**
 * The windows that a text names, in order, with the words and the rule that gave each. Days are
 * Asia/Tokyo. A date that text and context do not settle is left out; a statutory formula whose
 * anchor is not known yet stays, with both ends null. Never throws; linear in the text.
 */
export function findDates(text: string, context: DateContext): FoundDate[] {
  const folded = fold(text)
  const lexer = lexerOf(folded.text)
  const phrases = phrasesOf(lexer)
  const sentences = sentencesOf(lexer)
  const offsets = phrases.map(({ from }) => from)
  const held = stretchesAt(sentences, offsets, 0)
  const cues = cuesOf(folded.text, stretches(folded.text, offsets, sentences))
  const verbs = verbsIn(folded.text, held)
  const readings = readingsOf(folded.text, phrases, cues, verbs, sentences)
  const memory = memoryOf(context)
  const drafts = oneOfTwo(
    folded.text,
    withoutSetAside(folded.text, sentences, held, draftsOf(folded.text, readings, memory)),
  )
  const implied = impliedDates(folded.text, cues, drafts, memory.context)
  return [...settle(folded.text, drafts), ...implied]
    .toSorted((a, b) => a.from - b.from)
    .map((draft) => published(draft, original(text, folded, draft.from, draft.to)))
}

/** What may say what the dates are: their sentences; of a notice, which may imply one, all of it. */
function stretches(text: string, offsets: number[], sentences: Sentences): Stretch[] {
  if (text.length <= LONGEST_NOTICE) return [{ from: 0, to: text.length }]
  return stretchesAt(sentences, offsets, 1)
}

/** What may say when the things are done whose dates are named: the sentences that hold them. */
const verbsIn = (text: string, held: readonly Stretch[]): Verbs => ({
  japanese: tensesOf(text, held),
  english: englishTensesOf(text, held),
})

function published(draft: Draft, words: ReturnType<typeof original>): FoundDate {
  const { kind, start, end, precision, rule, notes } = draft
  const { phrase, from, to } = words
  const all = isShortCall(draft) ? [...notes, 'short-call' as const] : notes
  const found = { kind, start, end, precision, rule, phrase, from, to }
  if (all.length === 0) return found
  const once = all.length === 1 ? all : [...new Set(all)]
  return { kind, start, end, precision, rule, phrase, from, to, notes: once }
}

function memoryOf(given: DateContext): Memory {
  const day = (text: string | null | undefined) => (text && isDay(text) ? text : null)
  const context = { published: day(given.published), promulgated: day(given.promulgated) }
  return {
    context,
    mention: null,
    sentence: -1,
    fiscal: false,
    promulgated: context.promulgated,
    issued: null,
    enforced: day(given.enforced),
    noticed: null,
  }
}

/** Named dates first, in order, since each may lean on the last; then formulas, which count from them. */
function draftsOf(text: string, readings: Reading[], memory: Memory): Draft[] {
  const drafts = readings.map((reading) => {
    const resolution = resolveNamed(reading, memory)
    const draft = resolution && draftOf(text, reading, resolution, memory)
    return draft && !isPassing(text, draft, memory) ? draft : null
  })
  anchor(memory, drafts)
  memory.enforced ??= onlyNamed(readings, memory)
  const provisions = provisionsIn(text, readings)
  const issued = issuesIn(drafts)
  const all: Draft[] = []
  for (const [i, reading] of readings.entries()) {
    const { shape } = reading.phrase
    if (shape.is === 'formula') {
      memory.issued = issued.get(reading.sentence) ?? null
      all.push(...glossOf(text, reading, memory))
      const resolution = resolveFormula(shape.formula, memory, provisions.has(reading))
      if (resolution === null) continue
      all.push(draftOf(text, reading, resolution, memory))
    } else if (drafts[i]) addWithSecond(all, drafts[i], reading)
  }
  return all
}

/**
 * 「施行（D）から5年を経過した時点で」 tells when that was, too; of 「公布の日（D）から起算して」 the window
 * that is counted from the day begins on it.
 */
function glossOf(text: string, { phrase, sentence }: Reading, memory: Memory): Draft[] {
  const { shape } = phrase
  if (shape.is !== 'formula' || !shape.formula.named || !shape.formula.duration) return []
  if (shape.formula.anchor !== 'enforcement') return []
  const found = resolvePoint(shape.formula.named, memory, { sentence, leaning: NEAR })
  if (!isKnown(found)) return []
  const { start, end, precision, notes } = found
  const words = text.slice(phrase.from, phrase.to)
  const open = words.indexOf('(')
  const close = words.indexOf(')', open)
  if (open < 0 || close < 0) return []
  const rule = shape.formula.named.name
  const at = { from: phrase.from + open + 1, to: phrase.from + close }
  return [{ ...at, kind: 'effective', start, end, precision, notes, rule, sentence }]
}

const DONE =
  /\b(?:went|came|became|entered|signed|passed|adopted|enacted|kicked|rolled|took|transposed|revised|repealed|introduced|finali[sz]ed|updated|issued|concluded|delayed|published)\b/i
const DONE_REACH = 40

// In which nothing is told to be done; 2021年から当事務所, 昨年の通常国会で.
const PASSING: readonly string[] = ['year', 'from(year)', 'since(year)', 'diet-session']

/** “45 million users in 2024”: a year gone by, in which nothing was done. */
function isPassing(
  text: string,
  { rule, kind, unnamed, from, start, end }: Draft,
  { context: { published } }: Memory,
): boolean {
  if (published === null || !PASSING.includes(rule)) return false
  if (!unnamed && kind !== 'target') return false
  if (rule !== 'year') return (end ?? start ?? published) < published
  if (end === null) return false
  return end < published && !DONE.test(text.slice(Math.max(0, from - DONE_REACH), from))
}

/** 「D公布・施行」 is two dates on one day, in the order in which they happen. */
function addWithSecond(drafts: Draft[], draft: Draft, { also }: Reading): void {
  const second = also === undefined || also === draft.kind ? null : { ...draft, kind: also }
  if (second && also !== 'effective') drafts.push(second)
  drafts.push(draft)
  if (second && also === 'effective') drafts.push(second)
}

function draftOf(text: string, reading: Reading, found: Resolution, memory: Memory): Draft {
  const { phrase, sentence } = reading
  const kind = defaultKind(text, reading, found, memory.context)
  const window =
    isMovedTo(text, phrase.from) || isPutOff(text, phrase.to)
      ? found
      : upTo(phrase.shape, kind, found, memory.context.published)
  const { start, end, precision, notes } = window
  const { rule, from, to } = phrase
  const unnamed = reading.kind === null
  return { start, end, precision, notes, kind, rule, from, to, sentence, unnamed }
}

/** A text that says on which day its law was promulgated or took effect, or its call was put up, says so for its formulas too. */
function anchor(memory: Memory, drafts: (Draft | null)[]): void {
  memory.promulgated ??= onlyDay(drafts, 'promulgated')
  memory.enforced ??= onlyDay(drafts, 'effective')
  memory.noticed = onlyDay(drafts, 'comment-open')
}

/** 施行の日（D）から施行する: the one day in brackets on which a text takes effect. */
function onlyNamed(readings: Reading[], memory: Memory): string | null {
  // …政令で定める日から施行する。ただし、他法の施行の日（D）から: its own day is not known.
  if (readings.some(({ phrase: { shape } }) => shape.is === 'formula' && shape.formula.byOrder))
    return null
  const days = readings.flatMap(({ phrase: { shape }, sentence }) => {
    if (shape.is !== 'formula' || shape.formula.ends !== 'on' || shape.formula.duration) return []
    const { anchor: of, named } = shape.formula
    if (of !== 'enforcement' || !named) return []
    const found = resolvePoint(named, memory, { sentence, leaning: NEAR })
    return isKnown(found) ? [found.start] : []
  })
  return new Set(days).size === 1 ? days[0]! : null
}

/** The days of publication that a text tells, by sentence. */
function issuesIn(drafts: (Draft | null)[]): ReadonlyMap<number, string> {
  const told = drafts.filter((draft) => draft?.kind === 'published' && draft.precision === 'day')
  return new Map(told.map((draft) => [draft!.sentence, draft!.start!]))
}

function onlyDay(drafts: (Draft | null)[], kind: FoundDate['kind']) {
  const days = drafts.filter((draft) => draft?.kind === kind && draft.precision === 'day')
  return new Set(days.map((draft) => draft!.start)).size === 1 ? days[0]!.start : null
}

const ENFORCED = /^から(?:施行|適用)(?:する(?:$|。|\s)|し、)/
const DRAFTED = /案|予定|こととす|見込|国会|方針/

/** The words of a provision itself (「公布の日から施行する」), not of news about a bill. */
function provisionsIn(text: string, readings: Reading[]): ReadonlySet<Reading> {
  const found = readings.filter(
    ({ phrase: { shape, to } }) =>
      shape.is === 'formula' && ENFORCED.test(text.slice(to - 2, to + 6)),
  )
  return new Set(found.length > 0 && DRAFTED.test(text) ? [] : found)
}
