import type { DatedItem } from '#app/components/dates/dated-item.ts'
import type { InstrumentItem, StageItem } from '#app/components/instruments/instrument-item.ts'
import { bestRank } from '#content/claims.ts'
import { type Day, daysBetween } from '#content/dates/day.ts'
import { windowOf } from '#content/dates/iso.ts'
import { compareWindows, firstDay, lastDay } from '#content/dates/standing.ts'
import type { Content } from '#content/load.server.ts'
import type { Instrument, Milestone, Outcome, Rank, StageEntry } from '#content/schema.ts'
import { currentStage } from '#content/stages.ts'
import type { FindingRow } from '#db/findings.ts'
import { isHeld, stageName } from './findings.server.ts'
import { type Learnt, learnt } from './learnt.server.ts'
import { shownReadings } from './readings.server.ts'
import { sourceOf } from './source.server.ts'
import { findingWindow, stageWindow } from './windows.server.ts'

const REVIEW_DAYS = 90

/** How an instrument stands on a day (Asia/Tokyo): content, and what was confirmed here. */
export function standInstrument(
  instrument: Instrument,
  findings: FindingRow[],
  content: Content,
  today: Day,
): InstrumentItem {
  const { id, short, name, jurisdiction, authority, force, reviewed } = instrument
  return {
    ...{ id, short, name, jurisdiction, authority, force, reviewed },
    stage: stageOf(instrument, findings, content, today),
    next: nextOf(datedItems(instrument, findings, today), today),
    limits: limitsOf(content, jurisdiction, today),
    stale: daysBetween(reviewed, today) >= REVIEW_DAYS,
  }
}

/** The stage on a day: the last of content and of what was confirmed here. */
export function stageOf(
  instrument: Instrument,
  findings: FindingRow[],
  content: Content,
  today: Day,
): StageItem | null {
  const known = learnt(instrument, findings)
  const current: Learnt<StageEntry> | undefined = currentStage(known, today)?.entry
  const ladder = content.jurisdictionById.get(instrument.jurisdiction)?.ladders[instrument.ladder]
  const recorded = stagesUpTo(known, today).map(({ stage }) => stage)
  const place = (stage: string) => ({
    stage,
    name: stageName(content, instrument.id, stage),
    index: ladder?.findIndex((rung) => rung.stage === stage) ?? -1,
    rungs: ladder?.map((rung) => rung.stage === stage || recorded.includes(rung.stage)) ?? [],
  })
  if (!current) return null
  const { note = null, atLatest, confirmed = null } = current
  const window = stageWindow(current, known)
  return { ...place(current.stage), note, window, confirmed, atLatest }
}

/** Steps of the history that had been taken by a day; a clock that is set back knows no later one. */
export function stagesUpTo({ stages }: Instrument, today: Day): Instrument['stages'] {
  return stages.filter(({ when }) => (firstDay(windowOf(when)) ?? today) <= today)
}

/** Every reading of every milestone, confirmed findings in place of what they settle. */
export function datedItems(
  instrument: Instrument,
  findings: FindingRow[],
  today: Day,
): DatedItem[] {
  return learnt(instrument, findings).milestones.flatMap((milestone) => {
    const readings = readingsOf(milestone, today, instrument.jurisdiction)
    return readings.map((reading, index) => ({
      ...placeOf(instrument, milestone),
      ...reading,
      reading: index + 1,
      of: readings.length,
    }))
  })
}

/** Findings that nobody has confirmed, as dated items of their own. */
export function proposedItems(instrument: Instrument, findings: FindingRow[]): DatedItem[] {
  return findings
    .filter(({ state, kind, closed }) => state === 'proposed' && kind !== 'stage' && !closed)
    .filter((finding) => !isHeld(finding, instrument))
    .flatMap((finding) => {
      const milestone = instrument.milestones.find(({ id }) => id === finding.milestone)
      if (!milestone) return []
      const outcome: Outcome = finding.kind === 'occurred' ? 'occurred' : 'expected'
      const rank = (finding.updateRank ?? 'unverified') as Rank
      return [
        {
          ...placeOf(instrument, milestone),
          ...{ window: findingWindow(finding, instrument), words: finding.quote, outcome },
          ...{ reading: 1, of: 1, from: 'proposed' as const, confirmed: null },
          ...{ rank, source: sourceOf([{ rank, address: finding.updateUrl }]) },
        },
      ]
    })
}

/**
 * The item whose last possible day comes first among those that are still to come. What is
 * disputed comes after everything that is not.
 */
export function nextOf(items: DatedItem[], today: Day): DatedItem | null {
  const ahead = items.filter((item) => isAhead(item, today)).toSorted(byWindow)
  return ahead.find(({ disputed }) => !disputed) ?? ahead[0] ?? null
}

/** True for what may still come: expected, announced or only likely, and not past. */
export function isAhead({ outcome, window }: DatedItem, today: Day): boolean {
  const last = lastDay(window)
  const open = ['expected', 'not-announced', 'announced-unverified'].includes(outcome)
  return open && last !== null && last >= today
}

export const byWindow = (a: DatedItem, b: DatedItem) => compareWindows(a.window, b.window)

/** Every reading; one that was confirmed in the place of others stands alone. */
function readingsOf(milestone: Milestone, today: Day, jurisdiction: string) {
  const shown = shownReadings(milestone, today, jurisdiction)
  const settled = shown.find(({ confirmed }) => confirmed)
  const others = shown.filter(({ outcome }) => outcome !== 'superseded')
  const standing = settled && others.length === 1 ? others : shown
  return standing.map(({ window, words, outcome, confirmed, claims }) => ({
    ...{ window, words, outcome, confirmed, rank: bestRank(claims), source: sourceOf(claims) },
    from: confirmed ? ('confirmed' as const) : ('content' as const),
  }))
}

function placeOf(instrument: Instrument, milestone: Milestone) {
  const { id, short, jurisdiction, authority } = instrument
  return {
    ...{ instrument: id, short, jurisdiction, authority },
    ...{ milestone: milestone.id, kind: milestone.kind, title: milestone.title },
    disputed: milestone.disputed !== undefined,
    bill: isOfBill(milestone, instrument),
  }
}

/** True for a day on which nothing starts unless a bill passes: only duties that are not law yet hang on it. */
function isOfBill({ id, kind }: Milestone, { force, obligations }: Instrument): boolean {
  if (kind !== 'in-force') return false
  const duties = obligations.filter(({ by }) => by === id)
  const isNone = (one: { force: Instrument['force'] }) => one.force === 'none-yet'
  return isNone({ force }) || (duties.length > 0 && duties.every(isNone))
}

/** What content says it did not have, for a jurisdiction, on a day on which that matters. */
export function limitsOf(content: Content, jurisdiction: string, today: Day) {
  return content.limits
    .filter((limit) => limit.jurisdiction === jurisdiction && limit.after < today)
    .map(({ text }) => text)
}
