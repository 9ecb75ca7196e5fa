import { type Day, daysBetween } from '#content/dates/day.ts'
import type { Dice } from './dice.ts'
import { WITNESS } from './lists.ts'
import type { Work } from './rhythm.ts'
import type { Row, Thing } from './rows.ts'
import { newThing } from './things.ts'
import { hourOf, workdayAfter, workdays } from './time.ts'

const RELAYED = ['jftc', 'moj', 'ppc', 'bunka', 'soumu', 'meti']

/** A witness lists a thing within so many days of its authority. */
const LATEST_DAYS = 7

/**
 * The rows of the witness: every day something, of the authorities that we read one to three
 * working days after them, and of others.
 */
export function relay(work: Work, dice: Dice): Row[] {
  const rows = new Map<string, Row>()
  const put = (thing: Thing, day: Day) =>
    rows.set(thing.id, {
      ...{ thing: thing.id, list: WITNESS, address: thing.address, title: thing.title },
      ...{ key: null, day, from: hourOf(day, dice.between(9, 17)), retitled: null },
    })
  for (const thing of work.things.values()) {
    const isKnown = work.rows.some((row) => row.thing === thing.id)
    if (!RELAYED.includes(thing.authority) || (isKnown && !dice.chance(0.2))) continue
    const day = workdayAfter(thing.day, dice.between(1, 3))
    if (daysBetween(thing.day, day) <= LATEST_DAYS) put(thing, day)
  }
  let last = 0
  for (const [i, day] of workdays.entries()) {
    const isBusy = [...rows.values()].some((row) => row.day === day)
    const isDue = i - last >= 2 || dice.chance(0.2)
    if (isBusy || isDue) last = i
    if (isBusy || !isDue) continue
    const thing = newThing('other-jp', day, work.things.size + 1, dice)
    work.things.set(thing.id, thing)
    put(thing, day)
  }
  return [...rows.values()]
}
