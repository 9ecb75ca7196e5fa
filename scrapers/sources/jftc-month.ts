import { addDays, type Day, dateOf } from '#content/dates/day.ts'
import { workingDaysBetween } from '#content/dates/working-days.ts'
import { list } from '../parse/list.ts'
import { monthFolder } from '../parse/month-folder.ts'
import type { ListSource, Page, ReadOn } from '../source.ts'

const month = (day: Day) =>
  `https://www.jftc.go.jp/houdou/pressrelease/${monthFolder(day)}/index.html`

const lastOfMonthBefore = (day: Day) => addDays(day, -dateOf(day))

const QUIET_DAYS = 7
const MOST_MONTHS = 12

/**
 * The months before the last one that are to be read once more: after a gap, back to the one that was
 * read last, and that one too where it was not over then. None where nothing was read before.
 */
function monthsMissed(today: Day, readOn: ReadOn): Page[] {
  const missed: Page[] = []
  let last = lastOfMonthBefore(lastOfMonthBefore(today))
  for (let n = 0; n < MOST_MONTHS; n++, last = lastOfMonthBefore(last)) {
    const page = { url: month(last) }
    const read = readOn(page.url)
    if (read === null || read <= last) missed.push(page)
    if (read !== null) return missed
  }
  return []
}

// Read by the general rule: the wrappers of this site close too early to be relied on. The index
// of a new month appears with its first release, after Golden Week perhaps in its second week;
// releases are also added to the month before.
export const jftcMonth: ListSource = {
  id: 'jftc-month',
  authority: 'jftc',
  kind: 'list',
  role: 'own',
  language: 'ja',
  home: 'https://www.jftc.go.jp/houdou/pressrelease/index.html',
  pages: (today, readOn = () => null) => [
    {
      url: month(today),
      mayBeAbsent: workingDaysBetween(lastOfMonthBefore(today), today) <= QUIET_DAYS,
    },
    { url: month(lastOfMonthBefore(today)) },
    ...monthsMissed(today, readOn),
  ],
  hosts: ['www.jftc.go.jp'],
  quietDays: QUIET_DAYS,
  parse: list(),
}
