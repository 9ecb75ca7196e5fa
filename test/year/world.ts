import { createDice, type Dice } from './dice.ts'
import { type List, lists, WITNESS } from './lists.ts'
import { relay } from './relay.ts'
import { type Work, workOf } from './rhythm.ts'
import type { Row, Thing } from './rows.ts'
import { fallSilent, type Silence, silencesOf } from './silences.ts'
import { BEFORE, daysFrom, FIRST, type Hour, hourOf, isWorkday, LAST } from './time.ts'
import { type Trouble, troublesOf } from './troubles.ts'

/** A year as it truly was: what the reader makes of it is compared with this. */
export type World = {
  things: Map<string, Thing>
  /** By list, oldest first. */
  rows: Map<string, Row[]>
  silences: Silence[]
  troubles: Trouble[]
  /** When the sites are looked at: at noon, and at times in the morning and evening. */
  rounds: Hour[]
}

/** The year of a seed; the same seed is the same year. */
export function createWorld(seed: number): World {
  const dice = createDice(seed)
  const work: Work = { things: new Map(), rows: [] }
  const own = lists.filter(({ id }) => id !== WITNESS)
  for (const group of groupsOf(own)) workOf(group[0]!.authority, group, dice, work)
  const rows = [...work.rows, ...pinned(work), ...relay(work, dice)]
  const silences = silencesOf(lists, dice)
  const shown = fallSilent(rows, silences).toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const troubles = troublesOf(lists, dice)
  return {
    things: work.things,
    rows: new Map(lists.map(({ id }) => [id, shown.filter(({ list }) => list === id)])),
    ...{ silences, troubles, rounds: roundsOf(dice) },
  }
}

/** Lists of one authority show the same work; each of e-Gov's two feeds has its own. */
function groupsOf(own: readonly List[]): List[][] {
  const groups = new Map<string, List[]>()
  for (const list of own) {
    const name = list.id.startsWith('egov-') ? list.id : list.authority
    groups.set(name, [...(groups.get(name) ?? []), list])
  }
  return [...groups.values()]
}

/** What has stood above two lists for years: a lecture of 2016, and a notice without a day. */
function pinned({ things }: Work): Row[] {
  const row = (list: string, authority: string, day: string | null, path: string) => {
    const [thing, title] = [`pinned ${list}`, `${list}に長く掲げられている案内`]
    const address = `https://${path}`
    things.set(thing, { id: thing, authority, address, title, day: day ?? BEFORE })
    const always = { key: null, from: hourOf(BEFORE, 0), retitled: null, pinned: true }
    return { thing, list, address, day, title, ...always }
  }
  return [
    row('moj-news', 'moj', '2016-06-28', 'www.moj.go.jp/housei/shihouseido/housei10_00132.html'),
    row('ppc-top', 'ppc', null, 'www.ppc.go.jp/news/press/2025/251030'),
  ]
}

function roundsOf(dice: Dice): Hour[] {
  return daysFrom(FIRST, LAST).flatMap((day) => {
    // On a free day nothing is published, and few of them are enough to see that nothing happens.
    const atNoon = isWorkday(day) || dice.chance(0.3)
    const hours = [dice.chance(0.04) ? 6 : null, atNoon ? 12 : null, dice.chance(0.04) ? 18 : null]
    return hours.filter((hour) => hour !== null).map((hour) => hourOf(day, hour))
  })
}
