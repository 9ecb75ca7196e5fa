import type { AppLoadContext } from '@remix-run/node'
import type { DatedItem } from '#app/components/dates/dated-item.ts'
import { findingItems } from '#app/instruments/findings.server.ts'
import { learntContent } from '#app/instruments/learnt.server.ts'
import { milestoneItem } from '#app/instruments/page.server.ts'
import { byWindow, datedItems, limitsOf } from '#app/instruments/standing.server.ts'
import { earliestWritten } from '#app/instruments/windows.server.ts'
import { sourceItems } from '#app/sources/page.server.ts'
import { itemsOf } from '#app/updates/items.server.ts'
import { addDays } from '#content/dates/day.ts'
import type { Milestone, Text } from '#content/schema.ts'
import { readCounters } from '#db/counters.ts'
import { type FindingRow, listFindings } from '#db/findings.ts'
import { listLinks } from '#db/links.ts'
import { listUpcomingDates } from '#db/upcoming.ts'
import { listUpdates, type UpdateRow } from '#db/updates.ts'
import { aheadOf } from './ahead.server.ts'
import { heartbeatOf } from './heartbeat.server.ts'
import { findingsOf, isChange, jurisdictionItems } from './jurisdictions.server.ts'
import { sinceVisit } from './visit.server.ts'

const ROWS_LOOKED_AT = 300
const LINKED_SHOWN = 6
const OTHERS_SHOWN = 3
const DATES_LOOKED_AT = 100
const DAYS_LOOKED_AHEAD = 365

/** The overview: a fixed number of SQL statements, whatever the database holds. */
export function overviewPage(context: AppLoadContext) {
  const { db, content, today } = context
  const findings = listFindings(db)
  const known = { ...context, content: learntContent(content, findings) }
  const proposed = findings.filter((one) => isChange(one, content))
  const rows = listUpdates(db, {}, { limit: ROWS_LOOKED_AT }).filter(isNews)
  const items = content.instruments.flatMap((one) =>
    datedItems(one, findingsOf(findings, one.id), today),
  )
  const end = addDays(today, DAYS_LOOKED_AHEAD)
  const upcoming = listUpcomingDates(db, earliestWritten(today), end, DATES_LOOKED_AT)
  const links = listLinks(
    db,
    upcoming.map(({ updateId }) => updateId),
  )
  return {
    today,
    total: readCounters(db, 'total')[''] ?? 0,
    limits: distinct(content.jurisdictions.flatMap(({ id }) => limitsOf(content, id, today))),
    jurisdictions: jurisdictionItems(known, { findings, items, rows }),
    proposed: findingItems(proposed, content),
    callout: calloutOf(known, findings),
    ahead: aheadOf(items, upcoming, { content, findings, links, today }),
    lapsed: withOutcome(items, 'lapsed-no-outcome-found'),
    passed: withOutcome(items, 'past-unrecorded'),
    unverified: withOutcome(items, 'announced-unverified').map((item) => ({
      ...item,
      said: saidOf(item, proposed),
    })),
    visit: sinceVisit(context, findings),
    ...changesOf(context, rows),
    heartbeat: heartbeatOf(sourceItems(context)),
  }
}

/** What stood on a page without a date when it was first read may be years old. */
const isNews = ({ origin, published }: UpdateRow) => origin !== 'baseline' || published !== null

/** What holds for several jurisdictions is said once. */
const distinct = (texts: Text[]) => [...new Map(texts.map((text) => [text.en, text])).values()]

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

/** The least settled of the milestones that content marks as prominent, and the duties on it. */
function calloutOf({ content, today }: AppLoadContext, findings: FindingRow[]) {
  const [most] = content.instruments
    .flatMap((instrument) => instrument.milestones.map((milestone) => ({ instrument, milestone })))
    .filter(({ milestone }) => milestone.prominent)
    .toSorted((a, b) => unsettled(b.milestone) - unsettled(a.milestone))
  if (!most) return null
  const { instrument, milestone } = most
  const own = findingsOf(findings, instrument.id).filter(
    (finding) => finding.milestone === milestone.id && finding.state !== 'rejected',
  )
  return {
    instrument: instrument.id,
    short: instrument.short,
    milestone: milestoneItem(milestone, {
      ...{ findings: findingItems(own, content), today, jurisdiction: instrument.jurisdiction },
    }),
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
