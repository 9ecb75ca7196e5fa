import { addDays, type Day } from '../dates/day.ts'
import { boundDay, isPeriod, windowOf } from '../dates/iso.ts'
import type { DateKind, FoundDate, Window } from '../dates/window.ts'
import type { Instrument, Milestone } from '../schema.ts'
import { type FoldedFields, foldFields, placesOf } from './match.ts'
import { fold } from './normalise.ts'
import { fieldOf, type Mapping, TEXT_FIELDS, type UpdateToMap, type UpdateType } from './update.ts'

/** What an update seems to show of a milestone; a person confirms or rejects it. */
export type ProposedFinding = {
  instrument: string
  milestone: string
  /** `occurred`: it has happened; `window`: a later time is set for it. */
  kind: 'occurred' | 'window'
  window: Window
  /** The sentence that shows it, at most 200 characters of the update as given. */
  quote: string
  rule: string
}

/** An old mention is no occurrence: how far before its window, and after its day, one may lie. */
const DAYS_EARLY = 92
const DAYS_LATE = 7
const LONGEST_QUOTE = 200

/** Which dates can set the time of a milestone; a comment period says nothing of entry into force. */
const DATES_FOR: Record<Milestone['kind'], DateKind[]> = {
  'consultation-opens': ['comment-open', 'comment-window'],
  'consultation-closes': ['comment-close', 'comment-window'],
  draft: ['published', 'target', 'due'],
  submitted: ['target', 'due', 'other'],
  passed: ['enacted', 'target'],
  enacted: ['enacted', 'target'],
  promulgated: ['promulgated'],
  'in-force': ['effective', 'target'],
  published: ['published', 'target', 'due'],
  decided: ['cabinet-decision', 'target', 'due'],
  announced: ['published', 'target', 'due'],
  meeting: ['meeting'],
  'filing-opens': ['effective', 'target', 'other'],
  'replies-due': ['due', 'comment-close'],
  threshold: ['target', 'due', 'published'],
  review: ['review', 'target'],
  survey: ['target', 'due', 'other'],
  'session-end': ['enacted', 'target'],
}

/** Ends of periods: they come by the calendar, and no notice makes them occur. */
const CALENDAR_KINDS: Milestone['kind'][] = ['consultation-closes', 'replies-due']
/** What may be fulfilled by a draft; every other kind needs the final thing. */
const DRAFT_KINDS: Milestone['kind'][] = ['consultation-opens', 'draft', 'meeting', 'announced']

const INTENT =
  /予定|見込|目途|めど|までに|向けて|検討中|見送|延期|\b(?:will|expected|plans?|scheduled)\b/
const DRAFT = /素案|\(案\)|案に(?:関する|対する)|骨子|\bdraft\b/

/**
 * Milestones of surely linked instruments that the update seems to fulfil, or to move to a later
 * window named beside them. The day is the update's own: a month when only the month is known,
 * unknown when nothing is. `dates` are those read from the update's fields.
 */
export function proposeFindings(
  update: UpdateToMap,
  mapping: Mapping,
  instruments: readonly Instrument[],
  dates: readonly FoundDate[],
): ProposedFinding[] {
  const sure = new Set(
    mapping.instruments.filter(({ state }) => state === 'sure').map(({ id }) => id),
  )
  if (sure.size === 0) return []
  const read = { update, folded: foldFields(update), type: mapping.updateType }
  return instruments
    .filter(({ id }) => sure.has(id))
    .filter((instrument) => !isBefore(update, instrument))
    .flatMap(({ id, milestones }) =>
      milestones.flatMap((milestone, place) => {
        if (isTooEarly(update, milestone, milestones.slice(0, place))) return []
        const shown = shownBy(read, milestone, dates)
        return shown ? [{ instrument: id, milestone: milestone.id, ...shown }] : []
      }),
    )
}

type Shown = Omit<ProposedFinding, 'instrument' | 'milestone'>
type Read = { update: UpdateToMap; folded: FoldedFields; type: UpdateType }

/** What was published before the first known step of an instrument fulfils nothing of it. */
function isBefore({ published }: UpdateToMap, { stages }: Instrument): boolean {
  const { end } = windowOfPublication(published)
  const starts = stages.map(({ when }) => boundDay(windowOf(when).start)).filter((day) => day)
  return end !== null && starts.every((start) => start! > end)
}

