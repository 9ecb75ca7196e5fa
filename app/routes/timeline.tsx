import type { LoaderFunctionArgs } from '@remix-run/node'
import { type ShouldRevalidateFunction, useLoaderData, useSearchParams } from '@remix-run/react'
import { useMemo } from 'react'
import { areReversed } from '#app/components/dates/reversed.ts'
import { TimelineExports } from '#app/components/timeline/exports.tsx'
import { TimelineFigure } from '#app/components/timeline/figure.tsx'
import { TimelineFilters } from '#app/components/timeline/filters.tsx'
import { TimelineLegend } from '#app/components/timeline/legend.tsx'
import { isUndated, shownIn } from '#app/components/timeline/range.ts'
import { TimelineRows } from '#app/components/timeline/rows.tsx'
import { TimelineTools } from '#app/components/timeline/tools.tsx'
import { UndatedNote } from '#app/components/timeline/undated-note.tsx'
import { useShownRange } from '#app/components/timeline/use-shown-range.ts'
import { readWords } from '#app/i18n/areas.ts'
import { translatorFor } from '#app/i18n/dictionaries.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/reader.tsx'
import { tidyQuery } from '#app/tidy-address.ts'
import { standardsOf } from '#app/timeline/asked.server.ts'
import { timelinePage } from '#app/timeline/page.server.ts'

await readWords('filters', 'milestones', 'timeline', 'words')

export function loader({ request, context }: LoaderFunctionArgs) {
  const t = translatorFor(request)
  const page = timelinePage(context, tidyQuery(request, standardsOf(context.today)), t)
  return { title: t('timeline.title'), ...page }
}

/** Other days, or another page of the table, are shown of what the browser has already. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}) => {
  const filters = ({ pathname, searchParams }: URL) => {
    const rest = new URLSearchParams(searchParams)
    for (const name of ['from', 'to', 'page']) rest.delete(name)
    return `${pathname}?${rest}`
  }
  const isMoved = currentUrl.href !== nextUrl.href && filters(currentUrl) === filters(nextUrl)
  return isMoved ? false : defaultShouldRevalidate
}

export const meta = titleOf

export default function Timeline() {
  const t = useT()
  const { view, asked, active, choices, items, lanes } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const [range, setRange] = useShownRange(view)
  const shown = useMemo(() => shownIn(items, range), [items, range])
  const unknown = shown.filter(isUndated).length
  return (
    <>
      <div className="head">
        <h1>{t('timeline.title')}</h1>
        <p className="lead">{t('timeline.lead')}</p>
      </div>
      <TimelineFilters
        {...{ asked, choices, active, view, range }}
        reversed={areReversed(search)}
        wrong={asked.wrong.filter(({ name, value }) =>
          search.get(name ?? value.split('=')[0]!)?.startsWith(name ? value : ''),
        )}
      />
      <div className="timeline-frame">
        <TimelineTools view={view} range={range} />
        {shown.length > unknown ? (
          <>
            <a className="skip-drawing" href="#table">
              {t('timeline.skip')}
            </a>
            <TimelineFigure {...{ items, lanes, view, range }} onRange={setRange} />
            <p id="timeline-keys" className="soft small no-print">
              {t('timeline.keys')}
            </p>
          </>
        ) : (
          <p className="empty" role="status">
            {t('timeline.none')}
          </p>
        )}
        {shown.length > 0 && <TimelineExports view={view} range={range} />}
        <TimelineLegend />
        {unknown > 0 && <UndatedNote n={unknown} of={shown.length} {...{ view, range }} />}
      </div>
      {shown.length > 0 && <TimelineRows items={shown} view={view} range={range} />}
    </>
  )
}
