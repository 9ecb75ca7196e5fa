import { addDays } from '#content/dates/day.ts'
import type { OpenDb } from '#db/client.ts'
import { verifyDatabase } from '#db/verify.ts'
import { WITNESS } from './lists.ts'
import type { Reader, Sight } from './reader.ts'
import { dayOf, type Hour } from './time.ts'
import type { World } from './world.ts'

type Stored = { name: string; title: string; update: number | null; rank: string | null }

/** What is stored at the end of a year against what could be seen in it; one sentence a difference. */
export function storedWrongly(
  db: OpenDb,
  world: World,
  readers: readonly Reader[],
  at: Hour,
): string[] {
  const sights = readers.flatMap(({ memory }) => [...memory.sights.values()])
  const stored = readStored(db)
  return [
    ...namesWrong(sights, stored),
    ...titlesWrong(sights, stored),
    ...updatesWrong(db, world, sights, stored, at),
    ...verifyDatabase(db).differences,
  ]
}

const nameOf = ({ list, address, day }: Sight) => `${list} ${address} ${day}`

function readStored(db: OpenDb): Stored[] {
  return db.$client
    .prepare(
      `select s.source_id || ' ' || s.address || ' ' || s.day as name, s.title, u.id as "update", u.rank
       from sightings s left join updates u on u.id = s.update_id`,
    )
    .all() as Stored[]
}

/** Each sight is stored once, and nothing else is. */
function namesWrong(sights: Sight[], stored: Stored[]): string[] {
  const found = new Map<string, number>()
  for (const { name } of stored) found.set(name, (found.get(name) ?? 0) + 1)
  const expected = new Set(sights.map(nameOf))
  return [
    ...sights
      .filter((sight) => found.get(nameOf(sight)) !== 1)
      .map((sight) => {
        const count = found.get(nameOf(sight)) ?? 0
        return `${sight.seen}, ${nameOf(sight)} is stored ${count} times instead of once`
      }),
    ...stored
      .filter(({ name }) => !expected.has(name))
      .map(({ name }) => `${name} is stored, and was never shown`),
  ]
}

function titlesWrong(sights: Sight[], stored: Stored[]): string[] {
  const titles = new Map(stored.map(({ name, title }) => [name, title]))
  return sights
    .filter((sight) => sight.title && titles.has(nameOf(sight)))
    .filter((sight) => titles.get(nameOf(sight)) !== sight.title)
    .map(
      (sight) => `${nameOf(sight)} is called “${titles.get(nameOf(sight))}”, not “${sight.title}”`,
    )
}

/**
 * A thing is one update, whichever lists showed it: primary where its authority did, secondary
 * where only the witness did, and none while a relayed thing still waits for its authority.
 */
function updatesWrong(
  db: OpenDb,
  world: World,
  sights: Sight[],
  stored: Stored[],
  at: Hour,
): string[] {
  const byName = new Map(stored.map((row) => [row.name, row]))
  const owners = new Map<number, string>()
  const wrong: string[] = []
  const things = [...new Set(sights.map(({ thing }) => thing))]
  for (const thing of things) {
    const own = sights.filter((sight) => sight.thing === thing)
    const rows = own.flatMap((sight) => byName.get(nameOf(sight)) ?? [])
    const updates = [...new Set(rows.map(({ update }) => update))]
    const expected = rankOf(world, own, at)
    const ranks = [...new Set(rows.map(({ rank }) => rank))]
    if (updates.length !== 1) wrong.push(`${nameOf(own[0]!)} is ${updates.length} updates, not one`)
    else if (ranks[0] !== expected)
      wrong.push(`${nameOf(own[0]!)} is of rank ${ranks[0]}, not ${expected}`)
    const [update] = updates
    if (typeof update !== 'number') continue
    if (owners.has(update)) wrong.push(`${thing} and ${owners.get(update)} are one update`)
    owners.set(update, thing)
  }
  const { n } = db.$client.prepare('select count(*) as n from updates').get() as { n: number }
  if (n !== owners.size) wrong.push(`${n} updates are stored, and ${owners.size} things were seen`)
  return wrong
}

function rankOf({ things }: World, sights: Sight[], at: Hour): string | null {
  if (sights.some(({ list }) => list !== WITNESS)) return 'primary'
  const [{ thing, day }] = sights as [Sight]
  const isWatched = things.get(thing)!.authority !== 'other-jp'
  return isWatched && addDays(day, 7) >= dayOf(at) ? null : 'secondary'
}
