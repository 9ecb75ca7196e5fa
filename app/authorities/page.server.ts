import type { AppLoadContext } from '@remix-run/node'
import { datedItems, isAhead, standInstrument } from '#app/instruments/standing.server.ts'
import { chartOf } from '#app/overview/chart.server.ts'
import { beatOf } from '#app/overview/heartbeat.server.ts'
import { replacedBy } from '#app/retired.server.ts'
import { sourceItems } from '#app/sources/page.server.ts'
import { itemsOf } from '#app/updates/items.server.ts'
import { webAddress } from '#app/updates/web-address.ts'
import { compareWindows } from '#content/dates/standing.ts'
import type { Content } from '#content/load.server.ts'
import type { Authority } from '#content/schema.ts'
import { readCounters } from '#db/counters.ts'
import { type FindingRow, listFindings } from '#db/findings.ts'
import { listLinks } from '#db/links.ts'
import { listUpdates } from '#db/updates.ts'
import { severityMonths } from './severity.server.ts'

const UPDATES_SHOWN = 10

/** Every body by jurisdiction, those that answer for an instrument or are read here first. */
export function authoritiesPage(context: AppLoadContext) {
  const { db, content, sources } = context
  const counts = readCounters(db, 'authority')
  const items = sourceItems(context)
  const everRead = new Set(items.filter(({ lastGood }) => lastGood).map(({ id }) => id))
  const rows = content.authorities.map((body) => ({
    ...nameOf(body),
    role: body.role,
    jurisdiction: body.jurisdiction,
    instruments: content.instruments
      .filter(({ authority }) => authority === body.id)
      .map(({ id, short }) => ({ id, short })),
    sources: sources.filter(({ authority }) => authority === body.id).length,
    updates: counts[body.id] ?? 0,
    unread:
      !counts[body.id] &&
      !sources.some(({ id, authority }) => authority === body.id && everRead.has(id)),
  }))
  const isTracked = (row: (typeof rows)[number]) => row.instruments.length > 0 || row.sources > 0
  const chart = chartOf(context, items)
  return {
    chart,
    severities: severityMonths(readCounters(db, 'severity-month'), chart.months),
    groups: content.jurisdictions.map(({ id, name }) => ({
      ...{ id, name },
      bodies: rows.filter((row) => row.jurisdiction === id && isTracked(row)),
      others: rows.filter((row) => row.jurisdiction === id && !isTracked(row)),
    })),
  }
}

/** One body, whole: a fixed number of SQL statements. Null when content has none of that id. */
export function authorityPage(context: AppLoadContext, id: string) {
  const { db, content, today } = context
  const body = content.authorityById.get(id)
  if (!body) return null
  const findings = listFindings(db)
  const own = content.instruments.filter(({ authority }) => authority === id)
  const rows = listUpdates(db, { authority: id }, { limit: UPDATES_SHOWN })
  const links = listLinks(
    db,
    rows.map((row) => row.id),
  )
  const sources = sourceItems(context)
  const mine = new Set(
    context.sources.filter(({ authority }) => authority === id).map((one) => one.id),
  )
  return {
    today,
    ...nameOf(body),
    role: body.role,
    home: webAddress(body.home),
    jurisdiction: content.jurisdictionById.get(body.jurisdiction)!.name,
    instruments: own.map((one) => standInstrument(one, of(findings, one.id), content, today)),
    hasDuties: own.some(({ obligations }) => obligations.length > 0),
    ahead: aheadOf(own, findings, today),
    updates: itemsOf(rows, links, content),
    total: readCounters(db, 'authority')[id] ?? 0,
    sources: sources.filter((source) => mine.has(source.id)).map(beatOf),
    chart: chartOf(context, sources, id),
    replaces: replacedBy(content, 'authority', id),
  }
}

const nameOf = ({ id, name, short }: Authority) => ({ id, name, short })

const of = (findings: FindingRow[], id: string) =>
  findings.filter(({ instrument }) => instrument === id)

/** Milestones that may still come, the soonest first. */
const aheadOf = (own: Content['instruments'], findings: FindingRow[], today: string) =>
  own
    .flatMap((one) => datedItems(one, of(findings, one.id), today))
    .filter((item) => isAhead(item, today))
    .toSorted((a, b) => compareWindows(a.window, b.window))
