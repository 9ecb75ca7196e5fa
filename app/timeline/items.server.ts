import type { DatedItem } from '#app/components/dates/dated-item.ts'
import type { TimelineItem } from '#app/components/timeline/item.ts'
import type { Translate } from '#app/i18n/translate.ts'
import { learntContent } from '#app/instruments/learnt.server.ts'
import { datedItems, proposedItems } from '#app/instruments/standing.server.ts'
import { webAddress } from '#app/updates/web-address.ts'
import type { Day } from '#content/dates/day.ts'
import { compareWindows } from '#content/dates/standing.ts'
import type { Content } from '#content/load.server.ts'
import { type Claim, type Instrument, RANKS } from '#content/schema.ts'
import type { FindingRow } from '#db/findings.ts'
import { consultationClaims, consultations } from './consultations.server.ts'
import { grouped } from './grouped.ts'
import { milestoneSeverity } from './severity.server.ts'

/** Everything dated that is known of some instruments, soonest first, in the reader's language. */
export function timelineItems(
  base: Content,
  findings: FindingRow[],
  { today, t, wanted }: { today: Day; t: Translate; wanted: (one: Instrument) => boolean },
): TimelineItem[] {
  const content = learntContent(base, findings)
  const findingsOf = grouped(findings, ({ instrument }) => instrument)
  const taken = new Map<string, number>()
  return content.instruments
    .filter(wanted)
    .flatMap((one) => {
      const own = findingsOf.get(one.id) ?? []
      const factsOf = factsAbout(one, own)
      return [
        ...datedItems(one, own, today),
        ...consultations(one, content, today),
        ...proposedItems(one, own),
      ].map((item) => itemOf(item, factsOf(item), t, taken))
    })
    .toSorted((a, b) => compareWindows(a.window, b.window))
}

type Facts = Pick<TimelineItem, 'force' | 'severity' | 'source'>

// Written out: thousands are made for a page, and spread objects cost several times as much.
function itemOf(
  item: DatedItem,
  facts: Facts,
  t: Translate,
  taken: Map<string, number>,
): TimelineItem {
  return {
    key: keyOf(item, taken),
    instrument: item.instrument,
    authority: item.authority,
    jurisdiction: item.jurisdiction,
    milestone: item.milestone,
    kind: item.kind,
    title: t.text(item.title),
    short: t.text(item.short),
    window: item.window,
    words: item.words,
    outcome: item.outcome,
    reading: item.reading,
    of: item.of,
    rank: item.rank,
    disputed: item.disputed,
    confirmed: item.confirmed,
    proposed: item.from === 'proposed',
    force: facts.force,
    severity: facts.severity,
    source: facts.source,
  }
}

/** A proposal is known by what it says, since it has no number of its own; a twin is counted. */
function keyOf(item: DatedItem, taken: Map<string, number>): string {
  const { instrument, milestone, reading, from, window, words } = item
  const which = from === 'proposed' ? `${window.start} ${window.end} ${words}` : reading
  const key = `${instrument} ${milestone} ${which}`
  const twins = (taken.get(key) ?? 0) + 1
  taken.set(key, twins)
  return twins === 1 ? key : `${key} ${twins}`
}

/** What the timeline says of an entry besides its window: how it binds, how much it matters, where it was read. */
function factsAbout(instrument: Instrument, findings: FindingRow[]): (item: DatedItem) => Facts {
  const { force, obligations, milestones } = instrument
  const due = new Set(obligations.map(({ by }) => by))
  const claimsOf = new Map<string, readonly Claim[]>([
    ...milestones.map(({ id, claims }) => [id, claims] as const),
    ...consultationClaims(instrument),
  ])
  return ({ milestone, kind, from, words }) => {
    const shows =
      from === 'proposed'
        ? findings.find((one) => one.milestone === milestone && one.quote === words)
        : undefined
    return {
      force,
      severity: milestoneSeverity(kind, force, due.has(milestone)),
      source: shows?.updateUrl
        ? sourceOf([{ rank: 'primary', address: shows.updateUrl }])
        : sourceOf(claimsOf.get(milestone) ?? []),
    }
  }
}

/** The page of the surest claim that names one; of none, the page where it should be confirmed. */
function sourceOf(
  claims: readonly Pick<Claim, 'rank' | 'address' | 'confirmAt'>[],
): TimelineItem['source'] {
  const ranked = claims.toSorted((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank))
  const read = ranked.map(({ address }) => address && webAddress(address)).find(Boolean)
  if (read) return { address: read, read: true }
  const confirm = ranked.map(({ confirmAt }) => confirmAt && webAddress(confirmAt)).find(Boolean)
  return confirm ? { address: confirm, read: false } : null
}
