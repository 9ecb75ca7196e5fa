import type { AppLoadContext } from '@remix-run/node'
import type { DatedItem } from '#app/components/dated-item.ts'
import type { Translate } from '#app/i18n/translate.ts'
import { type Learnt, learntContent } from '#app/instruments/learnt.server.ts'
import { stageAnchor } from '#app/instruments/page.server.ts'
import {
  byWindow,
  datedItems,
  proposedItems,
  stagesUpTo,
} from '#app/instruments/standing.server.ts'
import { wrongDays } from '#app/updates/filter.server.ts'
import { bestRank } from '#content/claims.ts'
import type { Day } from '#content/dates/day.ts'
import { windowOf } from '#content/dates/iso.ts'
import { firstDay, lastDay } from '#content/dates/standing.ts'
import type { Content } from '#content/load.server.ts'
import type { Instrument, StageEntry } from '#content/schema.ts'
import { listFindings } from '#db/findings.ts'
import { readTimelineAsked, type TimelineAsked } from './asked.server.ts'
import { isWithin, type Lane, layTimeline } from './layout.server.ts'

/** The timeline as a picture and as a table: one SQL statement. */
export function timelinePage(
  { db, content: base, today }: AppLoadContext,
  search: URLSearchParams,
  t: Translate,
) {
  const asked = readTimelineAsked(search, today)
  const findings = listFindings(db)
  const content = learntContent(base, findings)
  const instruments = content.instruments.filter((one) => fits(one, asked))
  const items = instruments.flatMap((one) => {
    const own = findings.filter(({ instrument }) => instrument === one.id)
    return [
      ...datedItems(one, own, today),
      ...consultations(one, content, today),
      ...proposedItems(one, own),
    ]
  })
  const known = items.filter((item) => isWithin(item, asked))
  const unknown = items.filter(({ window }) => !firstDay(window) && !lastDay(window))
  return {
    today,
    asked,
    picture: layTimeline(lanesOf(items, asked, content, t), { ...asked, today }, t),
    items: [...known, ...unknown].toSorted(byWindow),
    unknown: unknown.length,
    wrong: wrongDays(search),
    choices: choicesOf(content),
  }
}

function fits(instrument: Instrument, asked: TimelineAsked): boolean {
  const { jurisdiction, authority, instrument: id } = asked
  return (
    (!jurisdiction || instrument.jurisdiction === jurisdiction) &&
    (!authority || instrument.authority === authority) &&
    (!id || instrument.id === id)
  )
}

function lanesOf(
  items: DatedItem[],
  { by }: TimelineAsked,
  content: Content,
  t: Translate,
): Lane[] {
  const owners = by === 'authority' ? content.authorities : content.instruments
  return owners.map(({ id, short }) => ({
    id,
    name: t.text(short),
    items: items.filter((item) => item[by] === id),
  }))
}

/** Consultations as windows; in content their edges are milestones and the window is a stage. */
function consultations(instrument: Instrument, content: Content, today: Day): DatedItem[] {
  const ladder = content.jurisdictionById.get(instrument.jurisdiction)?.ladders[instrument.ladder]
  const title = ladder?.find(({ stage }) => stage === 'consultation')?.name
  const { id, short, jurisdiction, authority } = instrument
  return stagesUpTo(instrument, today)
    .filter(({ stage }) => stage === 'consultation' && title)
    .map(({ when, note, claims, confirmed = null }: Learnt<StageEntry>, index) => {
      const window = windowOf(when)
      return {
        ...{ instrument: id, short, jurisdiction, authority, window },
        ...{ milestone: stageAnchor('consultation', index), kind: 'consultation' },
        title: note ?? title!,
        ...{ words: null, reading: 1, of: 1, disputed: false, from: 'content' as const, confirmed },
        outcome: (lastDay(window) ?? today) < today ? ('occurred' as const) : ('expected' as const),
        rank: bestRank(claims),
      }
    })
    .filter(({ window }) => window.start !== window.end)
}

function choicesOf({ jurisdictions, authorities, instruments }: Content) {
  const held = new Set(instruments.map(({ authority }) => authority))
  return {
    jurisdiction: jurisdictions.map(({ id, name }) => ({ value: id, text: name })),
    authority: authorities
      .filter(({ id }) => held.has(id))
      .map(({ id, short }) => ({ value: id, text: short })),
    instrument: instruments.map(({ id, short }) => ({ value: id, text: short })),
  }
}
