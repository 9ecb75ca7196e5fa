import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { UpdateFilters } from '#app/components/update-filters.tsx'
import { UpdateList } from '#app/components/update-list.tsx'
import { readWords } from '#app/i18n/areas.ts'
import { translatorFor } from '#app/i18n/dictionaries.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/reader.tsx'
import { tidyQuery } from '#app/tidy-address.ts'
import { updatesPage } from '#app/updates/page.server.ts'

await readWords('filters', 'listing', 'updates', 'words')

export function loader({ request, context }: LoaderFunctionArgs) {
  const page = updatesPage(context, tidyQuery(request))
  return { title: translatorFor(request)('updates.title'), ...page }
}

export const meta = titleOf

export default function Updates() {
  const t = useT()
  const { asked, choices, filtered, tooShort, wrong, total, found, updates, older, newest } =
    useLoaderData<typeof loader>()
  return (
    <>
      <div className="head">
        <h1>{t('updates.title')}</h1>
        <p className="lead">
          {tooShort && t('updates.lead.unsearched', { n: total })}
          {!tooShort && filtered && t('updates.lead.filtered', { n: found, total })}
          {!filtered && t('updates.lead', { n: total })}
        </p>
      </div>
      <UpdateFilters
        asked={asked}
        choices={choices}
        filtered={filtered}
        tooShort={tooShort}
        wrong={wrong}
      />
      {updates.length > 0 && <UpdateList updates={updates} />}
      {updates.length === 0 && !tooShort && (
        <p className="empty">{t(total === 0 ? 'updates.none.yet' : 'updates.none')}</p>
      )}
      <p className="pager">
        {newest && <Link to={newest}>{t('updates.newest')}</Link>}
        {older && <Link to={older}>{t('updates.older')}</Link>}
        {!older && updates.length > 0 && <span className="soft">{t('updates.end')}</span>}
      </p>
    </>
  )
}
