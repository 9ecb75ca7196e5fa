import { addDays, type Day } from '#content/dates/day.ts'
import type { SourceState } from '#db/checks.ts'
import type { Db } from '#db/client.ts'
import { NO_OVERLAP } from '#db/coverage.ts'
import { type Gap, gapSince, isClosed } from '#db/gaps.ts'
import { listOpenIncidents, type Trouble } from '#db/incidents.ts'
import { RECALL_DAYS } from '#db/recall.ts'
import type { Source } from '#scrapers/source.ts'
import { dayAt } from './origin.ts'

type Round = { state: SourceState; today: Day; at: string }

/** What a list showed between two looks is not known, until it or another of its authority shows those days. */
export function gapOf(
  db: Db,
  { id: sourceId }: Source,
  own: readonly Source[],
  { state, today, at }: Round,
): Trouble | null {
  const open = listOpenIncidents(db).find(
    (one) => one.sourceId === sourceId && one.kind === 'gap' && isRecent(one.opened, today),
  )
  const gap = newGap(db, sourceId, state) ?? (open && (open.reason.params as Gap))
  const lists = [sourceId, ...own.map(({ id }) => id)]
  if (!gap || isClosed(db, lists, gap)) return null
  const code = gap.from === gap.to ? 'passed-unseen-on' : 'passed-unseen'
  const reason = { code, params: { from: gap.from, to: gap.to } }
  return {
    ...{ sourceId, kind: 'gap', standing: 'gap', started: at, reason },
    lastGood: state.lastGood,
  }
}

/** The gap that the last look at a page of a source tells of. */
function newGap(db: Db, sourceId: string, { pages }: SourceState): Gap | undefined {
  for (const { note } of pages) {
    const found = [note, ...(note?.of ?? [])].find((one) => one?.code === NO_OVERLAP)
    const { since, seen } = found?.params ?? {}
    if (typeof since === 'string') return gapSince(db, sourceId, since, String(seen ?? since))
  }
  return undefined
}

const isRecent = (opened: string, today: Day): boolean =>
  dayAt(opened) >= addDays(today, -RECALL_DAYS)
