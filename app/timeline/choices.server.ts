import type { Choice } from '#app/components/forms/field.tsx'
import type { Translate } from '#app/i18n/translate.ts'
import type { Content } from '#content/load.server.ts'
import { FORCES, MILESTONE_KINDS } from '#content/schema.ts'
import { FILTERS, type Known, queryOf, type TimelineAsked } from './asked.server.ts'

const SEVERITIES = ['high', 'medium', 'low']

export type Choices = Record<keyof Known, Choice[]>

/** What can be chosen of each filter: what content has, in its order. */
export function choicesOf({ jurisdictions, authorities, instruments }: Content): Choices {
  const held = new Set(instruments.map(({ authority }) => authority))
  const forces = new Set(
    instruments.flatMap(({ force, milestones }) => [
      force,
      ...milestones.flatMap((one) => one.force ?? []),
    ]),
  )
  const kinds = new Set<string>(
    instruments.flatMap(({ milestones }) => milestones.map(({ kind }) => kind)),
  )
  const words = (family: string, values: readonly string[]) =>
    values.map((value) => ({ value, word: family }))
  return {
    jurisdiction: jurisdictions.map(({ id, name }) => ({ value: id, text: name })),
    authority: authorities
      .filter(({ id }) => held.has(id))
      .map(({ id, short }) => ({ value: id, text: short })),
    instrument: instruments.map(({ id, short }) => ({ value: id, text: short })),
    kind: words('milestone', [
      'consultation',
      ...MILESTONE_KINDS.filter((kind) => kinds.has(kind)),
    ]),
    force: words(
      'force',
      FORCES.filter((force) => forces.has(force)),
    ),
    severity: words('severity', SEVERITIES),
  }
}

/** The values that an address may choose. */
export function knownOf(choices: Choices): Known {
  const values = Object.entries(choices).map(([name, of]) => [name, of.map(({ value }) => value)])
  return Object.fromEntries(values) as Known
}

/** The filters that are on, each with what it lets through in words, and the view without it. */
export function activeFilters(asked: TimelineAsked, choices: Choices, t: Translate) {
  return FILTERS.flatMap((name) => {
    const value = asked.filter[name]
    if (value === undefined) return []
    const { [name]: _, ...filter } = asked.filter
    return [
      {
        name,
        says: name === 'q' ? value : choiceWords(choices[name], value, t),
        query: queryOf({ ...asked, filter }).toString(),
      },
    ]
  })
}

function choiceWords(choices: Choice[], value: string, t: Translate): string {
  const choice = choices.find((one) => one.value === value)
  if (choice?.text) return t.text(choice.text)
  return choice?.word ? t.word(choice.word, value) : value
}
