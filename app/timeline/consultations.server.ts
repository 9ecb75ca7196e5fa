import type { DatedItem } from '#app/components/dates/dated-item.ts'
import type { Learnt } from '#app/instruments/learnt.server.ts'
import { stageAnchor } from '#app/instruments/page.server.ts'
import { sourceOf } from '#app/instruments/source.server.ts'
import { stagesUpTo } from '#app/instruments/standing.server.ts'
import { stageWindow } from '#app/instruments/windows.server.ts'
import { bestRank } from '#content/claims.ts'
import type { Day } from '#content/dates/day.ts'
import { lastDay } from '#content/dates/standing.ts'
import type { Content } from '#content/load.server.ts'
import { claimsSaying } from '#content/saying.ts'
import type { Instrument, StageEntry } from '#content/schema.ts'

/** Consultations as windows; in content their edges are milestones and the window is a stage. */
export function consultations(instrument: Instrument, content: Content, today: Day): DatedItem[] {
  const ladder = content.jurisdictionById.get(instrument.jurisdiction)?.ladders[instrument.ladder]
  const title = ladder?.find(({ stage }) => stage === 'consultation')?.name
  const { id, short, jurisdiction, authority } = instrument
  return stagesUpTo(instrument, today)
    .filter(({ stage }) => stage === 'consultation' && title)
    .map((entry: Learnt<StageEntry>, index) => {
      const { note, claims, confirmed = null } = entry
      const window = stageWindow(entry, instrument)
      const own = claimsSaying(entry.when, { readings: [entry], claims })
      return {
        ...{ instrument: id, short, jurisdiction, authority, window },
        ...{ milestone: stageAnchor('consultation', index), kind: 'consultation' },
        title: note ?? title!,
        ...{ words: null, reading: 1, of: 1, disputed: false, bill: false },
        ...{ from: 'content' as const, confirmed },
        outcome: (lastDay(window) ?? today) < today ? ('occurred' as const) : ('expected' as const),
        ...{ rank: bestRank(own), source: sourceOf(own) },
      }
    })
    .filter(({ window }) => window.start !== window.end)
}
