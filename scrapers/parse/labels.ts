import type { CheerioAPI } from 'cheerio'
import type { Element } from 'domhandler'
import { isNewMark } from '#content/new-mark.ts'
import { openingDay } from './row-day.ts'
import { comparable, oneLine } from './text.ts'
import { elementsIn } from './tree.ts'

/** An element without what sorts it: its `time`, marks of what is new, labels as declared or as classes call them. */
export function withoutLabels($: CheerioAPI, element: Element, label: string): Element {
  if (!element.children.some(({ type }) => type === 'tag')) return element
  const without = (what: string) => {
    const copy = $(element).clone()
    copy.find(what).remove()
    copy
      .find('*')
      .filter((_, one) => isNewMark($.text([one])))
      .remove()
    return copy
  }
  const bare = without(`time, ${label}, [class*=label i]`)
  const said = oneLine(bare.text()) ? bare : without(`time, ${label}`)
  return withoutCategories($, said.get(0) as Element)
}

const SORTS = /^(?:cat|category|tag|icon|ico|label|genre|type|kind)s?\d*$/i
const OF_SORT = /^(?:cat|category|label|genre)s?\d*$/i
const LONGEST = 16

/** Whether one of the classes of an element is, or ends with, a word: `news-category`, `c-tag`, `cardTitle`. */
export const isClassed = ({ attribs }: Element, word: RegExp): boolean =>
  (attribs.class ?? '')
    .split(/\s+/)
    .some((name) => word.test(name.split(/[_-]+|(?<=[a-z])(?=[A-Z])/).at(-1) ?? ''))

/** An element without the short words that classes call its category, where it says more than they do. */
function withoutCategories($: CheerioAPI, element: Element): Element {
  const bare = $(element).clone().get(0) as Element
  const found = elementsIn(bare).filter((one) => isCategory($, one))
  const longest = Math.max(0, ...found.map((one) => lengthOf($.text([one]))))
  $(found).remove()
  const left = openingDay($, bare)?.rest ?? $.text([bare])
  const isTold = SAYS_SO.test(oneLine(left)) || !found.some((one) => DOES.test($.text([one])))
  return isTold && lengthOf(left) >= longest ? bare : element
}

// 意見募集の結果, 課徴金納付命令, 延期: of two things under one name it tells which, where the name does not.
const DOES =
  /募集|結果|命令|勧告|警告|処分|注意|延期|中止|訂正|廃止|公布|施行|改[正定]|決定|策定|取りまとめ|終了|再開|延長/
const SAYS_SO = /について|に関する|に対する|しました|の(?:公表|開催|実施|募集|結果|概要)$/

function isCategory($: CheerioAPI, element: Element): boolean {
  const text = $.text([element])
  if (!isClassed(element, SORTS) || lengthOf(text) > LONGEST || isInSentence(element)) return false
  // 令和7年度, （案）: what tells one from another is a part of the title.
  if (/\d|^\s*[（(「『]/.test(text.normalize('NFKC'))) return false
  return isClassed(element, OF_SORT) || !isBesideWords(element)
}

/** `<span class="tag">生成AI</span>事業者ガイドライン`: a word may be marked as well as a category. */
const isBesideWords = ({ name, prev, next }: Element): boolean =>
  INLINE.has(name) && [prev, next].some((node) => node?.type === 'text' && /\S/.test(node.data))

const lengthOf = (text: string): number => comparable(text).length

const INLINE = new Set(['span', 'em', 'strong', 'b', 'i', 'small'])

/** `指針の<span class="icon">公表</span>`: what a text runs into, or runs on from, is a part of it. */
function isInSentence({ name, prev, next }: Element): boolean {
  if (!INLINE.has(name)) return false
  const [before, after] = [prev, next].map((node) => (node?.type === 'text' ? node.data : ''))
  return /[のをにがはとへでや・、「『（(]$/.test(before!) || /^[ぁ-ん、。・」』）)]/.test(after!)
}
