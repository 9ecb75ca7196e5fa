import { daysBetween } from '../day.ts'
import type { DateContext, DateKind, Window } from '../window.ts'
import { isDateline, LISTED_WITHIN } from './dateline.ts'
import type { Formula, Phrase, Shape } from './phrase.ts'
import type { Reading } from './reading.ts'
import { isLastOfStay, isStay } from './stays.ts'
import { isAhead, isDutyFrom, isOfAccounts, unnamedKind } from './unnamed.ts'

// 告示の日から起算して14日を経過した日から適用する.
const ENFORCED = /^(?:から|に)?(?:施行|適用)(?:する|し|さ)/

/** The kind that the words gave, or what a date of that shape is when none do. */
export function defaultKind(
  text: string,
  { phrase, kind, leaning }: Reading,
  window: Window,
  context: DateContext,
): DateKind {
  const { shape } = phrase
  if (shape.is === 'formula') {
    if (isDuty(text, phrase, shape.formula)) return 'due'
    const enforced = ENFORCED.test(text.slice(phrase.to, phrase.to + 8))
    const read = formulaKind(shape.formula, enforced ? 'effective' : kind)
    return read === 'effective' && isStay(text, phrase, shape.formula) ? 'other' : read
  }
  if (isPaperOf(text, phrase, kind, window, context)) return 'reporting-period'
  if (isOfAccounts(shape) && kind !== 'effective')
    return isDutyFrom(text, phrase) ? 'effective' : 'reporting-period'
  const isVague = kind === null || kind === 'target'
  if (kind === null && isOfEdition(text, phrase, window, context)) return 'other'
  if (isVague && isHead(text, phrase, window, context)) return 'published'
  if (isOfNotice(text, phrase, window, context)) return 'published'
  if (isDateline(text, phrase, kind, window, context)) return 'published'
  if (
    kind === 'target' &&
    (leaning.way === 'past' || isPastDay(shape, window, context)) &&
    !isAhead(window, context)
  )
    return 'other'
  if (isAimed(text, phrase, kind, window, context)) return 'target'
  if (isHeard(text, phrase, kind, window, context)) return 'target'
  if (kind === 'published' && isPlanned(phrase, window, leaning.way, context.published))
    return 'target'
  if (kind && !(kind === 'other' && leaning.way === 'future' && !isLastOfStay(text, phrase)))
    return kind
  return unnamedKind(text, phrase, leaning.way, window, context)
}

const EDITION = /^(?:改訂|改定|更新|作成|制定|発行|現在|版)?[)\]】]/

/** ガイドライン（令和9年3月改訂）: the month of an edition that is out. */
const isOfEdition = (
  text: string,
  { from, to, shape }: Phrase,
  { start }: Window,
  { published }: DateContext,
): boolean =>
  shape.is === 'point' &&
  shape.point.unit === 'month' &&
  shape.bound === 'at' &&
  start !== null &&
  published !== null &&
  start <= published &&
  /[([【]/.test(text.charAt(from - 1)) &&
  EDITION.test(text.slice(to, to + 4))

/** 先月26日に取りまとめており: what was done on a day. */
const isPastDay = (shape: Shape, { end, precision }: Window, { published }: DateContext): boolean =>
  shape.is === 'point' &&
  shape.bound === 'at' &&
  (precision === 'day' || precision === 'datetime') &&
  published !== null &&
  end !== null &&
  end.slice(0, 10) < published

const HEAD = /^[\s([【]*(?:報道(?:資料|発表)|お知らせ|新着情報|プレスリリース|ニュース)[\s:)\]】]*$/
// (令和7年12月19日)実態調査報告書について.
const TITLE =
  /^[)\]】][^。、]{4,80}(?:について|に関する[^。、]{1,20}|報告書|ガイドライン|の(?:公表|概要))$/
// 令和8年3月27日 公正取引委員会.
const SENDER = /^\s\p{sc=Han}{1,12}(?:委員会|省|庁|府|局|本部)(?:$|[\s/])/u
const HEAD_REACH = 24
const TITLE_REACH = 90

/** 「(令和8年6月6日)報告書について」: the day at the head of a notice is that of its publication. */
function isHead(
  text: string,
  { from, to }: Phrase,
  { start, end }: Window,
  { published }: DateContext,
): boolean {
  if (published === null || start === null || start !== end || from > HEAD_REACH) return false
  const days = daysBetween(start.slice(0, 10), published)
  if (days < 0 || days > LISTED_WITHIN) return false
  const before = text.slice(0, from)
  if (before === '') return SENDER.test(text.slice(to, to + HEAD_REACH))
  if (HEAD.test(before)) return /^[\s)\]】]/.test(text.charAt(to))
  return /^[([【]$/.test(before) && TITLE.test(text.slice(to, to + TITLE_REACH))
}

const PAPER = /(?:報告書?|レポート|実績|状況|統計|件数|結果|概況|速報)\($/
const PAPER_REACH = 8
const OF_PAPER: readonly (DateKind | null)[] = [null, 'published', 'target', 'other']

/** 運用状況報告書（2026年4－6月期）: what a paper reports on. */
function isPaperOf(
  text: string,
  { shape, from, to }: Phrase,
  kind: DateKind | null,
  { end }: Window,
  { published }: DateContext,
): boolean {
  if (published === null || end === null || end >= published) return false
  const isPeriod =
    (shape.is === 'range' && shape.quarter) ||
    (shape.is === 'point' && shape.bound === 'at' && /quarter|half|year/.test(shape.point.unit))
  if (!isPeriod || !OF_PAPER.includes(kind) || text.charAt(to) !== ')') return false
  return PAPER.test(text.slice(Math.max(0, from - PAPER_REACH), from))
}

const NOTICE = /(?:について|お知らせ|公表|概要)[)\]】」]{0,2}\s?[([]$/
const NOTICE_REACH = 12

/** 「部会の開催について（お知らせ）（令和8年6月6日）」: the day in brackets behind a title, that of its listing. */
function isOfNotice(
  text: string,
  { from, to }: Phrase,
  { start, end }: Window,
  { published }: DateContext,
): boolean {
  if (published === null || start !== published || end !== published) return false
  if (!/^[)\]]/.test(text.charAt(to))) return false
  return NOTICE.test(text.slice(Math.max(0, from - NOTICE_REACH), from))
}

