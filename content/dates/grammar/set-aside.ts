import type { DateKind } from '../window.ts'
import type { Draft } from './merge.ts'
import type { Sentences } from './sentences.ts'

// How far from a date its sentence is looked at.
const REACH = 120

// Without one of these words there is no reason to set anything aside.
const SAID =
  /\(誤\)|とあるのは|なく|見送|断念|困難|ません|ない|ことはあ|例えば|たとえば|例|判|集|年末年始|除[くき]|前に|生まれ|現在|時点|仮に|仮定|報道|当初|変更前|従前|旧|てい(?:た|まし)|予定|(?:に|へ|まで)(?:変更|延|繰)|originally|previously|formerly|instead of|rather than|cancel|called off|placed on|put into|extended|postponed|moved|deferred|定める政令|期日を定め|メンテナンス|閲覧でき|難し|間に合わ|スケジュール|日程|only if/i

const LOOKED_AT = 3

type Around = { before: string; after: string; next: Draft | undefined; later: Draft[] }

/** The dates of a text but those that it says are none of its own, or hold no more. */
export function withoutSetAside(text: string, sentences: Sentences, drafts: Draft[]): Draft[] {
  if (!SAID.test(text)) return drafts
  let kind: DateKind | null = null
  return drafts.flatMap((draft, i) => {
    const next = drafts[i + 1]
    const around = {
      before: text.slice(Math.max(sentences.start(draft.sentence), draft.from - REACH), draft.from),
      after: text.slice(draft.to, Math.min(sentences.end(draft.sentence), draft.to + REACH)),
      next: next?.sentence === draft.sentence ? next : undefined,
      later: drafts.slice(i + 1, i + 1 + LOOKED_AT),
    }
    if (REASONS.some((holds) => holds(text, draft, around))) {
      // What comes in its place is of the same thing.
      kind = around.next ? draft.kind : null
      return []
    }
    const named =
      kind !== null && draft.kind === 'other' && draft.unnamed ? { ...draft, kind } : draft
    kind = null
    return [named]
  })
}

type Reason = (text: string, draft: Draft, around: Around) => boolean

const both =
  (before: RegExp, after: RegExp): Reason =>
  (_, __, around) =>
    before.test(around.before) && after.test(around.after)

/** 仮に令和9年4月に施行された場合: nobody says that it will be so. */
const supposed = both(
  /(?:仮に|仮定として)[^。]{0,60}$/,
  /^[^。]{0,30}(?:場合|とき|とすれば|とすると|としても)/,
)

/** 報道によれば…と伝えられている: hearsay, which the text does not make its own. */
const hearsay = both(
  /報道(?:機関)?(?:に(?:よれば|よると|おいて|て)|では|で)[^。]{0,60}$/,
  /^[^。]{0,60}(?:報じられ|報道され|伝えられ|取り沙汰され)/,
)

const NO_MORE =
  /^(?:から|に|まで(?:に)?)?(?:と(?:され|し)てい(?:た|まし)|を?予定(?:し|され)てい(?:た|まし)|(?:の)?予定(?:だった|でした|であった))/
const AT_FIRST = /(?:当初(?:は|の予定は|予定の)?、?|\boriginally (?:\w+ ){1,3}(?:for |on )?)$/
const FORMERLY =
  /(?:(?:変更前|従前|旧)の?(?:締切|期限|期日|予定日?)?(?:は|:)?\s?|\b(?:previously|formerly|instead of|rather than) (?:on |by )?)$/i

/** 当初Aとされていた…はBからとなる, B (previously A): only what came in its place holds. */
const superseded: Reason = (_, __, { before, after, next }) =>
  FORMERLY.test(before) || (next !== undefined && (NO_MORE.test(after) || AT_FIRST.test(before)))

const MOVED = /^(?:に|へ|まで)(?:変更|延期|延長|繰り?下げ|繰り?上げ)/
const ENGLISH_MOVED = /\b(?:extended|postponed|moved|changed|deferred) $/i
const CLOSINGS: readonly DateKind[] = ['comment-close', 'due']

/** 締切をAからBに変更: the day before the change binds nobody. */
const moved: Reason = (text, draft, { before, next }) => {
  if (next === undefined || !CLOSINGS.includes(next.kind)) return false
  const between = text.slice(draft.from, next.from)
  if (/^from .{1,30} to $/i.test(between)) return ENGLISH_MOVED.test(before)
  return /から$/.test(between) && MOVED.test(text.slice(next.to, next.to + 8))
}

/** 令和8年4月1日現在の法令: the state that a paper is of. */
const asOf: Reason = (_, __, { after }) =>
  /^(?:現在|時点)の(?:法令|法律|条文|制度|情報|内容|規定)/.test(after)

// A day by which nothing is handed in is still the day.
const NOT_SO =
  /^(?:から|まで(?:に)?|に|には|中に|中の|の|は)?[^。、]{0,14}(?:見送|断念|困難|(?:施行|適用|公表|開催|実施|提出|成立|公布)(?:され|し|を?行わ?い?)(?:ません|ない)|ことはない|ことはありません|予定は(?:ない|ありません))(?!場合|とき|もの|者|こと|限り)/

