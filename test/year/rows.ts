import type { Day } from '#content/dates/day.ts'
import type { Hour } from './time.ts'

/** One thing that an authority published: what must be stored once, however many lists show it. */
export type Thing = { id: string; authority: string; address: string; title: string; day: Day }

/** A thing as one list shows it. */
export type Row = {
  thing: string
  /** The list that shows it. */
  list: string
  /** The address without tracking, as identity has it. */
  address: string
  /** The API's own id, where the list is read by it. */
  key: string | null
  /** The day that the list gives it, or null. */
  day: Day | null
  title: string
  /** From when on it stands there. */
  from: Hour
  /** A correction of its title by the authority. */
  retitled: { from: Hour; title: string } | null
  /** Stands there for good, whatever comes. */
  pinned?: boolean
}

/** A row at an hour, under the title of that hour. */
export type Shown = Row & { title: string }

export const shownAt = (rows: readonly Row[], at: Hour): Shown[] =>
  rows
    .filter(({ from }) => from <= at)
    .map((row) => (row.retitled && row.retitled.from <= at ? { ...row, ...titled(row) } : row))

const titled = ({ retitled, title }: Row) => ({ title: retitled?.title ?? title })

/** The newest first, so many of them; what is pinned stands above. */
export function newest(shown: readonly Shown[], most: number): Shown[] {
  const pinned = shown.filter((row) => row.pinned)
  const rest = shown.filter((row) => !row.pinned).toSorted((a, b) => (a.from < b.from ? 1 : -1))
  return [...pinned, ...rest.slice(0, most - pinned.length)]
}
