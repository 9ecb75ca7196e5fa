import { CheckNote } from '#app/components/marks/check-note.tsx'
import { sayDay } from '#app/i18n/dates.ts'
import { useInstant, useT } from '#app/i18n/reader.tsx'
import { tokyoDay } from '#content/dates/day.ts'
import type { IncidentItem, SourceItem } from './source-item.ts'

/** What is wrong with a source since when and why, and what an operator should do about it. */
export function SourceIncidents({ source }: { source: SourceItem }) {
  const t = useT()
  const { incidents, failed, pages } = source
  const moved = pages.filter(({ permanentTo }) => permanentTo !== null)
  const isLone = failed > 0 && !incidents.some(({ kind }) => kind === 'reading')
  return (
    <>
      {incidents.map((incident) => (
        <IncidentFacts key={incident.kind} incident={incident} />
      ))}
      {isLone && <span className="fact-note">{t('sources.lone')}</span>}
      {moved.map(({ url, permanentTo }) => (
        <span key={url} className="fact-note">
          {t('sources.permanent', { from: url, to: permanentTo! })}
        </span>
      ))}
    </>
  )
}

function IncidentFacts({ incident }: { incident: IncidentItem }) {
  const t = useT()
  const since = useSince()
  const { kind, reason, next } = incident
  return (
    <div className="incident">
      <p>{t(`incident.${kind}`, { since: since(incident) })}</p>
      <CheckNote note={reason} />
      <p className="small">{t.word('next', next)}</p>
    </div>
  )
}

type Begun = Pick<IncidentItem, 'kind' | 'started'>

/** When an incident began: silence is counted in days, and has no hour. */
export function useSince(): (incident: Begun) => string {
  const { language } = useT()
  const instant = useInstant()
  return ({ kind, started }) =>
    kind === 'silence' ? sayDay(tokyoDay(new Date(started)), language) : instant(started)
}
