import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CheckMark } from '#app/components/marks/check-mark.tsx'
import { StandingMark } from '#app/components/marks/source-standing.tsx'
import { EndedIncidents } from '#app/components/sources/ended-incidents.tsx'
import { SourceTable } from '#app/components/sources/source-table.tsx'
import { readWords } from '#app/i18n/areas.ts'
import { translatorFor } from '#app/i18n/dictionaries.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/reader.tsx'
import { endedItems, sourceItems } from '#app/sources/page.server.ts'

await readWords('health', 'notes', 'sources', 'words')

const STANDINGS = [
  'ok',
  'quiet',
  'recall-miss',
  'gap',
  'late',
  'silent',
  'frozen',
  'unreachable',
  'failing',
  'moved',
  'blocked',
  'never',
] as const

const OUTCOMES = [
  'ok',
  'not-modified',
  'empty-suspicious',
  'blocked',
  'missing',
  'blocked-or-missing',
  'moved',
  'parse-failed',
  'too-large',
  'timeout',
  'unreachable',
  'never',
] as const

export function loader({ request, context }: LoaderFunctionArgs) {
  return {
    title: translatorFor(request)('sources.title'),
    sources: sourceItems(context),
    ended: endedItems(context),
  }
}

export const meta = titleOf

export default function Sources() {
  const t = useT()
  const { sources, ended } = useLoaderData<typeof loader>()
  return (
    <>
      <div className="head">
        <h1>{t('sources.title')}</h1>
        <p className="lead">{t('sources.lead')}</p>
      </div>
      {sources.length > 0 ? <SourceTable sources={sources} /> : <p>{t('sources.none')}</p>}
      <EndedIncidents incidents={ended} />
      <section>
        <h2>{t('sources.standings')}</h2>
        <dl className="facts">
          {STANDINGS.map((standing) => (
            <div className="fact" key={standing}>
              <dt>
                <StandingMark standing={standing} />
              </dt>
              <dd>{t(`health.${standing}.means`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{t('sources.meanings')}</h2>
        <dl className="facts">
          {OUTCOMES.map((outcome) => (
            <div className="fact" key={outcome}>
              <dt>
                <CheckMark outcome={outcome} />
              </dt>
              <dd>{t(`check.${outcome}.means`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  )
}
