import type { DatedItem } from '#app/components/dates/dated-item.ts'
import type { InstrumentItem } from '#app/components/instruments/instrument-item.ts'
import type { PostureCounts, StageOfMany } from '#app/components/overview/posture.tsx'
import { isAhead } from '#app/instruments/standing.server.ts'
import type { Day } from '#content/dates/day.ts'
import { lastDay } from '#content/dates/standing.ts'
import { FORCES } from '#content/schema.ts'

/** Counts what the sentence on a jurisdiction says: instruments by force and stage, open dates, lapses. */
export function countPosture(
  instruments: InstrumentItem[],
  items: DatedItem[],
  { today, proposed }: { today: Day; proposed: number },
): PostureCounts {
  const groups = FORCES.map((force) => ({
    force,
    of: instruments.filter((one) => one.force === force),
  })).filter(({ of }) => of.length > 0)
  return {
    n: instruments.length,
    groups: groups.map(({ force, of }) => ({ force, n: of.length, stages: countStages(of) })),
    stages: countStages(instruments),
    open: countOpen(items, today),
    lapsed: milestonesWith(items, ['lapsed-no-outcome-found']),
    passed: countPassed(instruments, items),
    unverified: milestonesWith(items, ['announced-unverified']),
    disputed: new Set(items.filter(({ disputed }) => disputed).map(nameOf)).size,
    proposed,
  }
}

function countStages(instruments: InstrumentItem[]): StageOfMany[] {
  const stages = [...new Set(instruments.map(({ stage }) => stage?.stage ?? null))]
  return stages
    .map((id) => instruments.filter(({ stage }) => (stage?.stage ?? null) === id))
    .map((of) => {
      const { stage, name, index, rungs } = of[0]!.stage ?? NO_STAGE
      return { stage, name, index, rungs: rungs.length, n: of.length }
    })
    .toSorted((a, b) => b.n - a.n)
}

const NO_STAGE = { stage: null, name: null, index: -1, rungs: [] }

function countOpen(items: DatedItem[], today: Day): PostureCounts['open'] {
  const open = items.filter(
    (item) => item.window.precision === 'upper-bound' && isAhead(item, today),
  )
  const latest = open
    .map(({ window }) => lastDay(window)!)
    .toSorted()
    .at(-1)
  const [only] = open
  const at = open.length === 1 ? `${only!.instrument}#${only!.milestone}` : null
  return latest ? { n: open.length, latest, at } : null
}

/** Windows that ended with nobody looking since: of those instruments, the review that is longest ago. */
function countPassed(instruments: InstrumentItem[], items: DatedItem[]): PostureCounts['passed'] {
  const passed = items.filter(({ outcome }) => outcome === 'past-unrecorded')
  const [reviewed] = instruments
    .filter(({ id }) => passed.some(({ instrument }) => instrument === id))
    .map((one) => one.reviewed)
    .toSorted()
  return reviewed ? { n: milestonesWith(passed, ['past-unrecorded']), reviewed } : null
}

const nameOf = ({ instrument, milestone }: DatedItem) => `${instrument} ${milestone}`

/** Milestones of which at least one reading has such an outcome; two readings are one milestone. */
function milestonesWith(items: DatedItem[], outcomes: DatedItem['outcome'][]): number {
  return new Set(items.filter(({ outcome }) => outcomes.includes(outcome)).map(nameOf)).size
}
