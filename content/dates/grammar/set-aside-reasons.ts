import type { DateKind } from '../window.ts'
import type { Holds, Reason } from './reason.ts'
import { delayed, moved, superseded, thought } from './replaced.ts'

const both =
  (before: RegExp, after: RegExp): Holds =>
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

/** 4月末まで延長されるべきである: what somebody would have. */
const wished: Holds = (_, __, { after }) =>
  /^(?:まで)?(?:と|[^。、]{0,10}(?:施行|適用|公表|開始|延長|延期|前倒し?|後ろ倒し))(?:さ?れる|する|す)べき/.test(
    after,
  )

const OF_NAME =
  /\bas (?:last )?amended $|\b(?:Regulation|Directive|Decision)s? (?:\((?:EU|EC|EEC)[^)]{0,12}\) )?(?:No\.? ?)?(?:C\(\d{4}\) ?)?\d[\d/]*(?:EC|EEC|EU|JHA)?(?: \([^)]{2,40}\))?(?: of the European Parliament)?(?:(?: and)?(?: of)? the Council)? of $|\bAct No\. ?\d{1,4} of $/i

/** The Act as amended in 2015, Regulation (EU) 2016/679 of 27 April 2016: a part of its name. */
const ofName: Holds = (_, __, { before }) => OF_NAME.test(before)

/** 令和8年4月1日現在の法令, 執筆時点（2026年9月末）: the state that a paper is of. */
const asOf: Holds = (_, __, { before, after }) =>
  /^(?:現在|時点)の(?:法令|法律|条文|制度|情報|内容|規定)/.test(after) ||
  /^時点では?、?[^。、]{0,14}(?:ない|いません)/.test(after) ||
  /^時点では?、?[^。]{0,48}(?:ていない|ていません)/.test(after) ||
  /^[^。、\d]{0,4}版(?:$|[()\s])/.test(after) ||
  /(?:執筆|作成|確認|取材)時点?\($/.test(before)

const LONG_SINCE: readonly string[] = [
  'since(year)',
  'from(year)',
  'from(fiscal-year)',
  'since(fiscal-year)',
]

/** 昭和47年以降、毎年開催している: since when a thing is so, which no reader waits for. */
const longSince: Holds = (_, { rule, kind }, { after }) =>
  kind !== 'effective' &&
  LONG_SINCE.includes(rule) &&
  /^[^。]{0,60}て(?:いる|います|おり|きた|きまし|まいり)/.test(after)

const THEN = '(?:から|まで(?:に|の)?|に|には|中に|中の|の|は)?[^。、]{0,14}(?:は、)?'
// 提出が困難な場合, 提出されない意見: whom or what a day is for is still for that day.
const FOR = '(?:場合|とき|際|方|もの|者|事業者|意見|こと|限り)'
const HARD = `(?:見送|断念|困難(?=で|だ|と|に[なは]|[。、)]|$)|難しい|難しく|間に合わな[いか]|間に合わず)(?!である${FOR}|${FOR})`
const NOT_DONE =
  '(?:施行|適用|公表|開催|実施|提出|成立|公布)(?:され|し|を?行わ?い?)(?:ません|ない)(?=$|[。、)]|と|ため|が|見|ことと)'
const NEVER = '(?:ことはない|ことはありません|予定は(?:ない|ありません))'
const UNTRUE =
  '[^。、]{0,24}と(?:の|する)?[^。、]{0,16}(?:報道|うわさ|噂|情報|投稿)(?:は|が|も|、)[^。]{0,24}(?:事実(?:は|では)(?:な|あ)[いり]|誤り(?!では|は|が)|誤報|デマ)'
const NOT_SO = new RegExp(`^(?:${THEN}(?:${HARD}|${NOT_DONE}|${NEVER})|${UNTRUE})`)

const DENIED =
  /\bden(?:y|ies|ied) (?:(?:media|press) )?(?:reports?|rumou?rs?|claims?|suggestions?)\b[^.;]{0,120}$/i

/** 年内の施行は困難, 令和9年4月の施行は見送り: it is said not to be so. */
const denied: Holds = (_, __, { before, after }) => NOT_SO.test(after) || DENIED.test(before)

/** （誤）A（正）B, 「A」とあるのは「B」の誤り, AではなくB: only the second is meant. */
const corrected: Holds = (_, draft, { before, after, next }) =>
  /\(誤\)[「\s]*[^。、()\d]{0,14}$/.test(before) ||
  (next !== undefined &&
    (/^」を「[^」]{0,24}」に改め/.test(after) ||
      /^(?:\([^)]{1,4}\))?→/.test(after) ||
      // Of steps, each has a day of its own; a period that begins as another does takes its place.
      (/^\s?[→⇒➡⇨]/.test(after) && draft.precision === 'range' && draft.start === next.start) ||
      /^[^。「」]{0,8}」?(?:とあるのは|(?<!だけ|のみ|ばかり)では?なく)/.test(after)))

