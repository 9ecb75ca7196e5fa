import type { Text } from '#content/schema.ts'
import type { SourceStanding } from '#content/source-standing.ts'

type Note = { code: string; params?: Record<string, string | number> }

/** What is wrong with a source since when. Instants are UTC. */
export type IncidentItem = {
  kind: 'reading' | 'silence' | 'recall-miss' | 'gap'
  /** What an operator should do, as a key of the words `next.…`. */
  next: string
  started: string
  reason: Note
}

/** An incident that is over. Instants are UTC. */
export type EndedItem = Pick<IncidentItem, 'kind' | 'started' | 'reason'> & {
  sourceId: string
  number: number
  ended: string
}

/** A source, how it stands, and how its last look went. */
export type SourceItem = {
  id: string
  role: 'own' | 'witness'
  kind: 'list' | 'snapshot'
  authority: Text
  home: string | null
  address: string
  standing: SourceStanding
  /** Working days. */
  silence: { used: number; allowed: number }
  /** Rounds in a row in which it could not be read. */
  failed: number
  incidents: IncidentItem[]
  check: {
    at: string
    outcome: string
    status: number | null
    note: Note | null
    candidates: number | null
    parsed: number | null
    stored: number | null
  } | null
  pages: { url: string; at: string; outcome: string; permanentTo: string | null }[]
  lastGood: string | null
  lastNew: { updateId: number | null; day: string; listed: string } | null
  captures: number
  updates: number
  /** What a witness relayed first: counted at the witness that showed it. */
  recallMisses: number
  waiting: number
}
