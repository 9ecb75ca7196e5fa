import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ObligationRegister } from '#app/components/obligations/obligation-register.tsx'
import { RegisterCounts } from '#app/components/obligations/register-counts.tsx'
import { RegisterFilters } from '#app/components/obligations/register-filters.tsx'
import { readWords } from '#app/i18n/areas.ts'
import { translatorFor } from '#app/i18n/dictionaries.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/reader.tsx'
import { registerPage } from '#app/obligations/page.server.ts'
import { tidyQuery } from '#app/tidy-address.ts'

await readWords('evidence', 'filters', 'milestones', 'obligations', 'words')

export function loader({ request, context }: LoaderFunctionArgs) {
  const title = translatorFor(request)('obligations.title')
  return { title, ...registerPage(context, tidyQuery(request)) }
}

export const meta = titleOf

export default function ObligationsPage() {
  const t = useT()
  const { groups, counts, asked, query, ...filters } = useLoaderData<typeof loader>()
  return (
    <>
      <div className="head">
        <h1>{t('obligations.title')}</h1>
        <p className="lead">{t('obligations.lead')}</p>
      </div>
      <RegisterFilters asked={asked} {...filters} />
      {counts.length > 0 && <RegisterCounts counts={counts} asked={asked} query={query} />}
      {groups.length > 0 ? (
        <section>
          <p className="small no-print">
            <a href={`/obligations.csv${query ? `?${query}` : ''}`} download>
              {t('obligations.csv')}
            </a>
          </p>
          <ObligationRegister groups={groups} />
        </section>
      ) : (
        <p className="empty" role="status">
          {t('obligations.none')}
        </p>
      )}
    </>
  )
}
