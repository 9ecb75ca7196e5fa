import { areReversed } from '#app/components/dates/reversed.ts'
import type { WrongValue } from '#app/components/forms/wrong-value.ts'
import { readFilters } from '#app/filters.server.ts'
import { isDay } from '#content/dates/day.ts'
import { UPDATE_TYPES } from '#content/mapping/update.ts'
import { RANKS } from '#content/schema.ts'
import type { UpdateFilter } from '#db/updates.ts'

export const ORIGINS = ['new', 'found-late', 'baseline', 'backfill'] as const
export const SEVERITIES = ['high', 'medium', 'low'] as const

const CHOICES: Record<'type' | 'origin' | 'severity' | 'rank', readonly string[]> = {
  type: UPDATE_TYPES,
  origin: ORIGINS,
  severity: SEVERITIES,
  rank: RANKS,
}

const NAMES = [
  'authority',
  'instrument',
  'type',
  'origin',
  'severity',
  'rank',
  'from',
  'to',
] as const

const PLACES = ['before', 'after', 'skip']
const OTHERS = ['q', 'order', 'unread', ...PLACES]

/** The ids that content knows; another one is no choice. */
export type KnownIds = { authority: readonly string[]; instrument: readonly string[] }

export type Asked = {
  filter: UpdateFilter
  words: string
  before: number | undefined
  after: number | undefined
  /** How well the words fit decides the order; so many rows are passed over. */
  ranked: boolean
  skip: number
  /** Only what whoever asks has not read. */
  unread: boolean
  wrong: WrongValue<(typeof NAMES)[number]>[]
  /** The last day stood before the first: they are taken in order. */
  reversed: boolean
}

/**
 * What an address asks of the list. A choice that is none, and a day that does not exist, are left
 * out, and the page says so.
 */
export function readAsked(search: URLSearchParams, known: KnownIds): Asked {
  const read = readFilters(search, {
    names: NAMES,
    isUsable: (name, value) => isUsable(name, value, known),
    others: OTHERS,
  })
  const filter: UpdateFilter = read.filter
  const reversed = areReversed(search)
  if (reversed) [filter.from, filter.to] = [filter.to, filter.from]
  const words = (search.get('q') ?? '').trim().slice(0, 200)
  const place = (name: string) => {
    const value = Number(search.get(name) || Number.NaN)
    return Number.isSafeInteger(value) ? value : undefined
  }
  return {
    filter,
    words,
    before: place('before'),
    after: place('after'),
    ranked: words !== '' && search.get('order') === 'relevance',
    skip: Math.max(0, place('skip') ?? 0),
    unread: search.get('unread') === '1',
    wrong: read.wrong,
    reversed,
  }
}

/** The address of another page of the list, with the same filter; without a place the newest one. */
export function pageAddress(
  search: URLSearchParams,
  place: { before?: number; after?: number; skip?: number } = {},
): string {
  const next = new URLSearchParams(
    [...search].filter(([name, value]) => !PLACES.includes(name) && value),
  )
  for (const [name, value] of Object.entries(place)) next.set(name, String(value))
  return next.size ? `/updates?${next}` : '/updates'
}

/** The address of the same list in another order, from its beginning. */
export function orderAddress(search: URLSearchParams, ranked: boolean): string {
  const next = new URLSearchParams(search)
  next.delete('order')
  if (ranked) next.set('order', 'relevance')
  return pageAddress(next)
}

function isUsable(name: (typeof NAMES)[number], value: string, known: KnownIds): boolean {
  if (name === 'from' || name === 'to') return isDay(value)
  if (name === 'authority' || name === 'instrument') return known[name].includes(value)
  return CHOICES[name].includes(value)
}
