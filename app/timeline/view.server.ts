import type { AppLoadContext } from '@remix-run/node'
import type { TimelineItem } from '#app/components/timeline/item.ts'
import type { Lane } from '#app/components/timeline/layout.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Content } from '#content/load.server.ts'
import type { Instrument } from '#content/schema.ts'
import { listFindings } from '#db/findings.ts'
import { readTimelineAsked, type TimelineAsked } from './asked.server.ts'
import { type Choices, choicesOf, knownOf } from './choices.server.ts'
import { entryFilter, fitsInstrument } from './filter.server.ts'
import { grouped } from './grouped.ts'
import { timelineItems } from './items.server.ts'

/** What an address asks for, and what answers it: the same for the page and for every export. */
export type View = {
  asked: TimelineAsked
  choices: Choices
  /** All that the filters let through, on whatever days, soonest first; last what has no known day. */
  items: TimelineItem[]
  lanes: Lane[]
}

/** One SQL statement. */
export function timelineView(
  { db, content, today }: AppLoadContext,
  search: URLSearchParams,
  t: Translate,
): View {
  const choices = choicesOf(content)
  const asked = readTimelineAsked(search, today, knownOf(choices))
  const wanted = (one: Instrument) => fitsInstrument(one, asked.filter)
  const items = timelineItems(content, listFindings(db), { today, t, wanted }).filter(
    entryFilter(asked.filter, content),
  )
  return { asked, choices, items, lanes: lanesOf(items, asked, content, t) }
}

function lanesOf(
  items: TimelineItem[],
  { by }: TimelineAsked,
  content: Content,
  t: Translate,
): Lane[] {
  const owned = grouped([...items.keys()], (index) => items[index]![by])
  const owners = by === 'authority' ? content.authorities : content.instruments
  return owners.flatMap(({ id, short }) => {
    const own = owned.get(id)
    if (!own) return []
    const mixed = own.some((index) => items[index]!.instrument !== items[own[0]!]!.instrument)
    const href = by === 'instrument' ? `/instruments/${id}` : null
    return [{ id, name: t.text(short), href, items: own, mixed }]
  })
}
