import type { DateKind } from '../window.ts'
import { beginning } from './beginning.ts'
import { type Cues, choose } from './cue-for.ts'
import type { Cue } from './cues.ts'
import {
  type Around,
  leaningOf,
  NEAR,
  recordOf,
  scheduledIn,
  tenseOf,
  type Verbs,
} from './leaning.ts'
import { mainVerb } from './main-verb.ts'
import type { Phrase, Shape } from './phrase.ts'
import type { Reading } from './reading.ts'
import { secondKind } from './second-kind.ts'
import type { Sentences } from './sentences.ts'
import { sharedKinds } from './shared-kinds.ts'
import type { Tense } from './tense.ts'

type Zone = { from: number; to: number }

const REACH = 120
const FURTHER = [1, -2, -3]

/** Reads the kind of each phrase from the words around it, between its neighbours. */
export function readingsOf(
  text: string,
  phrases: Phrase[],
  cues: Cue[],
  verbs: Verbs,
  sentences: Sentences,
): Reading[] {
  const isOfCall = ofCalls(text, cues, sentences)
  let next = 0
  const around: Around[] = []
  const readings = phrases.map((phrase, i): Reading => {
    const sentence = sentences.at(phrase.from)
    const before = {
      from: Math.max(
        phrases[i - 1]?.to ?? 0,
        beginning(text, phrase, phrases[i - 1], sentences),
        phrase.from - REACH,
      ),
      to: phrase.from,
    }
    const after = {
      from: phrase.to,
      to: Math.min(phrases[i + 1]?.from ?? text.length, sentences.end(sentence), phrase.to + REACH),
    }
    while (next < cues.length && cues[next]!.from < before.from) next++
    const near = cuesWithin(cues, next, before, after)
    const isLed = near !== undefined && near.before.length > 0
    const main = isLed
      ? undefined
      : mainVerb(text, cues, phrase, phrases[i + 1], sentences.end(sentence))
    const cue = main ?? (near && choose(text, phrase, near, phrases[i + 1], around[i - 1]?.cue))
    const about = isOfCall(sentence, phrase.shape, cue)
    const words = text.slice(phrase.from, phrase.to)
    const rest = Math.min(sentences.end(sentence), phrase.to + REACH * 2)
    around.push({ before, words, behind: { from: after.from, to: after.to, rest }, cue })
    return {
      phrase,
      sentence,
      kind: cue
        ? kindBy(cue, phrase.shape, about, cue.from >= phrase.to)
        : (withoutCue(phrase.shape, about) ??
          (isPeriodOf(text, phrase) && isOfCall.near(sentence) ? 'comment-window' : null)),
      also: cue && near && secondKind(text, cue, near),
      leaning: NEAR,
    }
  })
  return sharedKinds(text, withLeanings(text, readings, around, verbs))
}

/**
 * Whether a date is of a call for comments: its sentence or the one before is. What is named by halves
 * may be of one further off (「意見募集の結果　１．実施期間　D1～D2」), and a desk that opens and closes is one.
 */
function ofCalls(text: string, cues: Cue[], sentences: Sentences) {
  const withAny = (is: (cue: Cue) => boolean): ReadonlySet<number> =>
    new Set(cues.filter(is).map(({ from }) => sentences.at(from)))
  const topical = withAny(isTopic)
  const closing = withAny(({ kind }) => kind === 'closes')
  const isOf = (sentence: number, { is }: Shape, cue: Cue | undefined): boolean => {
    if (topical.has(sentence) || topical.has(sentence - 1)) return true
    if (cue?.kind === 'opens') return closing.has(sentence)
    return (
      cue?.kind === 'ends' && is === 'range' && FURTHER.some((by) => topical.has(sentence + by))
    )
  }
  const near = (sentence: number) => {
    const by = ABOVE.find((n) => topical.has(sentence - n))
    if (by === undefined) return false
    const between = text.slice(sentences.start(sentence - by), sentences.end(sentence))
    return !OF_ELSE.test(between)
  }
  return Object.assign(isOf, { near })
}

const ABOVE = [0, 1, 2, 3]
// What stands between the call and the period is of another matter.
const OF_ELSE = /説明会|結果|経過措置|参考|セミナー|研修|シンポジウム/
const PERIOD = /(?:^|[\s(【・])(?:実施|受付)?(?:期間|(?:変更|延長)[前後])[)】]?[\s:]*$/
const LONGEST_PERIOD_LABEL = 16

