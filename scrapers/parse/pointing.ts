import type { CheerioAPI } from 'cheerio'
import type { AnyNode, Element } from 'domhandler'
import { isPointer, namesFormat } from './text.ts'

const HERE = /こちら|ここ|here/i
// A text that runs into a link, and one that runs on from it.
const RUNS_IN = /[はのをにで]\s*$/
const RUNS_ON = /^\s*(?:を|から|で|に|へ|の|は)/

/**
 * Takes the links that only point out of some words. A sentence that says no more than where something
 * is goes with its link (詳細は<a>こちら</a>をご覧ください。); in any other, the link is a word of it.
 */
export function takeOutPointers($: CheerioAPI, words: Element): void {
  for (const link of $(words).find('a').toArray()) {
    const text = $.text([link])
    if (!isPointer(text)) continue
    const isWord = isInSentence(link) && !namesFormat(text)
    if (isWord && !(HERE.test(text) && SEE.test(dataOf(link.next)))) continue
    if (isWord) takeOutSentence(link)
    $(link).remove()
  }
}

/** Whether some words are a sentence that points, be it of the matter: 甲については<a>こちら</a>をご覧ください. */
export const holdsPointing = ($: CheerioAPI, words: Element): boolean =>
  $(words)
    .find('a')
    .toArray()
    .some((link) => isInSentence(link) && HERE.test($.text([link])))

const dataOf = (node: AnyNode | null): string => (node?.type === 'text' ? node.data : '')

const isInSentence = ({ prev, next }: Element): boolean =>
  RUNS_IN.test(dataOf(prev)) || RUNS_ON.test(dataOf(next))

// What only says where more is begins so, behind a blank too; any other sentence says what it is about.
const DETAILS =
  /(?:※|(?<=^|[。（(\s]))(?:(?:こ?の?(?:詳細|詳し[いく]|資料|内容|概要))[^。（(）)]{0,16}|※?)$/
// Where the sentence goes on (…をご確認の上、12月4日までに), it says more than where to look.
const POLITE =
  '(?:(?:を|と)?(?:(?:ください|下さい)(?:ませ)?|いただけ(?:ます|ますか)|頂けます|になれます|できます|可能です|願います|お願い(?:いた)?します|のこと))?'
const SEE = new RegExp(
  `^\\s*(?:(?:を|から|で|に|へ)\\s*(?:ご|お)?(?:覧|参照|確認|ダウンロード)${POLITE}|です|から|へ|まで|より)?\\s*(?:。|(?=[）)]|$))`,
)
const PARTICLE = /(について|に関して)?[はをに]\s*$/

/** Takes out the words around a link that only say to look there; what they are about stays. */
function takeOutSentence({ prev, next }: Element): void {
  if (prev?.type === 'text' && RUNS_IN.test(prev.data)) {
    const isAside = DETAILS.test(prev.data)
    prev.data = isAside ? prev.data.replace(DETAILS, '') : prev.data.replace(PARTICLE, '$1')
  }
  if (next?.type === 'text') next.data = next.data.replace(SEE, '')
}
