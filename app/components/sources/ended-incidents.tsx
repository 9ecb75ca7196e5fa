import { ColumnHeads } from '#app/components/forms/column-heads.tsx'
import { CheckNote } from '#app/components/marks/check-note.tsx'
import { useInstant, useT } from '#app/i18n/reader.tsx'
import { sourceName } from '#app/i18n/source-names.ts'
import { useSince } from './source-incidents.tsx'
import type { EndedItem } from './source-item.ts'

const COLUMNS = ['source', 'what', 'ended'] as const

/** What was wrong and is over: when it began and ended, and why. */
export function EndedIncidents({ incidents }: { incidents: EndedItem[] }) {
  const t = useT()
  return (
    <section>
      <h2>{t('sources.ended')}</h2>
      {incidents.length === 0 ? (
        <p className="soft">{t('sources.ended.none')}</p>
      ) : (
        <table className="stacked">
          <ColumnHeads names={COLUMNS.map((column) => t(`sources.ended.${column}`))} />
          <tbody>
            {incidents.map((incident) => (
              <Row key={`${incident.sourceId} ${incident.kind} ${incident.number}`} {...incident} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Row({ sourceId, kind, started, reason, ended }: EndedItem) {
  const t = useT()
  const instant = useInstant()
  const since = useSince()
  return (
    <tr>
      <th scope="row">
        <a href={`#${sourceId}`}>{t.text(sourceName(sourceId))}</a>
      </th>
      <td data-label={t('sources.ended.what')}>
        {t(`incident.${kind}`, { since: since({ kind, started }) })}
        <CheckNote note={reason} />
      </td>
      <td className="nowrap" data-label={t('sources.ended.ended')}>
        {instant(ended)}
      </td>
    </tr>
  )
}