/** 期間：D1～D2, 変更後 D1～D2: days under a label of their own, which is none of anything else. */
function isPeriodOf(text: string, { from, shape }: Phrase): boolean {
  if (shape.is !== 'range' || shape.first.unit !== 'day') return false
  return PERIOD.test(text.slice(Math.max(0, from - LONGEST_PERIOD_LABEL), from))
}

/** From the last to the first, since the verb at the end of a sentence serves all of it. */
function withLeanings(
  text: string,
  readings: Reading[],
  around: Around[],
  verbs: Verbs,
): Reading[] {
  const isRecord = recordOf(text)
  const isScheduled = scheduledIn(text)
  let later: { sentence: number; tense: Tense | null } = { sentence: -1, tense: null }
  for (let i = readings.length - 1; i >= 0; i--) {
    const { sentence, phrase } = readings[i]!
    const { own: said, later: onward } = tenseOf(text, verbs, around[i]!)
    const own = said ?? (isScheduled(phrase.from) ? 'future' : null)
    const follows = onward ?? (later.sentence === sentence ? later.tense : null)
    const { cue } = around[i]!
    const leans = leaningOf(phrase.shape, cue, text.charAt(phrase.to), own, follows, isRecord)
    readings[i]!.leaning = leans
    later = { sentence, tense: own === 'deadline' ? onward : (own ?? follows) }
  }
  return readings
}

const isTopic = ({ kind }: Cue): boolean => kind === 'topic' || kind === 'comment-open'

/** The cues in front of a phrase and behind it, or undefined where there are none. */
function cuesWithin(cues: Cue[], start: number, before: Zone, after: Zone): Cues | undefined {
  if (start >= cues.length || cues[start]!.from >= after.to) return undefined
  const found: Cues = { before: [], after: [] }
  for (let i = start; i < cues.length && cues[i]!.from < after.to; i++) {
    const cue = cues[i]!
    if (cue.to <= before.to) found.before.push(cue)
    else if (cue.from >= after.from) found.after.push(cue)
  }
  return found
}

function kindBy({ kind }: Cue, shape: Shape, topical: boolean, follows: boolean): DateKind | null {
  const isRange = shape.is === 'range' || shape.is === 'lasting'
  switch (kind) {
    case 'topic':
      return topicKind(shape, follows)
    case 'comment-open':
      return isRange ? 'comment-window' : 'comment-open'
    case 'opens':
      if (!topical) return isOfDay(shape) ? 'effective' : 'target'
      return isRange ? 'comment-window' : 'comment-open'
    case 'ends':
      if (!topical) return 'other'
      return isRange ? 'comment-window' : 'comment-close'
    case 'meeting':
      // Over months people meet more than once, on days that nobody has named.
      return isRange && isOfMonths(shape) ? 'target' : kind
    case 'event':
      return 'other'
    case 'comply':
      if (shape.is !== 'point' || shape.bound !== 'until') return 'effective'
      return topical ? 'comment-close' : 'due'
    case 'closes':
      return isRange ? 'comment-window' : 'comment-close'
    case 'due':
      // “From next April, platforms must notify”: a duty begins.
      if (follows && shape.is === 'point' && shape.bound === 'from') return 'effective'
      if (!topical) return 'due'
      return isRange ? 'comment-window' : 'comment-close'
    default:
      return kind
  }
}

/** A thing that begins on a day takes effect then; in a month, a year or a season it is planned. */
function isOfDay(shape: Shape): boolean {
  if (shape.is === 'range') return !shape.quarter && shape.first.unit.startsWith('day')
  if (shape.is !== 'point') return true
  return ['day', 'day-offset', 'weekday', 'month-end'].includes(shape.point.unit)
}

const isOfMonths = (shape: Shape): boolean =>
  shape.is === 'range' && !shape.quarter && shape.first.unit === 'month'

const LONG: readonly string[] = ['year', 'fiscal-year', 'season', 'half', 'fiscal-half']

/** 「意見公募を始めた。来月9日まで」: the last day of what the sentence before is about. */
function withoutCue(shape: Shape, topical: boolean): DateKind | null {
  const isLast = shape.is === 'point' && shape.bound === 'until' && !LONG.includes(shape.point.unit)
  return topical && isLast ? 'comment-close' : null
}

const IN_PERIOD = ['not-exceeding', 'lasting']

function topicKind(shape: Shape, follows: boolean): DateKind | null {
  if (shape.is === 'range' || shape.is === 'lasting') return 'comment-window'
  if (shape.is === 'formula')
    return IN_PERIOD.includes(shape.formula.ends) ? 'comment-window' : null
  if (shape.bound === 'until') return 'comment-close'
  return follows || shape.bound === 'from' ? 'comment-open' : null
}
