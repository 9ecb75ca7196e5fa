import { addDays, type Day, dateOf, monthOf, yearOf } from '#content/dates/day.ts'
import { hub as hubMarkup } from './markup/html.ts'
import { newest, type Row, type Shown, shownAt } from './rows.ts'
import { type Hour, worked } from './time.ts'

export type Body = string | Buffer
type Markup = (shown: readonly Shown[]) => Body

/** A page as it stands, written when it is asked for; `path` is `HOST/PATH?QUERY`. */
export type Page = { path: string; shown: readonly Shown[]; body: () => Body }

/** How the rows of a list are spread over pages. */
export type Layout = {
  /** Every page of the list that the site has at an hour; a hub shows nothing of its own. */
  pages: (rows: readonly Row[], at: Hour) => Page[]
  /** What a reader asks for on a day, who knows the pages of these years. */
  asked: (day: Day, years: readonly number[]) => string[]
  /** The page that says which years there are, and which it says. */
  hub: { path: string; years: (rows: readonly Row[], at: Hour) => number[] } | null
  /** True where the absence of a page is normal on a day. */
  excused: (path: string, day: Day) => boolean
  /** What a trouble with this list is told by: a path, or the beginning of paths. */
  place: string
}

const never = () => false

/** One page that shows the newest rows. */
export function single(path: string, most: number, markup: Markup): Layout {
  return {
    pages: (rows, at) => {
      const shown = newest(shownAt(rows, at), most)
      return [{ path, shown, body: () => markup(shown) }]
    },
    asked: () => [path],
    hub: null,
    excused: never,
    place: path.replace(/\?.*/, ''),
  }
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

export const monthFolder = (day: Day) => `${yearOf(day)}/${MONTHS[monthOf(day) - 1]}`

/** A page a month, which comes with the first row of its month; read are this month's and the last. */
export function months(folder: string, limit: number, markup: Markup): Layout {
  const pathOf = (day: Day) => `${folder}${monthFolder(day)}/index.html`
  return {
    pages: (rows, at) => {
      const all = shownAt(rows, at)
      return [...new Set(all.map(({ day }) => pathOf(day!)))].map((path) => {
        const shown = newest(
          all.filter(({ day }) => pathOf(day!) === path),
          all.length,
        )
        return { path, shown, body: () => markup(shown) }
      })
    },
    asked: (day) => [pathOf(day), pathOf(addDays(day, -dateOf(day)))],
    hub: null,
    // As long as the authority may be silent, a month may be without a page.
    excused: (path, day) =>
      path === pathOf(day) && worked(addDays(day, -dateOf(day)), day) <= limit,
    place: `${folder}20*`,
  }
}

type Years = {
  hub: string
  heading: string
  pathOf: (year: number) => string
  place: string
  markup: Markup
}

/** A page a year, linked from a hub once it has a row; in January the year before is still read. */
export function years({ hub, heading, pathOf, place, markup }: Years): Layout {
  const yearsAt = (rows: readonly Row[], at: Hour) =>
    [...new Set(shownAt(rows, at).map(({ day }) => yearOf(day!)))].toSorted((a, b) => b - a)
  return {
    pages: (rows, at) => {
      const shown = shownAt(rows, at)
      const links = yearsAt(rows, at).map((year) => ({
        path: pathOf(year).replace(/^[^/]*/, ''),
        year,
      }))
      const pages = links.map(({ year }) => {
        const own = newest(
          shown.filter(({ day }) => yearOf(day!) === year),
          shown.length,
        )
        return { path: pathOf(year), shown: own, body: () => markup(own) }
      })
      return [{ path: hub, shown: [], body: () => hubMarkup(heading, links) }, ...pages]
    },
    asked: (day, known) => {
      const from = Math.min(Math.max(...known), yearOf(addDays(day, -31)))
      return known.filter((year) => year >= from).map(pathOf)
    },
    hub: { path: hub, years: yearsAt },
    excused: never,
    place,
  }
}
