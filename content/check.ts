import { checkAnchors } from './briefs.ts'
import { allClaims, checkClaim, checkDated, checkOwnClaims } from './claims.ts'
import { checkFormulas, checkValue } from './dated-words.ts'
import type { Day } from './dates/day.ts'
import { boundDay, windowOf } from './dates/iso.ts'
import type { Fault, Path } from './problems.ts'
import {
  type Authority,
  CLOSING_KINDS,
  type Instrument,
  type Jurisdiction,
  type Reading,
  type Retired,
} from './schema.ts'
import { checkNaming, checkSignals } from './signals.ts'

/** What an instrument may refer to. */
export type Registers = {
  jurisdictions: readonly Jurisdiction[]
  authorities: readonly Authority[]
}

/** What the shape alone cannot tell: references, order, ranks, and outcomes that contradict their day. */
export function checkInstrument(instrument: Instrument, registers: Registers): Fault[] {
  return [
    ...checkReferences(instrument, registers),
    ...checkStages(instrument),
    ...checkReadings(instrument),
    ...checkExtended(instrument),
    ...checkIds(instrument),
    ...checkConflicts(instrument),
    ...checkAnchors(instrument),
    ...checkGoodPractice(instrument),
    ...allClaims(instrument).flatMap(({ claim, path }) => [
      ...checkClaim(claim, path, registers.authorities),
      ...checkValue(claim, path),
    ]),
    ...checkOwnClaims(instrument),
    ...checkDated(instrument),
    ...checkFormulas(instrument),
    ...checkSignals(instrument),
    ...checkNaming(instrument),
  ]
}

/** A body, or a limit, belongs to a jurisdiction that content knows. */
export function checkAuthority(
  { jurisdiction }: Pick<Authority, 'jurisdiction'>,
  { jurisdictions }: Registers,
): Fault[] {
  const known = jurisdictions.some(({ id }) => id === jurisdiction)
  return known ? [] : [unknown(['jurisdiction'], jurisdiction, 'jurisdictions.yaml')]
}

/** A retired instrument or obligation is gone from content, and its successor is there. */
export function checkRetired(
  { kind, id, successor }: Retired,
  { instruments }: { instruments: readonly Instrument[] },
): Fault[] {
  const obligations = () => instruments.flatMap((instrument) => instrument.obligations)
  if (kind !== 'instrument' && kind !== 'obligation') return []
  const present = new Set((kind === 'instrument' ? instruments : obligations()).map((of) => of.id))
  const faults: Fault[] = []
  if (present.has(id)) faults.push({ path: ['id'], says: `“${id}” is still in use` })
  if (successor !== null && !present.has(successor))
    faults.push(unknown(['successor'], successor, 'content'))
  return faults
}

/** The places where an id stands that stood before, under `field` of each entry of a list. */
export function repeated<T>(
  list: readonly T[],
  field: string,
  idOf: (entry: T) => string,
): Fault[] {
  const seen = new Set<string>()
  return list.flatMap((entry, index) => {
    const id = idOf(entry)
    const says = `“${id}” stands here a second time`
    return seen.size === seen.add(id).size ? [{ path: [index, field], says }] : []
  })
}

function checkReferences(instrument: Instrument, registers: Registers): Fault[] {
  const { jurisdiction, authority, ladder } = instrument
  const place = registers.jurisdictions.find(({ id }) => id === jurisdiction)
  const body = registers.authorities.find(({ id }) => id === authority)
  const milestones = new Set(instrument.milestones.map(({ id }) => id))
  const faults: Fault[] = []
  if (!place) faults.push(unknown(['jurisdiction'], jurisdiction, 'jurisdictions.yaml'))
  if (!body) faults.push(unknown(['authority'], authority, 'authorities.yaml'))
  else if (body.jurisdiction !== jurisdiction)
    faults.push({ path: ['authority'], says: `“${authority}” is of “${body.jurisdiction}”` })
  if (place) faults.push(...checkRungs(instrument, ladder, place))
  for (const [index, { authority: publisher }] of (instrument.publishers ?? []).entries()) {
    if (!registers.authorities.some(({ id }) => id === publisher))
      faults.push(unknown(['publishers', index, 'authority'], publisher, 'authorities.yaml'))
  }
  instrument.obligations.forEach(({ by }, index) => {
    if (by !== null && !milestones.has(by))
      faults.push(unknown(['obligations', index, 'by'], by, 'the milestones of this instrument'))
  })
  return faults
}

