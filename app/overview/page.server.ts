import type { AppLoadContext } from '@remix-run/node'
import type { DatedItem } from '#app/components/dated-item.ts'
import type { JurisdictionItem } from '#app/components/jurisdiction-item.ts'
import { isHard } from '#app/components/window-edges.ts'
import { findingItems, isHeld } from '#app/instruments/findings.server.ts'
import { learntContent } from '#app/instruments/learnt.server.ts'
import { milestoneItem } from '#app/instruments/page.server.ts'
import {
  byWindow,
  datedItems,
  limitsOf,
  nextOf,
  standInstrument,
} from '#app/instruments/standing.server.ts'
import { sourceItems } from '#app/sources/page.server.ts'
import { itemsOf } from '#app/updates/items.server.ts'
import { addDays } from '#content/dates/day.ts'
import type { Content } from '#content/load.server.ts'
import type { Milestone, Text } from '#content/schema.ts'
import { readCounters } from '#db/counters.ts'
import { type FindingRow, listFindings } from '#db/findings.ts'
import { listLinks } from '#db/links.ts'
import { listUpcomingDates, listUpdates, type UpdateRow } from '#db/updates.ts'
import { chartOf } from './chart.server.ts'
import { deadlines } from './deadlines.server.ts'
import { countPosture } from './posture.server.ts'
import { sinceVisit } from './visit.server.ts'

const ROWS_LOOKED_AT = 300
const LINKED_SHOWN = 8
const OTHERS_SHOWN = 5
const DEADLINES_SHOWN = 10
const DATES_LOOKED_AT = 100
const DAYS_AHEAD = 365

/** The overview: a fixed number of SQL statements, whatever the database holds. */
export function overviewPage(context: AppLoadContext) {
  const { db, content, today } = context
  const findings = listFindings(db)
  const known = { ...context, content: learntContent(content, findings) }
  const proposed = findings.filter((one) => isChange(one, content))
  const sources = sourceItems(context)
  const rows = listUpdates(db, {}, { limit: ROWS_LOOKED_AT })
  const items = content.instruments.flatMap((one) => datedItems(one, of(findings, one.id), today))
  const upcoming = listUpcomingDates(db, today, addDays(today, DAYS_AHEAD), DATES_LOOKED_AT)
  return {
    today,
    total: readCounters(db, 'total')[''] ?? 0,
    limits: distinct(content.jurisdictions.flatMap(({ id }) => limitsOf(content, id, today))),
    jurisdictions: jurisdictionItems(known, { findings, items, rows }),
    proposed: findingItems(proposed, content),
    callout: calloutOf(known, findings),
    deadlines: deadlines(items, upcoming, { content, today, limit: DEADLINES_SHOWN }),
    lapsed: withOutcome(items, 'lapsed-no-outcome-found'),
    passed: withOutcome(items, 'past-unrecorded'),
    unverified: withOutcome(items, 'announced-unverified').map((item) => ({
      ...item,
      said: saidOf(item, proposed),
    })),
    visit: sinceVisit(context, findings),
    ...changesOf(context, rows),
    sources,
    chart: chartOf(context, sources),
  }
}

/** What holds for several jurisdictions is said once. */
const distinct = (texts: Text[]) => [...new Map(texts.map((text) => [text.en, text])).values()]

/** A proposal that nobody has decided on, and that content does not say already. */
const isChange = (finding: FindingRow, content: Content) =>
  finding.state === 'proposed' && !isHeld(finding, content.instrumentById.get(finding.instrument))

const withOutcome = (items: DatedItem[], outcome: DatedItem['outcome']) =>
  items.filter((item) => item.outcome === outcome).toSorted(byWindow)

/** The update of which a rule proposes that a thing has happened, or null. */
function saidOf({ instrument, milestone }: DatedItem, proposed: FindingRow[]) {
  const says = proposed.find(
    (one) =>
      one.kind === 'occurred' && one.instrument === instrument && one.milestone === milestone,
  )
  return says?.updateId ? { id: says.updateId, title: says.updateTitle ?? '' } : null
}

const of = (findings: FindingRow[], id: string) =>
  findings.filter(({ instrument }) => instrument === id)

type Known = { findings: FindingRow[]; items: DatedItem[]; rows: UpdateRow[] }

function jurisdictionItems(context: AppLoadContext, known: Known): JurisdictionItem[] {
  const { content, today, db } = context
  const counts = readCounters(db, 'authority')
  return content.jurisdictions.map(({ id, name }) => {
    const own = content.instruments.filter(({ jurisdiction }) => jurisdiction === id)
    const instruments = own.map((one) =>
      standInstrument(one, of(known.findings, one.id), content, today),
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
  const { id, title, language, published, firstSeen } = row
  return { id, title, language, published, firstSeen }
}

/** How many claims there are, and how many rest on a primary source. */
function claimsOf(instruments: readonly Content['instruments'][number][]) {
  const claims = instruments.flatMap((one) => [
    ...one.stages.flatMap((stage) => stage.claims),
    ...one.milestones.flatMap((milestone) => milestone.claims),
    ...one.obligations.flatMap((obligation) => obligation.claims),
    ...one.claims.map(({ claim }) => claim),
  ])
  return { n: claims.length, primary: claims.filter(({ rank }) => rank === 'primary').length }
}

const isNamedDay = ({ window }: DatedItem) => isHard(window)

/** The least settled of the milestones that content marks as prominent, and the duties on it. */
function calloutOf({ content, today }: AppLoadContext, findings: FindingRow[]) {
  const [most] = content.instruments
    .flatMap((instrument) => instrument.milestones.map((milestone) => ({ instrument, milestone })))
    .filter(({ milestone }) => milestone.prominent)
    .toSorted((a, b) => unsettled(b.milestone) - unsettled(a.milestone))
  if (!most) return null
  const { instrument, milestone } = most
  const own = of(findings, instrument.id).filter(
    (finding) => finding.milestone === milestone.id && finding.state !== 'rejected',
  )
  return {
    instrument: instrument.id,
    short: instrument.short,
    milestone: milestoneItem(milestone, { findings: findingItems(own, content), today }),
    duties: instrument.obligations
      .filter(({ by }) => by === milestone.id)
      .map(({ id, title, duty }) => ({ id, title, duty })),
  }
}

/** A disputed milestone is less settled than any other; then the one with more readings. */
const unsettled = ({ disputed, readings }: Milestone) => (disputed ? 100 : 0) + readings.length

function changesOf({ db, content }: AppLoadContext, rows: UpdateRow[]) {
  const links = listLinks(
    db,
    rows.map(({ id }) => id),
  )
  const linked = new Set(
    links.filter(({ obligation }) => obligation === '').map(({ updateId }) => updateId),
  )
  const shown = rows.filter(({ id }) => linked.has(id)).slice(0, LINKED_SHOWN)
  const others = rows.filter(({ id }) => !linked.has(id)).slice(0, OTHERS_SHOWN)
  return { linked: itemsOf(shown, links, content), others: itemsOf(others, [], content) }
}
