import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { auditPage } from '#app/audit/page.server.ts'
import { DayField, WrongValues } from '#app/components/forms/field.tsx'
import { AuditTable, useActorName } from '#app/components/people/audit-table.tsx'
import { readWords } from '#app/i18n/areas.ts'
import { translatorFor } from '#app/i18n/dictionaries.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/reader.tsx'
import { tidyQuery } from '#app/tidy-address.ts'

await readWords('audit', 'filters', 'signing', 'words')

export function loader({ request, context }: LoaderFunctionArgs) {
  const page = auditPage(context, tidyQuery(request))
  return { title: translatorFor(request)('audit.title'), ...page }
}

export const meta = titleOf

export default function Audit() {
  const t = useT()
  const { filter, wrong, rows, actors, subjects, query, older, isFirst } =
    useLoaderData<typeof loader>()
  const named = useActorName()
  const choices = {
    actor: actors.map(({ id, name }) => ({ id, name: named(id, name) })),
    subject: subjects.map((id) => ({ id, name: t.word('subject', id) })),
  }
  return (
    <>
      <div className="head">
        <h1>{t('audit.title')}</h1>
        <p className="lead">{t('audit.lead')}</p>
      </div>
      <Form method="get" action="/audit" className="filters" role="search">
        {(['actor', 'subject'] as const).map((name) => (
          <div key={name} className="field">
            <label htmlFor={`filter-${name}`}>{t(`audit.filter.${name}`)}</label>
            <select
              id={`filter-${name}`}
              name={name}
              defaultValue={filter[name] ?? ''}
              key={filter[name]}
            >
              <option value="">{t('audit.filter.any')}</option>
              {choices[name].map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          </div>
        ))}
        <DayField name="from" label={t('audit.filter.from')} value={filter.from} />
        <DayField name="to" label={t('audit.filter.to')} value={filter.to} />
        <WrongValues wrong={wrong} labelOf={(name) => t(`audit.filter.${name}`)} />
        <p className="field filter-buttons">
          <button type="submit" className="button">
            {t('audit.filter.apply')}
          </button>
          {query && <a href="/audit">{t('audit.filter.clear')}</a>}
        </p>
      </Form>
      <p>
        <a href={`/audit/export${query && `?${query}`}`} download>
          {t('audit.export')}
        </a>
      </p>
      {rows.length > 0 ? <AuditTable rows={rows} /> : <p className="empty">{t('audit.none')}</p>}
      <p className="pager">
        {!isFirst && <Link to={`/audit${query && `?${query}`}`}>{t('audit.newest')}</Link>}
        {older && <Link to={older}>{t('audit.older')}</Link>}
      </p>
    </>
  )
}
