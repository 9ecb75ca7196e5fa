import { Link } from '@remix-run/react'
import { ColumnHeads } from '#app/components/forms/column-heads.tsx'
import { useT } from '#app/i18n/reader.tsx'
import type { Text } from '#content/schema.ts'

type Body = {
  id: string
  name: Text
  role: Text
  instruments: { id: string; short: Text }[]
  sources: number
  updates: number
  /** Nothing of it is stored, and no source of its own was ever read well. */
  unread: boolean
}

const COLUMNS = ['name', 'role', 'instruments', 'sources', 'updates'] as const

/** Bodies with what each does, its instruments, and how much of it is stored. */
export function AuthorityList({ bodies }: { bodies: Body[] }) {
  const t = useT()
  const name = (column: (typeof COLUMNS)[number]) => t(`authorities.col.${column}`)
  return (
    <table className="stacked authorities">
      <ColumnHeads names={COLUMNS.map(name)} number={name('updates')} />
      <tbody>
        {bodies.map((body) => (
          <tr key={body.id}>
            <th scope="row">
              <Link to={`/authorities/${body.id}`}>{t.text(body.name)}</Link>
            </th>
            <td>{t.text(body.role)}</td>
            <td data-label={body.instruments.length > 0 ? name('instruments') : undefined}>
              <ul>
                {body.instruments.map(({ id, short }) => (
                  <li key={id}>
                    <Link to={`/instruments/${id}`}>{t.text(short)}</Link>
                  </li>
                ))}
              </ul>
            </td>
            <td data-label={name('sources')}>
              <span>{t('count', { n: body.sources })}</span>
            </td>
            <td className="number" data-label={name('updates')}>
              {body.unread ? (
                <span className="soft">{t('authorities.notRead')}</span>
              ) : (
                <Link to={`/updates?authority=${body.id}`}>{t('count', { n: body.updates })}</Link>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
