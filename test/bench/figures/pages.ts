import { openReader } from '#db/client.ts'
import { alternate, type Cost } from '../blocks.ts'
import { atMost, type Figure, type Row } from '../figure.ts'
import { PAGES } from '../pages.ts'
import { requests, type Served } from '../server.ts'

export type Runs = { blocks: number; requests: number }

/** A page of the same build that shows nothing: the frame, and a sentence (`empty`, with 404). */
const EMPTY = '/nowhere'
/** What a reader sends who wants no scripts: the page is then whole without them. */
const PLAIN = { 'Save-Data': 'on' }
const MANY = 400

/** The list of updates, each time another page of it, against an empty page and R0. */
export async function pageFigures(server: Served, r0: Served, database: string, runs: Runs) {
  const positions = positionsIn(database)
  const at = (i: number) => `?before=${positions[i % positions.length]}`
  const n = runs.requests
  const cost = await alternate(
    {
      plain: requests(server, n, (i) => server.open(`/updates${at(i)}`, PLAIN)),
      hydrated: requests(server, n, (i) => server.open(`/updates${at(i)}`)),
      empty: requests(server, n, () => server.open(EMPTY, {}, 404)),
      r0: requests(r0, n, (i) => r0.open(`/${at(i)}`)),
      first: requests(server, n, () => server.open('/updates')),
      middle: requests(server, n, (i) => server.open(`/updates${at(MANY / 2 + (i % 20))}`)),
    },
    runs.blocks,
  )
  const least = {
    cpu: cost.empty.cpu + cost.r0.cpu,
    latency: cost.empty.latency + cost.r0.latency,
  }
  return [
    ...both(
      'page without client JS',
      '/updates without scripts : empty page + R0',
      cost.plain,
      least,
      2,
    ),
    ...both('page hydrated', '/updates : empty page + R0', cost.hydrated, least, 2.6),
    ...both('page N/2', '/updates, page N/2 : page 1', cost.middle, cost.first, 1.3),
  ]
}

/** Every kind of page on a database of one size against the same page on a smaller one. */
export async function sizeFigures(large: Served, small: Served, says: string, runs: Runs) {
  const sides = PAGES.flatMap((path) => [
    [`${path} large`, requests(large, runs.requests, () => large.open(path))] as const,
    [`${path} small`, requests(small, runs.requests, () => small.open(path))] as const,
  ])
  const cost = await alternate(Object.fromEntries(sides), runs.blocks)
  return PAGES.flatMap((path) =>
    both('cost by size', `${path}, ${says}`, cost[`${path} large`]!, cost[`${path} small`]!, 1.25),
  )
}

/** One comparison by processor time and by latency. */
function both(row: Row, name: string, measured: Cost, reference: Cost, aim: number): Figure[] {
  return (['cpu', 'latency'] as const).map((what) =>
    atMost({
      row,
      name: `${name} (${what === 'cpu' ? 'CPU' : 'latency'})`,
      unit: 'ms',
      measured: measured[what],
      reference: reference[what],
      aim,
    }),
  )
}

/** Places in the list, newest to oldest, evenly spread over all of it. */
function positionsIn(database: string): number[] {
  const { $client } = openReader(database)
  const all = $client.prepare('select position from updates order by position desc').pluck().all()
  $client.close()
  const step = all.length / (MANY + 1)
  return Array.from({ length: MANY }, (_, i) => all[Math.floor((i + 1) * step)] as number)
}
