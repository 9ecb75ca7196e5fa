import { type CheerioAPI, load } from 'cheerio'
import type { AnyNode } from 'domhandler'

/** One place at which a page, calendar entry or export shows a thing with its window. */
export type Shown = {
  title: string
  text: string
  /** Drawn or said as one named day, or as a bar between two. */
  asDay: boolean
  asNamed: boolean
}

/**
 * Where windows are shown: how to ask for it, and where things of those titles stand in the answer.
 * Whatever shows a window joins here: a page, a calendar entry, an export.
 */
export type Surface = {
  path: string
  /** Whether every probe must stand there; else those that do are looked at. */
  whole: boolean
  read: (answer: string, titles: string[]) => Shown[]
}

const AROUND = 'li, tr, dd, a.timeline-mark, section.callout'

/** The boxes around each place of a page where a title stands. */
function onPage(html: string, titles: string[]): Shown[] {
  const $ = load(html)
  $('script').remove()
  return $('*')
    .toArray()
    .flatMap((element) => {
      const own = ownText($, element)
      const box = $(element).closest(AROUND)
      if (own.length === 0 || box.length === 0) return []
      const said = [box.attr('aria-label') ?? '', box.text()].join(' ')
      const drawn = {
        text: said.replace(/\s+/g, ' '),
        asDay: box.find('time, .glyph').length > 0,
        asNamed: box.find('.bar-hard').length > 0,
      }
      return titles.filter((title) => own.includes(title)).map((title) => ({ title, ...drawn }))
    })
}

/** The words of an element without its children’s: the title itself, not a box that holds it. */
function ownText($: CheerioAPI, element: AnyNode): string {
  const texts = $(element)
    .contents()
    .filter((_, node) => node.type === 'text')
  return `${$(element).attr('aria-label') ?? ''} ${texts.text()}`.trim()
}

export const SURFACES: Surface[] = [
  { path: '/timeline?q=Probe&from=2026-01-01&to=2028-12-31', whole: true, read: onPage },
  {
    path: '/timeline?q=Probe&by=authority&from=2026-01-01&to=2028-12-31',
    whole: true,
    read: onPage,
  },
  { path: '/instruments/probe', whole: true, read: onPage },
  { path: '/obligations?instrument=probe', whole: true, read: onPage },
  { path: '/instruments?jurisdiction=jp&force=fact-finding', whole: false, read: onPage },
  { path: '/instruments', whole: false, read: onPage },
  { path: '/', whole: false, read: onPage },
]
