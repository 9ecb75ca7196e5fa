import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ForecastChart } from '#app/components/charts/forecast-chart.tsx'
import { StageChart } from '#app/components/charts/stage-chart.tsx'
import { InstrumentFilters } from '#app/components/instruments/instrument-filters.tsx'
import { InstrumentTable } from '#app/components/instruments/instrument-table.tsx'
import { readWords } from '#app/i18n/areas.ts'
import { translatorFor } from '#app/i18n/dictionaries.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/reader.tsx'
import { instrumentsPage } from '#app/instruments/list.server.ts'
import { tidyQuery } from '#app/tidy-address.ts'

await readWords('charts', 'filters', 'instruments', 'milestones', 'words')

export function loader({ request, context }: LoaderFunctionArgs) {
  const title = translatorFor(request)('instruments.title')
  return { title, ...instrumentsPage(context, tidyQuery(request)) }
}

export const meta = titleOf

export default function Instruments() {
  const t = useT()
  const { instruments, total, asked, stages, forecasts, today, ...page } =
    useLoaderData<typeof loader>()
  const isFiltered = Object.keys(asked).length > 0
  return (
    <>
      <div className="head">
        <h1>{t('instruments.title')}</h1>
        <p className="lead">{t('instruments.lead', { n: total })}</p>
        <p className="small">
          <Link to="/authorities">{t('instruments.authorities')}</Link>
        </p>
      </div>
      <InstrumentFilters asked={asked} {...page} />
      {isFiltered && (
        <p role="status" className="soft small">
          {t('instruments.found', { n: instruments.length, total })}
        </p>
      )}
      {instruments.length > 0 ? (
        <InstrumentTable instruments={instruments} today={today} />
      ) : (
        <p className="empty">{t(total > 0 ? 'instruments.noneFits' : 'instruments.none')}</p>
      )}
      <section>
        <h2>{t('chart.stages')}</h2>
        <StageChart stages={stages} />
      </section>
      <section>
        <h2>{t('chart.forecasts')}</h2>
        <ForecastChart forecasts={forecasts} />
      </section>
    </>
  )
}
