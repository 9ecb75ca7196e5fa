import { Link } from '@remix-run/react'
import { ColumnHeads } from '#app/components/forms/column-heads.tsx'
import { useInstant, useT } from '#app/i18n/reader.tsx'
import { sayRecorded } from '#app/i18n/recorded.ts'
import type { AuditItem } from './audit-item.ts'

const NOBODYS = ['operator', 'program', 'visitor'] as const

/** How whoever made a change is called today. */
export function useActorName(): (id: string, name: string | null) => string {
  const t = useT()
  return (id, name) => {
    const known = NOBODYS.find((one) => one === id)
    if (known) return t(`person.${known}`)
    return name || `${t('person.anonymised')} (${id})`
  }
}

const COLUMNS = ['when', 'who', 'what', 'change'] as const

/** Rows of the audit log, each with what was before and after. */
export function AuditTable({ rows }: { rows: AuditItem[] }) {
  const t = useT()
  return (
    <table className="stacked audit">
      <ColumnHeads names={COLUMNS.map((column) => t(`audit.${column}`))} />
      <tbody>
        {rows.map((row) => (
          <AuditRow key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function AuditRow({ row }: { row: AuditItem }) {
  const t = useT()
  const instant = useInstant()
  const named = useActorName()
  return (
    <tr>
      <td data-label={t('audit.when')}>
        <span>
          {instant(row.at)}
          <span className="fact-note">#{row.id}</span>
        </span>
      </td>
      <td data-label={t('audit.who')}>
        <span>
          <span className="actor">{named(row.actor, row.name)}</span>
          <span className="fact-note">{t.word('via', row.via)}</span>
        </span>
      </td>
      <td data-label={t('audit.what')}>
        <span>
          {t.word('did', row.did)}
          <Concerned {...row} />
          {!row.thing && !row.person && <span className="fact-note code">{row.row}</span>}
        </span>
      </td>
      <td data-label={t('audit.change')}>
        <span>
          <Change {...row} />
          <span className="fact-note code">{t('audit.hash', { hash: row.hash.slice(0, 16) })}</span>
        </span>
      </td>
    </tr>
  )
}

/** Whom or what a change concerns, by name; one's own session is not said twice. */
function Concerned({ person, thing, actor }: AuditItem) {
  const t = useT()
  const named = useActorName()
  return (
    <>
      {person && person.id !== actor && (
        <span className="fact-note">{t('audit.of', { who: named(person.id, person.name) })}</span>
      )}
      {thing && (
        <span className="fact-note">
          <Link to={thing.to}>{t.text(thing.text)}</Link>
        </span>
      )}
    </>
  )
}

/** The fields that differ, from what to what. */
function Change({ before, after, person }: Pick<AuditItem, 'before' | 'after' | 'person'>) {
  const t = useT()
  const said = useSaid(person)
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  const changed = names.filter(
    (name) => (before?.[name] ?? null) !== (after?.[name] ?? null) && after?.[name] !== 'kept',
  )
  return (
    <>
      {changed.map((name) => (
        <span key={name} className="change">
          {t('audit.changed', { what: t.word('changed', name) })}
          {t.gap}
          {before && <del>{said(name, before[name])}</del>}{' '}
          {after && <ins>{said(name, after[name])}</ins>}
        </span>
      ))}
    </>
  )
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/

/** Fields whose values are choices, and have words. What people wrote is said as it is. */
const CHOICES = [
  ...['kind', 'state', 'review', 'scope', 'closed', 'language', 'theme', 'name', 'email'],
  ...['password', 'secondFactor', 'verified'],
]

/** A value of a row in words; instants as everywhere on the page. */
function useSaid(person: AuditItem['person']): (name: string, value: unknown) => string {
  const t = useT()
  const named = useActorName()
  const instant = useInstant()
  return (name, value) => {
    if (value === null || value === undefined) return '–'
    if (name === 'person' && value === person?.id) return named(person.id, person.name)
    if (name === 'role') return t.word('account.role', String(value))
    if (name === 'contentSaid') return sayRecorded(t, String(value))
    if (CHOICES.includes(name)) return t.word('chosen', String(value))
    return INSTANT.test(String(value)) ? instant(String(value)) : String(value)
  }
}
