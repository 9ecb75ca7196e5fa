import type { CheerioAPI } from 'cheerio'
import type { Element } from 'domhandler'
import { asText, type ShownDay } from './around-day.ts'
import { onlyDay, writtenDay } from './day-text.ts'
import { elementsIn } from './tree.ts'

/** The day of the `time` element of a row: its attribute, or its words where that is none or no use. */
export function timeDay($: CheerioAPI, row: Element): ShownDay | null {
  for (const time of elementsIn(row).filter(({ name }) => name === 'time')) {
    const day = writtenDay(time.attribs.datetime?.trim() ?? '')
    if (day && !areAllAlike($)) return { published: day, from: 'time' }
    const text = asText(onlyDay($.text([time])))
    if (text) return text
    if (day) return { published: day, from: 'time' }
  }
  return null
}

const alike = new WeakMap<CheerioAPI, boolean>()
const MANY = 3

/** Whether the attributes of a page all say one day while readers see several: a template fills them with today. */
function areAllAlike($: CheerioAPI): boolean {
  const known = alike.get($)
  if (known !== undefined) return known
  const times = $<Element, string>('time[datetime]').toArray()
  const told = new Set(times.map(({ attribs }) => attribs.datetime!.trim()))
  // The words are read only where the attributes are alike, which few are.
  const seen = () => new Set(times.flatMap((time) => onlyDay($.text([time])) ?? []))
  const answer = told.size === 1 && times.length >= MANY && seen().size >= MANY
  alike.set($, answer)
  return answer
}