const SUPPOSED = /(?:例えば|たとえば)[^。]{0,60}(?:場合|とき|際)[^。]{0,40}$/
const IF =
  /^(?!(?:から|に|より)?(?:全面|一部)?(?:施行|適用)(?!と|した場合|する場合|すると|期限|日を))[^。]{0,40}(?:場合|とき|際|とすると|とすれば|とします|と仮定)/

/** 例えば令和9年4月1日に漏えいが発覚した場合: a day of an example. */
const example: Holds = (_, __, { before, after }) =>
  /(?:\(例\)|(?<![条特凡慣判])例:)[^。]{0,70}$/.test(before) ||
  SUPPOSED.test(before) ||
  (/(?:例えば|たとえば)[^。]{0,70}$/.test(before) && IF.test(after))

/** 年末年始（12月29日から1月3日まで）, 12月29日～1月3日を除く: when an office is closed. */
const closedDays: Holds = (_, __, { before, after }) =>
  /年末年始[はの]?\(?$/.test(before) ||
  /^(?:(?:及び|並びに|・|、)[^。、\d()]{1,10})?\)?(?:の期間)?を?除[くき]/.test(after)

/** 令和7年4月1日以前に締結した契約, 4月2日までに生まれた者, 十八歳に達する日以後の最初の三月三十一日: of which things or persons. */
const ofThings: Holds = (_, { rule }, { before, after }) =>
  /(?:歳|才)に達(?:する|した)日(?:以後|以降|後)の最初の$/.test(before) ||
  ((rule.startsWith('yearly(') || /^に始ま/.test(after)) &&
    /(?:会計|事業)年度は、?$/.test(before)) ||
  /(?:会計|事業)年度は[^。]{0,16}に始まり、?$/.test(before) ||
  /(?:会計|事業)年度は、?毎年[^。]{0,24}$/.test(before) ||
  /^(?:以前|前)に[^。、]{0,16}(?:した|された|していた)[^。、]{1,8}/.test(after) ||
  /^(?:まで(?:の間)?に)?生まれ/.test(after) ||
  /^(?:まで)?に[^。、]{1,20}した(?:人|者|方)(?:は|が|も|で)/.test(after)

// 荒天の場合は中止, 中止する場合がある: a caveat calls nothing off.
const CALLED_OFF =
  /^[^。]{0,20}予定(?:(?!場合|とき|時[にはの]|おそれ|恐れ)[^。]){0,30}(?:中止|取りやめ|見送)(?!と?(?:する|なる|の)?(?:場合|こと|可能性|おそれ))/
// With no other day in its place.
const PUT_OFF = /^に?予定(?:し|され)てい(?:た|まし)[^。]{0,24}延期/
const CANCELLED =
  /^(?:(?!\b(?:if|unless)\b)[^.]){0,30}\b(?:is|was|has been|have been) (?:cancell?ed|called off)\b/

const OFF =
  /^に(?:中止|取りやめ|取り下げ)(?:した|しました|された|となった)|^(?:\([^)]{1,12}\))?の[^。、]{0,16}[会ー][はを](?:中止|延期|取りやめ)(?!(?:の|する|とする|となる)?(?:場合|こと|可能性|おそれ|恐れ))/

/** 12月3日に予定していた説明会は中止: what is called off has no day. */
const calledOff: Holds = (_, __, { after, next }) =>
  (next === undefined && PUT_OFF.test(after)) ||
  CALLED_OFF.test(after) ||
  OFF.test(after) ||
  CANCELLED.test(after)

/** Systems placed on the market before D: of which things a duty is, not when. */
const cutOff: Holds = (_, __, { before }) =>
  /\b(?:placed on the market|put into service)(?: or put into service)?(?: on or)? $/i.test(before)

const SETS =
  /期日を.{0,14}日?と定め|(?:期日を定める|と定める|を定める)政令|期日を定め|その日は.{0,14}日?と(?:定め|され)/
const A_PART = /一部|ただし|附則第|第.{1,6}条(?:の|第.{1,4}項の)?規定/

/** 政令で定める日とされていたが、これをDと定める政令: the order has set the day within the window. */
const setSince: Holds = (text, { rule, start, end, to }, { later }) =>
  rule.startsWith('not-exceeding(') &&
  later.some(
    (day) =>
      day.precision === 'day' &&
      (day.kind === 'effective' || /^[^。]{0,8}定め/.test(text.slice(day.to, day.to + 12))) &&
      (start === null || end === null || (day.start! >= start && day.end! <= end)) &&
      SETS.test(text.slice(to, day.to + 16)) &&
      // What an order sets for a part leaves the rest as open as it was.
      !A_PART.test(text.slice(to, day.from)),
  )