/** A conflict touches what the instrument has. */
function checkConflicts({ conflicts, milestones, obligations }: Instrument): Fault[] {
  const known = new Set([...milestones, ...obligations].map(({ id }) => id))
  return conflicts.flatMap(({ about = [] }, index) =>
    about.flatMap((id, nth) =>
      known.has(id)
        ? []
        : [
            unknown(
              ['conflicts', index, 'about', nth],
              id,
              'this instrument’s milestones or obligations',
            ),
          ],
    ),
  )
}

function checkRungs({ stages }: Instrument, ladder: string, place: Jurisdiction): Fault[] {
  const rungs = place.ladders[ladder]
  if (!rungs) return [unknown(['ladder'], ladder, `the ladders of “${place.id}”`)]
  const known = new Set([...rungs, ...place.ends].map(({ stage }) => stage))
  return stages.flatMap(({ stage }, index) =>
    known.has(stage) ? [] : [unknown(['stages', index, 'stage'], stage, `the ladder “${ladder}”`)],
  )
}

const unknown = (path: Path, id: string, where: string): Fault => ({
  path,
  says: `“${id}” does not stand in ${where}`,
})

/** History holds steps with a day or a bounded window, oldest first; what may come is a milestone. */
function checkStages({ stages }: Instrument): Fault[] {
  let previous = ''
  return stages.flatMap(({ when }, index) => {
    const path = ['stages', index, 'when']
    const { start, end, precision } = windowOf(when)
    if (!start || !end || precision === 'upper-bound')
      return [
        { path, says: 'a stage needs a start and an end that are known; else use a milestone' },
      ]
    const late = start < previous
    previous = start
    return late ? [{ path, says: 'this stage is earlier than the one before it' }] : []
  })
}

/** An outcome must fit its window on the day of the last review. */
function checkReadings({ milestones, reviewed }: Instrument): Fault[] {
  return milestones.flatMap(({ readings }, index) =>
    readings.flatMap((reading, nth) => {
      const says = outcomeProblem(reading, reviewed)
      return says ? [{ path: ['milestones', index, 'readings', nth, 'outcome'], says }] : []
    }),
  )
}

/** An enforcement, promulgation or application day never moves: only a closing day in Japan does. */
function checkExtended({ milestones, jurisdiction }: Instrument): Fault[] {
  const elsewhere = 'only a day in Japan is extended by its holidays: leave “extended” out'
  const kinds = `only a closing day is extended (${CLOSING_KINDS.join(', ')}): leave “extended” out`
  return milestones.flatMap(({ kind, extended }, index) =>
    extended && (jurisdiction !== 'jp' || !CLOSING_KINDS.includes(kind))
      ? [
          {
            path: ['milestones', index, 'extended'],
            says: jurisdiction === 'jp' ? kinds : elsewhere,
          },
        ]
      : [],
  )
}

function outcomeProblem({ when, outcome }: Reading, reviewed: Day): string | null {
  const window = windowOf(when)
  const start = boundDay(window.start)
  const end = boundDay(window.end)
  if ((outcome === 'expected' || outcome === 'not-announced') && end && end < reviewed)
    return `“${outcome}” ended on ${end}, before the review of ${reviewed}: say what became of it`
  if ((outcome === 'occurred' || outcome === 'late') && (!start || start > reviewed))
    return `“${outcome}” needs a day before the review of ${reviewed}`
  if (outcome === 'lapsed-no-outcome-found' && (!end || end >= reviewed))
    return `a window has lapsed only when it ended before the review of ${reviewed}`
  if (outcome === 'outcome-not-found' && (start || end))
    return '“outcome-not-found” is for what has no known day; say of a window that it lapsed'
  return null
}

function checkGoodPractice({ obligations }: Instrument): Fault[] {
  const says = 'good practice is never law: write “guidance” here, or leave out “basis”'
  return obligations.flatMap(({ basis, force }, index) =>
    basis === 'good-practice' && (force === 'statute' || force === 'none-yet')
      ? [{ path: ['obligations', index, 'force'], says }]
      : [],
  )
}

function checkIds({ milestones, conflicts, signals, obligations }: Instrument): Fault[] {
  const under = (list: string, faults: Fault[]) =>
    faults.map(({ path, says }) => ({ path: [list, ...path], says }))
  const key = (veto: boolean | undefined, phrase: string) => (veto ? `not ${phrase}` : phrase)
  return [
    ...under(
      'milestones',
      repeated(milestones, 'id', ({ id }) => id),
    ),
    ...under(
      'obligations',
      repeated(obligations, 'id', ({ id }) => id),
    ),
    ...under(
      'conflicts',
      repeated(conflicts, 'id', ({ id }) => id),
    ),
    ...under(
      'signals',
      repeated(signals, 'phrase', ({ phrase, veto }) => key(veto, phrase)),
    ),
  ]
}
