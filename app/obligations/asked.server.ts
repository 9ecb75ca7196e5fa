import type { WrongValue } from '#app/components/forms/wrong-value.ts'
import { readFilters } from '#app/filters.server.ts'
import { DUTY_STATES } from '#content/duties.ts'
import type { Content } from '#content/load.server.ts'
import { ROLES } from '#content/schema.ts'

export const REGISTER_FIELDS = [
  'jurisdiction',
  'authority',
  'instrument',
  'role',
  'standing',
  'hand',
] as const
export type RegisterField = (typeof REGISTER_FIELDS)[number]

export const HANDS = ['first', 'second'] as const

const LONGEST_WORDS = 200

/** What an address asks of the register; a choice that is none is left out, and the page says so. */
export type RegisterAsked = {
  filter: Partial<Record<RegisterField, string>>
  words: string
  wrong: WrongValue<RegisterField>[]
}

/** The values that each filter of the register can have. */
export function registerChoices(content: Content): Record<RegisterField, readonly string[]> {
  const own = content.instruments.filter(({ obligations }) => obligations.length > 0)
  const ids = (name: 'jurisdiction' | 'authority') => [...new Set(own.map((one) => one[name]))]
  return {
    jurisdiction: ids('jurisdiction'),
    authority: ids('authority'),
    instrument: own.map(({ id }) => id),
    role: ROLES,
    standing: DUTY_STATES,
    hand: HANDS,
  }
}

export function readRegisterAsked(
  search: URLSearchParams,
  choices: Record<RegisterField, readonly string[]>,
): RegisterAsked {
  const { filter, wrong } = readFilters(search, {
    names: REGISTER_FIELDS,
    isUsable: (name, value) => choices[name].includes(value),
    others: ['q'],
  })
  return { filter, wrong, words: (search.get('q') ?? '').trim().slice(0, LONGEST_WORDS) }
}
