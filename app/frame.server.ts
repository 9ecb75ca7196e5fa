import type { AppLoadContext } from '@remix-run/node'
import { OTHER_AUTHORITY } from '#content/authorities.ts'
import { readCounters } from '#db/counters.ts'

/** What every page carries: notices, and whose texts the updates are. Four SQL statements at most. */
export function framePage({ notices, today, content, db }: AppLoadContext) {
  const counts = readCounters(db, 'authority')
  const total = readCounters(db, 'total')[''] ?? 0
  const relayed = readCounters(db, 'relayed')[''] ?? 0
  const reviewed = content.instruments
    .map((one) => one.reviewed)
    .toSorted()
    .at(-1)
  return {
    ...{ notices, today },
    stored: { read: total - relayed, relayed },
    origins: content.authorities
      .filter(({ id }) => id !== OTHER_AUTHORITY && (counts[id] ?? 0) > 0)
      .map(({ name, home }) => ({ name, home })),
    reviewedLater: reviewed && reviewed > today ? reviewed : null,
  }
}
