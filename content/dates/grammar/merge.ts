import { addDays } from '../day.ts'
import type { DateKind, DateNote, Precision, Window } from '../window.ts'

/** A date before its words are cut from the original. Offsets are into the folded text. */
export type Draft = Window & {
  kind: DateKind
  rule: string
  from: number
  to: number
  sentence: number
  /** Whether no word says what the date is. */
  unnamed?: boolean
  notes: DateNote[]
}

/** One date for what a text says twice, and one window for an opening and its closing. */
export function settle(text: string, drafts: Draft[]): Draft[] {
  const joined = commentWindows(begun(text, appositions(text, drafts)))
  return withoutExtended(text, onceEach(closedOnce(joined)))
}

const EXTENDS =
  /\bthis (?:notice|document|action|rule|proposal) (?:further |also )?extends [^.;]{0,24}\bcomment (?:period|deadline)\b[^.;]{0,60}$/i
const EXTENDS_REACH = 240

/** “Comments are due by D1. This notice extends the comment period to D2”: D1 binds nobody any more. */
function withoutExtended(text: string, drafts: Draft[]): Draft[] {
  const later = drafts.find(
    ({ kind, from, end }) =>
      kind === 'comment-close' &&
      end !== null &&
      EXTENDS.test(text.slice(Math.max(0, from - EXTENDS_REACH), from)),
  )
  if (!later) return drafts
  return drafts.filter(
    ({ kind, end }) => kind !== 'comment-close' || end === null || end >= later.end!,
  )
}

/** 「施行日（D1）からD2までの間」: what lasts until then begins on the day in the brackets. */
const begun = (text: string, drafts: Draft[]): Draft[] =>
  drafts.map((draft, i) => {
    const last = drafts[i - 1]
    const isFrom = last?.precision === 'day' && text.slice(last.to, draft.from) === ')から'
    const lasts = text.charAt(draft.to - 1) === '間' && draft.precision !== 'day'
    if (!isFrom || !lasts || !draft.rule.startsWith('until(') || last.start! > draft.end!)
      return draft
    return { ...draft, start: last.start, precision: 'range' }
  })

