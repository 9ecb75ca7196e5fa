import type { DateKind } from '../window.ts'

/**
 * What a word near a date says that the date is. `topic` says that the sentence is about a call for
 * comments, `opens` and `closes` of what it is about, `due` what somebody has to hand in, `event` that
 * something else happened, `comply` that a duty is to be met by a day or applies from it.
 */
export type CueKind =
  | Exclude<DateKind, 'comment-window' | 'comment-close' | 'other'>
  | 'event'
  | 'comply'
  | 'topic'
  | 'opens'
  | 'closes'

export type Cue = {
  kind: CueKind
  from: number
  to: number
  /** A word that is not done here but spoken of: 公布が閣議決定された, 意見募集を発表した. */
  spokenOf: boolean
}

/** Words by kind; where several fit at one place, the kind that stands first here is taken. */
const WORDS: readonly [kind: CueKind, japanese: string, english: string][] = [
  [
    'closes',
    '意見[^。、\\d]{0,6}(?:期限|締切日?時?|締め切り|終了日?時?)|(?:募集|受付|公募|手続)の?(?:期限|締切日?時?|締め切り|終了日?時?)|必着|消印有効|締め?切り?|〆切?|(?:で|に|をもって)終了',
    'clos(?:e|es|ed|ing)|comment date|comments? due',
  ],
  [
    'comment-open',
    '(?:意見[^。、\\d]{0,8}|パブ[^。、\\d]{0,12})(?:(?:募集|公募|手続)(?:を|が)?)?(?:開始|始め|始ま)|(?<!結果の)(?:案の)?公示日|案の公示|受付開始日時',
    'comment period opens',
  ],
  [
    'opens',
    '(?:募集|公募|受付)(?:を|が)?(?:開始|始め|始ま)|(?<=[日月期度旬春夏秋冬末年)]に?|から)(?:開始(?=[しさす予])|始め|始ま)|スタート|運用[^。、\\d]{0,4}開始',
    'opens|opened|starts?|begins?',
  ],
  [
    'topic',
    'パブリック・?コメント|パブコメ|意見[^。、\\d]{0,8}(?:募集|公募|提出)|再意見募集|募集期間|受付期間|意見を募|意見を?(?:受け?付|お寄せ|提出)|意見[はをの](?=[^。]{0,36}(?:寄せ|受け?付|お送り|送付|提出して))',
    'public comments?|consultation|comments?',
  ],
  [
    'due',
    '(?:回答|提出|申請|届出|納付|応募|報告|支払|履行)の?(?:期限|締切|締め切り)|期限|納期|提出して|回答(?=[くしすいを。]|$)|(?<=まで(?:に)?(?:[^。、案]{0,8}を)?)提出(?!を目指)|申し?込み?(?!書)|なければなら|届け出て',
    'due|deadline|must|not? later than|ha(?:s|ve)(?= until)',
  ],
  [
    'cabinet-decision',
    '閣議(?!後|の概要|資料|室)',
    'cabinet (?:decision|approv\\w{1,4})|(?:approved|adopted|decided) by the cabinet',
  ],
  ['promulgated', '公布', 'promulgat\\w{1,4}'],
  ['enacted', '成立|可決', 'enact\\w{0,5}|passed|signed into law'],
  [
    'effective',
    '施行(?!規則|令|細則|期日を定め|について)|適用|発効|効力(?:を生|を有|発生)|運用を?開始|義務化|実施開始|条の規定(?=\\s)',
    '(?:takes?|took|taking|comes?|came|enter\\w{0,3}) (?:in)?(?:to )?(?:effect|force)|in force|effective|appl(?:y|ies|icable|ied)|operative|enforceable|enforced',
  ],
  [
    'meeting',
    '開催|会合|開かれ|開会|会見|説明会|(?<!締切|期限|開始|終了)日時(?=[:\\s])',
    'meeting|hearing',
  ],
  [
    'published',
    '公表|発表|公開|公示|掲載|告示|公告',
    'publish\\w{0,3}|releas\\w{1,3}|announc\\w{1,3}|issued?',
  ],
  ['comply', '(?!)', 'comply|complied'],
  ['event', '国会に?提出され|発足|設置され|採択', 'adopted|submitted to|established'],
  ['review', '見直し|見直す|検討を加え|(?<=目途として[^。]{0,12})検討', 'review\\w{0,3}'],
  [
    'target',
    '目指|目途|めど|目標|予定|見込|見通し|方針|策定|取りまとめ|とりまとめ|結論',
    'plan\\w{0,4}|target\\w{0,3}|expect\\w{0,3}|aim\\w{0,3}|follow|schedul\\w{1,3}',
  ],
  ['reporting-period', '実績|速報|事業年度(?!から)|対象期間|集計|件数', 'reporting period'],
]

const KINDS = WORDS.map(([kind]) => kind)
const CUES = new RegExp(
  WORDS.map(([, japanese, english]) => `(${japanese}|\\b(?:${english})\\b)`).join('|'),
  'gi',
)
const PARTICLE = /^(?::|の?(?:日|期日|日程)?(?:が|を|の|に(?:関|係|つい|向)|は|へ|も|・))/

/** The cues of parts of a folded text, in order; `parts` are stretches of it, in order and apart. */
export function cuesOf(text: string, parts: readonly Stretch[]): Cue[] {
  return parts.flatMap(({ from, to }) => cuesIn(text.slice(from, to), from))
}

export type Stretch = { from: number; to: number }

function cuesIn(part: string, start: number): Cue[] {
  return Array.from(part.matchAll(CUES), (match) => {
    const to = match.index + match[0].length
    const group = match.findIndex((found, i) => i > 0 && found !== undefined) - 1
    const after = part.slice(to, to + 6)
    const at = { from: start + match.index, to: start + to }
    return { kind: KINDS[group]!, ...at, spokenOf: PARTICLE.test(after) }
  })
}
