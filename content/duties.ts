import { bestRank } from './claims.ts'
import type { Day } from './dates/day.ts'
import { boundDay, windowOf } from './dates/iso.ts'
import { daysOf } from './saying.ts'
import type { Claim, Instrument, Milestone, Obligation, Outcome, Rank, Reading } from './schema.ts'
import { currentStage } from './stages.ts'

export const DUTY_STATES = [
  'in-force',
  'not-yet',
  'unclear',
  'draft',
  'draft-text',
  'voluntary',
  'good-practice',
] as const
export type DutyState = (typeof DUTY_STATES)[number]

type Law = Pick<Instrument, 'stages' | 'milestones'>

/**
 * Whether an obligation binds on a day (Asia/Tokyo); derived, never stored. Only a statute's duty
 * can be `in-force`: from the first day on which its milestone has surely come. An upper bound
 * (公布の日から…を超えない範囲内において政令で定める日) is `not-yet` until its latest day is reached or content
 * has the day; `unclear` is a milestone whose readings all lapsed or were superseded; `draft-text` is
 * described from a draft although a final text is there.
 */
export function dutyState(law: Law, obligation: Obligation, today: Day): DutyState {
  if (obligation.basis === 'good-practice') return 'good-practice'
  if (obligation.force === 'none-yet') return 'draft'
  if (obligation.basis === 'draft-text') return isFinal(law, today) ? 'draft-text' : 'draft'
  if (obligation.force !== 'statute') return 'voluntary'
  if (obligation.by === null) return stateByStage(law, today)
  const milestone = law.milestones.find(({ id }) => id === obligation.by)
  return milestone ? stateByMilestone(milestone, today) : 'unclear'
}

/** True when a page may count the duty with duties in force: binding today, and read first-hand. */
export function countsAsInForce(law: Law, obligation: Obligation, today: Day): boolean {
  return isFirstHand(obligation) && dutyState(law, obligation, today) === 'in-force'
}

type Read = Pick<Obligation, 'claims' | 'provision'>

/**
 * True when somebody read it in the law itself or in its official translation: whoever did read its
 * provision, so that one decides where it is given. A page that only gives a day says nothing of a duty.
 */
export function isFirstHand({ claims, provision }: Read): boolean {
  const own = provision ? [provision] : claims.filter(({ value }) => daysOf(value) === null)
  return own.some(isOfTheLaw)
}

/** The rank of what is known of the duty; an official page that is not of the law lifts it no higher. */
export function rankOfDuty(duty: Read): Rank {
  const all = [...duty.claims, ...(duty.provision ? [duty.provision] : [])]
  return bestRank(isFirstHand(duty) ? all : all.filter((claim) => !isOfTheLaw(claim)))
}

const isOfTheLaw = ({ rank }: Claim) => rank === 'primary' || rank === 'official-translation'

const FINAL = [
  ...['adopted', 'published', 'in-operation', 'enacted', 'promulgated', 'passed', 'signed'],
  ...['partly-in-force', 'in-force', 'applicable-in-part', 'applicable'],
]

const isFinal = (law: Law, today: Day) =>
  FINAL.includes(currentStage(law, today)?.entry.stage ?? '')

function stateByStage(law: Law, today: Day): DutyState {
  const stage = currentStage(law, today)?.entry.stage
  if (stage === 'in-force' || stage === 'applicable') return 'in-force'
  return stage === 'partly-in-force' || stage === 'applicable-in-part' ? 'unclear' : 'not-yet'
}

function stateByMilestone({ readings }: Milestone, today: Day): DutyState {
  const standing = readings.filter(({ outcome }) => !GONE.includes(outcome))
  if (standing.length === 0) return 'unclear'
  return standing.some((reading) => hasCome(reading, today)) ? 'in-force' : 'not-yet'
}

const GONE: Outcome[] = ['superseded', 'lapsed-no-outcome-found', 'outcome-not-found']

function hasCome({ when, outcome }: Reading, today: Day): boolean {
  if (outcome === 'announced-unverified' || outcome === 'not-announced') return false
  const { start, end } = windowOf(when)
  const sure = boundDay(outcome === 'occurred' || outcome === 'late' ? start : end)
  return sure !== null && sure <= today
}
