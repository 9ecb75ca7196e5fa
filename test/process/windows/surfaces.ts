import { type CheerioAPI, load } from 'cheerio'
import type { AnyNode } from 'domhandler'

/** One place at which a page, calendar entry or export shows a thing with its window. */
export type Shown = {
  title: string
  text: string
  /** Drawn or said as one named day, or as a bar between two. */
  asDay: boolean
  asNamed: boolean
  /** What an entry of a calendar is called. */
  entry?: string
}

/**
 * Where windows are shown: how to ask for it, and where things of those titles stand in the answer.
 * Whatever shows a window joins here: a page, a calendar entry, an export.
 */
export type Surface = {
  path: string
  /** Whether every probe must stand there, or every one that has a day; else those that do are looked at. */
  whole: boolean | 'dated'
  /** What the probes are found by there. */
  by: 'title' | 'words'
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

/** The events of a calendar in which a title stands. */
function inCalendar(ics: string, titles: string[]): Shown[] {
  const events = ics.replace(/\r\n /g, '').split('BEGIN:VEVENT').slice(1)
  return events.flatMap((event) => {
    const text = event.replace(/\\n/g, ' ').replace(/\\([\\;,])/g, '$1')
    const summary = /SUMMARY:(.*)\r\n/.exec(text)![1]!
    // A day's summary is its name alone; of all else it says the window, since a bar has no edges.
    const asDay = titles.some((title) => summary.endsWith(title))
    const shown = { text, asDay, asNamed: event.includes('STATUS:CONFIRMED'), entry: summary }
    return titles
      .filter((title) => new RegExp(`${title}(?![\\w-])`).test(summary))
      .map((title) => ({ title, ...shown }))
  })
}

/** The lines of a table in which a title stands. */
function inTable(csv: string, titles: string[]): Shown[] {
  const [heads, ...rows] = cellsOf(csv.slice(1))
  const precision = heads!.indexOf('precision')
  return rows.flatMap((row) => {
    const known = row[precision] ?? ''
    const shown = {
      text: row.join(' '),
      asDay: ['day', 'datetime'].includes(known),
      asNamed: ['day', 'datetime', 'range'].includes(known),
    }
    return titles.filter((title) => row.includes(title)).map((title) => ({ title, ...shown }))
  })
}

const cellsOf = (csv: string): string[][] =>
  csv
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain!,
      ),
    )

const page = (path: string, whole: Surface['whole'] = false): Surface => ({
  ...{ path, whole, by: 'title', read: onPage },
})

const RANGE = 'q=Probe&from=2026-01-01&to=2028-12-31'

export const SURFACES: Surface[] = [
  page('/'),
  page(`/timeline?${RANGE}`, true),
  page(`/timeline?by=authority&${RANGE}`, true),
  { ...page(`/timeline.svg?${RANGE}`), whole: 'dated' },
  { path: `/timeline.csv?${RANGE}`, whole: true, by: 'title', read: inTable },
  { path: `/timeline.ics?${RANGE}`, whole: 'dated', by: 'title', read: inCalendar },
  { path: '/updates/1', whole: true, by: 'words', read: onPage },
  page('/updates/1', true),
  page('/instruments'),
  page('/instruments?jurisdiction=jp&force=fact-finding'),
  page('/instruments/probe', true),
  page('/obligations?instrument=probe', true),
  { path: '/obligations.csv?instrument=probe', whole: true, by: 'title', read: inTable },
  page('/obligations/by-range'),
  page('/obligations/by-month'),
  page('/obligations/by-upper-bound'),
  page('/authorities/jftc'),
  page('/review', true),
]

/** Files of app/routes that show no window, and why. */
export const WITHOUT_WINDOWS: Record<string, string> = {
  'routes/updates.tsx': 'lists the day on which each was published, and no date that it names',
  'routes/authorities.tsx': 'counts',
  'routes/glossary.tsx': 'terms',
  'routes/capture.tsx': 'the instant of a fetch, and what was fetched',
  'routes/capture-bytes.ts': 'what was fetched',
  'routes/sources.tsx': 'instants of checks',
  'routes/audit.tsx': 'rows as they are stored, with the precision among their values',
  'routes/audit-export.ts': 'rows as they are stored, with the precision among their values',
  'routes/people.tsx': 'instants of sessions and links',
  'routes/account.tsx': 'instants of sessions and links',
  'routes/account-export.ts': 'what is stored about a person',
  'routes/preferences.ts': 'answers with a redirection',
  'routes/sign-in.tsx': 'a form',
  'routes/sign-out.ts': 'answers with a redirection',
  'routes/join.tsx': 'a form',
  'routes/reset.tsx': 'a form',
  'routes/not-found.tsx': 'one sentence',
}
