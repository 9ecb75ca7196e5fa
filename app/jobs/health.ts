import { tokyoDay } from '#content/dates/day.ts'
import { workingDaysBetween } from '#content/dates/working-days.ts'
import {
  failuresOf,
  meaningOf,
  overSince,
  STANDINGS,
  type Stand,
  standSources,
} from '#content/source-standing.ts'
import { type SourceState, type SourceStates, sourceStates } from '#db/checks.ts'
import type { Db } from '#db/client.ts'
import { recordEvent } from '#db/events.ts'
import {
  endIncident,
  type Incident,
  listOpenIncidents,
  openIncident,
  type Trouble,
} from '#db/incidents.ts'
import { recallMisses } from '#db/recall.ts'
import type { Note } from '#db/schema.ts'
import { countRound } from '#db/source-rounds.ts'
import type { Source } from '#scrapers/source.ts'
import { gapOf } from './gap.ts'
import type { Station } from './station.ts'

/** How many rounds in a row a source may fail before it is an incident; or one working day. */
const FAILED_ROUNDS = 2

/**
 * The end of a round: counts how it went for the sources looked at, opens and ends incidents, and
 * records each as an event. One transaction; repeated, or run again after a crash, it changes
 * nothing more.
 */
export function keepHealth(
  station: Pick<Station, 'db' | 'clock' | 'sources'>,
  looked: readonly Source[] = [],
): void {
  const { db, clock, sources } = station
  const [today, at] = [clock.today(), clock.now().toISOString()]
  db.transaction(
    (tx) => {
      const before = sourceStates(tx, today)
      for (const { id } of looked) count(tx, id, before[id])
      const states = sourceStates(tx, today)
      const stands = standSources(sources, states, recallMisses(tx, sources, today), today)
      const own = (authority: string) =>
        sources.filter((one) => one.authority === authority && one.role === 'own')
      const troubles = sources.flatMap((source) => {
        const { id, authority } = source
        if (!states[id]) return []
        const gap = gapOf(tx, source, own(authority), { state: states[id], today, at })
        return [...troublesOf(id, states[id], stands[id]!, at), ...(gap ? [gap] : [])]
      })
      settle(tx, { sources, states, troubles, at })
    },
    { behavior: 'immediate' },
  )
}

function count(db: Db, sourceId: string, state: SourceState | undefined): void {
  if (!state?.lastCheck) return
  const { id: checkId, at } = state.lastCheck
  const failedAt =
    failuresOf(state.pages)
      .map((page) => page.at)
      .sort()[0] ?? null
  countRound(db, { sourceId, checkId, at, failedAt })
}

function troublesOf(id: string, state: SourceState, stand: Stand, at: string): Trouble[] {
  return [
    reading(id, state, at),
    silence(id, state, stand),
    recallMiss(id, state, stand, at),
  ].filter((trouble) => trouble !== null)
}

/** Nothing could be read, twice in a row or for a working day: a lone failure is no incident. */
function reading(sourceId: string, state: SourceState, at: string): Trouble | null {
  const { failed, failingSince, lastGood } = state
  if (failingSince === null) return null
  const days = workingDaysBetween(dayAt(failingSince), dayAt(at))
  if (failed < FAILED_ROUNDS && days < 1) return null
  const [worst] = failuresOf(state.pages).toSorted(
    (a, b) => placeOf(a.outcome) - placeOf(b.outcome),
  )
  if (!worst) return null
  const reason = worst.note ?? { code: 'look-failed', params: { outcome: worst.outcome } }
  const standing = meaningOf(worst.outcome)
  return { sourceId, kind: 'reading', standing, started: failingSince, reason, lastGood }
}

const placeOf = (outcome: string) => STANDINGS.indexOf(meaningOf(outcome))

/**
 * Nothing new was stored for longer than is normal: an incident on the first day over the limit. Of
 * a source that was never read nothing can be said but that.
 */
function silence(sourceId: string, state: SourceState, stand: Stand): Trouble | null {
  const { allowed, used } = stand.silence
  if (used <= allowed || state.lastGood === null) return null
  const started = new Date(`${overSince(state, allowed)}T00:00:00+09:00`).toISOString()
  const standing = used > allowed + 1 ? 'silent' : 'late'
  return {
    ...{ sourceId, kind: 'silence', started, lastGood: state.lastGood },
    standing: stand.movedMeanwhile ? 'frozen' : standing,
    reason: whySilent(state, stand),
  }
}

function whySilent({ lastNew }: SourceState, { silence, movedMeanwhile }: Stand): Note {
  const { allowed } = silence
  if (lastNew === null) return { code: 'nothing-stored', params: { allowed } }
  const params = { day: lastNew.listed, allowed }
  if (movedMeanwhile) return { code: 'stands-still', params: { ...params, other: movedMeanwhile } }
  return { code: 'silent', params }
}

function recallMiss(
  sourceId: string,
  state: SourceState,
  { misses }: Stand,
  at: string,
): Trouble | null {
  if (misses === 0) return null
  const reason = { code: 'recall-missed', params: { n: misses } }
  const { lastGood } = state
  return { sourceId, kind: 'recall-miss', standing: 'recall-miss', started: at, reason, lastGood }
}

type Found = {
  sources: readonly Source[]
  states: SourceStates
  troubles: Trouble[]
  at: string
}

/** Makes what is open what is wrong: opens what is missing, ends what is over. */
function settle(db: Db, { sources, states, troubles, at }: Found): void {
  const declared = new Set(sources.map(({ id }) => id))
  const wrong = new Set(troubles.map(({ sourceId, kind }) => `${sourceId} ${kind}`))
  const say = (incident: Incident, state: 'opened' | 'ended') =>
    record(db, incident, { state, at, quiet: isOlder(incident, states) })
  for (const open of listOpenIncidents(db)) {
    if (!declared.has(open.sourceId) || wrong.has(`${open.sourceId} ${open.kind}`)) continue
    endIncident(db, open, at)
    say(open, 'ended')
  }
  for (const trouble of troubles) {
    const opened = openIncident(db, trouble, at)
    if (opened) say(opened, 'opened')
  }
}

/** What was wrong before we first looked is shown, and alerts nobody: no more than a baseline does. */
function isOlder({ sourceId, started }: Incident, states: SourceStates): boolean {
  const firstLook = states[sourceId]?.firstLook ?? null
  return firstLook !== null && started < firstLook
}

type Occasion = { state: 'opened' | 'ended'; at: string; quiet: boolean }

function record(db: Db, incident: Incident, { state, at, quiet }: Occasion): void {
  const { sourceId, kind, number, standing, started, reason } = incident
  recordEvent(db, {
    key: `incident ${sourceId} ${kind} ${number} ${state}`,
    kind: 'source',
    ...{ at, sourceId, quiet },
    payload: { incident: kind, number, state, standing, started, reason: reason.code },
  })
}

const dayAt = (instant: string) => tokyoDay(new Date(instant))
