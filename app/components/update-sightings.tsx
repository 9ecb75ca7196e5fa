import { sayListed } from '#app/i18n/dates.ts'
import { useT } from '#app/i18n/reader.tsx'
import { sourceName } from '#app/i18n/source-names.ts'
import { sayVia } from '#app/i18n/via.ts'
import { Evidence } from './update-facts.tsx'
import { DayText } from './when.tsx'

type Sighting = {
  sourceId: string
  day: string
  title: string
  url: string | null
  seen: string
  via: string | null
  captureId: number | null
}

/** Which source listed it, on which day, and what proves it. */
export function UpdateSightings({
  sightings,
  language,
}: {
  sightings: Sighting[]
  language: string
}) {
  const t = useT()
  return (
    <div className="scroll">
      <table className="stacked">
        <thead>
          <tr>
            <th scope="col">{t('update.sightings.source')}</th>
            <th scope="col">{t('update.sightings.day')}</th>
            <th scope="col">{t('update.sightings.seen')}</th>
            <th scope="col">{t('update.sightings.proof')}</th>
          </tr>
        </thead>
        <tbody>
          {sightings.map((sighting) => (
            <tr key={`${sighting.sourceId} ${sighting.day} ${sighting.title}`}>
              <td>
                {t.text(sourceName(sighting.sourceId))}
                <br />
                <span lang={language}>{sighting.title}</span>
              </td>
              <td data-label={t('update.sightings.day')}>
                {sighting.day ? sayListed(sighting.day, t.language) : t('from.none')}
              </td>
              <td data-label={t('update.sightings.seen')}>
                <DayText day={sighting.seen} />
              </td>
              <td data-label={t('update.sightings.proof')}>
                <Evidence captureId={sighting.captureId} day={sighting.seen} />
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
