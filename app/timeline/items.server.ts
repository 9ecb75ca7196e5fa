import type { DatedItem } from '#app/components/dates/dated-item.ts'
import type { TimelineItem } from '#app/components/timeline/item.ts'
import type { Translate } from '#app/i18n/translate.ts'
import { learntContent } from '#app/instruments/learnt.server.ts'
import { datedItems, proposedItems } from '#app/instruments/standing.server.ts'
import type { Day } from '#content/dates/day.ts'
import { compareWindows } from '#content/dates/standing.ts'
import type { Content } from '#content/load.server.ts'
import type { Instrument } from '#content/schema.ts'
import type { FindingRow } from '#db/findings.ts'
import { consultations } from './consultations.server.ts'
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
      const factsOf = factsAbout(one)
      return [
        ...datedItems(one, own, today),
        ...consultations(one, content, today),
        ...proposedItems(one, own),
      ].map((item) => itemOf(item, factsOf(item), t, taken))
    })
    .toSorted((a, b) => compareWindows(a.window, b.window))
}

type Facts = Pick<TimelineItem, 'force' | 'severity'>

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
    source: item.source,
    disputed: item.disputed,
    bill: item.bill,
    confirmed: item.confirmed,
    proposed: item.from === 'proposed',
    force: facts.force,
    severity: facts.severity,
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

/** What the timeline says of an entry besides its window: how it binds, and how much it matters. */
function factsAbout({ force, obligations, milestones }: Instrument): (item: DatedItem) => Facts {
  const own = new Map(milestones.map((one) => [one.id, one.force]))
  const due = new Set(obligations.map(({ by }) => by))
  return ({ milestone, kind }) => ({
    force: own.get(milestone) ?? force,
    severity: milestoneSeverity(kind, force, due.has(milestone)),
  })
}
