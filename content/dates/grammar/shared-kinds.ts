import type { Shape } from './phrase.ts'
import type { Reading } from './reading.ts'

/** Dates that are listed together share the word that says what they are, wherever it stands. */
export const sharedKinds = (text: string, readings: Reading[]): Reading[] =>
  sharedPredicates(text, listedOnward(text, readings))

const LISTED =
  /^に[^。、\d]{1,16}(?<![しれいきりえけせてみべめち])、翌?$|^に[^。、]{1,24}を、翌?$|^(?:から|に)?(?:、|,|及び|並びに|・|と)(?![^。]*[^。、]し、)[^。]{0,24}$|^\((?:一部|うち|ただし|[^。()]{1,20}(?:規定|部分)(?:に(?:あって|ついて)は|は)、?)[^。]{0,12}$/

/** 「D1からD2に延期」, 「施行日：D1（一部の規定はD2）」: both days are of one thing. */
const SAME_THING =
  /^(?:[\s、→]*[([【]?(?:(?:変更|改正|修正|訂正|延長)後|正)[)\]】:]\s?|(?:に|まで)延長し(?:た後)?、[^。\d]{0,24}|と(?:して|されて)い(?:まし)?たが、|(?:から| to | and )?|,? (?:and )?others? (?:only |not until )?|,? and (?:those|that|the (?:rest|others?))\b[^.;\d]{0,40}|(?:から)?(?:施行|適用)?\((?:た?だし、?)?[^。()]{0,24}(?:一部|うち|部分|関係|規定|改正)[^。()\d]{0,12}(?:は|について(?:は)?|:|\s)、?|[\s、]*た?だし、?[^。()、\d]{0,12}(?:規定|部分|改正)(?:は|について(?:は)?|:|\s)、?)$/

// “…apply from D1, and those for others from D2”.
const NEXT_OF_LIST =
  /^; (?:for|in) [^.;:\d]{1,60}, $|^,? (?:and )?(?!.*\b(?:was|were|ran|used|can|could|has|had|have|replac\w+)\b)[^.;:\d]{1,72} $/

// D1 (notified bodies), D2 (other products): what of each is in force then.
const GLOSSED = /^ \((?:[^()]|\([^()]{0,30}\)){1,90}\)(?:,|,? and) $/

// 12月7日、8日及び10日.
const AND = /^(?:、|,|及び|並びに|・|と)$/

function listedOnward(text: string, readings: Reading[]): Reading[] {
  for (const [i, next] of readings.entries()) {
    const here = readings[i - 1]
    if (here?.kind && !next.kind) {
      const between = text.slice(here.phrase.to, next.phrase.from)
      const isNextDay = next.phrase.rule === 'bare-day' && AND.test(between)
      if (isNextDay || BULLET.test(between) || GLOSSED.test(between)) {
        readings[i] = { ...next, kind: here.kind }
      }
    }
    if (
      here?.kind === 'effective' &&
      !next.kind &&
      (isListed(text, here, next) || isRow(text, here, next))
    ) {
      readings[i] = { ...next, kind: here.kind }
    }
  }
  return readings
}

// 施行日　罰則の一部　D1　附則第3条　D2: a table, row after row.
const ROW =
  /^\s[^。、\n()]{0,20}(?:第[^。、\n()]{1,8}[章条項号編]|規定|附則|本則|一部|その他|部分|以外|残り)\s$/

const isRow = (text: string, { phrase: here }: Reading, { phrase: next }: Reading): boolean =>
  next.rule === 'day' && next.rule === here.rule && ROW.test(text.slice(here.to, next.from))

const isListed = (text: string, here: Reading, next: Reading): boolean =>
  here.phrase.rule === 'from(english-day)' &&
  next.phrase.rule === here.phrase.rule &&
  NEXT_OF_LIST.test(text.slice(here.phrase.to, next.phrase.from))

/** 「一部は10月1日、その余は4月1日から施行」: a verb at the end serves the dates listed before it. */
function sharedPredicates(text: string, readings: Reading[]): Reading[] {
  for (let i = readings.length - 2; i >= 0; i--) {
    const [here, next] = [readings[i]!, readings[i + 1]!]
    if (!here.kind) readings[i] = ofAnchor(text, here, next) ?? toldOf(text, here, next) ?? here
    if (!next.kind && here.kind && SAME_THING.test(text.slice(here.phrase.to, next.phrase.from))) {
      readings[i + 1] = { ...next, kind: here.kind }
    }
    if (here.kind || !next.kind || here.sentence !== next.sentence) continue
    const between = next.phrase.from - here.phrase.to
    if (between === 0 && here.phrase.rule.startsWith('from(')) {
      readings[i] = { ...here, kind: next.kind }
      continue
    }
    if (isProvision(text, here, next)) {
      readings[i] = { ...here, kind: next.kind }
      continue
    }
    if (between > 28 || !LISTED.test(text.slice(here.phrase.to, next.phrase.from))) continue
    if (!isAlike(here.phrase.shape, next.phrase.shape)) continue
    readings[i] = {
      ...here,
      kind: next.kind,
      leaning: here.leaning.way === 'near' ? next.leaning : here.leaning,
    }
  }
  return readings
}

// 第二条の規定はD1から、第三条から第四十五条までの規定はD2から施行する.
const PROVISION = /^、(?:及び)?[^。]{1,90}(?:規定|部分)は、?$/
// A heading over a list of provisions: 施行日　・第一章　D1　・第二章　D2.
const BULLET = /^\n\s*[・○●]\s*第?[^\d。\n]{0,24}(?:[章条項号編]|規定|附則)[^\d。\n]{0,6}[\s:]+$/

const isProvision = (text: string, here: Reading, next: Reading): boolean =>
  next.kind === 'effective' &&
  here.phrase.rule.startsWith('from(') &&
  PROVISION.test(text.slice(here.phrase.to, next.phrase.from))

const HAPPENS = { promulgation: 'promulgated', enforcement: 'effective' } as const

/** 「D の施行後四年ごとに」: the day is that of what is counted from. */
function ofAnchor(text: string, here: Reading, next: Reading): Reading | null {
  const { shape, from } = next.phrase
  if (shape.is !== 'formula' || !/^の?$/.test(text.slice(here.phrase.to, from))) return null
  const { anchor } = shape.formula
  return anchor === 'promulgation' || anchor === 'enforcement'
    ? { ...here, kind: HAPPENS[anchor] }
    : null
}

const PUBLISHED = /^[^。]{0,80}(?:公表|発表|公開)し(?:た|ました)/

/** 「17日に、7-9月期の速報を公表した」: the verb behind the period is said of the day. */
function toldOf(text: string, here: Reading, next: Reading): Reading | null {
  const { shape } = here.phrase
  if (here.sentence !== next.sentence || next.kind !== 'reporting-period') return null
  if (shape.is !== 'point' || shape.point.unit !== 'day') return null
  const { to } = next.phrase
  return PUBLISHED.test(text.slice(to, to + PUBLISHED_REACH))
    ? { ...here, kind: 'published' }
    : null
}
const PUBLISHED_REACH = 90

/** 「D1から、その他の規定は公布の日から施行」: a day and the day of an event. */
const isAlike = (here: Shape, next: Shape): boolean =>
  here.is === next.is ||
  (here.is === 'point' && next.is === 'formula' && next.formula.ends === 'on')
