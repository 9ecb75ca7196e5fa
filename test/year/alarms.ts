import { addDays, tokyoDay } from '#content/dates/day.ts'
import type { OpenDb } from '#db/client.ts'
import { FULLEST, lists, WITNESS } from './lists.ts'
import type { Reader, Sight } from './reader.ts'
import { BEFORE, dayOf, type Hour, workdays, worked } from './time.ts'
import type { World } from './world.ts'

/** What must be, must not be, or may be said of a list at an hour. */
export type Due = 'open' | 'closed' | 'either'

/** Longer than its list allows, by working days: whether a silence must be an alarm by now. */
function silenceDue({ id, memory }: Reader, at: Hour): Due {
  const { limit } = lists.find((list) => list.id === id)!
  const isOver = (day: string) => worked(day, dayOf(at)) > limit
  const [early, late] = [isOver(memory.news.from), isOver(memory.news.to)]
  return early === late ? (early ? 'open' : 'closed') : 'either'
}

/** Rounds in a row in which a list could not be read: two, or one a working day ago, are an alarm. */
function createFailures() {
  const runs = new Map<string, Hour[]>()
  return (id: string, couldRead: boolean, at: Hour): Due => {
    const run = couldRead ? [] : [...(runs.get(id) ?? []), at]
    runs.set(id, run)
    const isLong = run.length >= 2 || (run.length > 0 && worked(dayOf(run[0]!), dayOf(at)) >= 1)
    return isLong ? 'open' : 'closed'
  }
}

const RELAY_DAYS = 7
const RECALL_DAYS = 30

/** Things that only the witness showed, though their authority had its seven days. */
function missed(world: World, readers: readonly Reader[], at: Hour): Sight[] {
  const own = new Set(
    readers
      .filter(({ id }) => id !== WITNESS)
      .flatMap(({ memory }) => [...memory.sights.values()].map(({ thing }) => thing)),
  )
  const relayed = readers.find(({ id }) => id === WITNESS)!.memory.sights
  return [...relayed.values()].filter(
    ({ thing, day }) =>
      world.things.get(thing)!.authority in FULLEST &&
      !own.has(thing) &&
      addDays(day, RELAY_DAYS) < dayOf(at),
  )
}

/** Whether a list must be said to have missed something in the last thirty days. */
function recallDue(world: World, misses: readonly Sight[], id: string, at: Hour): Due {
  const found = misses.some(
    ({ thing, day, first }) =>
      FULLEST[world.things.get(thing)!.authority] === id &&
      !first &&
      day >= addDays(dayOf(at), -RECALL_DAYS),
  )
  return found ? 'open' : 'closed'
}

/** What must be said of every list after each round; rounds are told in their order. */
export function createAlarms(world: World, readers: readonly Reader[]) {
  const failuresDue = createFailures()
  return (at: Hour): { id: string; kind: string; due: Due }[] => {
    const went = readers.map((reader) => reader.look(at))
    const misses = missed(world, readers, at)
    return readers.flatMap((reader, i) => [
      { id: reader.id, kind: 'silence', due: silenceDue(reader, at) },
      { id: reader.id, kind: 'reading', due: failuresDue(reader.id, went[i]!, at) },
      { id: reader.id, kind: 'recall-miss', due: recallDue(world, misses, reader.id, at) },
    ])
  }
}

/** New Year, Golden Week: nothing is published, and nobody is alarmed for it. */
const HOLIDAYS = [
  ['2026-04-29', '2026-05-07'],
  ['2026-12-28', '2027-01-06'],
] as const

/** Alarms of the holidays over lists that showed all they had, and were readable, since long before. */
export function falseAlarms(db: OpenDb, { silences, troubles }: World): string[] {
  const rows = db.$client
    .prepare("select source_id as id, opened from incidents where kind = 'silence'")
    .all() as { id: string; opened: string }[]
  return rows
    .map(({ id, opened }) => ({ id, day: tokyoDay(new Date(opened)) }))
    .filter(({ day }) => HOLIDAYS.some(([from, to]) => from <= day && day <= to))
    .filter(({ id, day }) => {
      const { limit } = lists.find((list) => list.id === id)!
      const since = workdays.filter((one) => one < day).at(-limit - 3) ?? BEFORE
      const touches = ({ from, to }: { from: string; to: string }) => from <= day && to >= since
      return !(
        silences.some((silence) => silence.list === id && touches(silence)) ||
        troubles.some((trouble) => trouble.lists.includes(id) && touches(trouble))
      )
    })
    .map(({ id, day }) => `${day}, ${id}: an alarm in the holidays, for nothing`)
}
