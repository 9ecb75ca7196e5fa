import type { DateContext, DateKind, Precision, Window } from '../window.ts'
import type { Leaning } from './leaning.ts'
import type { Phrase, Shape } from './phrase.ts'
import type { Point } from './point.ts'
import { REPORTED_YEAR } from './years-of-time.ts'

const REPORTED: readonly Precision[] = ['quarter', 'fiscal-quarter', 'range']

/** What a date is of which no word says it: by its shape, and by which side of publication it lies on. */
export function unnamedKind(
  text: string,
  phrase: Phrase,
  way: Leaning['way'],
  window: Window,
  context: DateContext,
): DateKind {
  const { shape } = phrase
  if (window.precision === 'unknown') return 'other'
  if (isCallLike(text, phrase)) return 'comment-window'
  if (isDutyFrom(text, phrase) && way !== 'past') return 'effective'
  if (shape.is === 'point' && (window.precision === 'day' || window.precision === 'datetime')) {
    if (shape.bound === 'until') {
      return isPeriodEnd(shape.point) ? 'target' : 'due'
    }
    if (isPeriodEnd(shape.point) && way !== 'past') return 'target'
    // Where a promulgation is given the text is about that law, and a bare day its enforcement.
    return context.promulgated && window.start! >= context.promulgated ? 'effective' : 'other'
  }
  const over = window.end !== null && context.published !== null && window.end < context.published
  if (
    shape.is === 'range' &&
    shape.first.unit.startsWith('day') &&
    shape.last.unit.startsWith('day')
  )
    return isSession(text, phrase)
      ? 'meeting'
      : over && isCounted(text, phrase)
        ? 'reporting-period'
        : 'other'
  // 10月1日から6か月間の指名停止.
  if (!over && shape.is === 'lasting' && shape.first.unit.startsWith('day')) return 'other'
  if (!over) return way === 'past' && !isAhead(window, context) ? 'other' : 'target'
  return REPORTED.includes(window.precision) ||
    phrase.rule === REPORTED_YEAR ||
    isOfFigures(text, phrase)
    ? 'reporting-period'
    : 'other'
}

const COUNTED =
  /^[^。、]{0,8}(?:寄せ|受け|受付|報告|提出|届け?出|申し?立て|発生|確認|相談|通報|照会|委員会が|当局が)[^。、]{0,40}[はが](?:、)?[^。、\d]{0,8}[\d,]+(?:件|人|社|名|者)/
const COUNTED_REACH = 72

/** 「D1からD2までの間に寄せられた申告は112件であった」. */
const isCounted = (text: string, { to }: Phrase): boolean =>
  COUNTED.test(text.slice(to, to + COUNTED_REACH))

const FIGURES =
  /\b(?:was|were|stood at|rose|fell|grew|reached|total?led|amounted|averaged)\b[^.;]{0,24}\d[^.;]{0,32}$/
const FIGURES_REACH = 64

/** “Use stood at 31 percent in fiscal 2025”. */
const isOfFigures = (text: string, { shape, from }: Phrase): boolean =>
  shape.is === 'point' &&
  shape.point.unit.startsWith('fiscal') &&
  FIGURES.test(text.slice(Math.max(0, from - FIGURES_REACH), from))

/** What lies ahead is aimed at, though the sentence tells that somebody said so. */
export const isAhead = ({ start, end }: Window, { published }: DateContext): boolean =>
  published !== null && start !== null && start !== end && start >= published

const isPeriodEnd = ({ unit }: Point): boolean => unit === 'month-end'

/** 「D1からD2までの間」, said of nothing, or of what is sent in: not 「の間、停止措置」. */
const isCallLike = (text: string, { shape, from, to }: Phrase): boolean =>
  shape.is === 'range' &&
  text.charAt(to - 1) === '間' &&
  text.charAt(from - 1) !== '(' &&
  /^[)\s]?(?:$|[。\n]|です|(?:は|の|に|、)?[^。]{0,64}(?:意見|コメント|募|提出|受付|受け付け))/.test(
    text.slice(to, to + 72),
  )

// A system that rests for some hours, a desk that is open, a leak.
const NO_SESSION =
  /メンテナンス|停止|休止|障害|工事|停電|受付|窓口|利用|ログイン|営業|開庁|相談|放送|持参|漏えい|期間|立入|maint[ae]n|outage|downtime/i
const SESSION_REACH = 80
// 部会　D; 協議会は D.
const HEADED = /(?:^|[\n。]|[会議部]は、?|[\s:：)])$/
const ENDED = /^(?:$|[\s。(（]|、?(?:於|場所|会場|開催))/

/** 令和8年9月3日（木）13:30～15:20: on a line of its own, or said of a body, people meet. */
function isSession(text: string, { shape, from, to }: Phrase): boolean {
  if (shape.is !== 'range' || shape.last.name !== 'time') return false
  const before = text.slice(Math.max(0, from - SESSION_REACH), from)
  const after = text.slice(to, to + SESSION_REACH)
  if (!HEADED.test(before) || !ENDED.test(after)) return false
  return !NO_SESSION.test(before) && !NO_SESSION.test(after)
}

const MUST =
  /^[^。\n]{0,48}(?:必要(?:と|に)な|義務(?:と|を|に|付|づ)|(?:規制|指導|対象|適用)(?:の対象)?(?:と|に)(?:な|$|。)|(?:が|を)?求められ|なければな)/
const MUST_REACH = 64

/** 11月1日以降の取引は規制の対象になる: from then on something is asked. */
export const isDutyFrom = (text: string, { shape, to }: Phrase): boolean =>
  shape.is === 'point' &&
  (shape.bound === 'since' || (shape.bound === 'from' && isOfAccounts(shape))) &&
  MUST.test(text.slice(to, to + MUST_REACH))

/** 2027年3月期: what accounts are of. */
export const isOfAccounts = (shape: Shape): boolean =>
  shape.is === 'point' && shape.point.unit === 'business-year'
