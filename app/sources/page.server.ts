import type { AppLoadContext } from '@remix-run/node'
import type { EndedItem, IncidentItem, SourceItem } from '#app/components/sources/source-item.ts'
import { authorityName } from '#app/updates/items.server.ts'
import { webAddress } from '#app/updates/web-address.ts'
import { STANDINGS, standSources } from '#content/source-standing.ts'
import { type SourceState, sourceStates } from '#db/checks.ts'
import { type Incident, listEndedIncidents, listOpenIncidents, withGaps } from '#db/incidents.ts'
import { recallMisses } from '#db/recall.ts'

const ENDED_SHOWN = 20

/** Every declared source and how it stands, worst first: a fixed number of SQL statements. */
export function sourceItems({ db, content, sources, today }: AppLoadContext): SourceItem[] {
  const states = sourceStates(db, today)
  const open = listOpenIncidents(db)
  const misses = recallMisses(db, sources, today)
  const stands = standSources(sources, withGaps(states, open), misses, today)
  const items = sources.map((source): SourceItem => {
    const state: SourceState | undefined = states[source.id]
    const { id, role, kind } = source
    const { standing, silence } = stands[id]!
    return {
      ...{ id, role, kind, standing, silence },
      authority: authorityName(content, source.authority),
      home: webAddress(source.home),
      address: source.home,
      failed: state?.failed ?? 0,
      incidents: open.filter(({ sourceId }) => sourceId === id).map(incidentItem),
      check: checkOf(state),
      pages: pagesOf(state),
      lastGood: state?.lastGood ?? null,
      lastNew: state?.lastNew ?? null,
      captures: state?.captures ?? 0,
      updates: state?.updates ?? 0,
      recallMisses: state?.recallMisses ?? 0,
      waiting: state?.waiting ?? 0,
    }
  })
  return items.toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** Worst first; among equals, those with an incident, then the order of a round. */
const placeOf = ({ standing, incidents }: SourceItem) =>
  STANDINGS.indexOf(standing) * 2 + (incidents.length > 0 ? 0 : 1)

function incidentItem({ kind, standing, started, reason }: Incident): IncidentItem {
  const next = reason.code === 'not-found' ? 'missing' : standing
  return { kind, next, started, reason }
}

/** The incidents that ended last, the newest first. */
export const endedItems = ({ db }: AppLoadContext): EndedItem[] =>
  listEndedIncidents(db, ENDED_SHOWN).map(({ sourceId, number, kind, started, reason, ended }) => ({
    ...{ sourceId, number, kind, started, reason },
    ended: ended!,
  }))

function checkOf(state: SourceState | undefined): SourceItem['check'] {
  if (!state?.lastCheck) return null
  const { at, outcome, status, note, candidates, parsed, stored } = state.lastCheck
  return { at, outcome, status, note: note ?? null, candidates, parsed, stored }
}

const pagesOf = (state: SourceState | undefined): SourceItem['pages'] =>
  (state?.pages ?? []).map(({ url, at, outcome, permanentTo }) => {
    return { url, at, outcome, permanentTo }
  })
