import type { AppLoadContext } from '@remix-run/node'
import { claimItem } from '#app/instruments/claims.server.ts'
import { findingItems } from '#app/instruments/findings.server.ts'
import { learnt } from '#app/instruments/learnt.server.ts'
import { milestoneItem } from '#app/instruments/page.server.ts'
import { standInstrument } from '#app/instruments/standing.server.ts'
import { replacedBy } from '#app/retired.server.ts'
import { itemOf } from '#app/updates/items.server.ts'
import type { Instrument } from '#content/schema.ts'
import { listFindings } from '#db/findings.ts'
import { listLinks, listUpdatesOf } from '#db/links.ts'
import { dutyItem } from './item.server.ts'

const UPDATES_SHOWN = 15

/** One obligation, whole: three SQL statements. Null when content has none of that id. */
export function obligationPage(context: AppLoadContext, id: string) {
  const { db, content, today } = context
  const base = content.instruments.find(({ obligations }) =>
    obligations.some((one) => one.id === id),
  )
  if (!base) return null
  const rows = listFindings(db, { instrument: base.id })
  const instrument = learnt(base, rows)
  const obligation = instrument.obligations.find((one) => one.id === id)!
  const milestone = instrument.milestones.find((one) => one.id === obligation.by)
  const own = rows.filter((row) => row.milestone === obligation.by && row.state !== 'rejected')
  const findings = findingItems(own, content)
  return {
    today,
    duty: dutyItem(obligation, instrument, today),
    instrument: standInstrument(base, rows, content, today),
    body: content.authorityById.get(base.authority)?.name ?? null,
    milestone: milestone
      ? milestoneItem(milestone, { findings, today, jurisdiction: base.jurisdiction })
      : null,
    conflicts: conflictsOf(instrument, [id, obligation.by]),
    updates: updatesOf(context, base.id, id),
    replaces: replacedBy(content, 'obligation', id),
  }
}

/** Where sources disagree about any of these milestones and obligations. */
function conflictsOf({ conflicts }: Instrument, ids: (string | null)[]) {
  return conflicts
    .filter(({ about = [] }) => about.some((id) => ids.includes(id)))
    .map((one) => ({ ...one, versions: one.versions.map(claimItem) }))
}

/** Updates that touch the obligation, each with the words that say so. */
function updatesOf({ db, content }: AppLoadContext, instrument: string, obligation: string) {
  const updates = listUpdatesOf(db, instrument, { limit: UPDATES_SHOWN }, obligation)
  const ids = updates.map(({ id }) => id)
  const links = listLinks(db, ids).filter((link) => link.obligation === obligation)
  return updates.map((row) =>
    itemOf(
      row,
      links.filter(({ updateId }) => updateId === row.id),
      content,
    ),
  )
}
