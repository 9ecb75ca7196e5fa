import type { TimelineItem } from '#app/components/timeline/item.ts'
import type { Content } from '#content/load.server.ts'
import { fold } from '#content/mapping/normalise.ts'
import type { Instrument } from '#content/schema.ts'
import type { TimelineAsked } from './asked.server.ts'

type Filter = TimelineAsked['filter']

/** True for an instrument that a filter lets through; what is asked of its entries comes after. */
export function fitsInstrument(one: Instrument, filter: Filter): boolean {
  const { jurisdiction, authority, instrument } = filter
  return (
    (!jurisdiction || one.jurisdiction === jurisdiction) &&
    (!authority || one.authority === authority) &&
    (!instrument || one.id === instrument)
  )
}

/**
 * Tells which entries a filter lets through. Each of the words must stand somewhere in the titles
 * of the entry, the names of its instrument, or the words of its window; of either language, without
 * regard to width, case, hyphens and final long vowels.
 */
export function entryFilter(filter: Filter, content: Content): (item: TimelineItem) => boolean {
  const words = wordsOf(filter.q ?? '')
  const said = saidOf(content)
  return (item) =>
    (!filter.force || item.force === filter.force) &&
    (!filter.kind || item.kind === filter.kind) &&
    (!filter.severity || item.severity === filter.severity) &&
    (words.length === 0 || words.every((word) => said(item).includes(word)))
}

const wordsOf = (text: string) =>
  text
    .split(/\s+/u)
    .map((word) => fold(word).text)
    .filter((word) => word !== '')

/** All that may be searched of an entry, folded; an instrument's own part is folded once. */
function saidOf({ instrumentById, authorityById }: Content): (item: TimelineItem) => string {
  const ofInstrument = new Map<string, string>()
  return ({ instrument: id, milestone, title, words }) => {
    const instrument = instrumentById.get(id)
    let names = ofInstrument.get(id)
    if (names === undefined) {
      const { name, short, aliases = [], lawNumber } = instrument ?? {}
      const body = instrument && authorityById.get(instrument.authority)
      names = folded([
        ...[name, short, lawNumber, body?.name, body?.short].flatMap((text) => both(text)),
        ...aliases,
      ])
      ofInstrument.set(id, names)
    }
    const known = instrument?.milestones.find((one) => one.id === milestone)
    return `${names}\n${folded([...both(known?.title), title, words ?? ''])}`
  }
}

const both = (text: { en: string; ja: string } | undefined) => (text ? [text.en, text.ja] : [])

const folded = (texts: string[]) => texts.map((text) => fold(text).text).join('\n')
