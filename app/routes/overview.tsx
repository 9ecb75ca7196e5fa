import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { AuthorityTable } from '#app/components/authority-table.tsx'
import { Callout } from '#app/components/callout.tsx'
import { Changes } from '#app/components/changes.tsx'
import { DatedList } from '#app/components/dated-list.tsx'
import { Deadlines } from '#app/components/deadlines.tsx'
import { Findings } from '#app/components/findings.tsx'
import { Heartbeat } from '#app/components/heartbeat.tsx'
import { JurisdictionCard } from '#app/components/jurisdiction-card.tsx'
import { Limits } from '#app/components/limits.tsx'
import { MonthlyChart } from '#app/components/monthly-chart.tsx'
import { SinceVisit } from '#app/components/since-visit.tsx'
import { readWords } from '#app/i18n/areas.ts'
import { sayDayInFull } from '#app/i18n/dates.ts'
import { translatorFor } from '#app/i18n/dictionaries.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/reader.tsx'
import { overviewPage } from '#app/overview/page.server.ts'

await readWords(
  'charts',
  'findings',
  'health',
  'listing',
  'milestones',
  'overview',
  'problems',
  'words',
)

export function loader({ request, context }: LoaderFunctionArgs) {
  return { title: translatorFor(request)('overview.title'), ...overviewPage(context) }
}

export const meta = titleOf

export default function Overview() {
  const t = useT()
  const { today, total, jurisdictions, callout, lapsed, unverified, ...page } =
    useLoaderData<typeof loader>()
  return (
    <>
      <div className="head">
        <h1>{t('overview.heading', { day: sayDayInFull(today, t.language) })}</h1>
        <p className="lead">{t('brand.line')}</p>
        <Limits limits={page.limits} />
      </div>
      {page.visit && <SinceVisit visit={page.visit} />}
      {total === 0 && (
        <div className="empty">
          <h2>{t('overview.empty.title')}</h2>
          <p>{t('overview.empty.text')}</p>
        </div>
      )}
      <section>
        <h2>{t('overview.jurisdictions')}</h2>
        <div className="cards">
          {jurisdictions.map((item) => (
            <JurisdictionCard key={item.id} item={item} today={today} />
          ))}
        </div>
      </section>
      {callout && <Callout callout={callout} today={today} />}
      <div className="two">
        <section>
          <h2>{t('overview.deadlines')}</h2>
          <p className="small soft">{t('overview.deadlines.lead')}</p>
          <Deadlines items={page.deadlines} today={today} />
          <p>
            <Link to="/timeline">{t('overview.deadlines.all')}</Link>
          </p>
        </section>
        <div className="stack">
          <section id="unverified">
            <h2>{t('overview.open')}</h2>
            <p className="small soft">{t('overview.open.lead')}</p>
            {unverified.length === 0 && <p>{t('overview.lapsed.none')}</p>}
            <DatedList items={unverified} today={today} />
          </section>
          <section id="lapsed">
            <h2>{t('overview.lapsed')}</h2>
            <p className="small soft">{t('overview.lapsed.lead')}</p>
            {lapsed.length === 0 && <p>{t('overview.lapsed.none')}</p>}
            <DatedList items={lapsed} today={today} />
          </section>
          {page.passed.length > 0 && (
            <section id="passed">
              <h2>{t('overview.passed')}</h2>
              <p className="small soft">{t('overview.passed.lead')}</p>
              <DatedList items={page.passed} today={today} />
            </section>
          )}
          {page.proposed.length > 0 && (
            <section id="proposed">
              <h2>{t('overview.proposed')}</h2>
              <p className="small soft">{t('overview.proposed.lead')}</p>
              <Findings findings={page.proposed} />
            </section>
          )}
        </div>
      </div>
      {jurisdictions
        .filter(({ authorities }) => authorities.length > 0)
        .map(({ id, name, authorities }) => (
          <section key={id}>
            <h2>{t('overview.authorities', { jurisdiction: t.text(name) })}</h2>
            <AuthorityTable authorities={authorities} today={today} />
          </section>
        ))}
      <Changes linked={page.linked} others={page.others} total={total} />
      <section>
        <h2>{t('chart.months')}</h2>
        <MonthlyChart {...page.chart} />
      </section>
      <section>
        <h2>{t('overview.sources')}</h2>
        <Heartbeat sources={page.sources} />
        <p>
          <Link to="/sources">{t('overview.sources.all')}</Link>
        </p>
      </section>
    </>
  )
}
