import type { CueKind } from './cue-kind.ts'
import type { Cue } from './cues.ts'
import { behind, inFront } from './cues-near.ts'
import { isField, labels, labelsNext, OF_COMMENTS, ofWhat, outweighs } from './labels.ts'
import type { Phrase } from './phrase.ts'

/** The cues in front of a phrase and behind it, each in order. */
export type Cues = { before: Cue[]; after: Cue[] }

const PERIOD_OF = /^\)?(?:の[^。、]{0,8})?$/
const NEXT_TO = /^(?:[\s(にで付の]|\)(?:から|より|に|の)|付け?で?|付けで|,)?$/

/**
 * The cue that says what a phrase is. Surest first: what follows at once (D公表), what labels it
 * (締切はD), what is done on it, what is spoken of after it, what stands before it.
 */
export function choose(
  text: string,
  phrase: Phrase,
  cues: Cues,
  next: Phrase | undefined,
  taken: Cue | undefined,
): Cue | undefined {
  const after = behind(text, phrase, cues.after, next)
  const first = firstOf(text, after)
  const before = inFront(phrase, cues.before)
  const last = lastOf(text, before, phrase)
  const label = last && labels(text, last, phrase) ? ofWhat(text, last, before) : undefined
  const seen: Seen = { text, phrase, before, after, next, first, last, label }
  const free: Seen = last === taken ? { ...seen, last: undefined } : seen
  return both(seen) ?? clauseOf(free) ?? ahead(seen) ?? label ?? rest(free)
}

/** What stands around a phrase: the cue behind it, the one in front, and that if it labels the phrase. */
type Seen = Cues & {
  text: string
  phrase: Phrase
  next: Phrase | undefined
  first: Cue | undefined
  last: Cue | undefined
  label: Cue | undefined
}

/** Of a label in front and a word behind, the one that says more. */
function both({ text, phrase, after, next, first, label }: Seen): Cue | undefined {
  if (!first) return undefined
  if (!label)
    return isShown(phrase, first) ? (after.find(isTopic) ?? first) : reported(text, phrase, first)
  // 「第3回公表（D1～D2）の件数」: what is published is of a period.
  if (isShown(phrase, label) && first.kind === 'reporting-period') return first
  if (outweighs(text, label, first, phrase) || isField(text, label, phrase)) return label
  // 今後の予定　D　公布: what stands above a list says less than what stands in it.
  if (!first.spokenOf && label.kind === 'target' && CONCRETE.includes(first.kind)) return first
  // 公示日 D1 締切日 D2: each day has its own label in front.
  if (labelsNext(text, first, next)) return label
  // 意見募集はDに開始し: the verb says what is done with what is spoken of.
  if (label.kind === 'topic' && OF_COMMENTS.includes(first.kind)) return first
  return reported(text, phrase, first)
}

/** 「D1からD2にかけて公表し、意見の募集を行った」: what lay open was the call. */
const isShown = ({ shape }: Phrase, first: Cue): boolean =>
  shape.is === 'range' && first.kind === 'published'

const isTopic = ({ kind }: Cue): boolean => kind === 'topic'

/** 「1月から3月までの実績を公表した」: what is reported on, not when. */
const reported = (text: string, { to }: Phrase, first: Cue): Cue | undefined =>
  first.kind === 'reporting-period' && PERIOD_OF.test(text.slice(to, first.from))
    ? first
    : undefined

/** “approved on D1, and the Diet enacted it on D2”: the verb of the clause stands in front. */
function clauseOf({ text, phrase, before, last }: Seen): Cue | undefined {
  if (
    !last ||
    !(phrase.shape.is === 'point' || isInPeriod(phrase)) ||
    !isEnglishVerb(text, last, phrase)
  )
    return undefined
  return obliged(before, phrase) ?? ofWhat(text, last, before)
}