const STEPS: readonly (DateKind | null)[] = ['cabinet-decision', 'enacted']
const AIM =
  /^[^。、]{0,24}(?:を目指|できるよう|に(?:強い)?意欲|する(?:方針|意向|考え)(?=だ|で|を|と|。|$)|たい(?:意向|考え))/

/** 「年度内の閣議決定を目指す」: a step that is aimed at has no day yet. */
function isAimed(
  text: string,
  { from, to }: Phrase,
  kind: DateKind | null,
  { end }: Window,
  { published }: DateContext,
): boolean {
  if (!STEPS.includes(kind) || published === null || end === null || end < published) return false
  return (
    // 4月にも閣議決定し: as soon as that, it is thought.
    text.startsWith('にも', to) ||
    AIM.test(text.slice(to, to + AIM_REACH)) ||
    HOPE.test(text.slice(Math.max(0, from - AIM_REACH), from))
  )
}
const HOPE = /\b(?:hopes?|aims?|wants?|seeks?) (?:to )?[^.;]{0,32}$/i
const AIM_REACH = 40

// 施行されるとの見方もある, 上程されると聞いている; “提出いただきたいと思います” asks for something, and after ので comes another thing.
const HEARD =
  /^(?:(?!ので|ため)[^。、\n]){0,40}(?:との(?:一部)?(?:見方|観測|見通し|報道|話|情報|うわさ|噂)|と(?:聞い|伺っ|報じ|報道|伝えられ|言わ|いわ|みられ|見られ)|という(?:話|見方|ふうに聞)|と思(?:い|わ|っ)|考えです)/
const HEARD_REACH = 60
const ASKED: readonly (DateKind | null)[] = [
  ...(['comment-open', 'comment-close', 'comment-window'] as const),
  ...(['due', 'review', 'reporting-period'] as const),
]

/** What others say or think of a day that does not lie behind is at most a target. */
function isHeard(
  text: string,
  { shape, to }: Phrase,
  kind: DateKind | null,
  { end }: Window,
  { published }: DateContext,
): boolean {
  if (!published || end === null || end < published || ASKED.includes(kind)) return false
  if (shape.is === 'point' && shape.bound === 'until' && kind === null) return false
  return HEARD.test(text.slice(to, to + HEARD_REACH))
}

const SHALL =
  /^[^.;]{0,80}\b(?:shall|must)\b(?! (?:not )?(?:take|come|enter|apply|be (?:operative|effective|in force)))/i

// “must, before the end of the period of 6 months, publish”.
const MUST_BY = /\b(?:must|shall),? (?:before|by|within) [a-z ]{0,32}$/i
const MUST_REACH = 56

/** “Not later than 1 year after the date of enactment, a platform shall establish”: what somebody has to do. */
function isDuty(text: string, { from, to }: Phrase, { ends, anchor }: Formula): boolean {
  const bounded =
    ends === 'not-exceeding' || /not (?:later|more) than $/i.test(text.slice(from - 15, from))
  if (!bounded || anchor === 'named') return false
  return (
    SHALL.test(text.slice(to, to + 120)) ||
    MUST_BY.test(text.slice(Math.max(0, from - MUST_REACH), from))
  )
}

/** What is to be published at some time of a period is a plan; on a day, the day of its publication. */
function isPlanned(
  { shape }: Phrase,
  { start, end, precision }: Window,
  way: Reading['leaning']['way'],
  published: string | null,
): boolean {
  if (published === null || (end !== null && end < published)) return false
  if (shape.is === 'point' && shape.bound === 'until' && shape.point.unit !== 'day') return true
  if (precision === 'day' || precision === 'datetime') return false
  return way === 'future' || (start !== null && start > published) || precision.startsWith('rest-')
}

function formulaKind(
  { anchor, ends, duration, byDay, byOrder, byPublication }: Formula,
  kind: DateKind | null,
): DateKind {
  if (ends === 'every' || ends === 'aim') return 'review'
  if (kind === 'other') return kind
  if (ends === 'until') return kind === null || kind === 'effective' ? 'other' : kind
  if (ends === 'on' && byDay) return kind === null || kind === 'effective' ? 'due' : kind
  if (anchor === 'publication' && ends === 'lasting') return kind ?? 'comment-window'
  if (anchor === 'publication') return kind ?? (duration ? 'target' : 'effective')
  if (anchor === 'other') return kind ?? 'due'
  // 公布日の7月24日から3か月後: the label is of the day that is counted from.
  if (anchor === 'named')
    return (
      (kind === 'promulgated' ? 'effective' : kind) ??
      (ends === 'not-exceeding' && !byOrder ? 'due' : 'effective')
    )
  // Within a period of a promulgation, without an order that sets the day, something may be asked too.
  const counted = anchor === 'enforcement' || byPublication || !byOrder
  const asked =
    kind !== null && (kind === 'due' || kind === 'review' || kind.startsWith('comment-'))
  return ends === 'not-exceeding' && counted && asked ? kind : 'effective'
}
