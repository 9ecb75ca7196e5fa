import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { authorityPage } from '#app/authorities/page.server.ts'
import { MonthlyChart } from '#app/components/charts/monthly-chart.tsx'
import { AuthorityHeading } from '#app/components/instruments/authority-heading.tsx'
import { InstrumentCells, InstrumentHeads } from '#app/components/instruments/instrument-cells.tsx'
import { Beats } from '#app/components/overview/heartbeat.tsx'
import { NextThing } from '#app/components/overview/next-thing.tsx'
import { UpdateList } from '#app/components/updates/update-list.tsx'
import { readWords } from '#app/i18n/areas.ts'
import { translatorFor } from '#app/i18n/dictionaries.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/reader.tsx'
import { missing } from '#app/retired.server.ts'

await readWords('authorities', 'charts', 'health', 'listing', 'milestones', 'overview', 'words')

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const page = authorityPage(context, params.id ?? '')
  if (!page) throw missing(context.content, 'authority', params.id ?? '')
  return { title: translatorFor(request).text(page.name), ...page }
}

export const meta = titleOf

export default function AuthorityPage() {
  const t = useT()
  const page = useLoaderData<typeof loader>()
  const { instruments, ahead, updates, total, sources, chart, today } = page
  return (
    <article className="page">
      <AuthorityHeading {...page} />
      <section>
        <h2>{t('authority.instruments')}</h2>
        {instruments.length === 0 && <p>{t('authority.instruments.none')}</p>}
        {instruments.length > 0 && (
          <table className="stacked">
            <InstrumentHeads />
            <tbody>
              {instruments.map((item) => (
                <tr key={item.id}>
                  <th scope="row">
                    <Link to={`/instruments/${item.id}`}>{t.text(item.short)}</Link>
                  </th>
                  <InstrumentCells item={item} today={today} />
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      <section>
        <h2>{t('authority.ahead')}</h2>
        {ahead.length === 0 && <p>{t('authority.ahead.none')}</p>}
        <ul className="dated">
          {ahead.map((item) => (
            <li key={`${item.instrument} ${item.milestone} ${item.reading}`}>
              <NextThing item={item} today={today} />
              <p className="small soft">
                {t.text(item.short)}
                {item.of > 1 && ` · ${t('reading.label', { n: item.reading })}`}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('authority.updates')}</h2>
        {updates.length === 0 && <p>{t('authority.updates.none')}</p>}
        <UpdateList updates={updates} />
        {total > updates.length && (
          <p>
            <Link to={`/updates?authority=${page.id}`}>
              {t('authority.updates.all', { n: total })}
            </Link>
          </p>
        )}
      </section>
      <section>
        <h2>{t('authority.months')}</h2>
        <MonthlyChart {...chart} />
      </section>
      <section>
        <h2>{t('authority.sources')}</h2>
        {sources.length === 0 && <p>{t('authority.sources.none')}</p>}
        {sources.length > 0 && <Beats beats={sources} />}
      </section>
    </article>
  )
}
