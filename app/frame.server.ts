import type { AppLoadContext } from '@remix-run/node'
import { OTHER_AUTHORITY } from '#content/authorities.ts'
import { readCounters } from '#db/counters.ts'

/**
 * What every page carries: notices, who is signed in, and whose texts the updates are; of what is
 * stored only what whoever asks may read. Four SQL statements at most.
 */
export function framePage(context: AppLoadContext) {
  const { notices, today, person, desk } = context
  const signedIn = person && { name: person.name, role: person.role }
  const shown = { notices, today, signedIn, zone: person?.zone ?? null }
  if (!person && !desk.openReading)
    return { ...shown, stored: undefined, origins: [], reviewedLater: null, mayRead: false }
  return { ...shown, ...storedHere(context), mayRead: true }
}

function storedHere({ today, content, db }: AppLoadContext) {
  const counts = readCounters(db, 'authority')
  const total = readCounters(db, 'total')[''] ?? 0
  const relayed = readCounters(db, 'relayed')[''] ?? 0
  const reviewed = content.instruments
    .map((one) => one.reviewed)
    .toSorted()
    .at(-1)
  return {
    stored: { read: total - relayed, relayed },
    origins: content.authorities
      .filter(({ id }) => id !== OTHER_AUTHORITY && (counts[id] ?? 0) > 0)
      .map(({ name, home }) => ({ name, home })),
    reviewedLater: reviewed && reviewed > today ? reviewed : null,
  }
}
