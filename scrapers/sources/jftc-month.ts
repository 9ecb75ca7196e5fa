import { addDays, type Day, dateOf } from '#content/dates/day.ts'
import { workingDaysBetween } from '#content/dates/working-days.ts'
import { list } from '../parse/list.ts'
import { monthFolder } from '../parse/month-folder.ts'
import type { ListSource, Page, ReadOn } from '../source.ts'

const month = (day: Day) =>
  `https://www.jftc.go.jp/houdou/pressrelease/${monthFolder(day)}/index.html`

const lastOfMonthBefore = (day: Day) => addDays(day, -dateOf(day))

const QUIET_DAYS = 7
const MOST_MONTHS = 24

/**
 * The months before the last one that are to be read once more: those after the first that was ever
 * read which were not read since they were over, whichever of them failed. None where nothing was read.
 */
function monthsMissed(today: Day, readOn: ReadOn): Page[] {
  const months: { page: Page; read: Day | null; over: Day }[] = []
  let last = lastOfMonthBefore(lastOfMonthBefore(today))
  for (let n = 0; n < MOST_MONTHS; n++, last = lastOfMonthBefore(last)) {
    const page = { url: month(last) }
    months.push({ page, read: readOn(page.url), over: addDays(last, QUIET_DAYS) })
  }
  const first = months.findLastIndex(({ read }) => read !== null)
  return months
    .slice(0, first + 1)
    .filter(({ read, over }) => read === null || read < over)
    .map(({ page }) => page)
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
