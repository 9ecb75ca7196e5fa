import type { Day } from '#content/dates/day.ts'
import type { Dice } from './dice.ts'
import type { List } from './lists.ts'
import type { Row } from './rows.ts'
import { FIRST, hourOf, LAST, workdayAfter, workdays } from './time.ts'

/** A list shows nothing new from one day to before another: longer than it declares as normal. */
export type Silence = { list: string; from: Day; to: Day; afterwards: 'lost' | 'late' }

/** Which lists fall silent in this year, and when. */
export function silencesOf(lists: readonly List[], dice: Dice): Silence[] {
  const inYear = workdays.filter((day) => day > FIRST && day < LAST)
  return lists.flatMap(({ id, limit, undated }) => {
    if (!dice.chance(0.6)) return []
    const from = dice.pick(inYear)
    const to = workdayAfter(from, limit + dice.between(2, 12))
    const afterwards = undated || dice.chance(0.5) ? 'lost' : 'late'
    return [{ list: id, from, to, afterwards } satisfies Silence]
  })
}

/** The rows without those of a silence, or with those put off to its end. */
export function fallSilent(rows: Row[], silences: readonly Silence[]): Row[] {
  return rows.flatMap((row) => {
    const silence = silences.find(
      ({ list, from, to }) =>
        list === row.list && row.from >= hourOf(from, 0) && row.from < hourOf(to, 0),
    )
    if (!silence) return [row]
    return silence.afterwards === 'lost' ? [] : [{ ...row, from: hourOf(silence.to, 10) }]
  })
}
