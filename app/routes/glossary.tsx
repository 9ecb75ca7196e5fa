import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { GlossaryFilter } from '#app/components/glossary/glossary-filter.tsx'
import { GlossaryTable } from '#app/components/glossary/glossary-table.tsx'
import { glossaryPage } from '#app/glossary/page.server.ts'
import { readWords } from '#app/i18n/areas.ts'
import { translatorFor } from '#app/i18n/dictionaries.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/reader.tsx'
import { tidyQuery } from '#app/tidy-address.ts'

await readWords('glossary')

export function loader({ request, context }: LoaderFunctionArgs) {
  const t = translatorFor(request)
  const asked = { query: tidyQuery(request), language: t.language }
  return { title: t('glossary.title'), ...glossaryPage(context, asked) }
}

export const meta = titleOf

export default function Glossary() {
  const t = useT()
  const { asked, total, terms } = useLoaderData<typeof loader>()
  return (
    <>
      <div className="head">
        <h1>{t('glossary.title')}</h1>
        <p className="lead">{t('glossary.lead')}</p>
      </div>
      <GlossaryFilter asked={asked} />
      <p role="status" className="soft small">
        {asked === ''
          ? t('glossary.count', { n: total })
          : t('glossary.found', { n: terms.length, total })}
      </p>
      {terms.length > 0 && <GlossaryTable terms={terms} />}
      {terms.length === 0 && <p className="empty">{t('glossary.none')}</p>}
    </>
  )
}
