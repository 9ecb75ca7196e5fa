import { Refusal } from '#app/failure.ts'
import type { Db } from '#db/client.ts'
import { captureMode, writeFact } from '#db/installation.ts'

type Claim = { db: Db; kind: 'live' | 'replay' }

/** Live and replayed captures never share a database, so that no page can show one as the other. */
export function refuseMixture({ db, kind }: Claim): void {
  const mode = captureMode(db)
  if (mode === null || mode === kind) return
  const what =
    mode === 'live'
      ? 'holds live captures and a replay may not be written to it'
      : 'holds captures of a replay and the live sites may not be written to it'
  throw new Refusal(`This database ${what}; name another file with --db or DATABASE_PATH.`)
}

/** The first round decides what a database holds from then on. */
export function claimDatabase(claim: Claim): void {
  refuseMixture(claim)
  if (captureMode(claim.db) === null) writeFact(claim.db, 'captures', claim.kind)
}
