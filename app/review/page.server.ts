import type { AppLoadContext } from '@remix-run/node'
import { findingItems, isHeld } from '#app/instruments/findings.server.ts'
import { ACCESS, type Who } from '#app/people/access.ts'
import { instrumentName, itemOf } from '#app/updates/items.server.ts'
import { listFindings } from '#db/findings.ts'
import { countUnsure, listUnsure } from '#db/review.ts'

const SHOWN = 50

/** What waits for a decision: proposals that change something first, then evidence, then links. */
export function reviewPage({ db, content, person }: AppLoadContext) {
  const rows = listFindings(db, { state: 'proposed' })
  const items = findingItems(rows, content)
  const isChange = (index: number) =>
    !isHeld(rows[index]!, content.instrumentById.get(rows[index]!.instrument))
  const findings = [
    ...items.filter((_, index) => isChange(index)),
    ...items.filter((_, index) => !isChange(index)),
  ]
  return {
    findings: findings.slice(0, SHOWN),
    links: listUnsure(db, SHOWN).map((row) => ({
      update: itemOf(row, [], content),
      ...{ instrument: row.instrument, short: instrumentName(content, row.instrument) },
      ...{ score: row.score, because: row.because },
    })),
    counts: { findings: findings.length, links: countUnsure(db) },
    shown: SHOWN,
    instruments: content.instruments.map(({ id, short }) => ({ id, short })),
    may: mayReview(person),
  }
}

/** What whoever asks may decide on; the gate holds to the same table. */
export function mayReview(person: AppLoadContext['person']) {
  const may = (who: Who | undefined) =>
    person !== null && Array.isArray(who) && who.includes(person.role)
  const { actions } = ACCESS['routes/review']!
  return {
    signedIn: person !== null,
    links: may(actions!['confirm-link']),
    findings: may(actions!['confirm-finding']),
  }
}

export type ReviewPage = ReturnType<typeof reviewPage>
