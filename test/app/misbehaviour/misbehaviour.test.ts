import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bystander, itemOf, type Kind, kinds, titleOf } from './kinds.ts'
import { type Played, play, type Seen } from './play.ts'
import { type Row, rows } from './rows.ts'
import { openStage, type Stage } from './stage.ts'
import { tableOf } from './table.ts'

declare module 'vitest' {
  interface TaskMeta {
    /** Printed by test/reporter.mjs. */
    table?: string
  }
}

const GOOD = /^(ok|not-modified|read)/
const shown: { name: string; cells: Record<string, string> }[] = []
let stage: Stage

beforeAll(async () => {
  stage = await openStage()
  await stage.baseline('baseline')
  await stage.baseline('bare', 'bare')
}, 60_000)
afterAll(() => stage.close())

const named = <Value>(of: Kind[], value: (kind: Kind) => Value) =>
  Object.fromEntries(of.map((kind) => [kind.name, value(kind)]))

/** What the table shows: the outcome, and how many things were listed that had not been. */
const inWords = ({ of, grew }: Seen, kind: Kind) =>
  `${of(kind).outcome.split(' ')[0]} +${grew.titles(kind.sourceId).length}`

const expected = ({ outcome, but = {} }: Row, { name }: Kind) => but[name] ?? outcome

/** What lists the items is another page than the one that misbehaves, or this one could be read. */
const yields = (row: Row, kind: Kind) => Boolean(kind.lists) || /^ok/.test(expected(row, kind))

/** What is held of a source beyond the baseline: its news, once, as sighting, update and version. */
function held({ grew }: Seen, kind: Kind) {
  const titles = grew.titles(kind.sourceId)
  const title = titleOf(itemOf(kind, 'b', ''))
  const news = titles.filter((one) => one.startsWith(title)).length
  return { news, titles: titles.length, lines: grew.of(kind.sourceId) }
}

const NOTHING = { news: 0, titles: 0, lines: 0 }
const NEWS = { news: 1, titles: 1, lines: 3 }

describe.each(rows)('$name', (row) => {
  let played: Played
  beforeAll(async () => {
    played = await play(stage, row)
    const cells = named(played.kinds, (kind) => inWords(played.first, kind))
    shown.push({ name: row.name, cells })
  }, 60_000)

  test('is told as what it is', () => {
    const { kinds, first } = played
    const outcomes = named(kinds, (kind) => first.of(kind).outcome)
    expect(outcomes).toEqual(named(kinds, (kind) => expected(row, kind)))
    expect(kinds.length).toBeGreaterThan(6)
    expect(named(kinds, (kind) => first.of(kind).unread)).toEqual(
      named(kinds, (kind) => row.unread?.[kind.name] ?? 0),
    )
  })

  test('is told in full sentences', () => {
    expect([played.first.halfSaid, played.after.halfSaid]).toEqual([[], []])
  })

  test('loses, changes and doubles nothing, and what cannot be believed is not stored', () => {
    const { kinds } = played
    for (const seen of [played.first, played.second]) {
      expect([seen.grew.lost, seen.differences]).toEqual([[], []])
      expect(named(kinds, (kind) => held(seen, kind))).toEqual(
        named(kinds, (kind) => (yields(row, kind) ? NEWS : NOTHING)),
      )
    }
  })

  test('leaves the other sources as they were, and the one that behaves reads its news', () => {
    const { kinds, first, second } = played
    expect(first.of(bystander)).toMatchObject({ outcome: 'ok', standing: 'ok', incidents: 0 })
    expect(second.of(bystander)).toMatchObject({ outcome: 'not-modified', standing: 'ok' })
    expect(held(first, bystander)).toEqual(NEWS)
    const own = [...kinds, bystander].map(({ sourceId }) => first.grew.of(sourceId))
    expect(first.grew.count).toBe(own.reduce((a, b) => a + b))
  })

  test('makes no source ok that yielded nothing where it used to, and is an incident the second time', () => {
    const { kinds, before, first, second } = played
    expect(new Set(kinds.map((kind) => before.of(kind).standing))).toEqual(new Set(['ok']))
    const isOk = (seen: Seen, kind: Kind) => seen.of(kind).standing === 'ok'
    const found = named(kinds, (kind) => [
      ...[isOk(first, kind), isOk(second, kind), second.of(kind).incidents],
    ])
    expect(found).toEqual(
      named(kinds, (kind) =>
        kind.detail || GOOD.test(expected(row, kind)) ? [true, true, 0] : [false, false, 1],
      ),
    )
  })

  test('is over when it is over: the next round reads the news, once', () => {
    const { kinds, after } = played
    expect([after.grew.lost, after.differences]).toEqual([[], []])
    expect(named(kinds, (kind) => held(after, kind))).toEqual(named(kinds, () => NEWS))
    for (const kind of kinds) {
      const { outcome, standing, incidents } = after.of(kind)
      expect([kind.name, standing, incidents]).toEqual([kind.name, 'ok', 0])
      // A page too large to be kept is given up at once.
      const given = expected(row, kind).startsWith('unavailable') ? /^unavailable/ : GOOD
      expect([kind.name, outcome]).toEqual([kind.name, expect.stringMatching(given)])
    }
  })
})

test('every misbehaviour was played, and the table shows each', ({ task }) => {
  expect(shown.map(({ name }) => name)).toEqual(rows.map(({ name }) => name))
  task.meta.table = tableOf(
    kinds.map(({ name }) => name),
    shown,
  )
})
