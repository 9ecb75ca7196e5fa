import type { Cue } from './cues.ts'
import { labelsNext } from './labels.ts'
import type { Phrase } from './phrase.ts'

/** The cues in front that may say what a phrase is. 「4日に速報、30日に確報」: no period is one day. */
export function inFront({ shape }: Phrase, before: Cue[]): Cue[] {
  const isDay = shape.is === 'point' && shape.point.unit === 'day' && shape.bound === 'at'
  return isDay ? before.filter(({ kind }) => kind !== 'reporting-period') : before
}

// 3月31日までに届出をした事業者を対象に.
const COVERED = 'を対象'

/** The cues behind that may say what a phrase is, those of the next one left out. */
export const behind = (
  text: string,
  phrase: Phrase,
  after: Cue[],
  next: Phrase | undefined,
): Cue[] =>
  ofSameUnit(text, phrase, ofSameClause(text, phrase, sameField(text, phrase, after, next)))

const NEXT_CLAUSE = /^, (?:and|but|while) (?:invites|seeks|asks|calls|requests|welcomes) /i
const CLAUSE_REACH = 32

/** “Is to revise its guideline within FY2026, and invites comments”: what is done besides. */
function ofSameClause(text: string, { shape, from, to }: Phrase, after: Cue[]): Cue[] {
  const isDay = shape.is === 'point' && shape.point.unit === 'day'
  const isOther =
    !isDay &&
    text.charAt(to) === ',' &&
    / [a-z]+ (?:[a-z]+ )?$/.test(text.slice(Math.max(0, from - CLAUSE_REACH), from)) &&
    NEXT_CLAUSE.test(text.slice(to, to + CLAUSE_REACH))
  return isOther ? [] : after
}

/** 「17日に、四半期の速報を公表」: nor is what follows. */
function ofSameUnit(text: string, { shape, to }: Phrase, after: Cue[]): Cue[] {
  if (shape.is !== 'point' || shape.point.unit !== 'day') return after
  return after.filter(
    ({ kind, from }) =>
      kind !== 'reporting-period' || from === to || text.startsWith(COVERED, from),
  )
}

const FIELD_ENDS = /^[^。\n]{0,4}[/|【〔→※]|^、$|^\s?・\s?/
const HEADS = /^日?[:\s】〕\]]+$/

/** 「確定　D1／施行　D2」, 「決定 D1、公布 D2」: what heads the next field says nothing of this day. */
function sameField(
  text: string,
  { from, to }: Phrase,
  after: Cue[],
  next: Phrase | undefined,
): Cue[] {
  const [first] = after
  // 計画の認定（11月6日）　第5回研究会, 定例会（6月13日～24日）では…可決: what they are of stands in front.
  if (first && isApart(text, from, to)) return []
  if (!first || !next || !FIELD_ENDS.test(text.slice(to, first.from))) return after
  const isList = text.charAt(to) === '、'
  const isOfNext = isList
    ? HEADS.test(text.slice(first.to, next.from))
    : labelsNext(text, first, next)
  return isOfNext ? [] : after
}

const isApart = (text: string, from: number, to: number): boolean =>
  /\([~〜]?$/.test(text.slice(Math.max(0, from - 2), from)) &&
  /^\)(?:\s|では?、?|及び|並びに)/.test(text.slice(to, to + 4))
