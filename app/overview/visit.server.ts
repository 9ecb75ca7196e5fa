import type { AppLoadContext } from '@remix-run/node'
import { findingItems } from '#app/instruments/findings.server.ts'
import { itemsOf } from '#app/updates/items.server.ts'
import type { FindingRow } from '#db/findings.ts'
import { listLinks } from '#db/links.ts'
import { countLinkedSince, listSeenSince } from '#db/seen.ts'

const SHOWN = 10

/** What was published, and what was confirmed, since whoever asks was here last; null at a first visit. */
export function sinceVisit({ db, content, person }: AppLoadContext, findings: FindingRow[]) {
  const since = person?.lastVisit
  if (!since) return null
  const rows = listSeenSince(db, since, SHOWN + 1)
  const shown = rows.slice(0, SHOWN)
  const links = listLinks(
    db,
    shown.map(({ id }) => id),
  )
  const confirmed = findings.filter(
    ({ state, decidedAt }) => state === 'confirmed' && decidedAt !== null && decidedAt > since,
  )
  return {
    since,
    updates: itemsOf(shown, links, content),
    more: rows.length > SHOWN,
    linked: countLinkedSince(db, since),
    confirmed: findingItems(confirmed, content),
  }
}
