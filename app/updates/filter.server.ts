import { isDay } from '#content/dates/day.ts'
import { RANKS } from '#content/schema.ts'
import type { UpdateFilter } from '#db/updates.ts'

export const TYPES = [
  'public-comment',
  'report',
  'law-enacted',
  'cabinet-decision',
  'guideline',
  'meeting',
  'study-panel-launched',
  'enforcement-action',
  'speech',
  'consultation-result',
  'notice',
  'other',
] as const
export const ORIGINS = ['new', 'found-late', 'baseline', 'backfill'] as const
export const SEVERITIES = ['high', 'medium', 'low'] as const

const CHOICES: Record<'type' | 'origin' | 'severity' | 'rank', readonly string[]> = {
  type: TYPES,
  origin: ORIGINS,
  severity: SEVERITIES,
  rank: RANKS,
}

const LONGEST_SHOWN = 20

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

/** A choice that an address makes and that is none, as it was written. */
export type WrongChoice = { name: (typeof NAMES)[number]; value: string }

/** The ids that content knows; another one is no choice. */
export type KnownIds = { authority: readonly string[]; instrument: readonly string[] }

export type Asked = {
  filter: UpdateFilter
  words: string
  before: number | undefined
  /** Only what whoever asks has not read. */
  unread: boolean
  wrong: WrongChoice[]
}

/**
 * What an address asks of the list. A choice that is none, and a day that does not exist, are left
 * out, and the page says so.
 */
export function readAsked(search: URLSearchParams, known: KnownIds): Asked {
  const filter: UpdateFilter = {}
  const wrong: WrongChoice[] = []
  for (const name of NAMES) {
    const value = search.get(name)?.trim()
    if (!value) continue
    if (isUsable(name, value, known)) filter[name] = value
    else wrong.push({ name, value: value.slice(0, LONGEST_SHOWN) })
  }
  const before = Number(search.get('before') || Number.NaN)
  return {
    filter,
    words: (search.get('q') ?? '').trim().slice(0, 200),
    before: Number.isSafeInteger(before) ? before : undefined,
    unread: search.get('unread') === '1',
    wrong,
  }
}

/** What stands for a day in an address, and is none; bounded, since it is shown. */
export function wrongDays(search: URLSearchParams): string[] {
  return ['from', 'to']
    .map((name) => search.get(name)?.trim() ?? '')
    .filter((value) => value !== '' && !isDay(value))
    .map((value) => value.slice(0, LONGEST_SHOWN))
}

/** The address of the page below the last row, with the same filter. */
export function olderAddress(search: URLSearchParams, position: number): string {
  const next = new URLSearchParams(
    [...search].filter(([name, value]) => name !== 'before' && value),
  )
  next.set('before', String(position))
  return `/updates?${next}`
}

/** The same filter without its place in the list: the newest page. */
export function newestAddress(search: URLSearchParams): string {
  const rest = new URLSearchParams(
    [...search].filter(([name, value]) => name !== 'before' && value),
  )
  return rest.size ? `/updates?${rest}` : '/updates'
}

function isUsable(name: (typeof NAMES)[number], value: string, known: KnownIds): boolean {
  if (name === 'from' || name === 'to') return isDay(value)
  if (name === 'authority' || name === 'instrument') return known[name].includes(value)
  return CHOICES[name].includes(value)
}
