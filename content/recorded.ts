import { windowOf } from './dates/iso.ts'
import { firstDay, lastDay } from './dates/standing.ts'
import { type Claim, type Instrument, RANKS, type Rank, type When } from './schema.ts'

/** What a finding says: a milestone or a stage, and its days (`2026-08-07`, Asia/Tokyo). */
export type Said = {
  kind: 'occurred' | 'window' | 'stage'
  milestone: string | null
  stage: string | null
  start: string | null
  end: string | null
}

/** One value that content holds of a milestone or a stage; `came` when it says that it happened. */
export type Recorded = { when: When; came: boolean; claims: Claim[] }

/** Everything that content holds, and has not given up, of what a finding is about. */
export function recordedOf({ kind, milestone, stage }: Said, instrument: Instrument): Recorded[] {
  if (kind === 'stage') {
    return instrument.stages
      .filter((entry) => entry.stage === stage)
      .map(({ when, claims }) => ({ when, came: true, claims }))
  }
  const known = instrument.milestones.find(({ id }) => id === milestone)
  if (!known) return []
  return known.readings
    .filter(({ outcome }) => outcome !== 'superseded')
    .map(({ when, outcome }) => ({
      ...{ when, claims: known.claims },
      came: outcome === 'occurred' || outcome === 'late',
    }))
}

/**
 * That in one line, `2027-04-01/2027-04-30 month, 2026-08-07/2026-08-07 day came`: to be stored, and
 * compared with what it says another day.
 */
export const recordedLine = (said: Said, instrument: Instrument): string =>
  recordedOf(said, instrument)
    .map(({ when, came }) => {
      const days = daysOf(when).join('/')
      return `${days} ${windowOf(when).precision}${came ? ' came' : ''}`
    })
    .toSorted()
    .join(', ')

/** Such a line as earlier versions wrote it: the days, and what came. */
const withoutPrecision = (line: string): string =>
  line
    .split(', ')
    .map((value) => value.replace(/ (?!came$)[a-z-]+/, ''))
    .toSorted()
    .join(', ')

/**
 * True for a finding that says what content says already: the same milestone or stage on the same
 * days. It is evidence for what is recorded, and proposes no change.
 */
export const isRecorded = (said: Said, instrument: Instrument | undefined): boolean =>
  instrument !== undefined && sameIn(said, instrument).length > 0

/** True where content says the same, and rests on a rank no lower than what the finding was read of. */
export function restsInContent(
  said: Said,
  rank: Rank,
  instrument: Instrument | undefined,
): boolean {
  if (!instrument) return false
  const place = RANKS.indexOf(rank)
  return sameIn(said, instrument).some(({ claims }) => {
    const own = claims.filter(({ value }) => value === writtenOf(said))
    return (own.length > 0 ? own : claims).some((claim) => RANKS.indexOf(claim.rank) <= place)
  })
}

/** True where content has come to say another thing since `before`, which is a line of `recordedLine`. */
export function isContradicted(
  said: Said,
  before: string | null,
  instrument: Instrument | undefined,
): boolean {
  if (!instrument || before === null || isRecorded(said, instrument)) return false
  const now = recordedLine(said, instrument)
  return now !== '' && withoutPrecision(now) !== withoutPrecision(before)
}

function sameIn(said: Said, instrument: Instrument): Recorded[] {
  const { kind, start, end } = said
  if (start === null) return []
  const days = [start.slice(0, 10), (end ?? start).slice(0, 10)].join('/')
  return recordedOf(said, instrument).filter(
    ({ when, came }) => daysOf(when).join('/') === days && (came || kind === 'window'),
  )
}

function daysOf(when: When) {
  const window = windowOf(when)
  return [firstDay(window), lastDay(window)]
}

const writtenOf = ({ start, end }: Said) =>
  start === end || end === null ? start : `${start} to ${end}`
