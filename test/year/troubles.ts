import { addDays, type Day } from '#content/dates/day.ts'
import type { Dice } from './dice.ts'
import type { List } from './lists.ts'
import { daysFrom, FIRST, type Hour, hourOf, LAST } from './time.ts'

/** What a reader gets where a site is in trouble. */
export type Effect = 'fails' | 'absent' | 'stale' | 'harmless'

/** A site in trouble from one hour to before another, at one path or at all that begin so. */
export type Trouble = { place: string; lists: string[]; kind: string; from: Hour; to: Hour }

/** Ends a round after so many milliseconds without an answer; only where a site is that slow. */
export const SLOW = 'slow:60000'
/** A page that says it is being mended, with 200; told by the page, not by the server. */
export const MAINTENANCE = 'maintenance'

const EFFECTS: Record<string, Effect> = {
  ...{ '403': 'fails', '429:30': 'fails', '500': 'fails', '503:120': 'fails', '202': 'fails' },
  ...{ empty: 'fails', cut: 'fails', drop: 'fails', challenge: 'fails', loop: 'fails' },
  ...{ 'other-host': 'fails', private: 'fails', 'huge:3000000': 'fails', [MAINTENANCE]: 'fails' },
  ...{ '404': 'absent', '404-for:Shirase': 'absent', '410': 'absent', redirect: 'absent' },
  ...{ 'refresh:gone.html': 'absent', '304': 'stale' },
  ...{ 'slow:20': 'harmless', charset: 'harmless' },
}

export const effectOf = (kind: string): Effect => EFFECTS[kind] ?? 'fails'

const KINDS = Object.keys(EFFECTS)
/** For a whole site, or its robots.txt. */
const OF_A_HOST = ['403', '500', 'drop', '404-for:Shirase', 'challenge', '202']

/** The troubles of a year: of single lists and of whole sites, from one round to five weeks. */
export function troublesOf(lists: readonly List[], dice: Dice): Trouble[] {
  const troubles: Trouble[] = []
  const addIfFree = (trouble: Trouble) => {
    if (!troubles.some((other) => meet(trouble, other))) troubles.push(trouble)
  }
  for (let n = 0; n < 8; n++) addIfFree(ofHost(lists, dice))
  for (const list of lists) {
    for (let n = 0; n < 4; n++) {
      const kinds = list.layout.place.endsWith('*') ? OF_MANY_PAGES : KINDS
      const place = list.layout.hub && dice.chance(0.4) ? list.layout.hub.path : list.layout.place
      addIfFree({ place, lists: [list.id], kind: dice.pick(kinds), ...lasting(dice) })
    }
  }
  const { id, layout } = dice.pick(lists)
  const day = dice.pick(days)
  const once = { from: hourOf(day, 12), to: hourOf(day, 13) }
  addIfFree({ place: layout.place, lists: [id], kind: SLOW, ...once })
  return troubles
}

// A page that was never read has nothing that could be unchanged; a redirect among pages that all
// redirect leads nowhere.
const OF_MANY_PAGES = KINDS.filter((kind) => !/^(304|redirect|refresh)/.test(kind))

const days = daysFrom(addDays(FIRST, 3), addDays(LAST, -3))

function ofHost(lists: readonly List[], dice: Dice): Trouble {
  const host = hostOf(dice.pick(lists))
  const own = lists.filter((list) => hostOf(list) === host).map(({ id }) => id)
  const isRobots = dice.chance(0.3)
  const place = isRobots ? `${host}/robots.txt` : `${host}/*`
  const kind = isRobots ? '500' : dice.pick(OF_A_HOST)
  return { place, lists: own, kind, ...lasting(dice) }
}

export const hostOf = ({ layout }: List) => layout.place.split('/')[0]!

/** One round, some days or some weeks. */
function lasting(dice: Dice): { from: Hour; to: Hour } {
  const day: Day = dice.pick(days)
  if (dice.chance(0.35)) return { from: hourOf(day, 12), to: hourOf(day, 13) }
  const count = dice.chance(0.6) ? dice.between(1, 6) : dice.between(7, 35)
  const [from, to] = [hourOf(day, dice.pick([0, 13])), addDays(day, count)]
  return { from, to: hourOf(to < LAST ? to : LAST, 7) }
}

/** Whether two troubles touch one list within two days of each other. */
function meet(one: Trouble, other: Trouble): boolean {
  if (!one.lists.some((id) => other.lists.includes(id))) return false
  const wide = (hour: Hour, by: number) => addDays(hour.slice(0, 10), by)
  return wide(one.from, -2) <= wide(other.to, 0) && wide(other.from, -2) <= wide(one.to, 0)
}

/** The trouble that a path is in at an hour. */
export function troubleAt(troubles: readonly Trouble[], path: string, at: Hour) {
  const bare = path.replace(/\?.*/, '')
  const robots = `${bare.split('/')[0]}/robots.txt`
  return troubles.find(({ place, from, to }) => {
    if (at < from || at >= to) return false
    if (place.endsWith('*')) return bare.startsWith(place.slice(0, -1))
    return place === bare || place === robots
  })
}
