import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Limits } from '#app/components/frame/limits.tsx'
import { AheadStrip } from '#app/components/overview/ahead.tsx'
import { DAYS_DRAWN } from '#app/components/overview/ahead-item.ts'
import { AuthorityTable } from '#app/components/overview/authority-table.tsx'
import { Changes } from '#app/components/overview/changes.tsx'
import { Doubtful } from '#app/components/overview/doubtful.tsx'
import { Heartbeat } from '#app/components/overview/heartbeat.tsx'
import { JurisdictionCard } from '#app/components/overview/jurisdiction-card.tsx'
import type { JurisdictionItem } from '#app/components/overview/jurisdiction-item.ts'
import { SinceVisit } from '#app/components/overview/since-visit.tsx'
import { readWords } from '#app/i18n/areas.ts'
import { sayDayInFull } from '#app/i18n/dates.ts'
import { translatorFor } from '#app/i18n/dictionaries.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/reader.tsx'
import { overviewPage } from '#app/overview/page.server.ts'
import type { Day } from '#content/dates/day.ts'

await readWords('findings', 'health', 'listing', 'milestones', 'overview', 'words')

export function loader({ request, context }: LoaderFunctionArgs) {
  return { title: translatorFor(request)('overview.title'), ...overviewPage(context) }
}

export const meta = titleOf

export default function Overview() {
  const t = useT()
  const { today, total, jurisdictions, ahead, ...page } = useLoaderData<typeof loader>()
  return (
    <>
      <div className="head">
        <h1>{t('overview.heading', { day: sayDayInFull(today, t.language) })}</h1>
        <Limits limits={page.limits} />
      </div>
      {page.visit && <SinceVisit visit={page.visit} />}
      {total === 0 && (
        <div className="empty">
          <h2>{t('overview.empty.title')}</h2>
          <p className="lead">{t('brand.line')}</p>
          <p>{t('overview.empty.text')}</p>
        </div>
      )}
      <section>
        <h2 className="visually-hidden">{t('overview.jurisdictions')}</h2>
        <div className="cards">
          {jurisdictions.map((item) => (
            <JurisdictionCard key={item.id} item={item} today={today} />
          ))}
        </div>
        <div className="bodies-of">
          {jurisdictions.map((item) => (
            <Authorities key={item.id} item={item} today={today} />
          ))}
        </div>
      </section>
      <section>
        <h2>{t('overview.ahead', { n: DAYS_DRAWN })}</h2>
        <p className="small soft">{t('overview.ahead.lead')}</p>
        <AheadStrip ahead={ahead} today={today} />
        <p>
          <Link to={ahead.timeline}>
            {t('overview.ahead.all', { n: ahead.more, read: ahead.moreRead })}
          </Link>
        </p>
      </section>
      <section>
        <h2>{t('overview.doubtful')}</h2>
        <Doubtful {...page} today={today} />
      </section>
      <Changes linked={page.linked} others={page.others} total={total} />
      <section>
        <h2>{t('overview.sources')}</h2>
        <Heartbeat {...page.heartbeat} />
      </section>
    </>
  )
}

type JurisdictionProps = { item: JurisdictionItem; today: Day }

/** A jurisdiction, opened into the bodies that answer for its instruments. */
function Authorities({ item: { name, authorities, instruments }, today }: JurisdictionProps) {
  const t = useT()
  if (authorities.length === 0) return null
  const busy = authorities.filter((body) => body.instruments.length > 0).length
  const values = { jurisdiction: t.text(name), n: instruments.length, bodies: busy }
  return (
    <details>
      <summary>{t('overview.authorities', values)}</summary>
      <AuthorityTable authorities={authorities} today={today} />
    </details>
  )
}
