import type { DateKind } from '../window.ts'
import type { Cue } from './cues.ts'
import { type Around, isRecord, type Leaning, leaningOf, NEAR, tenseOf } from './leaning.ts'
import type { Phrase, Shape } from './phrase.ts'
import type { Sentences } from './sentences.ts'
import type { Tense } from './tense.ts'

/** What the words around a phrase say of it. */
export type Reading = {
  phrase: Phrase
  kind: DateKind | null
  leaning: Leaning
  sentence: number
}

type Zone = { from: number; to: number }

const REACH = 120
const LABEL =
  /^(?:の?(?:日|期日|日程|日時|時期|期間|期限|予定日?|年月日))?(?:(?:は|を|が|も|:|\s|\(|\[|「)、?)+$/
const ENGLISH_LABEL =
  /^(?:[\s:,]|is|was|are|were|be|been|will|on|by|at|in|the|from|to|as|of|it|law)*$/i
const NEXT_TO = /^(?:[\s(にで付の]|\)(?:から|より|に)|付け?で?|付けで|,)?$/
/** Reads the kind of each phrase from the words around it, between its neighbours. */
export function readingsOf(text: string, phrases: Phrase[], cues: Cue[], sentences: Sentences) {
  const topical = new Set(cues.filter(isTopic).map(({ from }) => sentences.at(from)))
  let next = 0
  const around: Around[] = []
  const readings = phrases.map((phrase, i): Reading => {
    const sentence = sentences.at(phrase.from)
    const before = {
      from: Math.max(phrases[i - 1]?.to ?? 0, sentences.start(sentence), phrase.from - REACH),
      to: phrase.from,
    }
    const after = {
      from: phrase.to,
      to: Math.min(phrases[i + 1]?.from ?? text.length, sentences.end(sentence), phrase.to + REACH),
    }
    while (next < cues.length && cues[next]!.from < before.from) next++
    const near = cuesWithin(cues, next, before, after)
    const cue = cueFor(text, phrase, near.before, near.after, isLabelOfNext(text, phrases[i + 1]))
    const about = topical.has(sentence) || topical.has(sentence - 1)
    const [front, behind] = [before, after].map(({ from, to }) => text.slice(from, to))
    const words = text.slice(phrase.from, phrase.to)
    const rest = text.slice(phrase.to, Math.min(sentences.end(sentence), phrase.to + REACH * 2))
    around.push({ before: front!, words, after: behind!, rest, cue })
    return {
      phrase,
      sentence,
      kind: cue ? kindBy(cue, phrase.shape, about, cue.from >= phrase.to) : null,
      leaning: NEAR,
    }
  })
  return sharedPredicates(text, withLeanings(text, readings, around))
}

/** From the last to the first, since the verb at the end of a sentence serves all of it. */
function withLeanings(text: string, readings: Reading[], around: Around[]): Reading[] {
  const record = isRecord(text)
  const leaning = [...readings]
  let later: { sentence: number; tense: Tense | null } = { sentence: -1, tense: null }
  for (let i = readings.length - 1; i >= 0; i--) {
    const { sentence, phrase } = readings[i]!
    const { own, later: onward } = tenseOf(around[i]!)
    const follows = onward ?? (later.sentence === sentence ? later.tense : null)
    const leans = leaningOf(phrase.shape, around[i]!, own, follows, record)
    leaning[i] = { ...readings[i]!, leaning: leans }
    later = { sentence, tense: own === 'deadline' ? null : (own ?? follows) }
  }
  return leaning
}

const LISTED = /^(?:から|に)?(?:、|,|及び|並びに|・|と)[^。]{0,24}$/

/** 「一部は10月1日、その余は4月1日から施行」: a verb at the end serves the dates listed before it. */
function sharedPredicates(text: string, readings: Reading[]): Reading[] {
  for (let i = readings.length - 2; i >= 0; i--) {
    const [here, next] = [readings[i]!, readings[i + 1]!]
    if (here.kind || !next.kind || here.sentence !== next.sentence) continue
    const between = next.phrase.from - here.phrase.to
    if (between > 28 || !LISTED.test(text.slice(here.phrase.to, next.phrase.from))) continue
    if (here.phrase.shape.is !== next.phrase.shape.is) continue
    readings[i] = {
      ...here,
      kind: next.kind,
      leaning: here.leaning.way === 'near' ? next.leaning : here.leaning,
    }
  }
  return readings
}

const isTopic = ({ kind }: Cue): boolean => kind === 'topic' || kind === 'comment-open'

function cuesWithin(cues: Cue[], start: number, before: Zone, after: Zone) {
  const found = { before: [] as Cue[], after: [] as Cue[] }
  for (let i = start; i < cues.length && cues[i]!.from < after.to; i++) {
    const cue = cues[i]!
    if (cue.to <= before.to) found.before.push(cue)
    else if (cue.from >= after.from) found.after.push(cue)
  }
  return found
}

/**
 * Surest first: what follows at once (D公表), what labels it (締切はD), what is done on it, what is
 * spoken of after it, what stands before it.
 */
function cueFor(
  text: string,
  phrase: Phrase,
  before: Cue[],
  after: Cue[],
  labelsNext: (cue: Cue) => boolean,
): Cue | undefined {
  const first = after[0]
  const last = before.at(-1)
  const label = last && labels(text, last, phrase) ? last : undefined
  // 提出期限はD（必着）: the label says of what the day is the last.
  if (label?.kind === 'due' && first?.kind === 'closes') return label
  // 公示日 D1 締切日 D2: each day has its own label in front.
  if (first && label && labelsNext(first)) return label
  const touches = first && NEXT_TO.test(text.slice(phrase.to, first.from))
  if (first && touches && !first.spokenOf) return first
  if (label) return label
  return after.find((cue) => !cue.spokenOf) ?? after.find((cue) => !labelsNext(cue)) ?? last
}

function labels(text: string, cue: Cue, phrase: Phrase): boolean {
  const between = text.slice(cue.to, phrase.from)
  if (between.length > 24) return false
  return LABEL.test(between) || (/^[\x20-\x7e]*$/.test(between) && ENGLISH_LABEL.test(between))
}

const isLabelOfNext = (text: string, next: Phrase | undefined) => (cue: Cue) =>
  next !== undefined && labels(text, cue, next)

function kindBy({ kind }: Cue, shape: Shape, topical: boolean, follows: boolean): DateKind | null {
  const isRange = shape.is === 'range' || shape.is === 'lasting'
  switch (kind) {
    case 'topic':
      return topicKind(shape, follows)
    case 'comment-open':
      return isRange ? 'comment-window' : 'comment-open'
    case 'opens':
      if (!topical) return 'effective'
      return isRange ? 'comment-window' : 'comment-open'
    case 'closes':
      return isRange ? 'comment-window' : 'comment-close'
    case 'due':
      if (!topical) return 'due'
      return isRange ? 'comment-window' : 'comment-close'
    default:
      return kind
  }
}

function topicKind(shape: Shape, follows: boolean): DateKind | null {
  if (shape.is === 'range' || shape.is === 'lasting') return 'comment-window'
  if (shape.is === 'formula') return null
  if (shape.bound === 'until') return 'comment-close'
  return follows || shape.bound === 'from' ? 'comment-open' : null
}
