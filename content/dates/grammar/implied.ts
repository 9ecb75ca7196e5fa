import type { DateContext, DateKind } from '../window.ts'
import type { Cue } from './cues.ts'
import type { Draft } from './merge.ts'

// A notice, not a page that tells a history.
export const LONGEST_NOTICE = 300
const OVER =
  /(?:募集|公募|コメント|手続)[^。]{0,12}結果|結果の(?:公示|公表)|終了|締切(?!日?(?:は|:)?、?(?:追って|未定|後日|別途))|締め切|延長|寄せられ|提出された意見|見送|中止|\b(?:results?|summary|outcome|clos(?:ed|ing date)|put off|extended|extension|responses)\b/i
// What came of a call stands under its name: 【意見募集】御意見の概要及び考え方について.
const ANSWERED = '(?:意見の概要|主な意見|考え方|確定|終わ|回答)'
const CALLS = new RegExp(
  `(?:意見[^。、\\d]{0,6}(?:募集|公募)|パブリック・?コメント(?:の募集|手続)?|パブコメ)(?:手続|の受付)?(?:\\([^)]{1,60}\\))?(?:(?:を|が)?(?:開始|再開|始め|始ま|行い|行う|行な|行っ|実施し|実施す)|について|の(?:開始|実施|お知らせ)|し(?:ま|て)|する|(?=\\s*(?:$|。|[-－―—~]\\D(?!.*${ANSWERED}))))|^[【[(]?(?:意見募集|パブリック・?コメント|パブコメ)(?=[:】\\])])(?!.*${ANSWERED})|意見を?(?:広く)?募(?:り|る|って)|(?:広く|国民)[^。]{0,12}意見を?求め(?:ま|て[いお]|る)|\\b(?:call|request) for (?:public )?comments?\\b|\\bconsultations? (?:is |are )?(?:now )?open\\b(?! (?:until|to|for|till))|\\bconsultation on [^.]{3,80}? opens$|\\bpublic consultation (?:launched|opened|opens|begins|on|regarding)\\b|\\b(?:open|launch|begin|start)(?:s|ed|es)? (?:an? |the )?(?:[a-z]{2,12} ){0,2}consultation\\b|\\b(?:open|launch|start|issue|publishe?)(?:s|ed|es|d)? (?:an? |the )?(?:[a-z]{2,12} ){0,2}(?:call|request) for (?:evidence|information|input|views)\\b(?! (?:to|from)\\b)|\\b(?:seek|invit|solicit|accept|request)\\w{0,3} (?:public )?(?:comments?|feedback|input|views)\\b`,
  'i',
)
// A call that is planned opens on another day than that of the notice.
const PLANNED =
  /^[^。]{0,24}(?:予定|見込|方針|目指|検討|近日|改めて|追って|後日|準備|こととな(?:って|る)|こととされ|ことができ|(?<=の|という|手続)制度|仕組み|手続きで)|\bto be launched\b/i
const WILL = /\b(?:will|plans? to|intends? to|to) $|(?:改めて|段階で|今後|後日|追って)[^。]{0,32}$/i
// Not 「先に掲載した資料」.
const PUBLISHES = /(?:公表|公開|発表|掲載)し(?:ました|た(?=$|[。、」)\s]|と|こと)|、)/g

/**
 * What a notice says is done by its being published: 「意見募集を開始しました」 opens on the day of
 * publication; no closing day follows from it. Only where the clause names no date of its own.
 */
export function impliedDates(
  text: string,
  cues: Cue[],
  drafts: Draft[],
  { published }: DateContext,
): Draft[] {
  if (!published || text.length > LONGEST_NOTICE || cues.length === 0) return []
  const on = (kind: DateKind, rule: string, from: number, to: number): Draft => ({
    ...{ kind, rule, from, to, start: published, end: published },
    ...{ precision: 'day', notes: [], sentence: -1 },
  })
  const call = OVER.test(text) || drafts.some(isComment) ? null : callIn(text)
  const opened = call
    ? [on('comment-open', 'call-opens', call.index, call.index + call[0].length)]
    : []
  // 意見募集について（令和6年6月27日）: the day of the notice stands there already.
  const told = call && drafts.find((draft) => isDayOfNotice(text, draft, published))
  if (told) told.kind = 'comment-open'
  if (told) return []
  // 「案を公表し、9月30日まで意見を募集する」 is about the call.
  const ofCall = drafts.some(isComment)
  const said = [...text.matchAll(PUBLISHES)].find(
    ({ 0: words, index }) => !(ofCall && words.endsWith('、')) && !hasDate(text, drafts, index),
  )
  if (!said || opened.length > 0) return opened
  return [on('published', 'published-now', said.index, said.index + 2)]
}

const isDayOfNotice = (text: string, { kind, start, end, from, to }: Draft, published: string) =>
  kind === 'published' &&
  start === published &&
  end === published &&
  /[([【]/.test(text.charAt(from - 1)) &&
  /[)\]】]/.test(text.charAt(to))

/** The words that open a call now. */
function callIn(text: string): RegExpExecArray | null {
  const call = CALLS.exec(text)
  if (!call) return null
  const after = text.slice(call.index + call[0].length, call.index + call[0].length + 40)
  return PLANNED.test(after) || WILL.test(text.slice(0, call.index)) ? null : call
}

const isComment = ({ kind }: Draft): boolean => kind.startsWith('comment-')

// 資料は会議の開始までに掲載し、: at another time.
const AT_OTHER_TIME = /(?<!これ|それ)までに|後日|追って/

/** A date, or another time, between the start of the sentence and the word. */
function hasDate(text: string, drafts: Draft[], index: number): boolean {
  const start = text.lastIndexOf('。', index)
  // 「…までに掲載し、」 is of what is to come; 「…までに取りまとめた案を公表しました」 is done.
  const isOpen = text.charAt(index + '掲載し'.length) === '、'
  if (isOpen && AT_OTHER_TIME.test(text.slice(start + 1, index))) return true
  return drafts.some(({ from, to }) => from > start && to <= index)
}
