import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { TimelineFigure } from '#app/components/timeline-figure.tsx'
import { TimelineFilters } from '#app/components/timeline-filters.tsx'
import { TimelineLegend } from '#app/components/timeline-legend.tsx'
import { TimelineTable } from '#app/components/timeline-table.tsx'
import { readWords } from '#app/i18n/areas.ts'
import { translatorFor } from '#app/i18n/dictionaries.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/reader.tsx'
import { tidyQuery } from '#app/tidy-address.ts'
import { timelinePage } from '#app/timeline/page.server.ts'

await readWords('filters', 'milestones', 'timeline', 'words')

export function loader({ request, context }: LoaderFunctionArgs) {
  const t = translatorFor(request)
  const page = timelinePage(context, tidyQuery(request), t)
  return { title: t('timeline.title'), ...page }
}

export const meta = titleOf

export default function Timeline() {
  const t = useT()
  const { asked, choices, wrong, picture, items, unknown, today } = useLoaderData<typeof loader>()
  return (
    <>
      <div className="head">
        <h1>{t('timeline.title')}</h1>
        <p className="lead">{t('timeline.lead')}</p>
      </div>
      <TimelineFilters asked={asked} choices={choices} wrong={wrong} />
      {picture.marks.length > 0 ? (
        <>
          <TimelineFigure picture={picture} />
          <TimelineLegend />
        </>
      ) : (
        <p className="empty">{t('timeline.none')}</p>
      )}
      {unknown > 0 && <p className="soft">{t('timeline.beyond', { n: unknown })}</p>}
      {items.length > 0 && (
        <section>
          <h2>{t('timeline.table')}</h2>
          <TimelineTable items={items} today={today} />
        </section>
      )}
    </>
  )
}
