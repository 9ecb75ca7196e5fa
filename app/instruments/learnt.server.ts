import type { Confirmation } from '#app/components/marks/confirmed-mark.tsx'
import { windowOf } from '#content/dates/iso.ts'
import { firstDay } from '#content/dates/standing.ts'
import type { Precision } from '#content/dates/window.ts'
import type { Content } from '#content/load.server.ts'
import { isContradicted } from '#content/recorded.ts'
import type { Instrument, Milestone, Reading, StageEntry } from '#content/schema.ts'
import type { FindingRow } from '#db/findings.ts'
import { confirmationOf, isSame, learntClaims } from './evidence.server.ts'
import { isHeld, standsAmong } from './findings.server.ts'
import { withSameEvent } from './same-event.server.ts'

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
  const settling = ({ id }: Milestone) => {
    const newest = confirmed.find((finding) => finding.milestone === id)
    return newest && isOpen(newest) ? newest : null
  }
  const seen = instrument.milestones.reduce((known, milestone) => {
    const finding = settling(milestone)
    return finding ? withSameEvent(known, milestone, finding) : known
  }, instrument)
  return {
    ...seen,
    milestones: instrument.milestones.map((milestone) => {
      const finding = settling(milestone)
      return finding ? learntMilestone(milestone, finding, instrument) : milestone
    }),
    stages: stages.reduceRight((known, finding) => learntStages(known, finding), seen.stages),
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

function readingOf(finding: FindingRow): Learnt<Reading> {
  const words = { en: `It says “${finding.quote}”.`, ja: `「${finding.quote}」とある。` }
  const outcome = finding.kind === 'occurred' ? 'occurred' : 'expected'
  return { when: whenOf(finding), because: words, outcome, confirmed: confirmationOf(finding) }
}

const whenOf = ({ start, end, precision, quote }: FindingRow) => ({
  ...{ start, end, precision: precision as Precision, words: quote },
})
