import type { Element } from 'domhandler'
import { withoutNewMark } from '#content/new-mark.ts'
import { headlineOf, placesOfWords } from './headline.ts'
import type { Item } from './items.ts'
import { withoutLabels } from './labels.ts'
import { markedDay } from './marked-day.ts'
import type { HtmlPage } from './page.ts'
import { holdsPointing, takeOutPointers } from './pointing.ts'
import { openingDay } from './row-day.ts'
import { isPointer, oneLine, withoutFileNotes } from './text.ts'

/** What an item is called: in its link, and where that only points, in the heading or other words of its row. */
export function titleOf({ $ }: HtmlPage, { row, anchor, shown }: Item, label = 'never'): string {
  const link = anchor ?? row
  const named = withoutLabels($, headlineOf($, link) ?? link, label)
  const own = withoutDay($.text([named]), openingDay($, named), shown)
  const title =
    withoutNewMark(withoutFileNotes(own)) || oneLine($(named).find('img[alt]').attr('alt') ?? '')
  if (!isPointer(title)) return title
  const places = anchor ? placesOfWords($, row, anchor) : [row]
  const words = places.map((place) => wordsOf($, place, shown, label)).filter(Boolean)
  return words.join(' ') || (places[0] === row ? '' : wordsOf($, row, shown, label)) || title
}

/** A text without the day that it begins with, where that is the day of the row; another is of its matter. */
function withoutDay(
  text: string,
  opening: { day: string; rest: string } | null,
  shown: Item['shown'],
): string {
  const isOfRow = opening !== null && opening.day === shown?.published
  // (令和8年9月16日)付け 会見記録: the day is a part of the name.
  return isOfRow && !opening.rest.startsWith('付') ? opening.rest : text
}

/** What is said around a link that names only a format: `…について <a>PDF</a>`. */
function wordsOf($: HtmlPage['$'], place: Element, shown: Item['shown'], label: string): string {
  const copy = $(place).clone().get(0) as Element
  takeOutPointers($, copy)
  const textOf = (element: Element) => {
    const said = oneLine($.text([withoutLabels($, element, label)]))
    const text = said.replace(/[(（]\s*[)）]/g, '')
    return withoutNewMark(withoutFileNotes(withoutDay(text, markedDay(text), shown)))
  }
  return textOf(copy) || (holdsPointing($, place) ? textOf(place) : '')
}
