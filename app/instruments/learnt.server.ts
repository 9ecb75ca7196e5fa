import type { Confirmation } from '#app/components/marks/confirmed-mark.tsx'
import { tokyoDay } from '#content/dates/day.ts'
import { windowOf } from '#content/dates/iso.ts'
import { firstDay, lastDay } from '#content/dates/standing.ts'
import type { Precision } from '#content/dates/window.ts'
import type { Content } from '#content/load.server.ts'
import { isContradicted } from '#content/recorded.ts'
import type { Claim, Instrument, Milestone, Rank, Reading, StageEntry } from '#content/schema.ts'
import type { FindingRow } from '#db/findings.ts'
import { isHeld, standsAmong } from './findings.server.ts'

/** What a person stands behind, beside what content says of it. */
export type Learnt<T> = T & { confirmed?: Confirmation | null }

const isConfirmed = ({ state }: FindingRow) => state === 'confirmed'
const isOpen = ({ closed }: FindingRow) => closed === null

/** Content as this installation knows it: what was confirmed here in the place of what it settles. */
export function learntContent(content: Content, findings: FindingRow[]): Content {
  if (!findings.some(isConfirmed)) return content
  const instruments = content.instruments.map((one) =>
    learnt(
      one,
      findings.filter(({ instrument }) => instrument === one.id),
    ),
  )
  return {
    ...content,
    instruments,
    instrumentById: new Map(instruments.map((one) => [one.id, one])),
  }
}

/** An instrument with its confirmed findings; the newest decision on a thing comes first and stands. */
export function learnt<T extends Instrument>(instrument: T, findings: FindingRow[]): T {
  const confirmed = findings.filter(isConfirmed)
  if (confirmed.length === 0) return instrument
  const stages = confirmed
    .filter(({ kind, start }) => kind === 'stage' && start)
    .filter((finding) => isOpen(finding) && standsAmong(finding, confirmed))
  return {
    ...instrument,
    milestones: instrument.milestones.map((milestone) => {
      const newest = confirmed.find((finding) => finding.milestone === milestone.id)
      if (!newest || !isOpen(newest)) return milestone
      return learntMilestone(milestone, newest, instrument)
    }),
    stages: stages.reduceRight((known, finding) => learntStages(known, finding), instrument.stages),
  }
}

function learntMilestone(milestone: Milestone, finding: FindingRow, of: Instrument): Milestone {
  const confirmed = confirmationOf(finding)
  // What content has come to say against it stands beside it, until a person decides.
  const settled = (one: Reading) =>
    isContradicted(finding, finding.contentSaid, of) ? one : { ...one, outcome: SUPERSEDED }
  const readings: Learnt<Reading>[] = isHeld(finding, of)
    ? milestone.readings.map((one) => (isSame(one.when, finding) ? { ...one, confirmed } : one))
    : [readingOf(finding), ...milestone.readings.map(settled)]
  return { ...milestone, readings, claims: learntClaims(milestone.claims, finding) }
}

const SUPERSEDED = 'superseded' as const

/** A stage that content has on the same days is confirmed; another is one more step of the history. */
function learntStages(stages: StageEntry[], finding: FindingRow): StageEntry[] {
  const confirmed = confirmationOf(finding)
  const known = (entry: StageEntry) => entry.stage === finding.stage && isSame(entry.when, finding)
  if (stages.some(known)) {
    return stages.map((entry): Learnt<StageEntry> => {
      if (!known(entry)) return entry
      return { ...entry, confirmed, claims: learntClaims(entry.claims, finding) }
    })
  }
  const claims = learntClaims([], finding)
  const step: Learnt<StageEntry> = {
    stage: finding.stage!,
    when: whenOf(finding),
    claims,
    confirmed,
  }
  const start = (entry: StageEntry) => firstDay(windowOf(entry.when)) ?? ''
  return [...stages, step].toSorted((a, b) => (start(a) < start(b) ? -1 : 1))
}

/** What the finding shows stands first; of the same value what only repeated it is not needed. */
function learntClaims(claims: Claim[], finding: FindingRow): Claim[] {
  const value = saidOf(finding)
  const claim: Learnt<Claim> = {
    value,
    rank: (finding.updateRank ?? 'unverified') as Rank,
    read: tokyoDay(new Date(finding.proposedAt)),
    address: finding.updateUrl,
    quote: finding.quote,
    confirmed: confirmationOf(finding),
    ...(finding.note && { note: { en: finding.note, ja: finding.note } }),
  }
  return [claim, ...claims.filter((one) => one.value !== value || one.rank === claim.rank)]
}

function readingOf(finding: FindingRow): Learnt<Reading> {
  const words = { en: `It says “${finding.quote}”.`, ja: `「${finding.quote}」とある。` }
  const outcome = finding.kind === 'occurred' ? 'occurred' : 'expected'
  return { when: whenOf(finding), because: words, outcome, confirmed: confirmationOf(finding) }
}

const whenOf = ({ start, end, precision, quote }: FindingRow) => ({
  ...{ start, end, precision: precision as Precision, words: quote },
})

const saidOf = ({ start, end }: FindingRow) =>
  start === end || end === null ? (start ?? '') : `${start} to ${end}`

function isSame(when: Reading['when'], { start, end }: FindingRow): boolean {
  const window = windowOf(when)
  const last = (end ?? start)?.slice(0, 10)
  return firstDay(window) === start?.slice(0, 10) && lastDay(window) === last
}

export const confirmationOf = ({
  id,
  decidedName,
  decidedAt,
  proposedAt,
}: FindingRow): Confirmation => ({
  ...{ finding: id, by: decidedName, on: tokyoDay(new Date(decidedAt ?? proposedAt)) },
})
