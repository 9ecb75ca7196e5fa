import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { authoritiesPage } from '#app/authorities/page.server.ts'
import { MonthlyChart } from '#app/components/charts/monthly-chart.tsx'
import { SeverityChart } from '#app/components/charts/severity-chart.tsx'
import { AuthorityList } from '#app/components/instruments/authority-list.tsx'
import { readWords } from '#app/i18n/areas.ts'
import { translatorFor } from '#app/i18n/dictionaries.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/reader.tsx'

await readWords('authorities', 'charts', 'words')

export function loader({ request, context }: LoaderFunctionArgs) {
  return { title: translatorFor(request)('authorities.title'), ...authoritiesPage(context) }
}

export const meta = titleOf

export default function AuthoritiesPage() {
  const t = useT()
  const { groups, chart, severities } = useLoaderData<typeof loader>()
  return (
    <>
      <div className="head">
        <h1>{t('authorities.title')}</h1>
        <p className="lead">{t('authorities.lead')}</p>
      </div>
      {groups.map(({ id, name, bodies, others }) => (
        <section key={id} aria-labelledby={`in-${id}`}>
          <h2 id={`in-${id}`}>{t.text(name)}</h2>
          {bodies.length > 0 && <AuthorityList bodies={bodies} />}
          {others.length > 0 && (
            <details>
              <summary>{t('authorities.others', { n: others.length })}</summary>
              <ul className="other-bodies small">
                {others.map((body) => (
                  <li key={body.id}>
                    <Link to={`/authorities/${body.id}`}>{t.text(body.name)}</Link>{' '}
                    <span className="soft">{t.text(body.role)}</span>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </section>
      ))}
      <section>
        <h2>{t('chart.months')}</h2>
        <MonthlyChart {...chart} />
      </section>
      <section>
        <h2>{t('chart.severities')}</h2>
        <SeverityChart months={severities} />
      </section>
    </>
  )
}
