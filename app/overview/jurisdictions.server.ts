import type { AppLoadContext } from '@remix-run/node'
import type { DatedItem } from '#app/components/dates/dated-item.ts'
import { isHard } from '#app/components/dates/window-edges.ts'
import type { JurisdictionItem } from '#app/components/overview/jurisdiction-item.ts'
import { claimsOf } from '#app/instruments/claims.server.ts'
import { isHeld } from '#app/instruments/findings.server.ts'
import { nextOf, standInstrument } from '#app/instruments/standing.server.ts'
import { itemOf } from '#app/updates/items.server.ts'
import type { Content } from '#content/load.server.ts'
import { readCounters } from '#db/counters.ts'
import type { FindingRow } from '#db/findings.ts'
import type { UpdateRow } from '#db/updates.ts'
import { countPosture } from './posture.server.ts'

/** A proposal that nobody has decided on, and that content does not say already. */
export const isChange = (finding: FindingRow, content: Content) =>
  finding.state === 'proposed' && !isHeld(finding, content.instrumentById.get(finding.instrument))

export const findingsOf = (findings: FindingRow[], id: string) =>
  findings.filter(({ instrument }) => instrument === id)

type Known = { findings: FindingRow[]; items: DatedItem[]; rows: UpdateRow[] }

/** How each jurisdiction stands: one SQL statement. */
export function jurisdictionItems(context: AppLoadContext, known: Known): JurisdictionItem[] {
  const { content, today, db } = context
  const counts = readCounters(db, 'authority')
  return content.jurisdictions.map(({ id, name }) => {
    const own = content.instruments.filter(({ jurisdiction }) => jurisdiction === id)
    const instruments = own.map((one) =>
      standInstrument(one, findingsOf(known.findings, one.id), content, today),
    )
    const items = known.items.filter(({ jurisdiction }) => jurisdiction === id)
    const proposed = known.findings.filter(
      (finding) => isChange(finding, content) && own.some((one) => one.id === finding.instrument),
    ).length
    return {
      ...{ id, name, instruments },
      posture: countPosture(instruments, items, { today, proposed }),
      nextDay: nextOf(items.filter(isNamedDay), today),
      nextWindow: nextOf(
        items.filter((item) => !isNamedDay(item)),
        today,
      ),
      latest: latestOf(known.rows, id, content),
      claims: claimsOf(own),
      authorities: content.authorities
        .filter((body) => body.jurisdiction === id)
        .map((body) => ({
          ...{ id: body.id, name: body.name, short: body.short },
          updates: counts[body.id] ?? 0,
          instruments: instruments.filter(({ authority }) => authority === body.id),
        }))
        .filter((body) => body.instruments.length > 0 || body.updates > 0),
    }
  })
}

function latestOf(rows: UpdateRow[], jurisdiction: string, content: Content) {
  const row = rows.find(
    ({ authority }) => content.authorityById.get(authority)?.jurisdiction === jurisdiction,
  )
  if (!row) return null
  const { id, title, language, published, listedBy, firstSeen, told } = itemOf(row, [], content)
  return { id, title, language, published, listedBy, firstSeen, told }
}

const isNamedDay = ({ window }: DatedItem) => isHard(window)