/** 年内の施行は困難, 令和9年4月の施行は見送り: it is said not to be so. */
const denied: Reason = (_, __, { after }) => NOT_SO.test(after)

/** （誤）A（正）B, 「A」とあるのは「B」の誤り, AではなくB: only the second is meant. */
const corrected: Reason = (_, __, { before, after, next }) =>
  next !== undefined &&
  (/\(誤\)[「\s]*$/.test(before) || /^」?(?:とあるのは|ではなく|でなく)/.test(after))

/** 例えば令和9年4月1日に漏えいが発覚した場合: a day of an example. */
const example: Reason = (_, __, { before }) =>
  /(?:例えば|たとえば|\(例\)|例:)[^。]{0,70}$/.test(before)

/** 年末年始（12月29日から1月3日まで）, 12月29日～1月3日を除く: when an office is closed. */
const closedDays: Reason = (_, __, { before, after }) =>
  /年末年始[はの]?\(?$/.test(before) || /^\)?(?:の期間)?を?除[くき]/.test(after)

/** 令和7年4月1日以前に締結した契約, 4月2日までに生まれた者: of which things or persons. */
const ofThings: Reason = (_, __, { after }) =>
  /^(?:以前|前)に[^。、]{0,16}(?:した|された|していた)[^。、]{1,8}/.test(after) ||
  /^(?:まで(?:の間)?に)?生まれ/.test(after)

/** 12月3日に予定していた説明会は中止: what is called off has no day. */
const calledOff: Reason = (_, __, { after }) =>
  /^[^。]{0,20}予定[^。]{0,30}(?:中止|取りやめ|見送)/.test(after) ||
  /^[^.]{0,30}\b(?:is|was|has been|have been) (?:cancell?ed|called off)\b/.test(after)

/** Systems placed on the market before D: of which things a duty is, not when. */
const cutOff: Reason = (_, __, { before }) =>
  /\b(?:placed on the market|put into service)(?: or put into service)?(?: on or)? $/i.test(before)

/** 年内の公表は困難: a time at which it will not be. */
const notThen: Reason = (_, __, { after }) =>
  /^[^。]{0,16}(?:は|が|も)(?:困難|難し|断念|間に合わ)/.test(after)

const SETS = /(?:期日を定める|と定める|を定める)政令|期日を定め/

/** 政令で定める日とされていたが、これをDと定める政令: the order has set the day within the window. */
const setSince: Reason = (text, { rule, start, end, to }, { later }) =>
  rule.startsWith('not-exceeding(') &&
  later.some(
    (day) =>
      day.precision === 'day' &&
      (day.kind === 'effective' || /^[^。]{0,8}定め/.test(text.slice(day.to, day.to + 12))) &&
      (start === null || end === null || (day.start! >= start && day.end! <= end)) &&
      SETS.test(text.slice(to, day.to + 16)),
  )

/** 令和8年度後半の予定： heads a list of days. */
const heading: Reason = (_, { precision }, { after, next }) =>
  next !== undefined &&
  precision !== 'day' &&
  /^の?(?:主な|今後の)?(?:予定|スケジュール|日程)(?:\(案\))?\s?[:：]/.test(after)

/** Hours in which a site cannot be read are none of the regulator’s days. */
const outage: Reason = (_, __, { before, after }) =>
  /メンテナンス/.test(before) || /閲覧でき(?:ま|な)|メンテナンス/.test(after)

/** Operative only if another bill takes effect by D: a condition, no day. */
const condition: Reason = (_, __, { before }) => /\bonly if\b[^.;]*$/i.test(before)

const REASONS: readonly Reason[] = [
  supposed,
  hearsay,
  superseded,
  moved,
  asOf,
  calledOff,
  cutOff,
  denied,
  corrected,
  example,
  closedDays,
  ofThings,
  notThen,
  setSince,
  heading,
  outage,
  condition,
]

const EITHER = /^(?:又は|または|若しくは|と|か)$/
const LATER = /^の?(?:うち)?の?いずれか遅い/
const EARLIER = /^の?(?:うち)?の?いずれか早い/

/** 「A又はBのいずれか遅い日」: of two days the one that the text takes; unknown while either is. */
export function oneOfTwo(text: string, drafts: Draft[]): Draft[] {
  if (!text.includes('いずれか')) return drafts
  const taken: Draft[] = []
  for (const draft of drafts) {
    const last = taken.at(-1)
    const after = text.slice(draft.to, draft.to + 12)
    const later = LATER.test(after)
    const chooses = last && EITHER.test(text.slice(last.to, draft.from))
    if (!chooses || !(later || EARLIER.test(after))) taken.push(draft)
    else taken[taken.length - 1] = chosen(last, draft, later)
  }
  return taken
}

function chosen(a: Draft, b: Draft, later: boolean): Draft {
  const words = { from: a.from, to: b.to, kind: a.kind }
  if (a.start === null || b.start === null) {
    return { ...a, ...words, start: null, end: null, precision: 'unknown' }
  }
  return { ...(a.start > b.start === later ? a : b), ...words }
}