const APPOSED = /^(?:に当たる|である|となる|、すなわち)?[\s(「]*(?:から起算して|遅くとも)?$/

/** 「…を経過した日である令和2年12月12日」: the named day says what the formula came to. */
function appositions(text: string, drafts: Draft[]): Draft[] {
  const joined: Draft[] = []
  for (const draft of drafts) {
    const last = joined.at(-1)
    if (last && glosses(text, last, draft)) {
      joined[joined.length - 1] = named(last, draft)
    } else joined.push(draft)
  }
  return joined
}

/** The day replaces its formula; a gloss on the same days adds only its words. */
function named(last: Draft, draft: Draft): Draft {
  // 来年度上期（4～9月）に施行: what follows the brackets says what it is.
  const kind = last.unnamed && !draft.unnamed ? draft.kind : last.kind
  const same = last.start === draft.start && last.end === draft.end
  // By the end of fiscal year 2026 (March 2027): its last month is no narrower.
  // 第2四半期（9月末）: nor is its last day.
  const isPart = last.precision === 'fiscal-quarter' || last.precision === 'quarter'
  const ending = (isPart || /^(?:until|within)\(/.test(last.rule)) && last.end === draft.end
  // Set where they stand: copies of a million take a good part of the time.
  if (same || ending || draft.rule.startsWith('until(')) {
    last.to = draft.to
    last.kind = kind
    return last
  }
  draft.kind = kind
  draft.from = last.from
  draft.rule = last.rule
  return draft
}

function isWithin(draft: Draft, { start, end }: Draft): boolean {
  return start === null || end === null || (draft.start! >= start && draft.end! <= end)
}

const COUNTED_FROM = /(?:promulgation|公布(?:の?日)?|施行(?:の?日)?)$/i
// What was joined grows, and only its end matters.
const COUNTED_FROM_LENGTH = 'promulgation'.length

function glosses(text: string, last: Draft, draft: Draft): boolean {
  if (isSetInBrackets(text, last, draft) || isTodayNamed(text, last, draft)) return true
  const between = text.slice(last.to, Math.min(draft.from, last.to + 16))
  if (draft.from - last.to > 12 || !(APPOSED.test(between) || between === 'を')) return false
  if (between === '' || (between === 'を' && !last.rule.startsWith('not-exceeding('))) return false
  if (/^(?:on|elapsed|elapsing)\(/.test(last.rule)) return draft.precision === 'day'
  // Of 「公布の日（D）」 the brackets hold the day that is counted from.
  const end = text.slice(Math.max(last.from, last.to - COUNTED_FROM_LENGTH), last.to)
  if (COUNTED_FROM.test(end)) return false
  // Once a cabinet order has set the day, it stands in brackets behind the formula, or is said to be it.
  if (last.rule.startsWith('not-exceeding(')) {
    if (saysLastMonth(text, last, draft, between)) return true
    return draft.precision === 'day' && /\($|^を$/.test(between) && isWithin(draft, last)
  }
  if (last.start === draft.start && last.end === draft.end && last.start !== null) return true
  return explains(text, last, draft, between)
}

/** “Promulgated today, 15 September”: the day, and which it is. */
const isTodayNamed = (text: string, last: Draft, draft: Draft): boolean =>
  last.rule === 'english-today' &&
  last.start === draft.start &&
  last.end === draft.end &&
  text.slice(last.to, draft.from) === ', '

/** …範囲内（令和8年5月まで）: the month in which the period ends. */
function saysLastMonth(text: string, { end }: Draft, draft: Draft, between: string): boolean {
  if (between !== '(' || text.charAt(draft.to) !== ')' || end === null) return false
  return draft.rule === 'until(month)' && draft.end!.slice(0, 7) === end.slice(0, 7)
}

const ORDER_REACH = 40

/** …政令で定める日（令和8年政令第300号により令和9年2月1日）: the order stands in the brackets with its day. */
function isSetInBrackets(text: string, last: Draft, draft: Draft): boolean {
  if (!last.rule.startsWith('not-exceeding(') || draft.precision !== 'day') return false
  if (draft.from - last.to > ORDER_REACH || !isWithin(draft, last)) return false
  const between = text.slice(last.to, draft.from)
  return (
    /^\([^()。]{0,30}(?:政令|府令|省令|規則)[^()。]{0,24}$/.test(between) &&
    text.charAt(draft.to) === ')'
  )
}

/** 今冬（令和8年12月から令和9年2月まで）: brackets that hold nothing else say what a vague word means. */
function explains(text: string, last: Draft, draft: Draft, between: string): boolean {
  if (!VAGUE.includes(last.precision) || !/^ ?\($/.test(between)) return false
  if (!/^(?:頃|ごろ|予定|召集(?:予定|見込み)?)?\)/.test(text.slice(draft.to, draft.to + 8)))
    return false
  if (!last.start || !last.end || !draft.start || !draft.end) return false
  return draft.start <= last.end && draft.end >= last.start
}

const VAGUE: readonly Precision[] = [
  'quarter',
  'fiscal-quarter',
  'season',
  'diet-session',
  'rest-of-year',
  'year',
  'fiscal-year',
  'rest-of-fiscal-year',
]

/** 「募集を始めた。募集期間はDまで」: an opening, then a closing of the same call. */
function commentWindows(drafts: Draft[]): Draft[] {
  const joined: (Draft | null)[] = []
  let open = -1
  for (const draft of drafts) {
    const opening = joined[open]
    if (draft.kind === 'comment-open') open = joined.length
    if (draft.kind === 'comment-close' && opening && belongs(opening, draft)) {
      joined[open] = null
      joined.push(windowOf(opening, draft))
      open = -1
    } else joined.push(draft)
  }
  return joined.filter((draft) => draft !== null)
}

function belongs(opening: Draft, closing: Draft): boolean {
  if (!opening.start || !closing.end) return false
  return (
    opening.start.slice(0, 10) <= closing.end.slice(0, 10) &&
    closing.sentence - opening.sentence <= 2
  )
}

function windowOf(opening: Draft, closing: Draft): Draft {
  const timed = closing.precision === 'datetime' || opening.precision === 'datetime'
  return {
    ...closing,
    kind: 'comment-window',
    start: opening.start,
    precision: timed ? 'datetime' : 'range',
    rule: `opens-and-closes(${opening.rule}, ${closing.rule})`,
    from: opening.from,
    notes: [...opening.notes, ...closing.notes],
  }
}

/** 「案の公示日 D1 受付開始日時 D1」, 「D2まで（郵送は同日必着）」: an end of a call, said once more. */
function closedOnce(drafts: Draft[]): Draft[] {
  const ends = new Set<string>()
  const starts = new Set<string>()
  for (const { kind, start } of drafts) {
    if (kind === 'comment-window' && start !== null) starts.add(start.slice(0, 10))
  }
  // 公示の日の翌日から30日間（公示日：D）.
  for (const { start } of drafts.filter(isCounted))
    if (start) starts.add(addDays(start.slice(0, 10), -1))
  return drafts.filter(({ kind, start, end }) => {
    if (kind === 'comment-window' && end !== null) ends.add(end.slice(0, 10))
    if (kind === 'comment-open' && start !== null) return !starts.has(start.slice(0, 10))
    return kind !== 'comment-close' || end === null || !ends.has(end.slice(0, 10))
  })
}

const isCounted = ({ kind, rule }: Draft) =>
  kind === 'comment-window' && rule === 'lasting(publication)'

/** The same interval of the same kind once; one of which nothing is said not beside another. */
function onceEach(drafts: Draft[]): Draft[] {
  const spans = drafts.map(({ start, end }) => `${start}..${end}`)
  const named = new Set(spans.filter((_, i) => drafts[i]!.kind !== 'other'))
  const seen = new Map<string, Set<string>>()
  return drafts.filter(({ start, end, kind, unnamed }, i) => {
    if (start === null && end === null) return true
    const span = spans[i]!
    if (kind === 'other' && unnamed && named.has(span)) return false
    const ofKind = seen.get(kind) ?? new Set()
    if (ofKind.has(span)) return false
    seen.set(kind, ofKind.add(span))
    return true
  })
}
