import type { AppLoadContext } from '@remix-run/node'
import type { Choice } from '#app/components/forms/field.tsx'
import { learntContent } from '#app/instruments/learnt.server.ts'
import { authorityName, instrumentName } from '#app/updates/items.server.ts'
import type { Content } from '#content/load.server.ts'
import { listFindings } from '#db/findings.ts'
import {
  type RegisterAsked,
  type RegisterField,
  readRegisterAsked,
  registerChoices,
} from './asked.server.ts'
import { askedGroups, fitting, groupsOf, registerRows } from './register.server.ts'

/** The register as an address asks for it: one SQL statement. */
export function registerPage({ db, content, today }: AppLoadContext, search: URLSearchParams) {
  const choices = registerChoices(content)
  const asked = readRegisterAsked(search, choices)
  const groups = groupsOf(
    fitting(registerRows(learntContent(content, listFindings(db)), today), asked),
  )
  const { filter, words, wrong } = asked
  return {
    asked: { ...filter, q: words },
    wrong,
    filtered: words !== '' || Object.keys(filter).length > 0,
    choices: namedChoices(choices, content),
    counts: groups.map(({ state, firstHand, duties }) => ({ state, firstHand, n: duties.length })),
    groups: askedGroups(groups, asked),
    query: queryOf(asked).toString(),
  }
}

/** What was understood of an address: its other values would be refused where a file is made. */
const queryOf = ({ filter, words }: RegisterAsked) =>
  new URLSearchParams({ ...(words && { q: words }), ...filter })

/** Choices with their names; no counts, since a jurisdiction or a role has duties of every force. */
function namedChoices(
  values: Record<RegisterField, readonly string[]>,
  content: Content,
): Record<RegisterField, Choice[]> {
  const words = (family: string, list: readonly string[]): Choice[] =>
    list.map((value) => ({ value, word: family }))
  return {
    jurisdiction: values.jurisdiction.map((value) => ({
      value,
      text: content.jurisdictionById.get(value)!.name,
    })),
    authority: values.authority.map((value) => ({ value, text: authorityName(content, value) })),
    instrument: values.instrument.map((value) => ({ value, text: instrumentName(content, value) })),
    role: words('role', values.role),
    standing: words('duty', values.standing),
    hand: words('hand', values.hand),
  }
}
