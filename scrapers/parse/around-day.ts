import type { CheerioAPI } from 'cheerio'
import type { AnyNode, Element } from 'domhandler'
import type { Day } from '#content/dates/day.ts'
import type { DayFrom } from '../source.ts'
import { isOtherColumn } from './columns.ts'
import { listedDay, onlyDay, saidDay } from './day-text.ts'
import { ROW } from './row.ts'

/* Days that stand above or around a row: in a cell that spans it, its dt or comment, the row it is nested in. */

/** `ofPaper`: only said, in brackets, to be the day on which what is listed came out. */
export type ShownDay = { published: Day; from: DayFrom; ofPaper?: true }

/** A day that a text gives. */
export const asText = (day: Day | null | undefined): ShownDay | null =>
  day ? { published: day, from: 'text' } : null

const OPENS_WITH_LAST = /^[\s(（]*[^\d０-９]{0,6}(?:期限|締め?切り?|〆切|期日)/

/** The date cell of an earlier table row that reaches down to this one. */
export function spanningDay($: CheerioAPI, row: Element): Day | null {
  if (row.name !== 'tr') return null
  for (const [i, earlier] of $(row).prevAll('tr').toArray().entries()) {
    for (const cell of $(earlier).children('[rowspan]').toArray()) {
      const reaches = Number($(cell).attr('rowspan')) > i + 1
      const day = reaches && !isOtherColumn($, cell as Element) ? onlyDay($(cell).text()) : null
      if (day) return day
    }
  }
  return null
}

/** The `dt`, or the comment in its place, that a `dd` belongs to. */
export function precedingDay($: CheerioAPI, row: Element): ShownDay | null {
  if (row.name !== 'dd') return null
  for (let node = row.prev; node; node = node.prev) {
    if (node.type === 'comment') {
      const day = dayOfComment(node.data)
      if (day) return { published: day, from: 'comment' }
    }
    if (node.type === 'tag' && node.name === 'dt') {
      const text = $(node).text()
      return asText(OPENS_WITH_LAST.test(text) ? null : (listedDay(text) ?? saidDay(text)))
    }
  }
  return null
}

export function commentDay(nodes: AnyNode[], anchor: Element): ShownDay | null {
  for (const node of nodes) {
    if (node === anchor) return null
    const day = node.type === 'comment' ? dayOfComment(node.data) : null
    if (day) return { published: day, from: 'comment' }
  }
  return null
}

/** `<!-- dt>平成38年8月7日</dt -->`: a comment that holds a day and nothing else. */
function dayOfComment(comment: string): Day | null {
  return onlyDay(comment.replace(/^\s*<?\w+>|<\/\w+>?\s*$/g, ''))
}

/** A list inside a dated row: `<li>令和8年6月10日<ul><li><a>…`; only a day at its very start counts. */
export function aroundDay($: CheerioAPI, row: Element): ShownDay | null {
  const outer = $(row).parents(ROW).get(0)
  if (!outer) return null
  const opening = outer.children.find((node) => node.type !== 'comment' && $(node).text().trim())
  return asText(opening && onlyDay($(opening).text())) ?? precedingDay($, outer)
}
