import { isDeepStrictEqual } from 'node:util'
import { and, desc, eq, isNotNull, isNull, max } from 'drizzle-orm'
import type { Db } from './client.ts'
import { incidents, type Note } from './schema.ts'

export type Incident = typeof incidents.$inferSelect
export type IncidentKind = Incident['kind']

/** What is wrong with a source now. */
export type Trouble = {
  sourceId: string
  kind: IncidentKind
  standing: string
  started: string
  reason: Note
  lastGood: string | null
}

/** Every incident that is open, those that began first before the others. */
export function listOpenIncidents(db: Db): Incident[] {
  return db
    .select()
    .from(incidents)
    .where(isNull(incidents.ended))
    .orderBy(incidents.started, incidents.sourceId, incidents.kind)
    .all()
}

/** What is remembered of sources, with whether an incident says that what one listed is not all known. */
export const withGaps = <State extends object>(
  states: Record<string, State>,
  open: readonly Incident[],
): Record<string, State & { hasGap: boolean }> => {
  const gaps = new Set(open.filter(({ kind }) => kind === 'gap').map(({ sourceId }) => sourceId))
  return Object.fromEntries(
    Object.entries(states).map(([id, state]) => [id, { ...state, hasGap: gaps.has(id) }]),
  )
}

/** The incidents that are over, those that ended last before the others. */
export function listEndedIncidents(db: Db, most: number): Incident[] {
  return db
    .select()
    .from(incidents)
    .where(isNotNull(incidents.ended))
    .orderBy(desc(incidents.ended), incidents.sourceId, incidents.kind)
    .limit(most)
    .all()
}

/** Opens an incident, or says of the open one what it is by now. Returns only what was opened. */
export function openIncident(db: Db, trouble: Trouble, at: string): Incident | null {
  const { sourceId, kind, standing, reason } = trouble
  const open = findOpen(db, sourceId, kind)
  if (!open) return insertIncident(db, trouble, at)
  if (open.standing === standing && isDeepStrictEqual(open.reason, reason)) return null
  db.update(incidents).set({ standing, reason }).where(named(open)).run()
  return null
}

function insertIncident(db: Db, trouble: Trouble, at: string): Incident {
  const { sourceId, kind } = trouble
  const last = db
    .select({ number: max(incidents.number) })
    .from(incidents)
    .where(and(eq(incidents.sourceId, sourceId), eq(incidents.kind, kind)))
    .get()
  return db
    .insert(incidents)
    .values({ ...trouble, number: (last?.number ?? 0) + 1, opened: at })
    .returning()
    .get()
}

/** Ends an open incident; the same one ends once. */
export function endIncident(db: Db, incident: Incident, at: string): void {
  db.update(incidents)
    .set({ ended: at })
    .where(and(named(incident), isNull(incidents.ended)))
    .run()
}

function findOpen(db: Db, sourceId: string, kind: IncidentKind): Incident | undefined {
  return db
    .select()
    .from(incidents)
    .where(and(eq(incidents.sourceId, sourceId), eq(incidents.kind, kind), isNull(incidents.ended)))
    .get()
}

const named = ({ sourceId, kind, number }: Incident) =>
  and(eq(incidents.sourceId, sourceId), eq(incidents.kind, kind), eq(incidents.number, number))
