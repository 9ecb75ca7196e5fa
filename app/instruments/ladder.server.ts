import type { ShownOutcome } from '#app/components/dates/dated-item.ts'
import type { RungItem, StageItem } from '#app/components/instruments/instrument-item.ts'
import type { Day } from '#content/dates/day.ts'
import { compareWindows } from '#content/dates/standing.ts'
import type { Content } from '#content/load.server.ts'
import type { Instrument, Milestone, StageEntry } from '#content/schema.ts'
import { claimItem } from './claims.server.ts'
import { LEADS_TO, PART } from './leads-to.ts'
import type { Learnt } from './learnt.server.ts'
import { shownReadings } from './readings.server.ts'
import { stagesUpTo } from './standing.server.ts'
import { stageWindow } from './windows.server.ts'

/** The rungs of an instrument's ladder, the lowest first, each with its days and what may bring it. */
export function rungsOf(
  instrument: Instrument,
  current: StageItem | null,
  content: Content,
  today: Day,
): RungItem[] {
  const { jurisdiction, ladder } = instrument
  const known = content.jurisdictionById.get(jurisdiction)
  const rungs = known?.ladders[ladder] ?? []
  const end = known?.ends.find(({ stage }) => stage === current?.stage)
  const hasPart = rungs.some(({ stage }) => stage === PART)
  return [...rungs, ...(end ? [end] : [])].map(({ stage, name }, index) => {
    const entries = stagesUpTo(instrument, today)
      .filter((entry) => entry.stage === stage)
      .map((entry: Learnt<StageEntry>, nth) => ({
        id: stageAnchor(stage, nth),
        window: stageWindow(entry, instrument),
        atLatest: entry.atLatest ?? false,
        note: entry.note ?? null,
        confirmed: entry.confirmed ?? null,
        claims: entry.claims.map(claimItem),
      }))
    const below = end !== undefined || index < (current?.index ?? -1)
    const state = stage === current?.stage ? 'now' : below ? 'past' : 'ahead'
    return {
      ...{ stage, name, entries },
      expected: state === 'ahead' ? expectedOf(instrument, stage, today, hasPart) : [],
      state: state === 'past' && entries.length === 0 ? 'unrecorded' : state,
    }
  })
}

/** Where the page of an instrument shows the nth entry (from 0) of a stage. */
export const stageAnchor = (stage: string, nth: number) => `stage-${stage}-${nth + 1}`

const OPEN: ShownOutcome[] = [
  'expected',
  'not-announced',
  'announced-unverified',
  'past-unrecorded',
]

/** Milestones that may bring a rung, each reading that is open as an entry, the soonest first. */
function expectedOf(
  { milestones, force, jurisdiction }: Instrument,
  stage: string,
  today: Day,
  hasPart: boolean,
): RungItem['expected'] {
  const leads = (kind: Milestone['kind']) =>
    LEADS_TO[kind]?.includes(stage) ||
    (kind === 'published' && stage === 'adopted' && force === 'fact-finding')
  const last = hasPart ? milestones.findLast(({ kind }) => kind === 'in-force') : undefined
  const isOfRung = (milestone: Milestone) =>
    !last || milestone.kind !== 'in-force' || (stage === PART) === (milestone !== last)
  return milestones
    .filter((milestone) => leads(milestone.kind) && isOfRung(milestone))
    .flatMap((milestone) =>
      shownReadings(milestone, today, jurisdiction)
        .filter(({ outcome }) => OPEN.includes(outcome))
        .map(({ window, words, outcome }) => ({
          ...{ milestone: milestone.id, title: milestone.title, window, words, outcome },
        })),
    )
    .toSorted((a, b) => compareWindows(a.window, b.window))
}
