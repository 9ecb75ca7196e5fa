import type { Claim, Conflict, Instrument, Milestone, StageEntry } from '#content/schema.ts'
import type { FindingRow } from '#db/findings.ts'
import { confirmationOf, isSame, learntClaim, learntClaims } from './evidence.server.ts'
import { LEADS_TO } from './leads-to.ts'
import type { Learnt } from './learnt.server.ts'

/**
 * An instrument with what a finding shows of a milestone also where the same event stands once more:
 * among the steps taken, and among the versions of a point on which sources disagree. One event has
 * one rank.
 */
export function withSameEvent<T extends Instrument>(
  instrument: T,
  milestone: Milestone,
  finding: FindingRow,
): T {
  const confirmed = confirmationOf(finding)
  const isStep = (entry: StageEntry) =>
    isSame(entry.when, finding) && isOnlyOne(instrument, milestone, entry)
  return {
    ...instrument,
    stages: instrument.stages.map((entry): Learnt<StageEntry> => {
      if (!isStep(entry)) return entry
      return { ...entry, confirmed, claims: learntClaims(entry.claims, finding) }
    }),
    conflicts: instrument.conflicts.map((conflict) =>
      isAbout(conflict, milestone)
        ? { ...conflict, versions: learntVersions(conflict.versions, finding) }
        : conflict,
    ),
  }
}

/** True where no other milestone of that day may be what brought the step. */
function isOnlyOne({ milestones }: Instrument, milestone: Milestone, entry: StageEntry): boolean {
  const day = JSON.stringify(entry.when)
  const brings = (one: Milestone) =>
    leadsTo(one, entry.stage) && one.readings.some(({ when }) => JSON.stringify(when) === day)
  return milestones.filter(brings).every(({ id }) => id === milestone.id) && brings(milestone)
}

/** Of a day that both have: what was published on the day of its adoption was adopted by it. */
const leadsTo = ({ kind }: Milestone, stage: string): boolean =>
  LEADS_TO[kind]?.includes(stage) ||
  (kind === 'published' && stage === 'adopted') ||
  (kind === 'announced' && stage === 'study')

/** A point about an instrument as a whole is about a milestone where it rests on what that rests on. */
function isAbout({ about, versions }: Conflict, { id, claims }: Milestone): boolean {
  if (about) return about.includes(id)
  return versions.some((version) => claims.some((claim) => isSameClaim(claim, version)))
}

const isSameClaim = (a: Claim, b: Claim): boolean =>
  a.value === b.value && a.address === b.address && a.confirmAt === b.confirmAt && a.via === b.via

/** What only repeated it gives way in its place, and leaves its note. */
function learntVersions(versions: Claim[], finding: FindingRow): Claim[] {
  const claim = learntClaim(finding)
  const isRepeated = ({ value, rank }: Claim) => value === claim.value && rank !== claim.rank
  const at = versions.findIndex(isRepeated)
  return versions.flatMap((version, index) => {
    if (!isRepeated(version)) return [version]
    return index === at ? [{ ...claim, note: claim.note ?? version.note }] : []
  })
}
