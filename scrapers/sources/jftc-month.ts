import { addDays, type Day, dateOf } from '#content/dates/day.ts'
import { workingDaysBetween } from '#content/dates/working-days.ts'
import { list } from '../parse/list.ts'
import { monthFolder } from '../parse/month-folder.ts'
import type { ListSource } from '../source.ts'

const month = (day: Day) =>
  `https://www.jftc.go.jp/houdou/pressrelease/${monthFolder(day)}/index.html`

const lastOfMonthBefore = (day: Day) => addDays(day, -dateOf(day))

const QUIET_DAYS = 7

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
  pages: (today) => [
    {
      url: month(today),
      mayBeAbsent: workingDaysBetween(lastOfMonthBefore(today), today) <= QUIET_DAYS,
    },
    { url: month(lastOfMonthBefore(today)) },
  ],
  hosts: ['www.jftc.go.jp'],
  quietDays: QUIET_DAYS,
  parse: list(),
}
