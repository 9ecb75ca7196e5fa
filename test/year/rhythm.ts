import { type Day, daysBetween } from '#content/dates/day.ts'
import type { Dice } from './dice.ts'
import type { List } from './lists.ts'
import type { Row, Thing } from './rows.ts'
import { commentAddress, newComment, newThing } from './things.ts'
import { hourOf, workdayAfter, workdays } from './time.ts'

/** What authorities publish in a year, and where it stands. */
export type Work = { things: Map<string, Thing>; rows: Row[] }

/** A page announces itself again no sooner, so that nobody takes it for the same news. */
const AGAIN_AFTER_DAYS = 28

type Turn = { list: List; last: number; gap: number }

/**
 * The work of one authority: on working days only, and on each of its lists never further apart
 * than that list may be silent; often just as far. What is due on no list may stand on no list.
 */
export function workOf(authority: string, lists: readonly List[], dice: Dice, work: Work): void {
  const turns = lists.map((list) => ({ list, last: -1, gap: gapOf(list, dice) }))
  workdays.forEach((day, i) => {
    const due = turns.filter(({ last, gap }) => last < 0 || i - last >= gap)
    if (due.length === 0) {
      if (authority !== 'digital' && dice.chance(0.02))
        add(work, { authority, day, turns: [] }, i, dice)
      return
    }
    add(work, { authority, day, turns: turns.filter((turn) => isShown(turn, due, dice)) }, i, dice)
    if (!dice.chance(0.12)) return
    add(work, { authority, day, turns: turns.filter((turn) => isShown(turn, [], dice)) }, i, dice)
  })
}

const isShown = (turn: Turn, due: Turn[], dice: Dice) =>
  due.includes(turn) || dice.chance(turn.list.share)

/** Working days until a list moves again: mostly soon, and now and then as late as may be. */
function gapOf({ limit }: List, dice: Dice): number {
  if (dice.chance(0.12)) return limit
  return dice.between(1, Math.max(1, Math.ceil(limit / 1.2)))
}

type Publication = { authority: string; day: Day; turns: Turn[] }

function add(work: Work, { authority, day, turns }: Publication, i: number, dice: Dice): void {
  const thing = thingOf(work, authority, day, turns, dice)
  work.things.set(thing.id, thing)
  const hour = dice.between(9, 17)
  const retitled = dice.chance(0.05) ? titleAgain(thing, day, dice) : null
  for (const turn of turns) {
    // A list that has time left may take a thing up later, under the day of its publication.
    const spare = Math.min(3, turn.list.limit - Math.max(1, turn.last < 0 ? 1 : i - turn.last))
    const late = !turn.list.undated && spare > 0 && dice.chance(0.04) ? dice.between(1, spare) : 0
    work.rows.push({
      ...{ thing: thing.id, list: turn.list.id, address: thing.address, title: thing.title },
      key: keyOf(turn.list, thing),
      day: turn.list.undated ? null : day,
      from: hourOf(late ? workdayAfter(day, late) : day, hour),
      retitled: turn.list.undated ? null : retitled,
    })
    turn.last = i
    turn.gap = gapOf(turn.list, dice)
  }
}

function thingOf(work: Work, authority: string, day: Day, turns: Turn[], dice: Dice): Thing {
  const n = work.things.size + 1
  if (turns[0]?.list.id === 'egov-comments') return newComment('call', day, n, dice)
  if (turns[0]?.list.id === 'egov-results') return resultOf(work, day, n, dice)
  const thing = newThing(authority, day, n, dice)
  const before = AGAIN.includes(authority) && dice.chance(0.12) ? again(work, thing, dice) : null
  return before ? { ...thing, address: before.address } : thing
}

const AGAIN = ['moj', 'ppc', 'bunka', 'soumu']

/** An older thing of the authority, whose address is announced anew. */
function again({ things }: Work, { authority, day }: Thing, dice: Dice): Thing | null {
  const own = [...things.values()].filter((thing) => thing.authority === authority)
  const before = dice.pick(own.length > 0 ? own : [null])
  const last = own.findLast(({ address }) => address === before?.address)
  return last && daysBetween(last.day, day) >= AGAIN_AFTER_DAYS ? last : null
}

/** The result of a call that was open for a month; of one that nobody saw while there is none. */
function resultOf({ things }: Work, day: Day, n: number, dice: Dice): Thing {
  const thing = newComment('result', day, n, dice)
  const call = [...things.values()].find(
    ({ id, day: called }) =>
      id.startsWith('call ') &&
      daysBetween(called, day) >= AGAIN_AFTER_DAYS &&
      !things.has(id.replace('call', 'result')),
  )
  if (!call) return thing
  const key = call.id.slice('call '.length)
  return { ...thing, id: `result ${key}`, address: commentAddress(key) }
}

function keyOf({ id }: List, { address }: Thing): string | null {
  if (id.startsWith('egov-')) return new URL(address).searchParams.get('id')
  return id === 'us-federal-register' ? new URL(address).pathname.split('/')[5]! : null
}

function titleAgain({ title }: Thing, day: Day, dice: Dice) {
  const later = hourOf(workdayAfter(day, dice.between(1, 6)), 10)
  return { from: later, title: `【訂正】${title}` }
}
