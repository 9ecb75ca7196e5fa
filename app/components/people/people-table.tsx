import { ColumnHeads } from '#app/components/forms/column-heads.tsx'
import { RoleChoice } from '#app/components/forms/role-choice.tsx'
import { useInstant, useT } from '#app/i18n/reader.tsx'

type Person = {
  id: string
  name: string
  email: string
  role: string
  secondFactor: boolean
  seenAt: string | null
}

const COLUMNS = ['name', 'role', 'second', 'seen', 'do'] as const
const DO = [
  ['end-sessions', 'people.endSessions'],
  ['reset', 'people.reset'],
] as const

/** Everybody who can sign in, and what an administrator can do about each. */
export function PeopleTable({ people }: { people: Person[] }) {
  const t = useT()
  return (
    <table className="stacked">
      <ColumnHeads names={COLUMNS.map((column) => t(`people.${column}`))} />
      <tbody>
        {people.map((person) => (
          <Row key={person.id} person={person} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ person }: { person: Person }) {
  const t = useT()
  const instant = useInstant()
  const { id, name, email, role, secondFactor, seenAt } = person
  return (
    <tr>
      <td data-label={t('people.name')}>
        <span id={`person-${id}`}>
          {name}
          <span className="fact-note">{email}</span>
        </span>
      </td>
      <td data-label={t('people.role')}>
        <form method="post" action="/settings/people" className="in-line field field-action">
          <input type="hidden" name="person" value={id} />
          <RoleChoice chosen={role} aria-label={t('people.role.of', { name })} />
          <button
            type="submit"
            name="intent"
            value="role"
            className="plain"
            aria-describedby={`person-${id}`}
          >
            {t('people.role.set')}
          </button>
        </form>
      </td>
      <td data-label={t('people.second')}>
        {t(secondFactor ? 'people.second.on' : 'people.second.off')}
      </td>
      <td data-label={t('people.seen')}>{seenAt ? instant(seenAt) : t('people.seen.never')}</td>
      <td data-label={t('people.do')}>
        <form method="post" action="/settings/people" className="in-line">
          <input type="hidden" name="person" value={id} />
          {DO.map(([intent, key]) => (
            <button
              key={intent}
              type="submit"
              name="intent"
              value={intent}
              className="plain"
              aria-describedby={`person-${id}`}
            >
              {t(key)}
            </button>
          ))}
          <details>
            <summary>{t('people.anonymise')}</summary>
            <button type="submit" name="intent" value="anonymise" className="button button-risky">
              {t('people.anonymise.sure', { name })}
            </button>
          </details>
        </form>
      </td>
    </tr>
  )
}
