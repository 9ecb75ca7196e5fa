import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useLoaderData, useLocation } from '@remix-run/react'
import { ReadAll, ReadMark } from '#app/components/updates/read-mark.tsx'
import { UpdateFilters } from '#app/components/updates/update-filters.tsx'
import { UpdateList } from '#app/components/updates/update-list.tsx'
import { readWords } from '#app/i18n/areas.ts'
import { translatorFor } from '#app/i18n/dictionaries.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/reader.tsx'
import { fieldsOf } from '#app/people/form.server.ts'
import { whereTo } from '#app/people/where-to.ts'
import { tidyQuery } from '#app/tidy-address.ts'
import { updatesPage } from '#app/updates/page.server.ts'
import { noteReading, placeOf } from '#app/updates/reading.server.ts'

await readWords('filters', 'listing', 'updates', 'words')

export function loader({ request, context }: LoaderFunctionArgs) {
  const page = updatesPage(context, tidyQuery(request))
  return { title: translatorFor(request)('updates.title'), ...page }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { to, ...fields } = await fieldsOf(request)
  if (!noteReading(context, fields)) throw new Response(null, { status: 400 })
  // Only a form without a script says where to come back to; with one the page stays where it is.
  return to ? redirect(placeOf(whereTo(context.desk, to), fields), 303) : data(null)
}

export const meta = titleOf

export default function Updates() {
  const t = useT()
  const page = useLoaderData<typeof loader>()
  const { asked, choices, filtered, tooShort, wrong, total, found, updates } = page
  const { pathname, search } = useLocation()
  const to = pathname + search
  const read = page.read && new Set(page.read)
  return (
    <>
      <div className="head">
        <h1>{t('updates.title')}</h1>
        <p className="lead">
          {tooShort && t('updates.lead.unsearched', { n: total })}
          {!tooShort && filtered && t('updates.lead.filtered', { n: found, total })}
          {page.countedOf !== null && ` ${t('updates.countedOf', { n: page.countedOf })}`}
          {!filtered && t('updates.lead', { n: total })}
        </p>
      </div>
      <UpdateFilters
        asked={asked}
        choices={choices}
        filtered={filtered}
        tooShort={tooShort}
        wrong={wrong}
        reversed={page.reversed}
        unread={page.unread}
        ranked={page.orders?.ranked ?? false}
      />
      {page.orders && updates.length > 0 && <Orders orders={page.orders} />}
      {page.unreadUnknown && <p className="hint-wrong">{t('reading.signIn')}</p>}
      {read && updates.length > 0 && (
        <ReadAll
          unread={updates.map(({ id }) => id).filter((id) => !read.has(id))}
          upTo={page.newestId}
          total={total}
          to={to}
        />
      )}
      {updates.length > 0 && (
        <UpdateList
          updates={updates}
          beside={
            read
              ? ({ id }, titleId) => (
                  <ReadMark update={id} read={read.has(id)} to={to} describedBy={titleId} />
                )
              : undefined
          }
        />
      )}
      {updates.length === 0 && !tooShort && (
        <p className="empty">
          {t(total === 0 ? 'updates.none.yet' : page.unread ? 'reading.none' : 'updates.none')}
        </p>
      )}
      <Pager page={page} />
    </>
  )
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>

/** Newest first, or by how well the words fit: then of the newest ones only, which is said. */
function Orders({ orders }: { orders: NonNullable<Page['orders']> }) {
  const t = useT()
  const { ranked, newest, relevance, of } = orders
  return (
    <div>
      <nav className="tabs" aria-label={t('updates.order')}>
        <Link to={newest} aria-current={ranked ? undefined : 'page'}>
          {t('updates.order.newest')}
        </Link>
        <Link to={relevance} aria-current={ranked ? 'page' : undefined}>
          {t('updates.order.relevance')}
        </Link>
      </nav>
      {ranked && <p className="soft small">{t('updates.order.ranked', { n: of })}</p>}
    </div>
  )
}

function Pager({ page: { newest, newer, older, updates, orders } }: { page: Page }) {
  const t = useT()
  const ranked = orders?.ranked ?? false
  return (
    <nav className="pager" aria-label={t('updates.pages')}>
      {newest && <Link to={newest}>{t(ranked ? 'updates.best' : 'updates.newest')}</Link>}
      {newer && (
        <Link to={newer} rel="prev">
          {t(ranked ? 'updates.better' : 'updates.newer')}
        </Link>
      )}
      {older && (
        <Link to={older} rel="next">
          {t(ranked ? 'updates.lesser' : 'updates.older')}
        </Link>
      )}
      {!older && updates.length > 0 && <span className="soft">{t('updates.end')}</span>}
    </nav>
  )
}
