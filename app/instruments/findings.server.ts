import type { FindingItem } from '#app/components/finding-item.ts'
import { instrumentName } from '#app/updates/items.server.ts'
import { tokyoDay } from '#content/dates/day.ts'
import { windowOf } from '#content/dates/iso.ts'
import { firstDay, lastDay } from '#content/dates/standing.ts'
import type { Precision } from '#content/dates/window.ts'
import type { Content } from '#content/load.server.ts'
import type { Instrument, Text } from '#content/schema.ts'
import type { FindingRow } from '#db/findings.ts'

/** Findings with the names that content has for what they are about. */
export function findingItems(rows: FindingRow[], content: Content): FindingItem[] {
  return rows.map((row) => {
    const { id, kind, state, instrument, quote, rule, start, end } = row
    return {
      ...{ id, kind, state, instrument, quote, rule },
      short: instrumentName(content, instrument),
      held: isHeld(row, content.instrumentById.get(instrument)),
      what: subjectOf(row, content),
      window: { start, end, precision: row.precision as Precision },
      day: tokyoDay(new Date(row.decidedAt ?? row.proposedAt)),
      ...{ by: row.decidedName || null, note: row.note },
      update: row.updateId ? { id: row.updateId, title: row.updateTitle ?? '' } : null,
    }
  })
}

/**
 * True for a finding that says what content says already: the same milestone or stage on the same
 * days. It is evidence for what is recorded, and proposes no change.
 */
export function isHeld(
  { kind, milestone, stage, start, end }: FindingRow,
  instrument: Instrument | undefined,
): boolean {
  if (!instrument || start === null) return false
  const days = { start: start.slice(0, 10), end: (end ?? start).slice(0, 10) }
  const same = (when: Instrument['stages'][number]['when']) => {
    const window = windowOf(when)
    return firstDay(window) === days.start && lastDay(window) === days.end
  }
  if (kind === 'stage') {
    return instrument.stages.some((entry) => entry.stage === stage && same(entry.when))
  }
  const readings = instrument.milestones.find(({ id }) => id === milestone)?.readings ?? []
  return readings.some(({ when, outcome }) => {
    const came = outcome === 'occurred' || outcome === 'late'
    return same(when) && (came || (kind === 'window' && outcome !== 'superseded'))
  })
}

function subjectOf({ instrument: id, milestone, stage }: FindingRow, content: Content): Text {
  const instrument = content.instrumentById.get(id)
  if (stage) return stageName(content, id, stage)
  const title = instrument?.milestones.find((known) => known.id === milestone)?.title
  return title ?? { en: milestone ?? id, ja: milestone ?? id }
}

/** The name of a rung of an instrument's ladder, or of an end; an unknown one keeps its id. */
export function stageName(content: Content, instrumentId: string, stage: string): Text {
  const instrument = content.instrumentById.get(instrumentId)
  const jurisdiction = instrument && content.jurisdictionById.get(instrument.jurisdiction)
  const rungs = jurisdiction
    ? [...(jurisdiction.ladders[instrument.ladder] ?? []), ...jurisdiction.ends]
    : []
  return rungs.find((rung) => rung.stage === stage)?.name ?? { en: stage, ja: stage }
}
