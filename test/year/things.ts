import { type Day, monthOf, yearOf } from '#content/dates/day.ts'
import type { Dice } from './dice.ts'
import { monthFolder } from './layouts.ts'
import type { Thing } from './rows.ts'

const MATTERS = ['生成AIの利用', '個人情報の保護', '知的財産の保護', '取引の適正化', '人権の擁護']
const FORMS = ['調査報告書', '検討会の議事', '指針の改正', '意見の募集', '講演会の開催']

const inEnglish = (n: number) => `Notice of Information Collection No. ${n}`

/** Where each authority puts what it publishes; `n` is never the same twice. */
const ADDRESSES: Record<string, (day: Day, n: number, dice: Dice) => string> = {
  'ip-hq': (_, n) => `www.cas.go.jp/jp/seisakukaigi/titeki2/siryo${n}.html`,
  jftc: (day, n, dice) => {
    const folder = monthFolder(day)
    // The commission writes the folder of one month in two ways, and both are true.
    const written = dice.chance(0.3) ? folder.replace(/[a-z]/, (c) => c.toUpperCase()) : folder
    return `www.jftc.go.jp/houdou/pressrelease/${written}/${shortDay(day)}_${n}.html`
  },
  moj: (_, n) => `www.moj.go.jp/MINJI/minji05_${String(n).padStart(5, '0')}.html`,
  ppc: (day, n) => `www.ppc.go.jp/news/press/${fiscalYear(day)}/${shortDay(day)}_${n}`,
  bunka: (_, n) => `www.bunka.go.jp/koho_hodo_oshirase/hodohappyo/94${n}01.html`,
  soumu: (_, n) => `www.soumu.go.jp/menu_news/s-news/01kiban18_0100${n}.html`,
  meti: (day, n) => `www.meti.go.jp/press/${fiscalYear(day)}/${day.slice(5, 7)}/${n}.html`,
  'us-federal-register': (day, n) =>
    `www.federalregister.gov/documents/${day.replaceAll('-', '/')}/${yearOf(day)}-${n}/notice`,
  'other-jp': (_, n) => `www.mhlw.go.jp/stf/newpage_${n}.html`,
}

const shortDay = (day: Day) => day.slice(2).replaceAll('-', '')
const fiscalYear = (day: Day) => (monthOf(day) < 4 ? yearOf(day) - 1 : yearOf(day))

/** Something new of an authority. */
export function newThing(authority: string, day: Day, n: number, dice: Dice): Thing {
  const address = `https://${ADDRESSES[authority]!(day, n, dice)}`
  const title =
    authority === 'us-federal-register'
      ? inEnglish(n)
      : `${dice.pick(MATTERS)}に関する${dice.pick(FORMS)}（整理番号${n}）について`
  return { id: `${authority} ${n}`, authority, address, title, day }
}

/** A call for comments or its result: under the digits of a body, and the same address for both. */
export function newComment(kind: 'call' | 'result', day: Day, n: number, dice: Dice): Thing {
  const key = `${dice.pick(['315', '240', '155', '495'])}26${String(n).padStart(4, '0')}`
  return {
    id: `${kind} ${key}`,
    authority: 'digital',
    address: commentAddress(key),
    title: `「${dice.pick(MATTERS)}に関する省令案${n}」に対する意見の募集について`,
    day,
  }
}

export const commentAddress = (key: string) =>
  `https://public-comment.e-gov.go.jp/servlet/Public?CLASSNAME=PCMMSTDETAIL&id=${key}&Mode=0`
