import type { Content } from '#content/load.server.ts'
import { recordedLine, restsInContent } from '#content/recorded.ts'
import type { Rank } from '#content/schema.ts'
import { asActor, program } from '#db/actor.ts'
import type { Db } from '#db/client.ts'
import { closeInContent, type FindingRow, listFindings, noteContent, reopen } from '#db/findings.ts'
import { readFact, writeFact } from '#db/installation.ts'
import type { Station } from './station.ts'

type Met = { closed: number; reopened: number }
type Step = (tx: Db) => void

/**
 * Compares what was learnt here with content as it is today. A finding that content holds, from a
 * rank no lower than its own, is closed as “now in content”; one that content holds no more is open
 * again. Nothing else of it changes, and the log of the audit says that Shirase did it.
 */
export function meetContent({
  db,
  content,
  clock,
}: Pick<Station, 'db' | 'content' | 'clock'>): Met {
  const at = clock.now().toISOString()
  return asActor(program(at), () =>
    db.transaction(
      (tx) => {
        const since = sinceWhen(tx, content, at)
        const changes = listFindings(tx).map((row) => changeOf(row, content, since))
        for (const change of changes) change?.step(tx)
        const done = (what: Change['what']) => changes.filter((one) => one?.what === what).length
        return { closed: done('closed'), reopened: done('reopened') }
      },
      { behavior: 'immediate' },
    ),
  )
}

const RELEASE = 'content release'
const LOADED = 'content loaded'

/** The instant at which this installation first loaded the content that it has now. */
function sinceWhen(db: Db, { release }: Content, at: string): string {
  if (readFact(db, RELEASE) === release) return readFact(db, LOADED)!
  writeFact(db, RELEASE, release)
  writeFact(db, LOADED, at)
  return at
}

type Change = { what: 'closed' | 'reopened' | 'noted'; step: Step }

function changeOf(row: FindingRow, content: Content, since: string): Change | null {
  const { id, state, closed } = row
  const instrument = content.instrumentById.get(row.instrument)
  const rests = restsInContent(row, (row.updateRank ?? 'unverified') as Rank, instrument)
  const contentSaid = instrument ? recordedLine(row, instrument) : ''
  if (closed === null && state !== 'rejected' && rests) {
    return { what: 'closed', step: (tx) => closeInContent(tx, id, { since, contentSaid }) }
  }
  if (closed === 'in-content' && !rests) return { what: 'reopened', step: (tx) => reopen(tx, id) }
  if (row.contentSaid !== null) return null
  return { what: 'noted', step: (tx) => noteContent(tx, id, contentSaid) }
}
