import type { Db } from '#db/client.ts'
import { count } from '#db/counters.ts'
import { settleWaiting } from '#db/resolve.ts'
import { rolesIn } from './lister.ts'
import { mapStored } from './map.ts'
import type { Station } from './station.ts'

/**
 * Rows of a witness that waited for their authority: joined to its update where it shows them by
 * now; after seven days updates of rank secondary, each counted as missed by our own sources.
 */
export function settleWitnesses(station: Station): number {
  const at = station.clock.now().toISOString()
  const witnesses = station.sources.filter(({ role }) => role === 'witness')
  const settle = (tx: Db) => {
    const missed = witnesses.flatMap((source) => {
      const stored = settleWaiting(tx, {
        sourceId: source.id,
        role: 'witness',
        language: source.language,
        captureId: null,
        seen: station.clock.today(),
        rank: 'secondary',
        via: source.id,
        originOf: () => 'new',
        ...rolesIn(station.sources),
      })
      if (stored.length > 0) count(tx, 'recall-miss', source.id, stored.length)
      return stored
    })
    mapStored(tx, station, missed, { at, quiet: false })
    return missed.length
  }
  return station.db.transaction(settle, { behavior: 'immediate' })
}
