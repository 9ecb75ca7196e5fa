import type { AppLoadContext } from '@remix-run/node'
import type { Choice } from '#app/components/forms/field.tsx'
import { UPDATE_TYPES } from '#content/mapping/update.ts'
import { RANKS, type Text } from '#content/schema.ts'
import { type Cell, countCells, countInstruments, FACETS } from '#db/facets.ts'
import type { UpdateFilter } from '#db/updates.ts'
import { ORIGINS, SEVERITIES } from './filter.server.ts'

type Facet = (typeof FACETS)[number]
type Chosen = Partial<Record<Facet | 'instrument', string>>

/**
 * What each filter can be set to, with how many updates would then fit: all other filters stay as
 * they are. `sought` is null where a search finds nothing, its query null where nothing is searched.
 */
export function choicesOf(
  { db, content }: AppLoadContext,
  chosen: Chosen,
  filter: UpdateFilter,
  sought: { query: string | null } | null,
) {
  const { cells, of } = sought
    ? countCells(db, filter, sought.query)
    : { cells: [] as Cell[], of: null }
  const instruments = sought ? countInstruments(db, filter, sought.query) : {}
  const fixed = (facet: Facet, values: readonly string[]): Choice[] => {
    const n = countBy(cells, facet, chosen)
    return values.map((value) => ({ value, word: facet, n: n.get(value) ?? 0 }))
  }
  const named = (entries: readonly { id: string; short: Text }[], n: (id: string) => number) =>
    entries.map(({ id, short }): Choice => ({ value: id, text: short, n: n(id) }))
  const bodies = countBy(cells, 'authority', chosen)
  return {
    of,
    /** How many fit; null where only the newest were counted. */
    fitting: of === null ? sum(cells.filter((cell) => fits(cell, chosen))) : null,
    choices: {
      authority: named(content.authorities, (id) => bodies.get(id) ?? 0).filter(
        ({ n, value }) => n || value === chosen.authority,
      ),
      instrument: named(content.instruments, (id) => instruments[id] ?? 0),
      type: fixed('type', UPDATE_TYPES),
      origin: fixed('origin', ORIGINS),
      severity: fixed('severity', SEVERITIES),
      rank: fixed('rank', RANKS),
    },
  }
}

/** Choices of which it is not known how many updates they fit: nothing was searched. */
export function uncounted<Name extends string>(choices: Record<Name, Choice[]>) {
  const plain = ([name, list]: [string, Choice[]]) => [name, list.map(({ n: _, ...one }) => one)]
  return Object.fromEntries(Object.entries<Choice[]>(choices).map(plain)) as typeof choices
}

const sum = (cells: { n: number }[]) => cells.reduce((all, { n }) => all + n, 0)

/** True for a cell that every chosen value fits, but for that of one facet. */
const fits = (cell: Cell, chosen: Chosen, but?: Facet) =>
  FACETS.every((facet) => facet === but || !chosen[facet] || cell[facet] === chosen[facet])

/** How many fit by each value of a facet, all others as they are chosen. */
export function countBy(cells: Cell[], facet: Facet, chosen: Chosen): Map<string, number> {
  const by = new Map<string, number>()
  for (const cell of cells) {
    if (fits(cell, chosen, facet)) by.set(cell[facet], (by.get(cell[facet]) ?? 0) + cell.n)
  }
  return by
}
