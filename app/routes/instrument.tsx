import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { BriefClaims } from '#app/components/instruments/brief-claims.tsx'
import { Claim } from '#app/components/instruments/claims.tsx'
import { Conflicts } from '#app/components/instruments/conflicts.tsx'
import { InstrumentHeading } from '#app/components/instruments/instrument-heading.tsx'
import { Ladder, StepsTaken } from '#app/components/instruments/ladder.tsx'
import { Milestones } from '#app/components/instruments/milestone.tsx'
import { Replaced } from '#app/components/marks/replaced.tsx'
import { Obligations } from '#app/components/obligations/obligations.tsx'
import { Findings } from '#app/components/review/findings.tsx'
import { RejectedPhrases } from '#app/components/review/rejected-phrases.tsx'
import { UpdateList } from '#app/components/updates/update-list.tsx'
import { readWords } from '#app/i18n/areas.ts'
import { translatorFor } from '#app/i18n/dictionaries.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/reader.tsx'
import { instrumentPage } from '#app/instruments/page.server.ts'
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
  const page = instrumentPage(context, params.id ?? '')
  if (!page) throw missing(context.content, 'instrument', params.id ?? '')
  return { title: translatorFor(request).text(page.item.short), ...page }
}

export const meta = titleOf

export default function Instrument() {
  const t = useT()
  const page = useLoaderData<typeof loader>()
  const { item, rungs, milestones, obligations, conflicts, claims, updates, findings, today } = page
  const { briefs, rejected } = page
  return (
    <article className="page">
      <InstrumentHeading {...page} />
      <Replaced replaces={page.replaces} />
      <section>
        <h2>{t('instrument.ladder')}</h2>
        <Ladder rungs={rungs} />
      </section>
      <div className="two">
        <div className="stack">
          <section id="milestones">
            <h2>{t('instrument.milestones')}</h2>
            <Milestones milestones={milestones} today={today} />
          </section>
          <section>
            <h2>{t('instrument.obligations')}</h2>
            <Obligations obligations={obligations} />
          </section>
        </div>
        <div className="stack">
          <section>
            <h2>{t('instrument.steps')}</h2>
            <StepsTaken rungs={rungs} />
          </section>
          {conflicts.length > 0 && (
            <section>
              <h2>{t('instrument.conflicts')}</h2>
              <Conflicts conflicts={conflicts} />
            </section>
          )}
          {claims.length > 0 && (
            <section>
              <h2>{t('instrument.facts')}</h2>
              {claims.map(({ anchor, field, claim }) => (
                <div key={`${field.en} ${claim.value.en}`} id={anchor} className="known">
                  <h3>{t.text(field)}</h3>
                  <Claim claim={claim} />
                </div>
              ))}
            </section>
          )}
          {briefs.length > 0 && (
            <section>
              <h2>{t('instrument.briefs')}</h2>
              <BriefClaims claims={briefs} />
            </section>
          )}
          <section>
            <h2>{t('instrument.findings')}</h2>
            {findings.length === 0 && <p>{t('instrument.findings.none')}</p>}
            <Findings findings={findings} />
          </section>
          {rejected.length > 0 && (
            <section>
              <h2>{t('rejected.title')}</h2>
              <RejectedPhrases phrases={rejected} />
            </section>
          )}
        </div>
      </div>
      <section>
        <h2>{t('instrument.updates')}</h2>
        {updates.length === 0 && <p>{t('instrument.updates.none')}</p>}
        <UpdateList updates={updates} />
        <p>
          <Link to={`/updates?instrument=${item.id}`}>{t('instrument.updates.all')}</Link>
        </p>
      </section>
    </article>
  )
}
