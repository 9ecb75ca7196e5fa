import { foldFields } from './match.ts'
import type { Folded } from './normalise.ts'
import { wordsOf } from './type.ts'
import { PRESIDENTIAL_ORDER } from './type-rules-acts.ts'
import type { Reason, Severity, UpdateToMap, UpdateType, Words } from './update.ts'

type SeverityRule = {
  severity: Severity
  name: string
  /** Absent: every type. */
  types?: UpdateType[]
  /** Over folded title and summary, or the title alone; absent: the type alone decides. */
  words?: RegExp
  inTitle?: boolean
}

/**
 * high: a new or changed duty, a law passed or promulgated, a designation, a final guideline, an open
 * comment window, the launch or main report of a tracked study. medium: a step toward one of these.
 * low: follow-up, publicity, a loose link. The first rule that matches decides.
 */
export const SEVERITY_RULES: SeverityRule[] = [
  { severity: 'high', name: 'a law is passed or promulgated', types: ['law-enacted'] },
  { severity: 'high', name: 'comments may be sent now', types: ['public-comment'] },
  { severity: 'high', name: 'a tracked study begins', types: ['study-panel-launched'] },
  {
    severity: 'high',
    name: 'a law is promulgated with the result of its consultation',
    types: ['consultation-result'],
    words: /(?:及び|並びに|と)[^。]{0,60}公布|公布[^。]{0,12}(?:及び|並びに|と)/,
    inTitle: true,
  },
  { severity: 'medium', name: 'a consultation is over', types: ['consultation-result'] },
  {
    severity: 'high',
    name: 'operators are designated',
    types: ['enforcement-action', 'notice'],
    words:
      /(?:事業者|提供者|プラットフォーム)[^。]{0,12}(?:を|の)(?:新たな|新規)?(?:追加)?指定|\bdesignat/,
  },
  { severity: 'high', name: 'a measure under the law', types: ['enforcement-action'] },
  {
    severity: 'high',
    name: 'a bill is decided or submitted',
    types: ['cabinet-decision', 'speech', 'other'],
    words:
      /法律?案[^。]{0,12}(?:閣議決定|国会提出)|閣議決定[^。]{0,8}国会提出|法律?案$|施行期日を定める政令/,
  },
  { severity: 'medium', name: 'a plan, which binds the government', types: ['cabinet-decision'] },
  {
    severity: 'low',
    name: 'a translation of what was published',
    types: ['guideline', 'report', 'notice'],
    words:
      /(?:仮訳|英訳|英語版)\)?(?:\(仮訳\))?(?:[のを](?:公表|掲載|公開|作成)|について|$)|^\(?(?:tentative|provisional) translation\b|\benglish (?:version|translation)\b/,
    inTitle: true,
  },
  {
    severity: 'medium',
    name: 'guidance in part, revised or in draft',
    types: ['guideline'],
    words:
      /一部改正|改訂|手引|チェックリスト|q&a|よくある(?:ご|御)?質問|解説|素案|\(案\)|\bdraft\b|\bmonitor\b/,
  },
  { severity: 'high', name: 'a final guideline', types: ['guideline'] },
  {
    severity: 'high',
    name: 'what the rules under a law will hold',
    types: ['report'],
    words: /基本的な考え方|制度改正方針/,
  },
  {
    severity: 'medium',
    name: 'a draft or interim report',
    types: ['report'],
    words: /素案|\(案\)|中間|骨子|論点|\b(?:draft|interim)\b/,
  },
  {
    severity: 'medium',
    name: 'how a duty is met so far',
    types: ['report'],
    words: /の評価|状況|調査の結果|遵守報告/,
  },
  {
    severity: 'low',
    name: 'a follow-up of a study that is over',
    types: ['report'],
    words: /総括|フォローアップ(?!調査)/,
  },
  {
    severity: 'low',
    name: 'research that was commissioned',
    types: ['report'],
    words: /調査研究(?:報告書|の(?:結果|報告))/,
    inTitle: true,
  },
  { severity: 'high', name: 'the report of a tracked study', types: ['report'] },
  {
    severity: 'high',
    name: 'a meeting decides',
    types: ['meeting'],
    words: /を(?:決定|了承|採択|議決)/,
  },
  {
    severity: 'high',
    name: 'a law is promulgated or a procedure opens',
    types: ['notice'],
    words:
      /公布|届出[^。]{0,8}(?:開始|様式)|改正[^。]{1,12}法(?:の概要|の?について)|全面施行(?:について|されました|$)|から(?:適用|施行)され(?:る|ます)|法[^。]{0,24}[がは](?:本日)?(?:一部)?施行され(?:ました|ます)|[日月年]に(?:(?:全面|一部)?施行|適用)され(?:る|ます)(?:$|。)|\b(?:starts?|begins?) to apply\b/,
  },
  {
    severity: 'medium',
    name: 'a duty in force is called to mind',
    types: ['notice'],
    words: /^(?!.*(?:パンフレット|リーフレット|動画|広報)).*(?:注意喚起|留意点|留意事項)/,
  },
  {
    severity: 'low',
    name: 'who takes part, as a list',
    types: ['notice'],
    words: /(?:(?:の|事業者|届出|登録)一覧|リスト|名簿)(?:[をの]?(?:公開|公表|掲載|更新)|$|\()/,
  },
  {
    severity: 'medium',
    name: 'someone speaks of a report, a study or a new law',
    types: ['speech'],
    words:
      /報告書[をのが]|実態調査に(?:ついて|関)|調査(?:[^。]{0,12}の開始|を開始|開始)|考え方[をの](?:説明|公表|示)|の成立/,
  },
  {
    severity: 'medium',
    name: 'a step toward new rules',
    types: ['notice', 'speech'],
    words:
      /予定|検討を(?:開始|始め)|受入れ|届出|意見(?:の|を)?募集|政令案|省令案|規則案|進め方|スケジュール|施行に向け|(?:質問|調査)票[のを]?(?:発送|送付)|協力(?:を[^。]{0,8})?(?:依頼|求め)|調査を行う|検討の場|調査の実施|(?:申告|届出|申請|通報)(?:フォーム|窓口)|見直し|整備|本日から施行|(?:全面)?施行となる|\b(?:start|launch|draft)/,
  },
  {
    severity: 'medium',
    name: 'an order of the President of the United States',
    types: ['other'],
    words: PRESIDENTIAL_ORDER,
    inTitle: true,
  },
  {
    severity: 'medium',
    name: 'a bill in a legislature',
    types: ['other', 'notice'],
    words: /\bbill\b|法案|法律案|\b(?:passes|introduced|amended in|ordered to be reported)\b/,
  },
]

/** How much a relevant update matters, by the definitions above. */
export function severityOf(
  update: UpdateToMap,
  type: UpdateType,
  { title, summary } = foldFields(update),
): { severity: Severity; reason: Reason } {
  const fields = [
    { field: 'title', folded: title, original: update.title },
    { field: 'summary', folded: summary, original: update.summary },
  ] as const
  for (const { severity, name, types, words, inTitle } of SEVERITY_RULES) {
    if (types && !types.includes(type)) continue
    if (!words) return { severity, reason: { rule: name, words: null } }
    const found = firstOf(words, inTitle ? fields.slice(0, 1) : fields)
    if (found) return { severity, reason: { rule: name, words: found } }
  }
  return remaining(update, type, title)
}

// What is left of a meeting once it is over, or was no meeting of the body itself.
const RECORDED = /掲載(?:しま|され|$)|議事(?:録|要旨|概要)|報道発表|準備会合|\bminutes\b/

/** A meeting is a step; its records, of which the agenda is not known, are not. */
function remaining(update: UpdateToMap, type: UpdateType, title: Folded) {
  const agenda = update.summary !== '' || (update.text ?? '') !== ''
  const step = type === 'meeting' && (agenda || !RECORDED.test(title.text))
  const severity: Severity = step ? 'medium' : 'low'
  const rule = step ? 'a meeting, which is a step' : 'follow-up or publicity'
  return { severity, reason: { rule, words: null } }
}

function firstOf(
  pattern: RegExp,
  fields: readonly { field: 'title' | 'summary'; folded: Folded; original: string }[],
): Words | null {
  for (const { field, folded, original } of fields) {
    const words = wordsOf(pattern, field, folded, original)
    if (words) return words
  }
  return null
}
