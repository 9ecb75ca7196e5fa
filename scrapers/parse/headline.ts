import type { CheerioAPI } from 'cheerio'
import type { Element } from 'domhandler'
import { isNewMark } from '#content/new-mark.ts'
import { leadingDay, onlyDay } from './day-text.ts'
import { isClassed } from './labels.ts'
import { isBlock } from './page-lines.ts'
import { leadsOn } from './side-links.ts'
import { comparable, isPointer, namesKind, oneLine } from './text.ts'
import { closest, elementsIn } from './tree.ts'

const TITLE = /^(?:title|ttl|heading|headline|midashi)$/i
const HEADING = /^h[1-6]$/

// cat-title heads the category, sub-title goes on from the matter.
const OF_OTHER =
  /(?:^|[\s_-])(?:(?:cat|category|tag|genre|label)s?|sub)(?=[\s_-]|$)|(?:^|[\s_-])sub(?:title|ttl|heading)/i

const isHeadline = (one: Element): boolean =>
  (HEADING.test(one.name) || isClassed(one, TITLE)) && !OF_OTHER.test(one.attribs.class ?? '')

// 公正取引委員会, 行政指導, 第3回: a body, a kind or a number, which other words go on from.
const A_MATTER = 9
const saysMatter = (text: string): boolean =>
  comparable(text).length >= A_MATTER ||
  /について|に関する|に対する|しました|します|の件/.test(text)

/** The headings of an element that name a matter: お知らせ names the list, 詳細 a part of the page. */
function headlinesIn($: CheerioAPI, element: Element): Element[] {
  return elementsIn(element).filter((one) => {
    if (!isHeadline(one)) return false
    const text = oneLine($.text([one]))
    return (
      saysMatter(text) &&
      !isPointer(text) &&
      !namesKind(text) &&
      !leadsOn(text) &&
      onlyDay(text) === null
    )
  })
}

/**
 * The one heading in a link that wraps more than its title: what stands beside it is a lead of sentences,
 * or names a kind. None where a few words beside it say what was done (「…検討会」 第5回の議事録を掲載しました).
 */
export function headlineOf($: CheerioAPI, anchor: Element): Element | undefined {
  const [first] = headlinesIn($, anchor)
  const all = elementsIn(anchor).filter(isHeadline)
  if (!first || all.some((one) => !closest(one, (it) => it === first))) return undefined
  const beside = textsBeside(anchor, first).filter(isMatter)
  const saysMore =
    beside.some(isDone) && !isLead(beside.join('')) && !SAYS_SO.test(oneLine($.text([first])))
  return saysMore || hasTextOnward(anchor, first) ? undefined : first
}

// A heading that says what was done needs no more words.
const SAYS_SO = /(?:について|しました。?|の(?:公表|開催|実施|募集|結果|概要))$/

/** Words in the line of a heading itself: `<strong>甲</strong>について公表`. */
const hasTextOnward = (anchor: Element, headline: Element): boolean =>
  [anchor, ...elementsIn(anchor)]
    .filter((one) => closest(headline, (it) => it === one) && one !== headline)
    .some(({ children }) => children.some((node) => node.type === 'text' && isMatter(node.data)))

// A title is shorter, and no sentence with its stop.
const LONG = 60
const isLead = (text: string): boolean =>
  comparable(text).length >= LONG || /[^。]{30}。|。./.test(comparable(text))

/** What the elements around a heading say, each without those within it. */
const textsBeside = (anchor: Element, headline: Element): string[] =>
  [anchor, ...elementsIn(anchor)]
    .filter((one) => !closest(one, (it) => it === headline))
    .flatMap(({ children }) => children.flatMap((node) => (node.type === 'text' ? node.data : [])))
    .filter((text) => oneLine(text) !== '')

const isMatter = (text: string): boolean =>
  !isPointer(text) && !isNewMark(text) && !namesKind(text) && !onlyDay(text)

/**
 * Where the words of a row are that name what a link only points to: the heading of the matter above it,
 * with the line that says what was done, and else the whole row. A line of its own that opens with the
 * day is the row, whatever heads it.
 */
export function placesOfWords($: CheerioAPI, row: Element, anchor: Element): Element[] {
  const headlines = headlinesAbove($, row, anchor)
  const [headline] = headlines
  const line = closest(anchor, (one) => one === row || isBlock(one)) ?? row
  const isOwn = line !== row && !(headline && closest(headline, (one) => one === line))
  const said = isOwn ? $.text([line]) : ''
  if (leadingDay(said)?.rest.trim()) return [line]
  if (headlines.length === 0) return [row]
  const own = isOwn ? wordsWithoutLinks($, line) : ''
  return ENDS_DOING.test(own) && comparable(own).length < LONG ? [...headlines, line] : headlines
}

// 3年ごと見直し: 論点整理を公表 [PDF].
const ENDS_DOING =
  /(?:公[表開示]|掲載|開始|実施|募集|決定|更新|改[正定]|策定|追加)(?:(?:し|いたし)(?:た|ました)|されました|について)?。?$/
// Words beside a heading: 第5回の議事録を掲載しました, （ver.2.0）の公表について; not 意見募集, a kind.
const isDone = (text: string): boolean => {
  const words = comparable(text)
  return words.length >= 8 && (ENDS_DOING.test(words) || /(?:について|を公[表開])$/.test(words))
}

const wordsWithoutLinks = ($: CheerioAPI, line: Element): string => {
  const copy = $(line).clone()
  copy.find('a').remove()
  return oneLine(copy.text())
}

// 別紙1 勧告書の写し, 関連資料一覧: a heading of a part.
const OF_PART =
  /^[\s（(【［[]*(?:別紙|別添|別表|参考|関連|資料|添付|ダウンロード)|(?:ファイル|資料|リンク)[^。]{0,6}一覧$/

/**
 * The last heading above a link, of those of the highest rank that name no part, with the last one below it
 * that says more; or the first of the row.
 */
function headlinesAbove($: CheerioAPI, row: Element, anchor: Element): Element[] {
  const all = elementsIn(row)
  const found = headlinesIn($, row).filter((one) => !OF_PART.test(oneLine($.text([one]))))
  const above = found.filter((one) => all.indexOf(one) < all.indexOf(anchor))
  const rank = Math.min(...above.map(rankOf))
  const top = above.findLast((one) => rankOf(one) === rank) ?? found[0]
  const last = above.at(-1)
  if (!top) return []
  return last && last !== top && above.indexOf(last) > above.indexOf(top) ? [top, last] : [top]
}

// A class says no rank.
const rankOf = ({ name }: Element): number => (HEADING.test(name) ? Number(name.slice(1)) : 3)
