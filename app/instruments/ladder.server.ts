import type { RungItem, StageItem } from '#app/components/instrument-item.ts'
import type { Day } from '#content/dates/day.ts'
import { windowOf } from '#content/dates/iso.ts'
import type { Content } from '#content/load.server.ts'
import type { Instrument, StageEntry } from '#content/schema.ts'
import { claimItem } from './claims.server.ts'
import type { Learnt } from './learnt.server.ts'
import { stagesUpTo } from './standing.server.ts'

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
  return [...rungs, ...(end ? [end] : [])].map(({ stage, name }, index) => {
    const entries = stagesUpTo(instrument, today)
      .filter((entry) => entry.stage === stage)
      .map(({ when, note, claims, confirmed = null }: Learnt<StageEntry>, nth) => ({
        id: stageAnchor(stage, nth),
        window: windowOf(when),
        note: note ?? null,
        confirmed,
        claims: claims.map(claimItem),
      }))
    const below = end !== undefined || index < (current?.index ?? -1)
    const state = stage === current?.stage ? 'now' : below ? 'past' : 'ahead'
    return {
      ...{ stage, name, entries },
      state: state === 'past' && entries.length === 0 ? 'unrecorded' : state,
    }
  })
}

/** Where the page of an instrument shows the nth entry (from 0) of a stage. */
export const stageAnchor = (stage: string, nth: number) => `stage-${stage}-${nth + 1}`
