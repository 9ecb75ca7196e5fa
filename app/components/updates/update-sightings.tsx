import { DayText } from '#app/components/dates/when.tsx'
import { ColumnHeads } from '#app/components/forms/column-heads.tsx'
import { sayDay, sayListed } from '#app/i18n/dates.ts'
import { useT } from '#app/i18n/reader.tsx'
import { sayVia } from '#app/i18n/via.ts'
import type { Text } from '#content/schema.ts'
import { dayFrom, Evidence } from './update-facts.tsx'

const COLUMNS = ['source', 'day', 'seen', 'proof'] as const

type Sighting = {
  sourceId: string
  source: Text
  day: string
  publishedFrom: string
  title: string
  url: string | null
  /** The day on which whoever relayed it read it. */
  relayed: string | null
  /** The day on which it was read here; null for what was only told. */
  seen: string | null
  via: string | null
  captureId: number | null
}

/** Which source listed it, on which day, and what proves it. */
export function UpdateSightings({
  sightings,
  title,
  language,
}: {
  sightings: Sighting[]
  /** The update's own title: only another one is shown again. */
  title: string
  language: string
}) {
  const t = useT()
  return (
    <div className="scroll">
      <table className="stacked">
        <ColumnHeads names={COLUMNS.map((column) => t(`update.sightings.${column}`))} />
        <tbody>
          {sightings.map((sighting) => (
            <tr key={`${sighting.sourceId} ${sighting.day} ${sighting.title}`}>
              <td>
                {t.text(sighting.source)}
                {sighting.title !== title && (
                  <span className="fact-note" lang={language}>
                    {sighting.title}
                  </span>
                )}
              </td>
              <td className="nowrap" data-label={t('update.sightings.day')}>
                {sighting.day ? sayListed(sighting.day, t.language) : t('from.none')}
                {sighting.publishedFrom === 'relayed' && (
                  <span className="fact-note">{dayFrom(t, sighting)}</span>
                )}
              </td>
              <td className="nowrap" data-label={t('update.sightings.seen')}>
                {sighting.relayed && (
                  <span className="fact-note">
                    {t('update.sightings.relayed', { day: sayDay(sighting.relayed, t.language) })}
                  </span>
                )}
                {sighting.seen ? <DayText day={sighting.seen} /> : t('update.sightings.notHere')}
              </td>
              <td data-label={t('update.sightings.proof')}>
                <Evidence
                  captureId={sighting.captureId}
                  day={sighting.seen ?? sighting.relayed ?? ''}
                />
                {sighting.via && (
                  <span className="fact-note">
                    {t('updates.via', { via: sayVia(sighting.via, t.language) })}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