/** The word behind, where it is said of this very day. */
function ahead({ text, phrase, after, first, label }: Seen): Cue | undefined {
  if (!first) return undefined
  // 「本日、国会で成立した法を施行するため、政令が閣議決定された」: the verb at the end, not that of a thing.
  if (!label && isOfThing(text, first) && /^に?[、,]/.test(text.slice(phrase.to, phrase.to + 2))) {
    const main = after.findLast((cue) => !cue.spokenOf && !isOfThing(text, cue))
    if (main) return main
  }
  // D公表の案, D施行の法.
  const isNext = first.from === phrase.to
  if (isNext && SAID_OF_THING.test(text.slice(first.to, first.to + 2))) return first
  // 12月11日からの施行に向け: when it is done, whatever is said of it.
  if (isFrom(phrase) && first.from === phrase.to + 1 && text.charAt(phrase.to) === 'の')
    return first
  const touches = NEXT_TO.test(text.slice(phrase.to, first.from))
  return touches && !first.spokenOf ? first : undefined
}

/** What is done on it, what is spoken of after it, or the verb before it that has no date of its own. */
function rest({ text, phrase, before, after, next, first, last }: Seen): Cue | undefined {
  // “delayed to D1, as a result of what the governor signed on D2”: the verb has a day of its own.
  const isOfNext = last && isEnglish(text, first) && labelsNext(text, first, next)
  if (first && !first.spokenOf && !isOfNext) return first
  const behind = isOfNext
    ? undefined
    : (after.find((cue) => !cue.spokenOf) ??
      after.find((cue) => !labelsNext(text, cue, next) && !isOfNextClause(text, phrase, cue, next)))
  if (behind || !last || isElsewhere(text, last, phrase)) return behind
  return ofWhat(text, last, before)
}

/** 「6月までに終え、見直しは年度末までに」: what the next clause speaks of. */
const isOfNextClause = (
  text: string,
  { to }: Phrase,
  cue: Cue,
  next: Phrase | undefined,
): boolean =>
  next !== undefined && text.charAt(cue.to) === 'は' && text.slice(to, cue.from).includes('、')

const isEnglish = (text: string, cue: Cue | undefined): cue is Cue =>
  cue !== undefined && /[a-z]/i.test(text.charAt(cue.from))

const DONE_BY_OTHERS: readonly CueKind[] = [
  'enacted',
  'promulgated',
  'effective',
  'cabinet-decision',
]

// 施行を延期し、D からとする.
const MOVES = /延期|先送り|前倒|後ろ倒|遅ら|延ば|早め|分け|見直/

/** 「説明会で「年内に…」と話した」, 「成立を図り、D中に…」: where something is said, or what another clause speaks of. */
function isElsewhere(text: string, { kind, to, spokenOf }: Cue, { from }: Phrase): boolean {
  const between = text.slice(to, from)
  if (kind === 'meeting') return /^で「/.test(between)
  if (!spokenOf || !DONE_BY_OTHERS.includes(kind) || MOVES.test(between)) return false
  return /^を[^。、]{1,12}[いきしちりびみけせ]、/.test(between)
}

const SAID_OF_THING = /^の[^日]/
const OF_THING = /^(?:さ?れ|し)?た(?=[「『\p{sc=Han}])/u

/** 成立した法律: a verb that only says of which thing. */
const isOfThing = (text: string, { to }: Cue): boolean => OF_THING.test(text.slice(to, to + 4))

/** The word in front. “The hearing shall be held on D”: what shall be, not that it shall, says what the day is. */
// Registration for the webinar opens.
const FOR = /\bfor (?:the |an? )?$/i
const OPENS = /^ (?:its|the|an?) (?:[a-z-]{2,14} ){0,3}$/i
const RELEASES = /^ (?:its|the|an?|their)(?: [a-z]+){0,2} $/i

