import type { DateKind } from '../window.ts'
import { MOVED_FROM } from './english-moves.ts'
import { NO_MORE } from './former.ts'
import type { Holds } from './reason.ts'

// Days in whose place another has come, or will.

const AT_FIRST =
  /(?:(?<!導入|施行)当初(?:は|の予定は|予定の|の)?、?|\b(?:(?:originally|initially|once) (?:planned|scheduled|slated|due|set|expected|intended)|first (?:planned|scheduled|slated|set)) (?:to \w+ (?:in?to )?(?:effect |force )?)?(?:for |on |by |in |at )?|, originally (?:for |on |by |in )?)$/i
// （変更前）意見提出期限 A （変更後）B: the words that name the day may stand between.
const FORMERLY =
  /(?:[([【](?:変更|改正|修正|訂正|延長)前[)\]】][^。、\d]{0,14}|[([【]当初の?(?:締切|期限|期日|予定)日?(?:は|:)?\s?|(?:変更前|従前|(?<!復)旧)の?(?:締切|期限|期日|予定日?)?(?:は|:)?\s?|\b(?:previously|formerly|instead of|rather than)(?: an? \w+)?(?: (?:set|scheduled|planned|due))? (?:on |by |for |until )?|, not (?:on |by )?)$/i
// What had been planned is not so any more, whatever is now.
const HAD_BEEN =
  /\bhad (?:(?:originally|initially|first|once) )?been (?:planned|scheduled|slated|due|set|expected|intended)(?: to [a-z ]{2,30})? (?:for |on |by |in )?$/i

// 8月31日としていた締切を延長します: what comes in its place is not said yet.
const AWAY =
  /^[^。]{0,32}(?:延長|延期|先送|見送|(?:日程|期日|開催日|施行日|締切|期限)[^。]{0,6}変更)/
// “Initially due A and a revised draft B” leaves both.
const ANOTHER =
  /\band (?:an?|the|further|another)\b|\b(?:followed|then|before|annually|with|each|must be)\b/i
// 当初、Aに施行され、その後B: what was done on A stands.
const DONE_FIRST = /^(?:に|から)(?:一部)?(?:施行|適用|開催|公布|公表)(?:され|し)(?:、|た)/

/** 当初Aとされていた…はBからとなる, B (previously A): only what came in its place holds. */
export const superseded: Holds = (text, { to }, { before, after, next }) => {
  if (FORMERLY.test(before) || HAD_BEEN.test(before)) return true
  if (NO_MORE.test(after) && (next !== undefined || AWAY.test(after))) return true
  if (next === undefined) return false
  if (!AT_FIRST.test(before) || DONE_FIRST.test(after)) return false
  return !ANOTHER.test(text.slice(to, next.from))
}

const MOVED =
  /^(?:\(?必着\)?)?(?:に|へ|まで)(?:\d{1,2}(?:年|か月|ヶ月|カ月|日)間?)?再?(?:変更|延期|延長|改め|繰り?下げ|繰り?上げ)/
// Done, not only proposed: then any day that was moved is none.
const HAS_MOVED =
  /^(?:に|へ)(?:[^。、\d]{1,8}を|(?:適用|施行|開始|期限|期日|締切)が)?(?:\d{1,2}(?:年|か月|ヶ月|カ月|日)間?)?再?(?:変更|延期|先送り|前倒し|後ろ倒し|繰り?[上下]げ)(?:さ?れ(?:た|ま|、|て)|し(?:た|ま)|する(?:方針|法案|こと|と(?:発表|公表|決))|とな(?:った|りま)|と(?:した|しま))/
const MOVED_REACH = 24
// 10月14日に延長し、さらに10月21日まで再延長する.
const FURTHER = /(?:に|へ|まで)(?:延長|延期|変更)し(?:た後)?、[^。]{0,24}$/
const MOVABLE: readonly DateKind[] = ['comment-open', 'comment-close', 'due', 'meeting']

// What a bill would move has not moved yet.
const PROPOSED =
  /\b(?:would|could|might|proposes? to|proposed to|plans? to|seeks? to) (?:also |further )?(?:mov|push|chang|shift|delay|postpon|extend|defer|be )[^.;]{0,80}$/i

/** 締切をAからBに変更: the day before the change binds nobody. */
export const moved: Holds = (text, draft, { before, next }) => {
  if (next === undefined) return false
  const between = text.slice(draft.from, next.from)
  if (/^from .{1,30} (?:(?:to|until) )?$/i.test(between)) {
    return MOVED_FROM.test(before) && !PROPOSED.test(before)
  }
  if (FURTHER.test(between)) return /^再(?:び|度)?(?:延長|延期|変更)/.test(text.slice(next.to))
  if (!/から$/.test(between)) return false
  const after = text.slice(next.to, next.to + MOVED_REACH)
  // 7月31日から8月31日まで延長.
  const isLonger = next.rule.startsWith('until(') && /^再?(?:延長|延期|変更)/.test(after)
  return HAS_MOVED.test(after) || (MOVABLE.includes(next.kind) && (isLonger || MOVED.test(after)))
}

const WAS_TO =
  /\b(?:was|were) (?:\w{1,10} )?to (?:be )?[a-z ]{3,24}$|\bwhich (?:currently |originally )?(?:closes|closed|ends|ended) (?:on )?$/i
const DELAYED = /\b(?:delayed|postponed|deferred|extended|pushed back|moved)\b[^.;\d]{0,40} $/i

const CLOSES = /\b(?:clos(?:e|es|ed|ing)|end(?:s|ed|ing)?|expires?|due) (?:on |by )?$/i
const EXTENDED =
  /^,? (?:and )?(?:is|was|are|were|has been|have been|will be) (?:hereby |now |further )?extended (?:(?:to|until|through) )?$/i

/** “Was to take effect A, is delayed to B”, “closes A and is extended to B”: only B holds. */
export const delayed: Holds = (text, { to }, { before, next }) => {
  if (next === undefined) return false
  const between = text.slice(to, next.from)
  if (CLOSES.test(before) && EXTENDED.test(between)) return true
  if (!WAS_TO.test(before) || !DELAYED.test(between)) return false
  const then = text.slice(next.from, next.from + 8)
  return /(?:to|until|through) $/i.test(between) || /^(?:to|until|through) /i.test(then)
}

/** 施行は5月とみられていたが、前倒しとなった: what was thought before. */
export const thought: Holds = (_, __, { after }) =>
  /^[^。]{0,4}と(?:み|見)られてい(?:た|まし)[^。]{0,20}(?:前倒|後ろ倒|延期|変更|早ま|遅れ)/.test(
    after,
  )