/** A milestone of which no day is known comes after those above it that have happened. */
function isTooEarly(
  { published }: UpdateToMap,
  { readings }: Milestone,
  above: Milestone[],
): boolean {
  const { end } = windowOfPublication(published)
  const days = (all: Milestone['readings']) =>
    all.map(({ when }) => boundDay(windowOf(when).start)).filter((day) => day !== null)
  if (end === null || days(readings).length > 0) return false
  const happened = above
    .flatMap((one) => one.readings)
    .filter(({ outcome }) => HAPPENED.includes(outcome))
  return days(happened).some((day) => day > end)
}
const HAPPENED: readonly Milestone['readings'][number]['outcome'][] = ['occurred', 'late']

function shownBy(
  { update, folded, type }: Read,
  milestone: Milestone,
  dates: readonly FoundDate[],
): Shown | null {
  for (const { phrase, sentence, around } of sentencesWith({ update, folded }, milestone)) {
    const quote = sentence.slice(0, LONGEST_QUOTE)
    const later = laterDate(update, milestone, sentence, dates)
    if (later) {
      const { start, end, precision } = later
      const rule = `a later date stands beside “${phrase}”`
      return { kind: 'window', window: { start, end, precision }, quote, rule }
    }
    if (!saysItHappened(milestone, around, type)) continue
    const window = windowOfPublication(update.published)
    if (!fits(milestone, window)) continue
    return { kind: 'occurred', window, quote, rule: `the update says “${phrase}”` }
  }
  return null
}

function* sentencesWith({ update, folded }: Omit<Read, 'type'>, { fulfilledBy = [] }: Milestone) {
  for (const field of TEXT_FIELDS) {
    const original = fieldOf(update, field)
    for (const phrase of fulfilledBy) {
      for (const { start, end } of placesOf(original, fold(phrase).text, folded[field])) {
        const [before, words, after] = sentenceAround(original, start, end)
        yield { phrase, sentence: (before + words + after).trim(), around: `${before} ${after}` }
      }
    }
  }
}

/** The sentence that holds the words, in three parts: what may name a draft is not the words themselves. */
function sentenceAround(text: string, start: number, end: number): [string, string, string] {
  const before =
    text
      .slice(0, start)
      .split(/[。！？\n]|\.\s/)
      .at(-1) ?? ''
  const after = text.slice(end).split(/(?<=[。！？\n])|(?<=\.)\s/, 1)[0] ?? ''
  return [before, text.slice(start, end), after]
}

function laterDate(
  { published }: UpdateToMap,
  { kind }: Milestone,
  sentence: string,
  dates: readonly FoundDate[],
): FoundDate | undefined {
  const day = windowOfPublication(published).end
  return dates.find(
    (date) =>
      day !== null &&
      DATES_FOR[kind].includes(date.kind) &&
      (boundDay(date.start) ?? boundDay(date.end) ?? '') > day &&
      sentence.includes(date.phrase),
  )
}

/** A call for comments fulfils only that comments, or a draft, were expected. */
function saysItHappened({ kind }: Milestone, around: string, type: UpdateType): boolean {
  const { text } = fold(around)
  if (CALENDAR_KINDS.includes(kind) || INTENT.test(text)) return false
  if (type === 'public-comment') return DRAFT_KINDS.includes(kind)
  // The result of a call comes long after it opened.
  if (type === 'consultation-result' && kind === 'consultation-opens') return false
  return DRAFT_KINDS.includes(kind) || !DRAFT.test(text)
}

function windowOfPublication(published: string | null): Window {
  const period = published?.slice(0, 10) ?? ''
  if (!isPeriod(period)) return { start: null, end: null, precision: 'unknown' }
  return windowOf(period)
}

/** Whether a publication in this window can be the milestone itself rather than a mention of it. */
function fits({ readings }: Milestone, { start, end }: Window): boolean {
  if (start === null || end === null) return true
  return readings.some(({ when, outcome }) => {
    if (outcome === 'superseded') return false
    const window = windowOf(when)
    const known = outcome === 'occurred' || outcome === 'late'
    const first = boundDay(window.start)
    const last = boundDay(window.end)
    if (first && end < (known ? first : early(first))) return false
    return !(known && last && start > addDays(last, DAYS_LATE))
  })
}

const early = (day: Day): Day => addDays(day, -DAYS_EARLY)
