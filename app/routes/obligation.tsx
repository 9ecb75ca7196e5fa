import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ClaimList } from '#app/components/instruments/claims.tsx'
import { Conflicts } from '#app/components/instruments/conflicts.tsx'
import { InstrumentStanding } from '#app/components/instruments/instrument-standing.tsx'
import { Milestone } from '#app/components/instruments/milestone.tsx'
import { ObligationHeading } from '#app/components/obligations/obligation-heading.tsx'
import { DutyFacts, DutyPractice } from '#app/components/obligations/obligations.tsx'
import { UpdateList } from '#app/components/updates/update-list.tsx'
import { readWords } from '#app/i18n/areas.ts'
import { translatorFor } from '#app/i18n/dictionaries.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/reader.tsx'
import { obligationPage } from '#app/obligations/detail.server.ts'
import { missing } from '#app/retired.server.ts'

await readWords(
  'evidence',
  'findings',
  'instruments',
  'listing',
  'milestones',
  'obligations',
  'words',
)

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const page = obligationPage(context, params.id ?? '')
  if (!page) throw missing(context.content, 'obligation', params.id ?? '')
  return { title: translatorFor(request).text(page.duty.title), ...page }
}

export const meta = titleOf

export default function ObligationPage() {
  const t = useT()
  const page = useLoaderData<typeof loader>()
  const { duty, instrument, body, milestone, conflicts, updates, today } = page
  return (
    <article className="page">
      <ObligationHeading {...page} />
      <div className="two">
        <div>
          <dl className="facts">
            <DutyFacts duty={duty} on={`/instruments/${instrument.id}`} />
            <DutyPractice duty={duty} />
          </dl>
        </div>
        <div className="stack">
          {milestone && (
            <section>
              <h2>{t('obligation.milestone')}</h2>
              <ol className="milestones">
                <Milestone milestone={milestone} today={today} />
              </ol>
            </section>
          )}
          <section>
            <h2>{t('obligation.sources')}</h2>
            <ClaimList claims={duty.claims} />
          </section>
          {conflicts.length > 0 && (
            <section>
              <h2>{t('obligation.conflicts')}</h2>
              <Conflicts conflicts={conflicts} />
            </section>
          )}
          <section>
            <h2>{t('obligation.instrument')}</h2>
            <InstrumentStanding item={instrument} body={body} today={today} />
          </section>
        </div>
      </div>
      <section>
        <h2>{t('obligation.updates')}</h2>
        {updates.length > 0 && <UpdateList updates={updates} />}
        <p>
          {updates.length === 0 && t('obligation.updates.none')}{' '}
          <Link to={`/updates?instrument=${instrument.id}`}>{t('obligation.updates.all')}</Link>
        </p>
      </section>
    </article>
  )
}
