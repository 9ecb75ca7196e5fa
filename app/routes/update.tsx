import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AddLink } from '#app/components/review/add-link.tsx'
import { Decide } from '#app/components/review/decide.tsx'
import { Findings } from '#app/components/review/findings.tsx'
import { choicesFor } from '#app/components/review/review-items.tsx'
import { stayRefused } from '#app/components/review/standing.tsx'
import { ComposedLine } from '#app/components/updates/composed-line.tsx'
import { FoundDates } from '#app/components/updates/found-dates.tsx'
import { Glossed, useGlosses } from '#app/components/updates/gloss.tsx'
import { MarkedText } from '#app/components/updates/marked-text.tsx'
import { ReadMark } from '#app/components/updates/read-mark.tsx'
import { RejectedLinks } from '#app/components/updates/rejected-links.tsx'
import { RelatedUpdates } from '#app/components/updates/related-updates.tsx'
import { UpdateFacts } from '#app/components/updates/update-facts.tsx'
import { UpdateReasons } from '#app/components/updates/update-reasons.tsx'
import { UpdateSightings } from '#app/components/updates/update-sightings.tsx'
import { UpdateVersions } from '#app/components/updates/update-versions.tsx'
import { WhyNot } from '#app/components/updates/why-not.tsx'
import { readWords } from '#app/i18n/areas.ts'
import { translatorFor } from '#app/i18n/dictionaries.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/reader.tsx'
import { type UpdatePage, updatePage, whyUnread } from '#app/updates/detail.server.ts'

await readWords(
  'decisions',
  'evidence',
  'facts',
  'findings',
  'listing',
  'problems',
  'updates',
  'words',
)

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const page = updatePage(context, Number(params.id) || 0)
  if (!page) throw new Response(null, { status: 404 })
  return { title: page.update.title, ...page, note: whyUnread(page, translatorFor(request)) }
}

export const shouldRevalidate = stayRefused

export const meta = titleOf

export default function Update() {
  const t = useT()
  const page = useLoaderData<typeof loader>()
  const { update, form, reasons, rejected, notLinked, dates, versions, sightings, findings, may } =
    page
  const to = `/updates/${update.id}`
  return (
    <article className="page">
      <Heading update={update} reasons={reasons} dates={dates} />
      {page.read !== null && (
        <div className="update-reading">
          <ReadMark update={update.id} read={page.read} to={to} />
        </div>
      )}
      <OwnText page={page} />
      <div className="two">
        <div className="stack">
          <section>
            <h2>{t('update.links')}</h2>
            {reasons.length > 0 && <p className="soft small">{t('update.links.lead')}</p>}
            {reasons.length === 0 && (
              <p>{t(rejected.length > 0 ? 'update.links.allRejected' : 'update.links.none')}</p>
            )}
            <UpdateReasons
              reasons={reasons}
              language={update.language}
              publisher={update.authority}
              decide={may.links ? { update: update.id, to } : null}
            />
            <RejectedLinks
              rejected={rejected}
              decide={may.links ? { update: update.id, to } : null}
            />
            {may.links && <AddLink update={update.id} instruments={page.instruments} to={to} />}
            <WhyNot notLinked={notLinked} language={update.language} publisher={update.authority} />
          </section>
          <section>
            <h2>{t('update.dates')}</h2>
            {dates.length === 0 && <p>{t('update.dates.none')}</p>}
            {dates.length > 0 && <FoundDates dates={dates} language={update.language} />}
          </section>
          <section>
            <h2>{t('update.findings')}</h2>
            {findings.length === 0 && <p>{t('update.findings.none')}</p>}
            <Findings
              findings={findings}
              from={false}
              below={
                may.findings
                  ? ({ id, seen, state, closed, against }) => (
                      <Decide
                        of="finding"
                        fields={{ finding: String(id) }}
                        seen={seen}
                        choices={choicesFor(state, closed !== null, against !== null)}
                        label={`finding-${id}`}
                        to={to}
                      />
                    )
                  : undefined
              }
            />
          </section>
        </div>
        <div className="stack">
          <section>
            <h2>{t('update.facts')}</h2>
            <UpdateFacts update={update} form={form} note={page.note} />
          </section>
          <section>
            <h2>{t('update.sightings')}</h2>
            <UpdateSightings
              sightings={sightings}
              title={update.title}
              language={update.language}
            />
          </section>
          <section>
            <h2>{t('update.versions')}</h2>
            <UpdateVersions versions={versions} language={update.language} />
          </section>
          <section>
            <h2>{t('update.related')}</h2>
            <RelatedUpdates
              related={page.related}
              on={reasons.find(({ obligation }) => obligation === null)?.short}
            />
          </section>
        </div>
      </div>
    </article>
  )
}

/** The words of one field that links and dates rest on. */
const spansIn = (field: string, reasons: UpdatePage['reasons'], dates: UpdatePage['dates']) => [
  ...reasons.flatMap(({ because }) => because.filter((reason) => reason.field === field)),
  ...dates
    .filter((date) => date.field === field)
    .map(({ phrase, from, to }) => ({ phrase, start: from, end: to })),
]

/** The page behind it as it was read, with the same words marked. */
function OwnText({ page }: { page: Pick<UpdatePage, 'page' | 'update' | 'reasons' | 'dates'> }) {
  const t = useT()
  const { page: own, update, reasons, dates } = page
  if (!own) return null
  return (
    <details>
      <summary>{t('update.text')}</summary>
      <p className="original-text own-text" lang={update.language}>
        <MarkedText text={own.text} spans={spansIn('text', reasons, dates)} />
      </p>
      {own.cut && <p className="soft small">{t('update.text.cut')}</p>}
    </details>
  )
}

/** The original first, with the words that mattered marked; then the line of facts. */
function Heading({ update, reasons, dates }: Pick<UpdatePage, 'update' | 'reasons' | 'dates'>) {
  const t = useT()
  const { language, summary, url, address } = update
  const glossed = useGlosses(update.glosses).length > 0
  const spans = (field: string) => spansIn(field, reasons, dates)
  return (
    <div className="head">
      <Glossed id="gloss-title" text={update.title} glosses={update.glosses}>
        <h1 lang={language} className="original">
          <MarkedText text={update.title} spans={spans('title')} glosses={update.glosses} />
        </h1>
        {glossed && (
          <button type="button" className="gloss-button" aria-describedby="gloss-title">
            {t('gloss.terms')}
          </button>
        )}
      </Glossed>
      {summary && (
        <p lang={language} className="original-text">
          <MarkedText text={summary} spans={spans('summary')} />
        </p>
      )}
      {update.told && <p>{t('updates.told', { note: t.text(update.told) })}</p>}
      <p className="composed">
        <ComposedLine update={update} dates={dates} />
        <span className="fact-note">{t('composed.note')}</span>
      </p>
      <p className="marks">
        {url ? (
          <a href={url} rel="noreferrer" className="button">
            {t('update.original')}
          </a>
        ) : null}
        <span className="code soft">{address}</span>
      </p>
    </div>
  )
}
