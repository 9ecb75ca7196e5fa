import type { AppLoadContext } from '@remix-run/node'
import type { MilestoneItem } from '#app/components/instruments/instrument-item.ts'
import { dutyItem } from '#app/obligations/item.server.ts'
import { replacedBy } from '#app/retired.server.ts'
import { itemOf } from '#app/updates/items.server.ts'
import { webAddress } from '#app/updates/web-address.ts'
import { briefClaimsOf } from '#content/briefs.ts'
import { bestRank } from '#content/claims.ts'
import type { Day } from '#content/dates/day.ts'
import { compareWindows } from '#content/dates/standing.ts'
import type { Instrument, Milestone } from '#content/schema.ts'
import { listFindings } from '#db/findings.ts'
import { listLinks, listUpdatesOf } from '#db/links.ts'
import { listRejectedPhrases } from '#db/rejected-phrases.ts'
import { claimItem } from './claims.server.ts'
import { findingItems } from './findings.server.ts'
import { rungsOf } from './ladder.server.ts'
import { learnt } from './learnt.server.ts'
import { shownReadings } from './readings.server.ts'
import { standInstrument } from './standing.server.ts'

const UPDATES_SHOWN = 15

/** One instrument, whole: four SQL statements. Null when content has none of that id. */
export function instrumentPage({ db, content, today }: AppLoadContext, id: string) {
  const base = content.instrumentById.get(id)
  if (!base) return null
  const rows = listFindings(db, { instrument: id })
  const instrument = learnt(base, rows)
  const updates = listUpdatesOf(db, id, { limit: UPDATES_SHOWN })
  const links = listLinks(
    db,
    updates.map((row) => row.id),
  ).filter(({ obligation }) => obligation === '')
  const findings = findingItems(rows, content, rows)
  const { aliases, lawNumber, summary, scope, pages, conflicts } = instrument
  const item = standInstrument(base, rows, content, today)
  return {
    today,
    item,
    from: instrument.from,
    ...{ aliases, lawNumber: lawNumber ?? null, summary, scope: scope ?? null },
    pages: pages.map(webAddress).filter((page) => page !== null),
    body: content.authorityById.get(instrument.authority)?.name ?? null,
    rungs: rungsOf(instrument, item.stage, content, today),
    milestones: milestonesOf(instrument, today, (milestone) =>
      findings.filter((_, index) => rows[index]!.milestone === milestone),
    ),
    findings,
    obligations: instrument.obligations.map((one) => dutyItem(one, instrument, today)),
    claims: instrument.claims.map(({ id: anchor, field, claim }) => ({
      ...{ anchor, field, claim: claimItem(claim) },
    })),
    replaces: replacedBy(content, 'instrument', id),
    briefs: briefClaimsOf(content.briefs, instrument),
    conflicts: conflicts.map((one) => ({ ...one, versions: one.versions.map(claimItem) })),
    rejected: listRejectedPhrases(db, id),
    updates: updates.map((row) =>
      itemOf(
        row,
        links.filter(({ updateId }) => updateId === row.id),
        content,
      ),
    ),
  }
}

/** Milestones with what may still come first, soonest first, then what is behind, newest first. */
function milestonesOf(
  instrument: Instrument,
  today: Day,
  findingsOf: (milestone: string) => MilestoneItem['findings'],
) {
  const items = instrument.milestones.map((milestone) => {
    const item = milestoneItem(milestone, {
      ...{ findings: findingsOf(milestone.id), today, jurisdiction: instrument.jurisdiction },
    })
    const conflicts = instrument.conflicts
      .filter(({ about }) => about?.includes(milestone.id))
      .map(({ id, topic }) => ({ id, topic }))
    return { ...item, conflicts, ahead: item.readings.some(isOpen) }
  })
  const byReading = (a: MilestoneItem, b: MilestoneItem) => compareWindows(soonest(a), soonest(b))
  const behind = items.filter(({ ahead }) => !ahead).toSorted((a, b) => byReading(b, a))
  return [...items.filter(({ ahead }) => ahead).toSorted(byReading), ...behind]
}

/** The reading that places a milestone among others: one that is open, else the one that came. */
const soonest = ({ readings }: MilestoneItem) => (readings.find(isOpen) ?? readings[0]!).window

/** Still to come, or come and gone with nobody knowing what became of it. */
const isOpen = ({ outcome }: MilestoneItem['readings'][number]) =>
  ['expected', 'not-announced', 'announced-unverified', 'past-unrecorded'].includes(outcome)

export function milestoneItem(
  milestone: Milestone,
  {
    findings,
    today,
    jurisdiction,
  }: { findings: MilestoneItem['findings']; today: Day; jurisdiction: string },
): MilestoneItem {
  const { id, kind, title, disputed, prominent, claims } = milestone
  const shown = shownReadings(milestone, today, jurisdiction)
  const readings = shown.map(({ claims: _, ...reading }) => reading)
  return {
    ...{ id, kind, title, readings, findings },
    disputed: disputed ?? null,
    prominent: prominent ?? false,
    rank: bestRank(claims),
    claims: claims.map(claimItem),
  }
}

export { stageAnchor } from './ladder.server.ts'
