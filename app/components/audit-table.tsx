import { useInstant, useT } from '#app/i18n/reader.tsx'
import { ColumnHeads } from './column-heads.tsx'

type Values = Record<string, unknown> | null
type Row = {
  id: number
  at: string
  actor: string
  name: string | null
  via: string
  action: string
  subject: string
  row: string
  before: Values
  after: Values
  hash: string
}

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
export function AuditTable({ rows }: { rows: Row[] }) {
  const t = useT()
  return (
    <table className="stacked">
      <ColumnHeads names={COLUMNS.map((column) => t(`audit.${column}`))} />
      <tbody>
        {rows.map((row) => (
          <AuditRow key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function AuditRow({ row }: { row: Row }) {
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
          {named(row.actor, row.name)}
          <span className="fact-note">{t.word('via', row.via)}</span>
        </span>
      </td>
      <td data-label={t('audit.what')}>
        <span>
          {t.word('subject', row.subject)}: {t.word('action', row.action)}
          <span className="fact-note code">{row.row}</span>
        </span>
      </td>
      <td data-label={t('audit.change')}>
        <span>
          <Change before={row.before} after={row.after} />
          <span className="fact-note code">{t('audit.hash', { hash: row.hash.slice(0, 16) })}</span>
        </span>
      </td>
    </tr>
  )
}

/** The fields that differ, from what to what. */
function Change({ before, after }: { before: Values; after: Values }) {
  const said = useSaid()
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  const changed = names.filter((name) => said(before?.[name]) !== said(after?.[name]))
  return (
    <>
      {changed.map((name) => (
        <span key={name} className="change">
          <span className="code">{name}</span>: {before && <del>{said(before[name])}</del>}{' '}
          {after && <ins>{said(after[name])}</ins>}
        </span>
      ))}
    </>
  )
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/

/** A value of a row as it was, but for instants: those as everywhere on the page. */
function useSaid(): (value: unknown) => string {
  const instant = useInstant()
  return (value) => {
    if (value === null || value === undefined) return '–'
    return INSTANT.test(String(value)) ? instant(String(value)) : String(value)
  }
}
