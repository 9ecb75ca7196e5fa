import type { FindingItem } from '#app/components/review/finding-item.ts'
import { instrumentName } from '#app/updates/items.server.ts'
import { tokyoDay } from '#content/dates/day.ts'
import { windowOf } from '#content/dates/iso.ts'
import type { Content } from '#content/load.server.ts'
import { isContradicted, isRecorded, recordedOf } from '#content/recorded.ts'
import type { Instrument, Text } from '#content/schema.ts'
import { seenOfFinding } from '#db/decisions.ts'
import type { FindingRow } from '#db/findings.ts'
import { findingWindow } from './windows.server.ts'

/**
 * Findings with the names that content has for what they are about. Whether content has come to say
 * another thing is told of those that stand among all findings on the same things, where given.
 */
export function findingItems(
  rows: FindingRow[],
  content: Content,
  among: FindingRow[] = [],
): FindingItem[] {
  return rows.map((row) => {
    const { id, kind, state, instrument, quote, rule } = row
    const known = content.instrumentById.get(instrument)
    return {
      ...{ id, kind, state, instrument, quote, rule },
      short: instrumentName(content, instrument),
      held: isHeld(row, known),
      closed: closureOf(row, known),
      against: known && isAgainst(row, known, among) ? valuesIn(row, known) : null,
      what: subjectOf(row, content),
      window: findingWindow(row, known),
      day: tokyoDay(new Date(row.decidedAt ?? row.proposedAt)),
      ...{ by: row.decidedName || null, note: row.note, seen: seenOfFinding(row) },
      update: row.updateId ? { id: row.updateId, title: row.updateTitle ?? '' } : null,
    }
  })
}

export const isHeld = isRecorded

/** The finding that stands for each thing among those confirmed: the newest, also once it is closed. */
export const standsAmong = (row: FindingRow, among: FindingRow[]): boolean =>
  among.find((other) => other.state === 'confirmed' && isSameThing(other, row))?.id === row.id

const isSameThing = (a: FindingRow, b: FindingRow) =>
  a.instrument === b.instrument && a.milestone === b.milestone && a.stage === b.stage

/** True for an open finding where content has since come to say another thing. */
export function isAgainst(row: FindingRow, known: Instrument, among: FindingRow[]): boolean {
  if (row.closed !== null || row.state === 'rejected') return false
  if (!isContradicted(row, row.contentSaid, known)) return false
  if (row.state === 'confirmed') return standsAmong(row, among)
  return among.some(({ id }) => id === row.id)
}

const valuesIn = (row: FindingRow, known: Instrument) =>
  recordedOf(row, known).map(({ when }) => {
    const quote = (typeof when !== 'string' && when.words) || ''
    return findingWindow({ ...row, ...windowOf(when), quote }, known)
  })

/**
 * What content held when it was found is in content since its review: the day on which this installation
 * loaded it is only that of its start.
 */
export function closureOf(row: FindingRow, known: Instrument | undefined): FindingItem['closed'] {
  const { closed, closedAt, closedName } = row
  if (closed === null) return null
  const on = tokyoDay(new Date(closedAt!))
  const isOfStart = closed === 'in-content' && on <= tokyoDay(new Date(row.proposedAt))
  if (isOfStart && known) return { why: 'held-before', on: known.reviewed, by: null }
  return { why: closed, on, by: closedName || null }
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
