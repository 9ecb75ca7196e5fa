import type { AppLoadContext } from '@remix-run/node'
import { findingItems, isAgainst, isHeld } from '#app/instruments/findings.server.ts'
import { ACCESS, type Who } from '#app/people/access.ts'
import { instrumentName, itemOf } from '#app/updates/items.server.ts'
import { tokyoDay } from '#content/dates/day.ts'
import type { Content } from '#content/load.server.ts'
import { seenOfLink } from '#db/decisions.ts'
import { type FindingRow, listFindings } from '#db/findings.ts'
import { countUnsure, listDecided, listUnsure, type UnsureRow } from '#db/review.ts'

const SHOWN = 50

export type Show = 'waiting' | 'decided'

/** What waits for a decision, or what was decided lately: three SQL statements at most. */
export function reviewPage(context: AppLoadContext, search: URLSearchParams) {
  const show: Show = search.get('show') === 'decided' ? 'decided' : 'waiting'
  return {
    show,
    ...(show === 'decided' ? decidedLately(context) : waiting(context)),
    shown: SHOWN,
    instruments: context.content.instruments.map(({ id, short }) => ({ id, short })),
    may: mayReview(context.person),
  }
}

/** What content contradicts, then proposals that change something, then evidence, then links. */
function waiting({ db, content }: AppLoadContext) {
  const all = listFindings(db)
  const known = ({ instrument }: FindingRow) => content.instrumentById.get(instrument)
  const against = (row: FindingRow) => {
    const instrument = known(row)
    return instrument !== undefined && isAgainst(row, instrument, all)
  }
  const conflicts = all.filter((row) => row.state === 'confirmed' && against(row))
  const proposed = all.filter(({ state, closed }) => state === 'proposed' && closed === null)
  const findings = [
    ...proposed.filter((row) => !isHeld(row, known(row))),
    ...proposed.filter((row) => isHeld(row, known(row))),
  ]
  const counts = { findings: conflicts.length + findings.length, links: countUnsure(db) }
  return {
    counts,
    conflicts: findingItems(conflicts, content, all),
    findings: findingItems(findings.slice(0, SHOWN), content, all),
    links: listUnsure(db, SHOWN).map((row) => linkItem(row, content)),
  }
}

function decidedLately({ db, content }: AppLoadContext) {
  const decided = listFindings(db)
    .filter(({ decidedAt, closed }) => decidedAt !== null || closed !== null)
    .toSorted((a, b) => (lastOf(a) < lastOf(b) ? 1 : -1))
    .slice(0, SHOWN)
  return {
    counts: null,
    conflicts: [],
    findings: findingItems(decided, content),
    links: listDecided(db, SHOWN).map((row) => ({
      ...linkItem(row, content),
      obligation: row.obligation,
      seen: seenOfLink(row),
      decided: {
        ...{ is: row.review, by: row.decidedName || null, note: row.note },
        on: tokyoDay(new Date(row.decidedAt!)),
      },
    })),
  }
}

const lastOf = ({ decidedAt, closedAt }: FindingRow) =>
  [decidedAt ?? '', closedAt ?? ''].toSorted().at(-1)!

const linkItem = (row: UnsureRow, content: Content) => ({
  update: itemOf(row, [], content),
  ...{ instrument: row.instrument, short: instrumentName(content, row.instrument) },
  ...{ score: row.score, because: row.because, obligation: '', decided: null, seen: '' },
})

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