function lastOf(text: string, before: Cue[], phrase: Phrase): Cue | undefined {
  const [thing, last] = before.slice(-2)
  const isHeld =
    thing?.kind === 'meeting' &&
    ((last?.kind === 'comply' && !isUntil(phrase)) ||
      (last?.kind === 'opens' && !FOR.test(text.slice(Math.max(0, thing.from - 8), thing.from))))
  // “to release its first review in”: what is released.
  const isReleased =
    thing?.kind === 'published' &&
    last?.kind === 'review' &&
    RELEASES.test(text.slice(thing.to, last.from))
  // “opened a targeted consultation on … on D”: what was done with it.
  const isOpened =
    thing?.kind === 'opens' && last?.kind === 'topic' && OPENS.test(text.slice(thing.to, last.from))
  return isHeld || isReleased || isOpened ? thing : before.at(-1)
}

const isFrom = ({ shape }: Phrase): boolean => shape.is === 'point' && shape.bound === 'from'
const isUntil = ({ shape }: Phrase): boolean => shape.is === 'point' && shape.bound === 'until'

const CLAUSE_ENDS = /^(?:[,;.]| and\b|\s*$)/

// Up to the day, over the name of a bill too: signed SB25B-004 on.
const VERB_OF = /^(?:[a-z' ]|(?<= )[A-Z]{1,3} ?\d[\w-]{0,12}(?= ))*$/i

function isEnglishVerb(text: string, last: Cue, phrase: Phrase): boolean {
  const between = text.slice(last.to, phrase.from)
  if (between.length > 40 || !VERB_OF.test(between)) return false
  return (
    /[a-z]/i.test(text.charAt(last.from)) && CLAUSE_ENDS.test(text.slice(phrase.to, phrase.to + 4))
  )
}

const isInPeriod = ({ shape }: Phrase): boolean =>
  shape.is === 'formula' && shape.formula.ends === 'not-exceeding' && !shape.formula.byOrder

/** “must publish the report by D”: what somebody has to do by a day is due. */
function obliged(before: Cue[], phrase: Phrase): Cue | undefined {
  if (!isUntil(phrase) && !isInPeriod(phrase)) return undefined
  const [verb, last] = before.slice(-2)
  const isOne = verb && last && last.kind === 'published' && last.from - verb.to <= 12
  return isOne && (verb.kind === 'comply' || verb.kind === 'due') ? verb : undefined
}

const CONCRETE: readonly CueKind[] = ['effective', 'published', 'meeting', 'promulgated', 'review']

// 意見募集を行う予定, 開催を予定.
const TO_DO = /^(?:手続)?(?:を|の|が)?(?:行う?|実施(?:する)?|する)?(?:ことを|の)?$/
const DOABLE: readonly CueKind[] = ['topic', 'meeting', 'effective']
const PLANNED = '予定'
// 来年4月を予定している改正府令の施行.
const PLANNED_THING =
  /^(?:(?:して|されて)(?:(?:いる|おり、?)[^。、]{0,16}の|(?:いた|いました|おりました)[^。、]{0,8})|される[^。、]{1,90}(?:法律|政令|規則|条例|法)(?:\([^()]{1,24}\))?の)$/

/** 「D予定の会合」, 「D意見募集を行う予定」: what is planned says more than that it is. */
function firstOf(text: string, [first, second]: Cue[]): Cue | undefined {
  if (first && DOABLE.includes(first.kind) && second?.kind === 'target') {
    // 施行を目指す is an aim; 施行を予定 says when.
    const isAim = first.kind === 'effective' && !text.startsWith(PLANNED, second.from)
    const isToDo = !isAim && TO_DO.test(text.slice(first.to, second.from))
    return isToDo ? { ...first, spokenOf: false } : first
  }
  // “By D, the Commission shall review”.
  if (first?.kind === 'comply' && second?.kind === 'review' && second.from - first.to <= 24)
    return second
  if (first?.kind === 'target' && second && PLANNED_THING.test(text.slice(first.to, second.from))) {
    return { ...second, spokenOf: false }
  }
  // 提出する予定の法案を会合で: the plan is that.
  const does = first !== undefined && /[すれ]る$/.test(text.slice(first.from - 2, first.from))
  const planned = !does && first?.kind === 'target' && second && second.from - first.to <= 8
  return planned && CONCRETE.includes(second.kind) && !second.spokenOf ? second : first
}