/** 政令で定められた施行日：D, said of the same law: the formula is fulfilled. */
const settled: Holds = (_, { rule }, { isDaySet }) =>
  rule.startsWith('not-exceeding(') && isDaySet()

/** Whether a text says so; it is looked through once, when that is first asked. */
export function daySetIn(text: string): () => boolean {
  let known: boolean | undefined
  return () => (known ??= text.includes('政令で定められた施行日'))
}

/** 令和8年度後半の予定： heads a list of days. */
const heading: Holds = (_, { precision }, { after, next }) =>
  next !== undefined &&
  precision !== 'day' &&
  /^の?(?:主な|今後の)?(?:予定|スケジュール|日程)(?:\(案\))?[\s:：]/.test(after)

/** 令和7年12月第141回定例会（12月5日～9日）, 11月定例会は、11月18日から: the days say when in the month. */
const ofMeeting: Holds = (text, { precision, to }, { after, next }) =>
  precision === 'month' &&
  next !== undefined &&
  ((/^第\d{1,4}回[^。、()]{0,20}\($/.test(after.slice(0, next.from - to)) &&
    text.charAt(next.to) === ')') ||
    /^(?:定例会|臨時会)[はを(][、,]?$/.test(after.slice(0, next.from - to)))

const AT_WORK = /メンテナンス(?:のため|により|を実施|作業|中)/

/** Hours in which a site cannot be read are none of the regulator’s days. */
const outage: Holds = (_, __, { before, after }) =>
  AT_WORK.test(before) ||
  AT_WORK.test(after) ||
  /^[^。]{0,30}閲覧でき(?:ません|な[いく])/.test(after)

/** Operative only if another bill takes effect by D: a condition, no day. */
const condition: Holds = (_, __, { before }) =>
  /\bonly if\b[^.;]*\b(?:bill|act|law|measure|takes? effect|enacted|operative)\b[^.;]*$/i.test(
    before,
  )

/** 毎年3月の懇談会において: what is done every year, and asks nothing of anybody. */
const practice: Holds = (text, { rule, kind, from, to }, { after }) =>
  rule.startsWith('yearly(') &&
  !text.slice(from, to).includes('まで') &&
  (kind === 'meeting' || (UNTOLD.includes(kind) && after.startsWith('の')))
const UNTOLD: readonly DateKind[] = ['target', 'other']

// Since when a thing has gone on, of which nothing is told: 7月中旬以降、感染者が増え.
const SINCE: readonly string[] = ['since(month)', 'since(third)', 'since(season)']
const sincePast: Holds = (_, { rule, unnamed }, { after }) =>
  unnamed === true &&
  SINCE.includes(rule) &&
  /^[^。]{0,80}(?:を受け|が続|増え|増加|減少)/.test(after)

const DEFINED = /^の?(?:期間|間)をいう/
const TOLD_BY = /(?:紙|新聞|通信|テレビ|放送|メディア|NHK)[はが](?:\([^)]{1,12}\))?$/
const TOLD = /(?:と|を)(?:報じ|伝え)(?:た|て|まし)/
const QUOTED = /(?:例えば|たとえば)、?「[^」]*$/
const LEARNED = /^、?[^。、]{0,12}(?:の話|への取材)で(?:分か|判明|明らか)/

/** （四月一日から翌年三月三十一日までの期間をいう。）; 22日、関係者の話で分かった: a definition, or when something was heard. */
const heard: Holds = (_, __, { before, after }) =>
  DEFINED.test(after) ||
  LEARNED.test(after) ||
  QUOTED.test(before) ||
  (TOLD_BY.test(before) && TOLD.test(after))

const only = (holds: Holds): Reason => ({ holds, replaced: false })
const replaced = (holds: Holds): Reason => ({ holds, replaced: true })

/** The reasons by name, in the order in which they are asked. */
export const REASONS = {
  supposed: only(supposed),
  hearsay: only(hearsay),
  superseded: replaced(superseded),
  moved: replaced(moved),
  delayed: replaced(delayed),
  thought: replaced(thought),
  wished: only(wished),
  ofName: only(ofName),
  asOf: only(asOf),
  denied: only(denied),
  corrected: replaced(corrected),
  example: only(example),
  closedDays: only(closedDays),
  ofThings: only(ofThings),
  calledOff: only(calledOff),
  cutOff: only(cutOff),
  setSince: replaced(setSince),
  settled: only(settled),
  heading: only(heading),
  longSince: only(longSince),
  ofMeeting: only(ofMeeting),
  outage: only(outage),
  condition: only(condition),
  practice: only(practice),
  sincePast: only(sincePast),
  heard: only(heard),
}
